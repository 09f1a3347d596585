"""The columns and filters of the list of applications."""

from PySide6.QtCore import QCoreApplication

from desktop.applications.tones import STATE
from desktop.records.codes import countries, country_name
from desktop.shell.language import translate_words
from desktop.widgets.columns import Column
from desktop.widgets.list_panel import ListPanel
from models.applications.choices import ApplicationState
from models.applications.views import ApplicationRow
from models.licences.choices import LicenceKind


def application_columns() -> list[Column]:
    """Build the columns in the window's language."""
    tr = QCoreApplication.translate
    return [
        Column("number", tr("ApplicationColumns", "Number"), 14, _number),
        Column("end_user", tr("ApplicationColumns", "End user"), 12, _end_user, strong=True, tooltip=_end_user),
        Column("state", tr("ApplicationColumns", "State"), 12, _state, tone=_tone),
        Column("destination", tr("ApplicationColumns", "To"), 5, _destination, tooltip=_country),
        Column("contract_number", tr("ApplicationColumns", "Contract"), 14, _contract),
        Column("state_since", tr("ApplicationColumns", "Since"), 17, _since),
        Column("lodged_on", tr("ApplicationColumns", "Lodged"), 14, _lodged),
        Column("accepted_on", tr("ApplicationColumns", "Accepted"), 14, _accepted),
        Column("answered_on", tr("ApplicationColumns", "Answered"), 14, _answered, hidden=True),
        Column(
            "authority_reference",
            tr("ApplicationColumns", "Authority's number"),
            18,
            _reference,
            sortable=False,
            hidden=True,
        ),
    ]


def add_application_filters(panel: ListPanel) -> None:
    """Add the chips of the list."""
    tr = QCoreApplication.translate
    panel.add_filter(
        "state",
        tr("ApplicationColumns", "State"),
        [(each.value, translate_words(each.label)) for each in ApplicationState],
    )
    panel.add_filter(
        "kind", tr("ApplicationColumns", "Kind"), [(each.value, translate_words(each.label)) for each in LicenceKind]
    )
    panel.add_filter("destination", tr("ApplicationColumns", "Destination"), countries())


def _number(row: ApplicationRow) -> object:
    return row.number


def _end_user(row: ApplicationRow) -> object:
    return row.end_user


def _state(row: ApplicationRow) -> object:
    return row.state


def _tone(row: ApplicationRow) -> str:
    return STATE[row.state]


def _destination(row: ApplicationRow) -> object:
    return row.destination


def _country(row: ApplicationRow) -> object:
    return country_name(row.destination)


def _contract(row: ApplicationRow) -> object:
    return row.contract_number


def _since(row: ApplicationRow) -> object:
    return row.state_since


def _lodged(row: ApplicationRow) -> object:
    return row.lodged_on


def _accepted(row: ApplicationRow) -> object:
    return row.accepted_on


def _answered(row: ApplicationRow) -> object:
    return row.answered_on


def _reference(row: ApplicationRow) -> object:
    return row.authority_reference
