"""From the lines of the what-if panel to the changes a question takes, and where each of them stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.rulebook.deal_values import moved
from models.determination.facts import PartyRole
from models.workspace.words import Choice, Words, say


class Assumed(Choice):
    """What can be assumed in one line."""

    not_extended = "not_extended"
    extended = "extended"
    listed = "listed"
    day = "another_day"
    fact = "another_fact"


END_USER_MILITARY = "end_user.military_user"
USE_KINDS = "use.kinds"


@dataclass
class AssumedTold:
    """The changes, where each comes from, and what is not complete."""

    changes: dict[str, Any] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    faults: dict[str, Words] = field(default_factory=dict)
    """Line and field (``2.extended_to``) to what is wrong there."""

    def place(self, path: str) -> str:
        """Return the line and field that a path of the changes stands in."""
        return moved(path, self.places)


def changes_of(lines: Sequence[Mapping[str, Any]], facts: Mapping[str, Any]) -> AssumedTold:
    """Put the lines together; ``facts`` are those of the deal, which a changed list is built from."""
    told = AssumedTold()
    for place, line in enumerate(lines):
        kind = line.get("kind")
        if kind in (Assumed.not_extended, Assumed.extended):
            _suspension(told, place, line, extended=kind == Assumed.extended)
        elif kind == Assumed.listed:
            _listed(told, place, line)
        elif kind == Assumed.day:
            _day(told, place, line)
        elif kind == Assumed.fact:
            _fact(told, place, line, facts)
    return told


def suspension_key(measure: str, limb: str | None) -> str:
    """Return a suspension as one text."""
    return f"{measure}|{limb or ''}"


def _suspension(told: AssumedTold, place: int, line: Mapping[str, Any], *, extended: bool) -> None:
    measure, _bar, limb = str(line.get("suspension") or "").partition("|")
    if not measure:
        told.faults[f"{place}.suspension"] = say("Choose a suspension.")
        return
    if extended and not line.get("extended_to"):
        told.faults[f"{place}.extended_to"] = say("Say until when it is prolonged.")
        return
    every = told.changes.setdefault("measures", [])
    told.places[f"measures.{len(every)}"] = str(place)
    told.places[f"measures.{len(every)}.measure"] = f"{place}.suspension"
    change: dict[str, Any] = {"measure": measure, "limb": limb or None}
    if extended:
        change["extended_to"] = line["extended_to"]
    every.append(change)


def _listed(told: AssumedTold, place: int, line: Mapping[str, Any]) -> None:
    every = told.changes.setdefault("listed", [])
    told.places[f"listed.{len(every)}"] = str(place)
    names = ("name", "entity_list", "since")
    every.append({name: line[name] for name in names if line.get(name) not in (None, "")})


def _day(told: AssumedTold, place: int, line: Mapping[str, Any]) -> None:
    if not line.get("on"):
        told.faults[f"{place}.on"] = say("Say the day.")
    elif "on" in told.changes:
        told.faults[f"{place}.on"] = say("Another day is assumed above already.")
    else:
        told.changes["on"] = line["on"]
        told.places["on"] = f"{place}.on"


def _fact(told: AssumedTold, place: int, line: Mapping[str, Any], facts: Mapping[str, Any]) -> None:
    name, value = str(line.get("fact") or ""), line.get("value")
    if not name or value in (None, ""):
        told.faults[f"{place}.value" if name else f"{place}.fact"] = say("Choose what is assumed.")
        return
    patch = told.changes.setdefault("facts", {})
    if name == END_USER_MILITARY:
        parties = patch.get("parties") or [dict(each) for each in facts.get("parties", ())]
        users = [each for each in parties if each.get("role") == PartyRole.end_user]
        if not users:
            told.faults[f"{place}.fact"] = say("The deal names no end user.")
            return
        for each in users:
            each["military_user"] = value
        patch["parties"] = parties
        told.places["facts.parties"] = f"{place}.value"
        return
    if name == USE_KINDS:
        use = patch.setdefault("use", {})
        use["kinds"] = [*use.get("kinds", facts.get("use", {}).get("kinds", ())), value]
    else:
        _put(patch, name, value)
    told.places[f"facts.{name}"] = f"{place}.value"


def _put(patch: dict[str, Any], path: str, value: Any) -> None:
    *way, last = path.split(".")
    for part in way:
        patch = patch.setdefault(part, {})
    patch[last] = value
