"""What screens and reports show of the journal."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class JournalRow:
    """One entry of a record's history."""

    id: int
    tx: int
    at: datetime
    actor_name: str
    via: str
    act: str
    reason: str
    record: str
    record_id: int
    operation: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]


@dataclass(frozen=True)
class ChainReport:
    """The outcome of checking the chain: rows read, the head's hash, and every break (seq, code).

    ``stands_at`` is the row that a head written down earlier belongs to, None when no row has it or none was asked for.
    """

    rows: int
    head: str
    breaks: tuple[tuple[int, str], ...]
    stands_at: int | None = None

    @property
    def sound(self) -> bool:
        return not self.breaks
