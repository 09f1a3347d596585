"""Customers from a sheet: one row is a party with its identifiers, registered address, one contact, other names."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlmodel import Session

from models.exchange.intake import Columns, Duplicate, Faulty, Ready, RowFault, Settled, beside
from models.exchange.queries import Known, holders_of, parties_by_name, parties_by_number
from models.exchange.reading import Cell, to_date, to_text
from models.exchange.sheet import SheetRow
from models.exchange.values import country_code, one_of
from models.parties.bulk import add_parties_in_bulk
from models.parties.choices import AddressKind, NameKind, PartyKind, Scheme
from models.parties.commands import change_party
from models.parties.drafts import PartyDraft
from models.parties.identifiers import COUNTRY_NEEDED
from models.parties.keeping import identifier_values
from models.parties.queries import customer_detail, draft_of
from models.workspace.errors import FieldErrors
from models.workspace.sorting import sort_key
from models.workspace.transaction import Transaction
from models.workspace.validation import Refused, validate
from models.workspace.words import Words, say

_SCHEMES = {
    "uscc": Scheme.USCC,
    "lei": Scheme.LEI,
    "eori": Scheme.EORI,
    "duns": Scheme.DUNS,
    "vat": Scheme.VAT,
    "national_register": Scheme.NATIONAL,
}
_FIELD_OF_SCHEME = {scheme.value: name for name, scheme in _SCHEMES.items()}
_NAMES = {"alias": NameKind.ALIAS, "former_name": NameKind.FORMER}
_ADDRESS = {
    "street": "street",
    "city": "city",
    "region": "region",
    "postcode": "postcode",
    "address_local": "local_text",
}
_CONTACT = {"contact_name": "name", "contact_position": "position", "contact_email": "email", "contact_phone": "phone"}
_READERS: dict[str, Callable[[Cell], Any]] = {
    "country": lambda cell: country_code(to_text(cell)),
    "kind": lambda cell: one_of(PartyKind, to_text(cell)),
    "customer_since": to_date,
}
_BACK = {**{f"addresses.0.{v}": k for k, v in _ADDRESS.items()}, **{f"contacts.0.{v}": k for k, v in _CONTACT.items()}}
_BACK["addresses.0.country"] = "country"

_FIELDS = frozenset(PartyDraft.model_fields)

Key = tuple[str, str, str]


class CustomerIntake:
    """Reads customers; remembers names and numbers of the whole file."""

    def __init__(self, session: Session, columns: Columns, today: date, *, add_duplicates: bool) -> None:
        self._session = session
        self._columns = columns
        self._today = today
        self._add_duplicates = add_duplicates
        self._names: dict[tuple[str, str], int] = {}
        self._identifiers: dict[Key, int] = {}
        self._numbers: dict[str, int] = {}

    def read(self, row: SheetRow) -> Ready[PartyDraft] | Faulty:
        values: dict[str, Any] = {}
        faults: dict[str, Words] = {}
        for name, cell in self._columns.filled(row):
            try:
                reader = _READERS.get(name)
                values[name] = to_text(cell) if reader is None else reader(cell)
            except Refused as fault:
                faults[name] = fault.words
        since = values.get("customer_since")
        if since is not None and since > self._today:
            faults["customer_since"] = say("This day is still to come.")
        try:
            draft = validate(PartyDraft, _nested(values))
        except FieldErrors as error:
            return Faulty(row.number, values, beside(faults, _by_field(_of_itself(error.faults, faults), values)))
        return Faulty(row.number, values, faults) if faults else Ready(row.number, draft, values)

    def settle(self, batch: Sequence[Ready[PartyDraft]], faulty: Sequence[Faulty] = ()) -> Settled[PartyDraft]:
        found: Settled[PartyDraft] = Settled()
        stated = [*(ready.values for ready in batch), *(row.values for row in faulty)]
        known = parties_by_number(self._session, [str(each["number"]) for each in stated if "number" in each])
        names = parties_by_name(self._session, [sort_key(ready.draft.legal_name) for ready in batch])
        keys = {each.row: _keys_stated(each) for each in faulty}
        wanted = [
            *(key for ready in batch for key in _keys(ready.draft)),
            *(key for some in keys.values() for key in some),
        ]
        holders = holders_of(self._session, wanted)
        for each in faulty:
            found.faults += self._columns.faults(each.row, each.faults)
            party, words = self._numbered(each, known) if "number" in each.values else (None, None)
            if words is not None:
                found.faults.append(self._columns.fault(each.row, "number", words))
            found.faults += self._identifier_faults(each.row, keys[each.row], holders, party.id if party else None)
        for ready in batch:
            if "number" in ready.values:
                self._settle_numbered(found, ready, known, holders)
            else:
                self._settle_new(found, ready, names, holders)
        return found

    def write(self, tx: Transaction, settled: Settled[PartyDraft]) -> None:
        if settled.new:
            add_parties_in_bulk(tx, [ready.draft for ready in settled.new])
        for party_id, ready in settled.changed:
            detail = customer_detail(tx.session, party_id)
            change_party(tx, party_id, detail.row_version, ready.draft)

    def _settle_new(
        self,
        found: Settled[PartyDraft],
        ready: Ready[PartyDraft],
        names: Mapping[tuple[str, str], Known],
        holders: Mapping[Key, Known],
    ) -> None:
        name = (sort_key(ready.draft.legal_name), ready.draft.country)
        duplicate = self._duplicate(ready, name, names.get(name))
        if duplicate is not None and not self._add_duplicates:
            found.duplicates.append(duplicate)
            return
        faults = self._identifier_faults(ready.row, _keys(ready.draft), holders, None)
        self._names.setdefault(name, ready.row)
        if faults:
            found.faults.extend(faults)
        else:
            found.new.append(ready)

    def _settle_numbered(
        self,
        found: Settled[PartyDraft],
        ready: Ready[PartyDraft],
        known: Mapping[str, Known],
        holders: Mapping[Key, Known],
    ) -> None:
        party, words = self._numbered(ready, known)
        faults = self._identifier_faults(ready.row, _keys(ready.draft), holders, party.id if party else None)
        if words is not None:
            faults.insert(0, self._columns.fault(ready.row, "number", words))
        if faults or party is None:
            found.faults.extend(faults)
            return
        self._settle_change(found, ready, party)

    def _numbered(
        self, row: Ready[PartyDraft] | Faulty, known: Mapping[str, Known]
    ) -> tuple[Known | None, Words | None]:
        """Return the customer that a row names by number, and what is wrong with that number."""
        number = str(row.values["number"])
        party = known.get(number)
        if party is None:
            told = say("There is no customer {number}. Leave the number empty for a new customer.", number=number[:40])
            return None, told
        if number in self._numbers:
            return party, say("This number stands here twice; first in row {row}.", row=self._numbers[number])
        self._numbers[number] = row.row
        return party, None

    def _settle_change(self, found: Settled[PartyDraft], ready: Ready[PartyDraft], party: Known) -> None:
        kept = draft_of(customer_detail(self._session, party.id))
        try:
            before, after = validate(PartyDraft, kept), validate(PartyDraft, _merged(kept, ready.values))
        except FieldErrors as error:
            found.faults.extend(self._columns.faults(ready.row, _by_field(error.faults, ready.values)))
            return
        if after == before:
            found.duplicates.append(Duplicate(ready.row, say("{number} is like this already.", number=party.number)))
        else:
            found.changed.append((party.id, Ready(ready.row, after, ready.values)))

    def _duplicate(self, ready: Ready[PartyDraft], name: tuple[str, str], party: Known | None) -> Duplicate | None:
        if party is not None:
            return Duplicate(
                ready.row, say("{number} has the same name and country: {name}.", number=party.number, name=party.name)
            )
        if name in self._names:
            return Duplicate(ready.row, say("Row {row} has the same name and country.", row=self._names[name]))
        return None

    def _identifier_faults(
        self, row: int, keys: Sequence[Key], holders: Mapping[Key, Known], party_id: int | None
    ) -> list[RowFault]:
        faults: list[RowFault] = []
        for key in keys:
            holder = holders.get(key)
            if holder is not None and holder.id != party_id:
                words = say("{number} {name} already has this number.", number=holder.number, name=holder.name)
                faults.append(self._columns.fault(row, _FIELD_OF_SCHEME[key[0]], words))
            elif key in self._identifiers:
                words = say("This number stands here twice; first in row {row}.", row=self._identifiers[key])
                faults.append(self._columns.fault(row, _FIELD_OF_SCHEME[key[0]], words))
            else:
                self._identifiers[key] = row
        return faults


def _keys(draft: PartyDraft) -> list[Key]:
    if not draft.identifiers:
        return []
    checked = [(each.scheme.value, identifier_values(each)) for each in draft.identifiers]
    return [(scheme, each.country, each.compact) for scheme, each in checked]


def _keys_stated(row: Faulty) -> list[Key]:
    """Return the keys of those numbers of a faulty row that are right by themselves."""
    of_country = () if "country" in row.values else ("vat", "national_register")
    stated = [name for name in _SCHEMES if name in row.values and name not in row.faults and name not in of_country]
    if not stated:
        return []
    values = {name: row.values[name] for name in stated} | {"country": row.values.get("country", "DE")}
    try:
        return _keys(validate(PartyDraft, {"legal_name": "-1", **_nested(values)}))
    except FieldErrors:
        return []


def _of_itself(found: Mapping[str, Words], faults: Mapping[str, Words]) -> Mapping[str, Words]:
    """Leave out what is only said because the country could not be read."""
    if "country" not in faults:
        return found
    return {path: words for path, words in found.items() if words.params.get("why") != COUNTRY_NEEDED}


def _nested(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a new party's draft."""
    nested: dict[str, Any] = {}
    address: dict[str, Any] = {}
    contact: dict[str, Any] = {}
    for name, value in values.items():
        if name in _FIELDS:
            nested[name] = value
        elif name in _ADDRESS:
            address[_ADDRESS[name]] = value
        elif name in _SCHEMES:
            nested.setdefault("identifiers", []).append({"scheme": _SCHEMES[name], "value": value})
        elif name in _CONTACT:
            contact[_CONTACT[name]] = value
        elif name in _NAMES:
            nested.setdefault("names", []).append({"kind": _NAMES[name], "name": value})
    if address:
        nested["addresses"] = [{"kind": AddressKind.REGISTERED, "country": values.get("country", ""), **address}]
    if contact:
        nested["contacts"] = [contact]
    return nested


def _merged(kept: Mapping[str, Any], values: Mapping[str, Any]) -> dict[str, Any]:
    """Lay what a row states over what is kept; what the row leaves empty stays."""
    stated = _nested(values)
    merged = {**kept, **{name: value for name, value in stated.items() if not isinstance(value, list)}}
    merged["identifiers"] = _laid_over(kept["identifiers"], stated.get("identifiers", ()), "scheme")
    merged["names"] = _laid_over(kept["names"], stated.get("names", ()), "kind", "name")
    merged["addresses"] = _laid_over(kept["addresses"], stated.get("addresses", ()), "kind")
    merged["contacts"] = _laid_over(kept["contacts"], stated.get("contacts", ()), "name")
    return merged


def _laid_over(kept: Sequence[Mapping[str, Any]], stated: Sequence[Mapping[str, Any]], *by: str) -> list[Any]:
    result = [dict(each) for each in kept]
    for new in stated:
        same = next((each for each in result if all(each[name] == new[name] for name in by)), None)
        if same is None:
            result.append(dict(new))
        else:
            same.update(new)
    return result


def _by_field(faults: Mapping[str, Words], values: Mapping[str, Any]) -> dict[str, Words]:
    return {_field_of(path, values): words for path, words in reversed(list(faults.items()))}


def _field_of(path: str, values: Mapping[str, Any]) -> str:
    if path in _BACK:
        return _BACK[path]
    part, _, rest = path.partition(".")
    place = int(rest.partition(".")[0]) if rest.partition(".")[0].isdigit() else 0
    if part in {"identifiers", "names"}:
        mapped = [name for name in values if name in (_SCHEMES if part == "identifiers" else _NAMES)]
        return mapped[place] if place < len(mapped) else part
    return part
