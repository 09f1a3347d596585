"""Journal rows without the values that tell a person nothing: keys for sorting, copies, ids."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from models.journal.views import JournalRow


def without(rows: Sequence[JournalRow], hidden: Collection[str]) -> tuple[JournalRow, ...]:
    """Return the rows with some values left out."""
    return tuple(replace(row, before=_rest(row.before, hidden), after=_rest(row.after, hidden)) for row in rows)


def _rest(values: Mapping[str, Any], hidden: Collection[str]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in hidden}
