"""The columns and filters of the list of customers."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.customers.standings import Standings, has_standing
from desktop.customers.tones import STANDING_TONES
from desktop.records.codes import country_name
from desktop.shell.language import translate_words
from desktop.widgets.columns import Column
from desktop.widgets.list_panel import ListPanel
from desktop.widgets.paged_model import WAITING
from models.parties.choices import PartyKind, PartyState, Tie
from models.parties.views import CustomerRow


def customer_columns(standings: Standings) -> list[Column]:
    """Build the columns in the window's language; how customers stand is filled in by ``standings``."""
    tr = QCoreApplication.translate
    return [
        Column("name", tr("CustomerColumns", "Name"), 20, _name, strong=True, tooltip=_about),
        Column(
            "standing",
            tr("CustomerColumns", "Certified"),
            13,
            partial(_standing, standings),
            sortable=False,
            tooltip=partial(_why, standings),
            tone=partial(_standing_tone, standings),
            late=True,
        ),
        Column("country", tr("CustomerColumns", "Country"), 7, _country, tooltip=_country_name),
        Column("local_name", tr("CustomerColumns", "Local name"), 16, _local_name, sortable=False),
        Column("sites", tr("CustomerColumns", "Sites"), 5, _sites, align="right", sortable=False),
        Column("number", tr("CustomerColumns", "Number"), 9, _number),
        Column("kind", tr("CustomerColumns", "Kind"), 12, _kind),
        Column("ties", tr("CustomerColumns", "Military ties"), 12, _ties, sortable=False, tone=_ties_tone),
        Column("changed", tr("CustomerColumns", "Changed"), 18, _changed),
        Column("state", tr("CustomerColumns", "State"), 9, _state, sortable=False, tone=_state_tone, hidden=True),
    ]


def add_customer_filters(panel: ListPanel) -> None:
    """Add the chips of the list."""
    tr = QCoreApplication.translate
    panel.add_filter("kind", tr("CustomerColumns", "Kind"), _labels(PartyKind))
    panel.add_filter("military_ties", tr("CustomerColumns", "Military ties"), _labels(Tie))
    panel.add_filter("state", tr("CustomerColumns", "State"), _labels(PartyState))


def _labels(kind: type[PartyKind] | type[Tie] | type[PartyState]) -> list[tuple[str, str]]:
    return [(each.value, translate_words(each.label)) for each in kind]


def add_country_filter(panel: ListPanel, codes: Sequence[str]) -> None:
    """Add the chip of the countries that customers have."""
    named = [(code, country_name(code)) for code in codes]
    panel.add_filter("country", QCoreApplication.translate("CustomerColumns", "Country"), named)


def state_tone(state: PartyState) -> str:
    """Give the tone of a party's state."""
    return "ok" if state is PartyState.ACTIVE else "idle"


def ties_tone(ties: Tie) -> str:
    """Give the tone of an answer about military ties: unknown warns as a yes does."""
    return {Tie.NO: "ok", Tie.YES: "stop", Tie.UNKNOWN: "warn"}[ties]


def _standing(standings: Standings, row: CustomerRow) -> object:
    if row.own_firm:
        return QCoreApplication.translate("CustomerColumns", "our own firm")
    if not has_standing(row):
        return ""
    known = standings.of(row)
    return known.standing if known is not None else WAITING


def _standing_tone(standings: Standings, row: CustomerRow) -> str:
    if row.own_firm:
        return "idle"
    known = standings.of(row)
    return STANDING_TONES[known.standing] if known is not None and has_standing(row) else ""


def _why(standings: Standings, row: CustomerRow) -> object:
    known = standings.of(row)
    return known.heaviest.words if known is not None else ""


def _sites(row: CustomerRow) -> object:
    return row.sites


def _about(row: CustomerRow) -> object:
    return f"{row.number}  {row.legal_name}"


def _name(row: CustomerRow) -> object:
    return row.legal_name


def _local_name(row: CustomerRow) -> object:
    return row.local_name


def _number(row: CustomerRow) -> object:
    return row.number


def _country(row: CustomerRow) -> object:
    return row.country


def _country_name(row: CustomerRow) -> object:
    return country_name(row.country)


def _kind(row: CustomerRow) -> object:
    return row.kind


def _ties(row: CustomerRow) -> object:
    return row.military_ties


def _ties_tone(row: CustomerRow) -> str:
    return ties_tone(row.military_ties)


def _state(row: CustomerRow) -> object:
    return row.state


def _state_tone(row: CustomerRow) -> str:
    return state_tone(row.state)


def _changed(row: CustomerRow) -> object:
    return row.changed_at
