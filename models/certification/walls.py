"""The military wall and the party behind it: kind, ties, owners, and whether the owners are known at all."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from models.certification.facts import CertificationFacts, PartyFact, StakeFact
from models.certification.findings import REGISTER, Finding, RecordLink, Weight, after, stretches
from models.certification.questions import LISTED_OWNERS, Question, Rules
from models.declarations.choices import Use
from models.parties.choices import PartyKind, Tie
from models.parties.listed_owners import Verdict, judge
from models.parties.ownership import graph_of_register
from models.parties.ownership_paths import paths
from models.parties.stakes import OwnerKey, Stake, StakeGraph, unaccounted
from models.rulebook.marks import Mark, Source
from models.rulebook.ownership_rules import rule_on
from models.screening.choices import ScreeningOutcome
from models.workspace.words import say

MILITARY = "CE-MI-01"
OWNERS = "CE-OW-01"
MOST_UNKNOWN = Decimal(25)
"""Percent of a party whose owner may stay unknown (criterion CE-OW-01)."""


def party_findings(facts: CertificationFacts, question: Question, rules: Rules) -> Iterator[Finding]:
    """Say what the party itself and the use asked about bring; ``facts`` are those known on the day."""
    if MILITARY not in rules.programme.disqualifiers:
        return
    source, mark = rules.sources[MILITARY]
    known = {each.party_id: each for each in facts.parties}
    party = known.get(facts.party_id)
    if party is None:
        words = say("The register knew nothing of the party on this day.")
        yield Finding(Weight.UNKNOWN, words, REGISTER)
        return
    link = RecordLink("party", party.party_id)
    yield _party(party, source, mark, link)
    if party.military_ties is Tie.NO and (party.military_business_percent or 0) > 0:
        words = say(
            "It has {percent} percent military business, which does not go with “no military ties”.",
            percent=party.military_business_percent,
        )
        yield Finding(Weight.UNKNOWN, words, source, mark, link, remedy=say("Find out which of the two is right."))
    if question.use is Use.MILITARY:
        words = say("The use asked about is military; the programme is for civil use only.")
        yield Finding(Weight.WALL, words, source, mark, link)
    elif question.use is Use.STOCK_UNKNOWN:
        words = say("The goods would go to stock, and their use is not known.")
        yield Finding(Weight.UNKNOWN, words, source, mark, link, remedy=say("Ask for the use."))
    for declaration in facts.declarations:
        if declaration.use is Use.MILITARY:
            words = say("Declaration {number} states a military use.", number=declaration.number)
            last = date.max if declaration.ended_on is None else date.fromordinal(declaration.ended_on.toordinal() - 1)
            link = RecordLink("declaration", declaration.id)
            yield Finding(Weight.WALL, words, source, mark, link, declaration.signed_on, last)


def owner_findings(facts: CertificationFacts, rules: Rules, start: date) -> Iterator[Finding]:
    """Say what the owners bring, stretch by stretch from ``start`` on."""
    disqualifiers = rules.programme.disqualifiers
    if not disqualifiers & {MILITARY, OWNERS, LISTED_OWNERS}:
        return
    edges = [day for stake in facts.stakes for day in ((stake.held_from or start), *after(stake.held_until))]
    known = {each.party_id: each for each in facts.parties}
    for first, last, graph in stretches(start, edges, lambda day: _graph(facts, day)):
        if OWNERS in disqualifiers:
            yield _unknown_part(graph, facts.party_id, rules, first, last)
        if MILITARY in disqualifiers:
            yield from _military_owners(graph, facts.party_id, known, rules, first, last)
        if LISTED_OWNERS in disqualifiers:
            yield from _listed_owners(graph, facts, known, rules, first, last)


def _party(party: PartyFact, source: Source, mark: Mark, link: RecordLink) -> Finding:
    if party.kind is PartyKind.MILITARY:
        return Finding(Weight.WALL, say("{name} is a military body.", name=party.name), source, mark, link)
    if party.military_ties is Tie.YES:
        return Finding(Weight.WALL, say("{name} has ties to a military.", name=party.name), source, mark, link)
    if party.military_ties is Tie.UNKNOWN:
        words = say("It is not known whether {name} has ties to a military.", name=party.name)
        remedy = say("Ask the customer and record the answer.")
        return Finding(Weight.UNKNOWN, words, source, mark, link, remedy=remedy)
    words = say("{name} has no ties to a military, as far as the register says.", name=party.name)
    return Finding(Weight.SUPPORTS, words, source, mark, link)


def _graph(facts: CertificationFacts, day: date) -> StakeGraph:
    held = [each for each in facts.stakes if _is_held(each, day)]
    names: dict[OwnerKey, str] = {each.party_id: each.name for each in facts.parties}
    return StakeGraph(
        tuple(Stake(each.owner, each.owned_id, each.share, each.kind) for each in held),
        names | {each.owner: each.name for each in held},
    )


def _is_held(stake: StakeFact, day: date) -> bool:
    return (stake.held_from is None or stake.held_from <= day) and (stake.held_until is None or day <= stake.held_until)


def _unknown_part(graph: StakeGraph, party_id: int, rules: Rules, first: date, last: date) -> Finding:
    source, mark = rules.sources[OWNERS]
    link, open_part = RecordLink("party", party_id), unaccounted(graph, party_id)
    if open_part > MOST_UNKNOWN:
        words = say(
            "The owners of {percent} percent are not known; at most {most} percent may be open.",
            percent=f"{open_part:f}",
            most=MOST_UNKNOWN,
        )
        remedy = say("Ask for the shareholder register.")
        return Finding(Weight.UNKNOWN, words, source, mark, link, first, last, remedy)
    words = say("All owners are known.")
    if open_part:
        words = say("The owners of all but {percent} percent are known.", percent=f"{open_part:f}")
    return Finding(Weight.SUPPORTS, words, source, mark, link, first, last)


def _military_owners(
    graph: StakeGraph, party_id: int, known: Mapping[int, PartyFact], rules: Rules, first: date, last: date
) -> Iterator[Finding]:
    source, mark = rules.sources[MILITARY]
    for owner in graph.above_all(party_id):
        fact = known.get(owner) if isinstance(owner, int) else None
        if fact is not None and (fact.kind is PartyKind.MILITARY or fact.military_ties is Tie.YES):
            words = say("Its owner {name} is military or has ties to a military.", name=fact.name)
            yield Finding(Weight.WALL, words, source, mark, RecordLink("party", fact.party_id), first, last)
        elif fact is not None and fact.military_ties is Tie.UNKNOWN:
            words = say("It is not known whether its owner {name} has ties to a military.", name=fact.name)
            yield Finding(Weight.NOTE, words, source, mark, RecordLink("party", fact.party_id), first, last)


def _listed_owners(
    graph: StakeGraph,
    facts: CertificationFacts,
    known: Mapping[int, PartyFact],
    rules: Rules,
    first: date,
    last: date,
) -> Iterator[Finding]:
    matched = {each.party_id for each in facts.screenings if each.outcome is ScreeningOutcome.MATCH}
    listed = [owner for owner in graph.above_all(facts.party_id) if owner in matched]
    if not listed or rules.owner_rule is None:
        return
    source, mark = rules.sources[LISTED_OWNERS]
    names = ", ".join(known[each].name if isinstance(each, int) and each in known else str(each) for each in listed)
    held = judge(graph_of_register(graph), listed, rule_on(rules.owner_rule, first).terms)
    answer = held.of(facts.party_id)
    weight = Weight.NOTE if answer.verdict is Verdict.CLEAR else Weight.WALL
    words = say(
        "Listed owners ({names}), and firms that count like them, hold {lower} to {upper} percent together; {most} "
        "percent bar the party: {paths}.",
        names=names,
        lower=f"{answer.together.lower:f}",
        upper=f"{answer.together.upper:f}",
        most=f"{held.terms.threshold:f}",
        paths="; ".join(path.text for path in paths(held, held.graph.places[facts.party_id])) or "–",
    )
    yield Finding(weight, words, source, mark, RecordLink("party", facts.party_id), first, last)
