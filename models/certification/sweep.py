"""The standings of a whole register on a day: for reports, and for finding what a change touches.

Without a decision a standing is "never", or "refused" behind a wall, on every day there is: no evidence changes that.
So whoever has neither a decision nor a way to a wall in time (a military use declared, a walled owner somewhere above)
is answered from what its row says, once for all rows that say the same. All others take the long way. Either way the
rules are those of a single answer; a test compares the two.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import islice

import sqlalchemy as sa
from sqlmodel import Session, SQLModel

from models.certification.choices import Standing
from models.certification.facts import CertificationFacts, PartyFact, ScreeningFact
from models.certification.gathering import facts_for_many
from models.certification.queries import INTERNAL
from models.certification.questions import Question, Rules, StatusOutline, rules_of
from models.certification.status import outline_on
from models.certification.tables import Dossier, DossierEvent
from models.declarations.choices import Use
from models.declarations.tables import Declaration
from models.journal.tables import JournalEntry
from models.parties.choices import PartyKind, PartyState, Tie
from models.parties.folding import facets_matching, facets_of
from models.parties.tables import Holding, Party, Site
from models.rulebook.book import Rulebook
from models.rulebook.loader import load_current
from models.screening.choices import ScreeningOutcome
from models.screening.tables import ScreeningAnswer
from models.workspace.bulk import without_collecting

_CHUNK = 1_000
_CUSTOMERS = facets_matching({"customer": ("yes",), "state": (PartyState.ACTIVE.value,)}) or ()


def _columns(kind: type[SQLModel]) -> sa.FromClause:
    table: sa.Table = kind.__table__  # type: ignore[attr-defined]
    return table


_P, _H, _S, _J = _columns(Party).c, _columns(Holding).c, _columns(ScreeningAnswer).c, _columns(JournalEntry).c
_D, _E, _C, _T = _columns(Dossier).c, _columns(DossierEvent).c, _columns(Declaration).c, _columns(Site).c


@dataclass(frozen=True, slots=True)
class Stand:
    """How a customer stands: an outline without its reasons."""

    standing: Standing
    wall: bool
    until: date | None
    next_on: date | None
    next_standing: Standing | None


def standings(
    session: Session, on: date, *, today: date, programme: str = INTERNAL, rulebook: Rulebook | None = None
) -> dict[int, Stand]:
    """Compute how every active customer stands on a day, by id; ``today`` tells whether the day is an earlier one."""
    with without_collecting():
        return _standings(session, on, today, rules_of(rulebook or load_current(), programme))


def _standings(session: Session, on: date, today: date, rules: Rules) -> dict[int, Stand]:
    matched = _matched(session, on)
    changed = _changed_since(session, on) if on < today else frozenset()
    below = _below(session)
    moved = changed | _reached(below, changed)
    long_way = _decided(session, rules.programme.code) | _military_use(session) | moved
    long_way |= _reached(below, _walled(session) | matched)
    found: dict[int, Stand] = {}
    outlines: dict[tuple[int, bool], Stand] = {}
    rest: list[int] = []
    customers = sa.select(_P.id, _P.facets).where(_P.facets.in_(_CUSTOMERS))
    for party_id, facets in session.connection().execute(customers).all():
        if party_id in long_way:
            rest.append(party_id)
            continue
        says = (facets, party_id in matched)
        if says not in outlines:
            outlines[says] = _without_decision(*says, on, rules)
        found[party_id] = outlines[says]
    found |= _long_way(session, [each for each in rest if each not in moved], on, rules, remembered=False)
    found |= _long_way(session, [each for each in rest if each in moved], on, rules, remembered=True)
    return found


def _long_way(
    session: Session, party_ids: Iterable[int], on: date, rules: Rules, *, remembered: bool
) -> Iterator[tuple[int, Stand]]:
    waiting = iter(sorted(party_ids))
    while some := list(islice(waiting, _CHUNK)):
        facts = facts_for_many(session, some, remembered=remembered)
        for party_id in some:
            question = Question(rules.programme.code, party_id)
            yield party_id, _stand(outline_on(facts[party_id], question, on, rules))


def _stand(outline: StatusOutline) -> Stand:
    change = outline.next_change
    if change is None:
        return Stand(outline.standing, outline.wall, outline.until, None, None)
    return Stand(outline.standing, outline.wall, outline.until, change.on, change.standing)


def _without_decision(facets: int, matched: bool, on: date, rules: Rules) -> Stand:
    """Ask the rules about a party of which no more is known than its row says, and whether it was found on a list."""
    kind, ties = _SAID[facets]
    party = PartyFact(0, date.min, "", "", kind, ties)
    screenings = (ScreeningFact(0, 0, on, ScreeningOutcome.MATCH),) if matched else ()
    facts = CertificationFacts(0, parties=(party,), screenings=screenings)
    return _stand(outline_on(facts, Question(rules.programme.code, 0), on, rules))


_SAID = {
    facets_of(kind, state, ties, customer=customer): (kind, ties)
    for kind in PartyKind
    for ties in Tie
    for state in PartyState
    for customer in (True, False)
}


def _ids(session: Session, column: sa.ColumnElement[int], *where: sa.ColumnElement[bool]) -> frozenset[int]:
    query = sa.select(column).where(column.is_not(None), *where).distinct()
    return frozenset(row[0] for row in session.connection().execute(query).all())


def _decided(session: Session, programme: str) -> frozenset[int]:
    decided = sa.select(_E.dossier_id)
    return _ids(session, _D.party_id, _D.programme == programme, _D.id.in_(decided))


def _military_use(session: Session) -> frozenset[int]:
    return _ids(session, _C.end_user_id, _C.use == Use.MILITARY, _C.signed_on.is_not(None))


def _walled(session: Session) -> frozenset[int]:
    return _ids(session, _P.id, sa.or_(_P.kind == PartyKind.MILITARY, _P.military_ties == Tie.YES))


def _matched(session: Session, on: date) -> frozenset[int]:
    """Return the parties whose latest screening up to a day found them on a list."""
    later = _columns(ScreeningAnswer).alias("later")
    newer = sa.or_(
        later.c.screened_on > _S.screened_on, sa.and_(later.c.screened_on == _S.screened_on, later.c.id > _S.id)
    )
    superseded = sa.exists().where(later.c.party_id == _S.party_id, later.c.screened_on <= on, newer)
    return _ids(session, _S.party_id, _S.outcome == ScreeningOutcome.MATCH, _S.screened_on <= on, ~superseded)


def _changed_since(session: Session, on: date) -> frozenset[int]:
    """Return the parties of which the register said something else on a day, or may have."""
    start = datetime.combine(on, time.min, UTC)

    def recorded(kind: str) -> sa.Select[tuple[int]]:
        return sa.select(_J.record_id).where(_J.record == kind, _J.at >= start)

    parties = _ids(session, _J.record_id, _J.record == "party", _J.at >= start)
    sites = _ids(session, _T.party_id, _T.id.in_(recorded("site")))
    return parties | sites | _ids(session, _H.owned_id, _H.id.in_(recorded("holding")))


def _below(session: Session) -> dict[int, list[int]]:
    """Return what each party owns, by what was ever recorded."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for owner, owned in session.connection().execute(
        sa.select(_H.owner_id, _H.owned_id).where(_H.owner_id.is_not(None))
    ):
        found[owner].append(owned)
    return found


def _reached(below: dict[int, list[int]], owners: frozenset[int]) -> frozenset[int]:
    """Return whoever is owned by these, directly or through others."""
    found: set[int] = set()
    queue: Sequence[int] = [owned for owner in owners for owned in below.get(owner, ())]
    while queue:
        fresh = [each for each in dict.fromkeys(queue) if each not in found]
        found.update(fresh)
        queue = [owned for owner in fresh for owned in below.get(owner, ())]
    return frozenset(found)
