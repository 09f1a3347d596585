"""How two versions of a declaration differ, value by value."""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from models.declarations.statement import Statement

_ALWAYS_DIFFERENT = frozenset({"version_number", "supersedes", "issue_date", "line_id", "format", "form_edition"})


@dataclass(frozen=True)
class Difference:
    """One value that differs: the path of its field (list places from 0), before and after (None where there is none)."""

    path: str
    before: Any
    after: Any


def differences(old: Statement, new: Statement) -> tuple[Difference, ...]:
    """List what a version states otherwise than the one before, in the order of the paper."""
    before, after = dict(_values("", old)), dict(_values("", new))
    return tuple(
        Difference(path, before.get(path), after.get(path))
        for path in dict.fromkeys([*after, *before])
        if before.get(path) != after.get(path) and (before.get(path) or after.get(path)) not in (None, "", ())
    )


def _values(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        for each in dataclasses.fields(value):
            if each.name not in _ALWAYS_DIFFERENT:
                yield from _values(f"{path}.{each.name}" if path else each.name, getattr(value, each.name))
    elif isinstance(value, tuple) and any(dataclasses.is_dataclass(each) for each in value):
        for place, each in enumerate(value):
            yield from _values(f"{path}.{_name(each, place)}", each)
    else:
        yield path, value


def _name(part: Any, place: int) -> str:
    """Name a part so that it is compared with its counterpart: a party by its role, an undertaking by its code."""
    return str(getattr(part, "code", "") or getattr(part, "role", "") or place)
