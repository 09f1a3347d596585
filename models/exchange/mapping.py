"""Which column of a sheet is which field: the fields of each kind, and a first guess from the headings."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from models.exchange.choices import Kind
from models.exchange.fields import FIELDS, FieldSpec
from models.exchange.sheet import Column
from models.workspace.errors import FieldErrors, UserError
from models.workspace.sorting import sort_key
from models.workspace.validation import nearest
from models.workspace.words import Words, say

_BRACKETS = re.compile(r"[(（\[].*?[)）\]]")
_MARKS = re.compile(r"[\s_\-./:*#]+")


@dataclass(frozen=True)
class ColumnMapping:
    """For each field that the sheet fills, the place of its column from 0."""

    kind: Kind
    columns: tuple[tuple[str, int], ...]

    def with_field(self, field: str, index: int | None) -> "ColumnMapping":
        """Return the mapping with a field on another column, or on none. Raises UserError for an unknown field."""
        if field not in {spec.name for spec in FIELDS[self.kind]}:
            raise _unknown_field(self.kind, field)
        kept = tuple((name, place) for name, place in self.columns if name != field)
        return ColumnMapping(self.kind, kept if index is None else (*kept, (field, index)))


def suggest_mapping(kind: Kind, columns: Iterable[Column]) -> ColumnMapping:
    """Guess from the headings (English, German, Chinese) which column is which field; each column serves once."""
    known = {name: spec.name for spec in FIELDS[kind] for name in names_of(spec)}
    found: dict[str, int] = {}
    for column in columns:
        field = known.get(folded(column.title)) or known.get(folded(_BRACKETS.sub("", column.title)))
        if field is not None and field not in found:
            found[field] = column.index
    return ColumnMapping(kind, tuple(found.items()))


def check_mapping(mapping: ColumnMapping, columns: tuple[Column, ...]) -> None:
    """Raise FieldErrors for needed fields without a column, columns that are not there or serve two fields."""
    mapped, places = dict(mapping.columns), {column.index for column in columns}
    faults: dict[str, Words] = {}
    for spec in FIELDS[mapping.kind]:
        if spec.required and spec.name not in mapped and not any(other in mapped for other in spec.instead):
            faults[spec.name] = say("Choose the column that holds “{field}”.", field=spec.label)
    used: dict[int, str] = {}
    for name, place in mapping.columns:
        if place not in places:
            faults[name] = say("The sheet has no such column.")
        elif place in used:
            faults[name] = say("This column is already used for another field.")
        used[place] = name
    if faults:
        raise FieldErrors(faults)


def _unknown_field(kind: Kind, text: str) -> UserError:
    """Build the refusal of what is no field, with the field that is meant or the nearest ones."""
    named = {name: spec.name for spec in FIELDS[kind] for name in names_of(spec)}
    meant = named.get(folded(text))
    near = [meant] if meant else nearest(folded(text), named)
    hint = say("The fields are: {fields}", fields=", ".join(spec.name for spec in FIELDS[kind]))
    if not near:
        return UserError(
            "unknown_field",
            "“{name}” is not a field of {kind}.",
            hint=hint,
            field="column",
            name=text[:40],
            kind=kind.label,
        )
    return UserError(
        "unknown_field",
        "“{name}” is not a field of {kind}; did you mean {near}?",
        hint=hint,
        field="column",
        name=text[:40],
        kind=kind.label,
        near=", ".join(near),
    )


def names_of(spec: FieldSpec) -> tuple[str, ...]:
    """Return the folded headings by which a field is recognised."""
    return tuple(folded(name) for name in (spec.name, spec.label.template, *spec.headings))


def folded(heading: str) -> str:
    """Return a heading without case, spaces and marks."""
    return _MARKS.sub("", sort_key(heading))
