"""The chain: how a journal row is hashed, and what breaks it; pure functions over plain values."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from json.encoder import encode_basestring
from typing import Any

GENESIS = "0" * 64


@dataclass(frozen=True)
class Link:
    """A journal row as it is hashed; ``before`` and ``after`` are canonical JSON or None."""

    seq: int
    tx: int
    at: str
    actor_id: int
    actor_name: str
    via: str
    act: str
    reason: str
    record: str
    record_id: int
    operation: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class Break:
    """Where the chain does not hold, and why (code ``gap``, ``link`` or ``content``)."""

    seq: int
    code: str


def canonical(values: Any) -> str | None:
    """Write values as JSON that is the same on every machine (sorted keys, no spaces), or None for nothing."""
    if values is None:
        return None
    return _ENCODER.encode(values)


def instant(moment: datetime) -> str:
    """Write an instant in UTC with microseconds, as both databases give it back."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).isoformat(timespec="microseconds")


def link_hash(previous: str, link: Link) -> str:
    """Return the SHA-256 of a journal row together with the hash before it."""
    return text_hash(previous, canonical(vars(link)))


class ActText:
    """Writes the canonical text of the rows of one act, of which most is the same, without building it up each time."""

    def __init__(self, *, tx: int, at: str, actor_id: int, actor_name: str, via: str, act: str, reason: str) -> None:
        self._head = f'{{"act":{_quoted(act)},"actor_id":{actor_id},"actor_name":{_quoted(actor_name)},"after":'
        self._at = f',"at":{_quoted(at)},"before":'
        self._reason = f',"reason":{_quoted(reason)},"record":'
        self._tail = f',"tx":{tx},"via":{_quoted(via)}}}'

    def row(self, seq: int, record: str, record_id: int, operation: str, before: str | None, after: str | None) -> str:
        """Return what ``canonical`` gives for the row as a link."""
        return (
            f'{self._head}{_quoted(after)}{self._at}{_quoted(before)},"operation":{_quoted(operation)}{self._reason}'
            f'{_quoted(record)},"record_id":{record_id},"seq":{seq}{self._tail}'
        )


def text_hash(previous: str, text: str | None) -> str:
    """Return the SHA-256 of a row's canonical text together with the hash before it."""
    return hashlib.sha256(f"{previous}\n{text}".encode()).hexdigest()


def _quoted(text: str | None) -> str:
    return "null" if text is None else encode_basestring(text)


def breaks(rows: Iterable[tuple[Link, str, str]]) -> Iterator[Break]:
    """Yield each place where rows (row, stored previous hash, stored hash) in order of ``seq`` do not form a chain."""
    expected_seq, previous = 1, GENESIS
    for link, stored_previous, stored in rows:
        if link.seq != expected_seq:
            yield Break(expected_seq, "gap")
        elif stored_previous != previous:
            yield Break(link.seq, "link")
        if link_hash(stored_previous, link) != stored:
            yield Break(link.seq, "content")
        expected_seq, previous = link.seq + 1, stored


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return instant(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, bytes):
        return f"sha256:{hashlib.sha256(value).hexdigest()}"
    if isinstance(value, frozenset | set | tuple):
        return sorted(value) if isinstance(value, frozenset | set) else list(value)
    return str(value)


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain)
