"""How the window reads and writes a customer: what the form starts from, and which commands it calls."""

from collections.abc import Mapping
from typing import Any

from desktop.records.files import Keeping
from desktop.records.kind import RecordKind, Values
from models.parties.choices import AddressKind, FigureKind, HoldingKind, NameKind, PartyKind, PartyState, Scheme, Tie
from models.parties.commands import add_party, change_party
from models.parties.commands_parts import attach_to_party, note_party, take_file_off_party
from models.parties.drafts import PartyDraft
from models.parties.queries import customer_detail, draft_of
from models.parties.views import CustomerDetail
from models.screening.choices import ScreeningOutcome
from models.workspace.validation import validate
from models.workspace.words import Choice

PARTS = {
    "party_name": "names",
    "party_identifier": "identifiers",
    "address": "addresses",
    "contact": "contacts",
    "holding": "holdings",
    "site": "sites",
    "year_figure": "figures",
}
CHOICES: Mapping[str, type[Choice]] = {
    "party.kind": PartyKind,
    "party.state": PartyState,
    "party.military_ties": Tie,
    "party_name.kind": NameKind,
    "party_identifier.scheme": Scheme,
    "address.kind": AddressKind,
    "holding.kind": HoldingKind,
    "site.operated_by_party": Tie,
    "site.near_military": Tie,
    "year_figure.kind": FigureKind,
    "screening_answer.outcome": ScreeningOutcome,
}


def form_values(detail: CustomerDetail) -> Values:
    """Return what the forms start from: the draft, with the names of owners who are in the register."""
    values = draft_of(detail)
    for holding, view in zip(values["holdings"], detail.holdings, strict=True):
        holding["owner_name"] = view.owner_name
    return values


def party_draft(values: Values) -> PartyDraft:
    """Check what was typed; what a field leaves unsaid is left to the draft. Raises FieldErrors."""
    said = _said(values)
    for holding in said.get("holdings", ()):
        if holding.get("owner_id") is not None:
            holding |= {"owner_name": "", "owner_country": ""}
    return validate(PartyDraft, said)


CUSTOMER = RecordKind("customer", "party", customer_detail, form_values, party_draft, add_party, change_party)
KEEPING = Keeping("party", attach_to_party, note_party, take_file_off_party)


def _said(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: _plain(value) for key, value in values.items() if value is not None}


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return _said(value)
    return [_plain(entry) for entry in value] if isinstance(value, list) else value
