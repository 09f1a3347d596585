"""From the fields of the deal form to the shape a determination takes, and back; and where each fact stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from models.determination.facts import DealFacts
from models.workspace.words import Words, say

Row = Mapping[str, Any]
_PARTY_ROWS, _LICENCE_ROWS = ("owners", "further_names"), ("changes", "learned")
_LISTS = ("customers", "control_codes")
"""Lists that are typed in one line, separated by semicolons."""


@dataclass
class DealTold:
    """The facts as ``DealFacts`` takes them, where in the form they stand, and what cannot be put into that shape."""

    facts: dict[str, Any] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    """Path of a fact (or the beginning of one) to the path of its field in the form."""
    faults: dict[str, Words] = field(default_factory=dict)

    def place(self, path: str) -> str:
        """Return where in the form a fact stands."""
        return moved(path, self.places)


def moved(path: str, places: Mapping[str, str]) -> str:
    """Replace the longest known beginning of a path."""
    parts = path.split(".")
    for length in range(len(parts), 0, -1):
        begin = ".".join(parts[:length])
        if begin in places:
            return ".".join([places[begin], *parts[length:]])
    return path


def deal_facts(values: Mapping[str, Any]) -> dict[str, Any]:
    """Put the values of the form into the shape of ``DealFacts``; what was left empty is left out."""
    return tell_deal(values).facts


def tell_deal(values: Mapping[str, Any]) -> DealTold:
    """Put the values of the form into the shape of ``DealFacts``, and remember where each fact came from."""
    told = DealTold()
    told.facts = _stated(
        {
            **{name: values.get(name) for name in ("departure", "destination", "site", "concern", "occasion")},
            "shipped_on": values.get("shipped_on"),
            "product": _product(told, values.get("product", {})),
            "use": _use(values.get("use", {})),
            "parties": _parties(told, values),
            "exporter": _stated(values.get("exporter", {})),
            "covers": _rows(told, "covers", values.get("covers", ())),
            "certified": _rows(told, "certified", values.get("certified", ())),
            "granted": _granted(told, values),
        }
    )
    return told


def form_values(facts: DealFacts) -> dict[str, Any]:
    """Return facts as the form shows them: nested lists become rows that name what they belong to."""
    plain = facts.model_dump(mode="python")
    product, use = dict(plain["product"]), dict(plain["use"])
    elements = product.pop("elements")
    product["elements"] = [{"symbol": symbol, "share": share} for symbol, share in elements.items()]
    product["near_limits"] = [
        {"measure": near["measure"], "control_code": near["control_code"], **parameter}
        for near in product.pop("near_limits")
        for parameter in near["parameters"]
    ]
    use["kinds"] = {kind.value: True for kind in use["kinds"]}
    values = {**plain, "product": product, "use": use}
    values["parties"] = [_without(party, "owners", "names") for party in plain["parties"]]
    values["owners"] = [{"of": party["name"], **owner} for party in plain["parties"] for owner in party["owners"]]
    values["further_names"] = [
        {"of": party["name"], "name": name} for party in plain["parties"] for name in party["names"]
    ]
    for name in ("covers", "certified"):
        values[name] = [{key: _joined(each) for key, each in row.items()} for row in plain[name]]
    values["granted"] = [_without(each, *_LICENCE_ROWS) for each in plain["granted"]]
    for name in _LICENCE_ROWS:
        values[name] = [{"of": each["licence_number"], **row} for each in plain["granted"] for row in each[name]]
    return values


def bill_facts(bill: Mapping[str, Any]) -> dict[str, Any] | None:
    """Put the fields of a bill of materials into the shape of ``BillFact``; None when nothing of it is stated."""
    stated = _stated(bill)
    stated["lines"] = [_stated(row) for row in bill.get("lines", ()) if _stated(row)]
    return stated if stated["lines"] or set(stated) - {"lines"} else None


def _product(told: DealTold, typed: Mapping[str, Any]) -> dict[str, Any]:
    product = {name: value for name, value in typed.items() if name not in ("elements", "near_limits", "bill")}
    product["elements"] = _elements(told, typed.get("elements", ()))
    product["near_limits"] = _near_limits(told, typed.get("near_limits", ()))
    bill = bill_facts(typed.get("bill") or {})
    if bill is not None:
        product["bill"] = bill
        _keep_places(told, "product.bill.lines", typed["bill"].get("lines", ()))
        if typed.get("part_i_share") not in (None, ""):
            told.faults["product.part_i_share"] = say(
                "The share is computed from the bill of materials: clear this field, or take the bill away."
            )
    return _stated(product)


def _elements(told: DealTold, rows: Sequence[Row]) -> dict[str, Any]:
    elements: dict[str, Any] = {}
    for place, row in enumerate(rows):
        symbol = str(row.get("symbol") or "")
        if symbol in elements:
            told.faults[f"product.elements.{place}.symbol"] = say("{name} is stated twice.", name=symbol)
        elif symbol:
            elements[symbol] = row.get("share")
    return elements


def _near_limits(told: DealTold, rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Gather the parameters of the same announcement and code."""
    items: dict[tuple[Any, Any], list[dict[str, Any]]] = {}
    for place, row in enumerate(rows):
        if not _stated(_without(row, "side")):
            continue
        key = (row.get("measure") or "", row.get("control_code") or "")
        parameters = items.setdefault(key, [])
        number = list(items).index(key)
        if not parameters:
            told.places[f"product.near_limits.{number}"] = f"product.near_limits.{place}"
        told.places[f"product.near_limits.{number}.parameters.{len(parameters)}"] = f"product.near_limits.{place}"
        parameters.append(_stated(_without(row, "measure", "control_code")))
    return [
        {"measure": measure, "control_code": code, "parameters": parameters}
        for (measure, code), parameters in items.items()
    ]


def _use(typed: Mapping[str, Any]) -> dict[str, Any]:
    use = _stated(typed)
    use["kinds"] = [kind for kind, ticked in dict(use.get("kinds", {})).items() if ticked]
    return use


def _parties(told: DealTold, values: Mapping[str, Any]) -> list[dict[str, Any]]:
    rows = _rows(told, "parties", values.get("parties", ()))
    owned = _by_owner(told, "owners", values.get("owners", ()), rows, "name")
    named = _by_owner(told, "further_names", values.get("further_names", ()), rows, "name")
    for number, party in enumerate(rows):
        if number in owned:
            party["owners"] = [row for _place, row in owned[number]]
        if number in named:
            party["names"] = [row.get("name", "") for _place, row in named[number]]
        for name, found in (("owners", owned.get(number, ())), ("names", named.get(number, ()))):
            group = "owners" if name == "owners" else "further_names"
            for position, (place, _row) in enumerate(found):
                told.places[f"parties.{number}.{name}.{position}"] = f"{group}.{place}"
    return rows


def _granted(told: DealTold, values: Mapping[str, Any]) -> list[dict[str, Any]]:
    rows = _rows(told, "granted", values.get("granted", ()))
    for name in _LICENCE_ROWS:
        found = _by_owner(told, name, values.get(name, ()), rows, "licence_number")
        for number, parts in found.items():
            rows[number][name] = [row for _place, row in parts]
            for position, (place, _row) in enumerate(parts):
                told.places[f"granted.{number}.{name}.{position}"] = f"{name}.{place}"
    return rows


def _by_owner(
    told: DealTold, group: str, rows: Sequence[Row], owners: Sequence[Row], key: str
) -> dict[int, list[tuple[int, dict[str, Any]]]]:
    """Sort rows by what they belong to, with their place; what names nothing belongs to the only one there is."""
    found: dict[int, list[tuple[int, dict[str, Any]]]] = {}
    names = [str(each.get(key, "")).strip().casefold() for each in owners]
    for place, row in enumerate(rows):
        if not _stated(row):
            continue
        name = str(row.get("of") or "").strip()
        if not name and len(names) == 1:
            number = 0
        elif name.casefold() in names:
            number = names.index(name.casefold())
        else:
            told.faults[f"{group}.{place}.of"] = _homeless(group, name)
            continue
        found.setdefault(number, []).append((place, _stated(_without(row, "of"))))
    return found


def _homeless(group: str, name: str) -> Words:
    if group in _PARTY_ROWS:
        return say("{name} is none of the parties above; write the name as it stands there.", name=name or "?")
    return say("{name} is none of the licences above; write the number as it stands there.", name=name or "?")


def _rows(told: DealTold, group: str, rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Return the rows of which something is stated."""
    _keep_places(told, group, rows)
    return [{name: _parted(name, value) for name, value in row.items()} for row in map(_stated, rows) if row]


def _keep_places(told: DealTold, group: str, rows: Sequence[Row]) -> None:
    filled = [place for place, row in enumerate(rows) if _stated(row)]
    told.places |= {f"{group}.{number}": f"{group}.{place}" for number, place in enumerate(filled)}


def _parted(name: str, value: Any) -> Any:
    return list(_parts(value)) if name in _LISTS and isinstance(value, str) else value


def _parts(text: str) -> Iterator[str]:
    for part in text.replace("；", ";").split(";"):
        if part.strip():
            yield part.strip()


def _joined(value: Any) -> Any:
    return "; ".join(value) if isinstance(value, tuple | list) else value


def _without(row: Row, *names: str) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in names}


def _stated(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None and value != ""}
