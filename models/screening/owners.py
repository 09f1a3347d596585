"""Whether listed owners hold a party, by each rule of ownership: from the register's stakes and the answers recorded."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.journal.listing import among
from models.parties.listed_owners import FirmAnswer, ListedOwnership, Verdict, judge
from models.parties.ownership import OwnershipGraph, graph_of_register
from models.parties.ownership_paths import OpenShare, OwnershipPath, open_shares, paths
from models.parties.queries import stakes_around
from models.parties.stakes import OwnerKey, StakeGraph
from models.parties.tables import Party
from models.rulebook.loader import load_current
from models.rulebook.ownership_rules import RuleState, rule_on
from models.screening.choices import ScreeningOutcome
from models.screening.tables import ScreeningAnswer
from models.workspace.words import Words, say

_A: Any = ScreeningAnswer.__table__  # type: ignore[attr-defined]


@dataclass(frozen=True)
class RuleVerdict:
    """What one rule says of a party: the verdict, through whom, which unknown shares decide, and what to know besides."""

    rule: RuleState
    verdict: Verdict
    answer: FirmAnswer | None
    """The shares behind it; None where no stake in the party is known."""
    paths: tuple[OwnershipPath, ...] = ()
    open_shares: tuple[OpenShare, ...] = ()
    cautions: tuple[Words, ...] = ()


@dataclass(frozen=True)
class OwnersAnswer:
    """The verdicts of all rules on a day, and how far what was recorded carries them."""

    rules: tuple[RuleVerdict, ...]
    matched: tuple[str, ...]
    """Those above the party, and the party itself, that a comparison found on a list."""
    undecided: tuple[str, ...]
    """Those with a possible match that nobody has decided: they are tried as listed and as not."""
    cautions: tuple[Words, ...]


def owners_answer(session: Session, party_id: int, on: date) -> OwnersAnswer:
    """Judge the owners of a party by every rule of the loaded edition, as of a day.

    A match counts for every rule, because the answers recorded do not say whose list it was on.
    """
    register = stakes_around(session, party_id, on)
    above = register.above_all(party_id)
    ids = [party_id, *(each for each in above if isinstance(each, int))]
    outcomes, names = _outcomes(session, ids, on), _names(session, ids)
    matched = [each for each in ids if outcomes.get(each) is ScreeningOutcome.MATCH]
    undecided = [each for each in ids if outcomes.get(each) is ScreeningOutcome.POSSIBLE_MATCH]
    graph = graph_of_register(register)
    rules = (rule_on(rule, on) for rule in load_current().ownership_rules.values())
    return OwnersAnswer(
        rules=tuple(_verdict(graph, party_id, state, matched, undecided) for state in rules),
        matched=tuple(names[each] for each in matched),
        undecided=tuple(names[each] for each in undecided),
        cautions=tuple(_cautions(register, above, party_id, outcomes, names)),
    )


def _verdict(
    graph: OwnershipGraph, party_id: int, state: RuleState, matched: list[int], undecided: list[int]
) -> RuleVerdict:
    if party_id in matched:
        return RuleVerdict(state, Verdict.HIT, None)
    place = graph.places.get(party_id)
    if place is None:
        return RuleVerdict(state, Verdict.CANNOT_BE_RULED_OUT if party_id in undecided else Verdict.CLEAR, None)
    sure = judge(graph, matched, state.terms)
    if not undecided or sure.verdict(place) is Verdict.HIT:
        return _told(state, sure, place, sure.verdict(place))
    widest = judge(graph, [*matched, *undecided], state.terms)
    verdict = Verdict.CLEAR if widest.verdict(place) is Verdict.CLEAR else Verdict.CANNOT_BE_RULED_OUT
    return _told(state, widest, place, verdict)


def _told(state: RuleState, held: ListedOwnership, place: int, verdict: Verdict) -> RuleVerdict:
    answer = held.answer(place)
    cautions: tuple[Words, ...] = (answer.warning,) if answer.sum_is_a_warning else ()
    if state.terms.control:
        cautions += (say("The rule also asks about control without shares, which is not computed here."),)
    return RuleVerdict(state, verdict, answer, paths(held, place), open_shares(held, place), cautions)


def _cautions(
    register: StakeGraph,
    above: Iterable[OwnerKey],
    party_id: int,
    outcomes: Mapping[int, ScreeningOutcome],
    names: Mapping[int, str],
) -> Iterable[Words]:
    """Say what the verdicts rest on without knowing it."""
    graph = graph_of_register(register)
    place = graph.places.get(party_id)
    if place is None:
        yield say("No owner is known, so nothing is known of listed owners either.")
    elif unnamed := graph.percent(max(0, graph.whole - sum(high for _, _, high in graph.owners[place]))):
        yield say("{percent} % belong to owners whom nobody has named.", percent=f"{unnamed:f}")
    never = [names[each] for each in above if isinstance(each, int) and each not in outcomes]
    if never:
        yield say("Never compared with a list: {names}.", names=", ".join(never))
    outside = [register.name(each) for each in above if isinstance(each, str)]
    if outside:
        yield say("Known by name only, and so not compared with any list: {names}.", names=", ".join(outside))


def _outcomes(session: Session, ids: list[int], on: date) -> dict[int, ScreeningOutcome]:
    """Return the outcome that counts on a day for each party that was ever compared."""
    query = (
        sa.select(_A.c.party_id, _A.c.outcome)
        .where(among(session, _A.c.party_id, ids), _A.c.screened_on <= on)
        .order_by(_A.c.screened_on, _A.c.id)
    )
    return {int(party): ScreeningOutcome(outcome) for party, outcome in session.execute(query)}


def _names(session: Session, ids: list[int]) -> dict[int, str]:
    query = select(Party.id, Party.legal_name).where(col(Party.id).in_(ids))
    return {int(party or 0): name for party, name in session.exec(query)}
