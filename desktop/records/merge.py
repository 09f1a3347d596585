"""Two people wrote in one form: what each changed, put together value by value."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Values = Mapping[str, Any]


@dataclass
class Merged:
    """Values that hold both people's changes; ``disputed`` is what both changed, as (before, theirs, mine) by path."""

    values: dict[str, Any] = field(default_factory=dict)
    disputed: dict[str, tuple[Any, Any, Any]] = field(default_factory=dict)


def merge(base: Values, mine: Values, theirs: Values) -> Merged:
    """Put together what I changed since ``base`` and what others changed; a disputed value keeps mine for now."""
    merged = Merged()
    for key in theirs.keys() | mine.keys():
        merged.values[key] = _value(key, base.get(key), mine.get(key), theirs.get(key), merged.disputed)
    return merged


def put_value(values: dict[str, Any], path: str, value: Any) -> None:
    """Set the value at a path such as ``sites.2.name``, as ``disputed`` names it."""
    *way, last = path.split(".")
    place: Any = values
    for part in way:
        place = place[int(part)] if isinstance(place, list) else place[part]
    place[last] = value


def _value(path: str, base: Any, mine: Any, theirs: Any, disputed: dict[str, tuple[Any, Any, Any]]) -> Any:
    if _is_parts(mine) and _is_known(base) and _is_known(theirs):
        return _parts(path, base, mine, theirs, disputed)
    if mine in (base, theirs):
        return theirs
    if theirs != base:
        disputed[path] = (base, theirs, mine)
    return mine


def _parts(
    path: str,
    base: Sequence[Any],
    mine: Sequence[Any],
    theirs: Sequence[Any],
    disputed: dict[str, tuple[Any, Any, Any]],
) -> list[dict[str, Any]]:
    """Merge lists of parts by their ids: a part that one person removed and the other changed stays."""
    known, before = _by_id(theirs), _by_id(base)
    found: list[dict[str, Any]] = []
    for entry in mine:
        part_id = entry.get("id")
        old, other = before.get(part_id, {}), known.get(part_id)
        if part_id is None:
            found.append(dict(entry))
        elif other is not None:
            here = f"{path}.{len(found)}"
            keys = {**other, **entry}
            found.append({k: _value(f"{here}.{k}", old.get(k), entry.get(k), other.get(k), disputed) for k in keys})
        elif entry != old:
            found.append({**entry, "id": None})
    kept = {entry.get("id") for entry in mine}
    for part_id, other in known.items():
        if part_id not in kept and other != before.get(part_id):
            found.append(dict(other))
    return found


def _is_parts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(entry, Mapping) for entry in value)


def _is_known(value: Any) -> bool:
    """Tell parts that are stored under ids from lists that are compared as a whole."""
    return _is_parts(value) and all("id" in entry for entry in value)


def _by_id(entries: Sequence[Any]) -> dict[Any, Any]:
    return {entry["id"]: entry for entry in entries if entry.get("id") is not None}
