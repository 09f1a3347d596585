"""What a command changed, so that whoever shows it can ask again."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Changes:
    """Kinds of record touched (table names) and the records themselves as (kind, id)."""

    kinds: frozenset[str] = frozenset()
    ids: frozenset[tuple[str, int]] = frozenset()

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(self.kinds | other.kinds, self.ids | other.ids)

    def first(self, kind: str) -> int:
        """Return the lowest id touched of one kind. Raises LookupError when there is none."""
        found = sorted(record_id for record_kind, record_id in self.ids if record_kind == kind)
        if not found:
            raise LookupError(kind)
        return found[0]
