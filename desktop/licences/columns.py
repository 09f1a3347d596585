"""The columns of the licences."""

from PySide6.QtCore import QCoreApplication

from desktop.widgets.columns import Column
from models.licences.choices import LicenceStanding
from models.licences.views import LicenceRow

_TONES = {
    LicenceStanding.ACTIVE: "ok",
    LicenceStanding.EXPIRES_SOON: "warn",
    LicenceStanding.NOT_YET_VALID: "info",
    LicenceStanding.EXPIRED: "idle",
    LicenceStanding.USED_UP: "idle",
    LicenceStanding.FROZEN: "stop",
    LicenceStanding.RETURNED: "idle",
    LicenceStanding.REVOKED: "stop",
}


def licence_columns() -> list[Column]:
    """Return the columns in the window's language."""
    return [
        Column(
            "licence_number",
            QCoreApplication.translate("LicenceColumns", "Licence"),
            19,
            lambda row: row.licence_number,
            strong=True,
        ),
        Column("end_users", QCoreApplication.translate("LicenceColumns", "End users"), 13, _end_users, sortable=False),
        Column(
            "standing",
            QCoreApplication.translate("LicenceColumns", "Standing"),
            12,
            lambda row: row.standing,
            tone=_tone,
            sortable=False,
        ),
        Column(
            "valid_until", QCoreApplication.translate("LicenceColumns", "Valid until"), 14, lambda row: row.valid_until
        ),
        Column("drawn", QCoreApplication.translate("LicenceColumns", "Drawn"), 8, _drawn, sortable=False),
        Column("reserved", QCoreApplication.translate("LicenceColumns", "Reserved"), 9, _reserved, sortable=False),
        Column(
            "destination",
            QCoreApplication.translate("LicenceColumns", "Destination"),
            11,
            lambda row: row.destination,
            sortable=False,
        ),
        Column("kind", QCoreApplication.translate("LicenceColumns", "Kind"), 11, lambda row: row.kind, sortable=False),
        Column("number", QCoreApplication.translate("LicenceColumns", "Our number"), 15, lambda row: row.number),
        Column(
            "overdue",
            QCoreApplication.translate("LicenceColumns", "Overdue shipments"),
            13,
            _late,
            tone=_late_tone,
            sortable=False,
        ),
    ]


def standing_tone(standing: LicenceStanding) -> str:
    """Return the tone a standing is shown in."""
    return _TONES[standing]


def _tone(row: LicenceRow) -> str:
    return standing_tone(row.standing)


def _end_users(row: LicenceRow) -> str:
    return ", ".join(row.end_users)


def _drawn(row: LicenceRow) -> str:
    return "" if row.drawn_percent is None else f"{row.drawn_percent} %"


def _reserved(row: LicenceRow) -> str:
    return "" if row.reserved_percent is None else f"{row.reserved_percent} %"


def _late(row: LicenceRow) -> str:
    return str(row.overdue_shipments) if row.overdue_shipments else ""


def _late_tone(row: LicenceRow) -> str:
    return "warn" if row.overdue_shipments else ""
