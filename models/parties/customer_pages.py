"""The list of parties: search as one types, filters, any sort, pages by keyset; quick with a million of them.

Three ways lead to a page of a search. Few matches: read them once, keep them in memory, serve every page from
there. More: let the database read and sort them. Many: walk the index of the order and keep those that match;
a walk that finds too little gives up for the second way. How often the rarest word occurs decides.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from threading import Lock
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col

from models.journal.tables import JournalEntry
from models.parties.party_search import (
    CARRIED,
    PARTY,
    Asked,
    Columns,
    Cut,
    all_by_name,
    count_listed,
    count_matches,
    frequency,
    listed,
    make_ready,
    read_carried,
    read_joined,
    walk,
)
from models.parties.tables import Party, Site
from models.parties.views import CustomerRow
from models.workspace.paging import Key, ListQuery, Page, PageRequest
from models.workspace.store import Workspace

# Measured at a million parties: a match costs 0.15 µs from the search words alone, 2 µs with a look elsewhere.
_KEPT_OF_ONE_WORD = 3_000
_KEPT_OF_SEVERAL = 20_000
_READ_BY_NAME = 150_000
_READ_JOINED = 10_000
_FILTERED = 10_000
_WALK = 24_000
_COUNTS_KEPT = 1_000
_LISTS_KEPT = 8
_ENTRIES_READ = 5_000

_SEQ = col(JournalEntry.seq)
_SEARCHED = frozenset({"party", "party_name", "party_identifier"})
"""The tables whose rows decide what is found, and in which order."""


@dataclass
class _Memory:
    """What was found out about the data as it stood at one journal entry."""

    head: int = -1
    counts: dict[Asked, int] = field(default_factory=dict)
    frequencies: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Of words: parties counted, and the number at which counting stopped."""
    found: dict[Asked, list[Key]] = field(default_factory=dict)


class CustomerPages:
    """Pages of parties for lists.

    Sorts: ``name, number, country, kind, changed``. Filters: ``country, kind, state, military_ties, customer``
    (yes or no). May be used from several threads.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._memory = _Memory()
        self._lock = Lock()

    def count(self, query: ListQuery) -> int:
        """Return how many parties the query finds. Raises UserError for a sort or filter that does not exist."""
        asked = make_ready(query)
        with self._workspace.reader() as session:
            return self._count(session, self._current(session), asked.unsorted)

    def page(self, request: PageRequest) -> Page[CustomerRow]:
        """Return one page of parties with the key of each."""
        asked = make_ready(request.query)
        with self._workspace.reader() as session:
            keys = [] if asked.nothing else self._keys(session, asked, request)
            rows = _rows(session, keys, self._workspace.clock.today())
        return Page(tuple(rows), tuple(keys))

    def _current(self, session: Session) -> _Memory:
        """Return what is known about the data as this reader sees it; a change of a party makes it start anew."""
        head = session.connection().execute(sa.select(sa.func.max(_SEQ))).scalar() or 0
        with self._lock:
            memory = self._memory
            if head < memory.head or len(memory.counts) > _COUNTS_KEPT or _changed(session, memory.head, head):
                memory = self._memory = _Memory()
            memory.head = head
            return memory

    def _keys(self, session: Session, asked: Asked, request: PageRequest) -> list[Key]:
        backwards = request.before is not None or request.from_end
        cut = Cut(
            start=request.before if request.before is not None else request.after,
            offset=0 if backwards else request.offset or 0,
            limit=request.limit,
            falling=asked.descending != backwards,
        )
        memory = self._current(session)
        if asked.words:
            keys = _search(session, memory, asked, cut)
        else:
            few = asked.filtered and self._count(session, memory, asked.unsorted) <= _FILTERED
            keys = listed(session, asked, cut, by_index=few)
        return keys[::-1] if backwards else keys

    def _count(self, session: Session, memory: _Memory, asked: Asked) -> int:
        if asked not in memory.counts:
            memory.counts[asked] = _counted(session, memory, asked)
        return memory.counts[asked]


def _changed(session: Session, after: int, head: int) -> bool:
    """Tell whether the journal has an entry after one that bears on what lists of parties find."""
    if after in (head, -1):
        return False
    if head - after > _ENTRIES_READ:
        return True
    # By record, a database would rather look through all entries of these records than through the last few of any.
    written = session.connection().execute(sa.select(col(JournalEntry.record)).where(after < _SEQ)).scalars()
    return not _SEARCHED.isdisjoint(written)


def first_by_name(session: Session, text: str, limit: int) -> list[int]:
    """Return the ids of the first parties by name that a search finds."""
    asked = make_ready(ListQuery(text))
    if not asked.words:
        return []
    keys = _search(session, _Memory(), asked, Cut(None, 0, limit, falling=False))
    return [int(str(key[-1])) for key in keys]


def _counted(session: Session, memory: _Memory, asked: Asked) -> int:
    if asked.nothing:
        return 0
    if not asked.words:
        return count_listed(session, asked)
    words = _rarest_first(session, memory, asked.words)
    found = _found(session, memory, words, asked)
    if found is not None:
        return len(found)
    count = count_matches(session, words, asked)
    if len(words) == 1 and not asked.filtered:
        memory.frequencies[words[0]] = (count, count + 1)
    return count


def _search(session: Session, memory: _Memory, asked: Asked, cut: Cut) -> list[Key]:
    words = _rarest_first(session, memory, asked.words)
    by_name = asked.sort == "name"
    if by_name:
        found = _found(session, memory, words, asked.unsorted)
        if found is not None:
            return _slice(found, cut)
    carried = asked.sort in CARRIED
    readable = _READ_BY_NAME if carried and len(words) == 1 else _READ_JOINED
    if cut.offset == 0 and _frequency(session, memory, words[0], readable) > readable:
        walked = walk(session, words, asked, cut, _WALK)
        if walked is not None:
            return walked
    return (read_carried if carried else read_joined)(session, words, asked, cut)


def _found(session: Session, memory: _Memory, words: Sequence[str], asked: Asked) -> list[Key] | None:
    """Return everything found in name order, when that is little enough to keep."""
    if asked not in memory.found:
        most = _KEPT_OF_ONE_WORD if len(words) == 1 else _KEPT_OF_SEVERAL
        if _frequency(session, memory, words[0]) > most:
            return None
        while len(memory.found) >= _LISTS_KEPT:
            memory.found.pop(next(iter(memory.found)), None)
        memory.found[asked] = all_by_name(session, words, asked)
    return memory.found[asked]


def _slice(keys: list[Key], cut: Cut) -> list[Key]:
    """Cut the wanted part out of keys that stand in rising order."""
    if cut.falling:
        end = (len(keys) if cut.start is None else bisect_left(keys, cut.start)) - cut.offset
        return keys[max(0, end - cut.limit) : max(0, end)][::-1]
    begin = (0 if cut.start is None else bisect_right(keys, cut.start)) + cut.offset
    return keys[begin : begin + cut.limit]


def _rarest_first(session: Session, memory: _Memory, words: tuple[str, ...]) -> tuple[str, ...]:
    if len(words) == 1:
        return words
    return tuple(sorted(words, key=lambda word: _frequency(session, memory, word)))


def _frequency(session: Session, memory: _Memory, word: str, most: int = _KEPT_OF_SEVERAL) -> int:
    """Return how many parties have a word that begins so; above ``most`` the answer may be too low, but not below it."""
    known, looked = memory.frequencies.get(word, (0, 0))
    if known == looked and looked <= most:
        known, looked = frequency(session, word, most + 1), most + 1
        memory.frequencies[word] = (known, looked)
    return known


_ROW: Columns = (
    PARTY.id,
    PARTY.number,
    PARTY.legal_name,
    PARTY.local_name,
    PARTY.country,
    PARTY.kind,
    PARTY.state,
    PARTY.military_ties,
    PARTY.is_customer,
    PARTY.is_exporter,
    PARTY.changed_at,
)
_SITE: Any = Site.__table__.c  # type: ignore[attr-defined]
_make: Callable[..., CustomerRow] = CustomerRow


def _rows(session: Session, keys: Sequence[Key], today: date) -> list[CustomerRow]:
    if not keys:
        return []
    still_open = sa.or_(_SITE.open_until.is_(None), _SITE.open_until >= today)
    sites = sa.select(sa.func.count()).where(_SITE.party_id == PARTY.id, still_open).scalar_subquery()
    query = sa.select(*_ROW, sites).where(PARTY.id.in_([key[-1] for key in keys]))
    found = {row[0]: _make(*row) for row in session.connection().execute(query)}
    return [found[key[-1]] for key in keys]


def countries_in_use(session: Session) -> tuple[str, ...]:
    """List the countries that parties have, by code; each is one step along the index, however many parties there are."""
    found: list[str] = []
    country = col(Party.country)
    while (
        code := session.scalar(sa.select(sa.func.min(country)).where(country > (found[-1] if found else "")))
    ) is not None:
        found.append(code)
    return tuple(found)
