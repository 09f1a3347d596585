"""Between the form and the draft: parties by their own fields, and faults brought back to the fields they speak of."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from desktop.records.amounts import plain as plain_number
from desktop.records.drafting import with_texts
from models.declarations.choices import Capacity, PartyRole
from models.declarations.drafts import DeclarationDraft, LineDraft
from models.declarations.points import Missing
from models.declarations.writing import SIGNS
from models.workspace.errors import FieldErrors
from models.workspace.validation import validate
from models.workspace.words import say

Values = dict[str, Any]

OWN_FIELDS: Mapping[PartyRole, str] = {
    PartyRole.EXPORTER: "exporter_id",
    PartyRole.END_USER: "end_user_id",
    PartyRole.PURCHASER: "purchaser_id",
    PartyRole.ULTIMATE_CONSIGNEE: "consignee_id",
}
"""Roles that have a field of their own; the others stand in rows."""

OTHER_ROLES = tuple(role for role in PartyRole if role not in OWN_FIELDS)
_CODE_FIELDS = {"B01": "exporter_id", "B02": "purchaser_id", "B04": "consignee_id", "B06": "others", "B07": "others"}


def form_of(stored: Mapping[str, Any]) -> Values:
    """Give the values of the form from those of the draft."""
    values = {name: value for name, value in stored.items() if name != "parties"}
    values |= dict.fromkeys(OWN_FIELDS.values())
    values["lines"] = [_without_zeros(line) for line in stored.get("lines", ())]
    values["others"] = []
    for each in stored.get("parties", ()):
        role = PartyRole(each["role"])
        if role in OWN_FIELDS and values[OWN_FIELDS[role]] is None:
            values[OWN_FIELDS[role]] = each["party_id"]
        else:
            values["others"].append({"role": role.value, "party_id": each["party_id"]})
    usual = next((v for r, v in _own_parties(values) if r is SIGNS[Capacity(stored["capacity"])]), None)
    if values.get("declarant_id") == usual:
        values["declarant_id"] = None  # follows the capacity; only another one is kept as a choice
    return values


def _without_zeros(line: Mapping[str, Any]) -> Values:
    return {name: plain_number(value) if isinstance(value, Decimal) else value for name, value in line.items()}


def draft_of(values: Mapping[str, Any]) -> DeclarationDraft:
    """Check the values of the form. Raises FieldErrors beside the form's own fields."""
    parties, homes = _parties(values)
    plain = with_texts(DeclarationDraft, values)
    plain["parties"] = parties
    lines, places = _lines(values.get("lines") or ())
    plain["lines"] = lines
    plain["signatures"] = [each for each in values.get("signatures") or () if any(each.values())]
    try:
        return validate(DeclarationDraft, plain)
    except FieldErrors as error:
        raise FieldErrors(dict(_home(path, words, homes, places) for path, words in error.faults.items())) from None


def meaningful(values: Mapping[str, Any]) -> bool:
    """Tell whether a new declaration says enough to get a number: who uses the items, or which item."""
    if isinstance(values.get("end_user_id"), int):
        return True
    return any(isinstance(line.get("product_id"), int) for line in values.get("lines") or ())


def field_of(point: Missing) -> str:
    """Name the form's field in which a missing point is mended."""
    if point.field != "parties":
        return point.field
    return _CODE_FIELDS.get(point.code, "end_user_id")


def _own_parties(values: Mapping[str, Any]) -> list[tuple[PartyRole, Any]]:
    found = [(role, values.get(field)) for role, field in OWN_FIELDS.items()]
    return [*found, *((PartyRole(each["role"]), each["party_id"]) for each in values.get("others", ()))]


def _parties(values: Mapping[str, Any]) -> tuple[list[Values], list[str]]:
    parties: list[Values] = []
    homes: list[str] = []
    for role, field in OWN_FIELDS.items():
        if values.get(field) is not None:
            parties.append({"role": role.value, "party_id": values[field]})
            homes.append(field)
    for place, each in enumerate(values.get("others") or ()):
        if each.get("role") or each.get("party_id"):
            parties.append({"role": each.get("role"), "party_id": each.get("party_id")})
            homes.append(f"others.{place}")
    return parties, homes


def _lines(lines: Sequence[Mapping[str, Any]]) -> tuple[list[Values], list[int]]:
    """Give the lines that hold anything, and where each stands in the form."""
    kept = [(place, with_texts(LineDraft, line)) for place, line in enumerate(lines) if any(line.values())]
    return [line for _place, line in kept], [place for place, _line in kept]


def _home(path: str, words: Any, homes: Sequence[str], places: Sequence[int]) -> tuple[str, Any]:
    parts = path.split(".")
    if parts[0] == "parties":
        if len(parts) == 1:
            return "others", words
        home = homes[int(parts[1])]
        if parts[-1] == "party_id":
            words = say("Choose a party that the register offers as you type.")
        return (f"{home}.{parts[-1]}" if home.startswith("others.") else home), words
    if parts[0] == "lines" and len(parts) > 1:
        if parts[-1] == "product_id":
            words = say("Choose a product that the register offers as you type.")
        return ".".join(["lines", str(places[int(parts[1])]), *parts[2:]]), words
    return path, words
