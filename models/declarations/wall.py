"""The military wall before every open paper: who is a military body or on a list, is held by one, or declared such a use.

One place for all commands, so that what is recorded of a party counts at once and everywhere. The rules are those that
the status of a certified end user has, but for one: the single licence for a party that is on the watch list only is
not barred (Order 792 Art. 26), it takes further papers.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from models.declarations.choices import Use
from models.declarations.tables import Declaration
from models.declarations.transitions import ENDED
from models.parties.choices import PartyKind, Tie
from models.parties.listed_owners import Verdict, judge
from models.parties.ownership import graph_of_register
from models.parties.stakes import OwnerKey, Stake, StakeGraph
from models.parties.tables import Holding, Party, PartyName
from models.rulebook.book import Rulebook
from models.rulebook.listed import EntityList
from models.rulebook.loader import load_current
from models.rulebook.marks import Mark, Source
from models.rulebook.ownership_rules import rule_on
from models.screening.choices import ScreeningOutcome
from models.screening.tables import ScreeningAnswer
from models.workspace.errors import FieldErrors
from models.workspace.words import Words, say

MILITARY = Source("rule of this desk, after Announcements 46/2024, 61/2025 and 1/2026")
LISTED = Source("rule of this desk, after the Export Control Law, Art. 18")
OWNER_RULE = "CE-OW-02"
"""The rule by which listed owners count for a party, the same as for the status of a certified end user."""

_AT_ONCE = 800


def _table(kind: Any) -> Any:
    return kind.__table__.c


_P, _H, _N, _S, _D = (_table(each) for each in (Party, Holding, PartyName, ScreeningAnswer, Declaration))


@dataclass(frozen=True)
class Wall:
    """Why nothing goes on with a party, and which rule says so."""

    party_id: int
    words: Words
    source: Source
    mark: Mark = Mark.design


@dataclass(frozen=True)
class _Known:
    name: str
    local_name: str
    kind: PartyKind
    ties: Tie


def walls_of(
    session: Session, party_ids: Iterable[int], on: date, book: Rulebook | None = None
) -> dict[int, tuple[Wall, ...]]:
    """Return the walls before parties on a day, by what is recorded now; whom none stands before is not in it."""
    asked = sorted({each for each in party_ids if each})
    stakes = _stakes_above(session, asked, on)
    everybody = sorted({*asked, *(each.owner for each in stakes if isinstance(each.owner, int))})
    known = _known(session, everybody)
    matched = _matched(session, known, on, book or load_current())
    graph = StakeGraph(tuple(stakes), {party_id: each.name for party_id, each in known.items()})
    held = _held_by_listed(graph, matched, on, book or load_current())
    uses = _military_uses(session, asked, on)
    found = {
        party_id: (
            *_own(party_id, known, matched),
            *_owners(party_id, graph, known),
            *held(party_id),
            *uses.get(party_id, ()),
        )
        for party_id in asked
        if party_id in known
    }
    return {party_id: walls for party_id, walls in found.items() if walls}


def all_walls(walls: Mapping[int, Sequence[Wall]]) -> tuple[Wall, ...]:
    """Return every wall once, whichever parties it stands before."""
    return tuple({str(each.words): each for some in walls.values() for each in some}.values())


def refuse_walled(session: Session, party_ids: Iterable[int], on: date, field: str) -> None:
    """Raise FieldErrors beside a field when nothing may go on with one of the parties."""
    refuse_walls(all_walls(walls_of(session, party_ids, on)), field)


def refuse_walls(walls: Sequence[Wall], field: str) -> None:
    """Raise FieldErrors beside a field, with every wall and its rule, if there is one."""
    if walls:
        raise FieldErrors({field: told(walls)})


def told(walls: Sequence[Wall]) -> Words:
    """Say all walls in one sentence, with the rule of the first."""
    words = walls[0].words
    for each in walls[1:]:
        words = say("{first} {second}", first=words, second=each.words)
    return say("{why} Nothing goes on with it ({rule}).", why=words, rule=walls[0].source.name)


def _own(party_id: int, known: Mapping[int, _Known], matched: Mapping[int, date]) -> Iterator[Wall]:
    party = known[party_id]
    if party.kind is PartyKind.MILITARY:
        yield Wall(party_id, say("{name} is a military body.", name=party.name), MILITARY)
    elif party.ties is Tie.YES:
        yield Wall(party_id, say("{name} has ties to a military.", name=party.name), MILITARY)
    if party_id in matched:
        words = say("The screening of {day} found {name} on a list.", day=matched[party_id], name=party.name)
        yield Wall(party_id, words, LISTED)


def _owners(party_id: int, graph: StakeGraph, known: Mapping[int, _Known]) -> Iterator[Wall]:
    for owner in graph.above_all(party_id):
        fact = known.get(owner) if isinstance(owner, int) else None
        if fact is not None and (fact.kind is PartyKind.MILITARY or fact.ties is Tie.YES):
            words = say(
                "{owner}, an owner of {name}, is military or has ties to a military.",
                owner=fact.name,
                name=known[party_id].name,
            )
            yield Wall(party_id, words, MILITARY)


def _held_by_listed(graph: StakeGraph, matched: Mapping[int, date], on: date, book: Rulebook) -> Any:
    """Return what tells whether listed owners hold a party so far that it counts like them, or may."""
    listed: list[OwnerKey] = sorted(matched.keys() & {each.owner for each in graph.stakes}, key=str)
    if not listed:
        return lambda _party_id: ()
    held = judge(graph_of_register(graph), listed, rule_on(book.ownership_rule(OWNER_RULE), on).terms)

    def of(party_id: int) -> Iterator[Wall]:
        names = [graph.name(each) for each in graph.above_all(party_id) if each in matched]
        if names and party_id in held.graph.places and held.of(party_id).verdict is not Verdict.CLEAR:
            together = held.of(party_id).together
            words = say(
                "Listed owners ({names}) hold {lower} to {upper} percent of {name}; {most} percent bar it.",
                names=", ".join(names),
                name=graph.name(party_id),
                lower=f"{together.lower:f}",
                upper=f"{together.upper:f}",
                most=f"{held.terms.threshold:f}",
            )
            yield Wall(party_id, words, LISTED)

    return of


def _stakes_above(session: Session, party_ids: Sequence[int], on: date) -> list[Stake]:
    """Return what is held on a day of these parties and of everybody above them."""
    found: list[Stake] = []
    asked: set[int] = set()
    front = set(party_ids)
    while front:
        asked |= front
        rows = _read(
            session,
            (_H.owner_id, _H.owner_name, _H.owned_id, _H.share, _H.kind),
            _H.owned_id,
            front,
            sa.or_(_H.held_from.is_(None), _H.held_from <= on),
            sa.or_(_H.held_until.is_(None), _H.held_until >= on),
        )
        here = [Stake(row[0] if row[0] is not None else row[1], *row[2:]) for row in rows]
        found += here
        front = {each.owner for each in here if isinstance(each.owner, int)} - asked
    return found


def _known(session: Session, party_ids: Sequence[int]) -> dict[int, _Known]:
    shown = (_P.id, _P.legal_name, _P.local_name, _P.kind, _P.military_ties)
    return {row[0]: _Known(*row[1:]) for row in _read(session, shown, _P.id, party_ids)}


def _matched(session: Session, known: Mapping[int, _Known], on: date, book: Rulebook) -> dict[int, date]:
    """Return whom the latest screening up to a day found on a list, and when, without those on the watch list only."""
    latest: dict[int, tuple[date, int, ScreeningOutcome]] = {}
    shown = (_S.party_id, _S.screened_on, _S.id, _S.outcome)
    for party_id, *answer in _read(session, shown, _S.party_id, known, _S.screened_on <= on):
        latest[party_id] = max(latest.get(party_id, (date.min, 0, ScreeningOutcome.CLEAR)), tuple(answer))
    found = {party_id: day for party_id, (day, _, outcome) in latest.items() if outcome is ScreeningOutcome.MATCH}
    return {party_id: day for party_id, day in found.items() if not _only_watched(session, party_id, known, on, book)}


def _only_watched(session: Session, party_id: int, known: Mapping[int, _Known], on: date, book: Rulebook) -> bool:
    others = [row[0] for row in _read(session, (_N.name,), _N.party_id, (party_id,))]
    names = {known[party_id].name, known[party_id].local_name, *others} - {""}
    lists = {each.entity.entity_list for name in names for each in book.listings(name, on) if each.licence_still_needed}
    return lists == {EntityList.watch_list}


def _military_uses(session: Session, party_ids: Sequence[int], on: date) -> dict[int, list[Wall]]:
    """Return what parties declared as end users of a military use, as long as that declaration lives."""
    found: defaultdict[int, list[Wall]] = defaultdict(list)
    where = (_D.use == Use.MILITARY, _D.signed_on <= on, _D.state.not_in(ENDED))
    for party_id, number in _read(session, (_D.end_user_id, _D.number), _D.end_user_id, party_ids, *where):
        words = say("Declaration {number} states a military use.", number=number)
        found[party_id].append(Wall(party_id, words, MILITARY))
    return found


def _read(session: Session, shown: Sequence[Any], key: Any, wanted: Collection[int], *where: Any) -> Iterator[Any]:
    ids = sorted(wanted)
    for start in range(0, len(ids), _AT_ONCE):
        some = key.in_(ids[start : start + _AT_ONCE])
        yield from session.connection().execute(sa.select(*shown).where(some, *where)).all()
