"""What another reference edition reaches in a workspace: who and what is named by the entries that differ."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.applications.deal import determination_of
from models.applications.reading import load
from models.applications.tables import Application
from models.certification.choices import Standing
from models.certification.queries import INTERNAL
from models.certification.questions import rules_of
from models.certification.sweep import standings
from models.determination.outcome import Outcome
from models.goods.choices import DecisionState
from models.goods.tables import Classification, Composition, Product
from models.parties.folding import search_words
from models.parties.tables import Party, PartyName, PartyToken
from models.review.reach import OPEN_APPLICATIONS, Reached, Touched, Whys, reach
from models.rulebook.book import Rulebook
from models.rulebook.differences import StateChange, listing_changes, measure_changes, summary
from models.rulebook.items import ControlledItem
from models.rulebook.listed import ListedEntity, normalised
from models.workspace.words import Words, say

_CHUNK = 800
_T: Any = PartyToken.__table__  # type: ignore[attr-defined]
_P: Any = Party.__table__  # type: ignore[attr-defined]
_N: Any = PartyName.__table__  # type: ignore[attr-defined]
MOST_DETERMINED = 500
"""So many open applications are determined by both editions; of more, those that carry or name what differs are listed."""

PAPERS = frozenset({Reached.declaration, Reached.application, Reached.licence, Reached.shipment})


@dataclass(frozen=True)
class StandingChange:
    """A customer who stands otherwise by the other edition."""

    party_id: int
    before: Standing
    after: Standing


@dataclass(frozen=True)
class EditionReach:
    """What would be otherwise on a day: the acts, the notices, the customers' standings, and what has to be looked at."""

    before: str
    after: str
    on: date
    said: tuple[Words, ...]
    measures: tuple[StateChange, ...]
    listings: tuple[StateChange, ...]
    standings: tuple[StandingChange, ...]
    touched: tuple[Touched, ...]
    all_determined: bool
    """Whether every open application was determined by both editions."""

    @property
    def papers(self) -> int:
        """How many open papers are touched."""
        return sum(each.kind in PAPERS for each in self.touched)

    @property
    def sentence(self) -> Words:
        """Say it in one sentence."""
        return say(
            "{measures} measures and {notices} notices stand otherwise; {papers} open papers and {parties} parties are "
            "touched, and {standings} customers stand otherwise as certified end users.",
            measures=len(self.measures),
            notices=len(self.listings),
            papers=self.papers,
            parties=sum(each.kind is Reached.party for each in self.touched),
            standings=len(self.standings),
        )


def edition_reach(session: Session, old: Rulebook, new: Rulebook, on: date, *, today: date) -> EditionReach:
    """Find what working by another edition would reach in a workspace, as of a day."""
    determined = _otherwise_determined(session, old, new, on)
    touched = reach(session, _parties(session, old, new), _products(session, old, new, on), determined or {})
    return EditionReach(
        old.edition,
        new.edition,
        on,
        summary(old, new, on),
        measure_changes(old, new, on),
        listing_changes(old, new, on),
        tuple(_standing_changes(session, old, new, on, today)),
        touched,
        determined is not None,
    )


def _otherwise_determined(session: Session, old: Rulebook, new: Rulebook, on: date) -> Whys | None:
    """Return the open applications of which the law asks something else by the other edition; None for too many."""
    open_ones = select(Application.id).where(col(Application.state).in_(OPEN_APPLICATIONS))
    ids = session.exec(open_ones.order_by(col(Application.id)).limit(MOST_DETERMINED + 1)).all()
    if len(ids) > MOST_DETERMINED:
        return None
    found = {}
    for application_id in ids:
        assert application_id is not None
        one, other = (determination_of(session, load(session, application_id, on, b), on, b) for b in (old, new))
        if one is not None and other is not None and _asked(one) != _asked(other):
            before, after = Outcome(one["outcome"]), Outcome(other["outcome"])
            found[application_id] = (
                say("The law would ask: {after}; now: {before}.", after=after.label, before=before.label)
                if before is not after
                else say("The law would ask the same of it for other reasons."),
            )
    return found


def _asked(determination: dict[str, Any]) -> str:
    """Return what is asked of each line and why, whatever the edition is called."""
    return json.dumps(determination["lines"]).replace(determination["edition"], "")


def _standing_changes(
    session: Session, old: Rulebook, new: Rulebook, on: date, today: date
) -> Iterator[StandingChange]:
    """Work out every customer's standing by both editions, where the rules of the programme differ at all."""
    for programme in {INTERNAL, *old.programmes} & set(new.programmes):
        if _same_rules(old, new, programme):
            continue
        swept = partial(standings, session, on, today=today, programme=programme)
        before, after = swept(rulebook=old), swept(rulebook=new)
        for party_id in sorted(before):
            one, other = before[party_id].standing, after[party_id].standing
            if one is not other:
                yield StandingChange(party_id, one, other)


def _same_rules(old: Rulebook, new: Rulebook, programme: str) -> bool:
    if programme not in old.programmes:
        return True
    return replace(rules_of(old, programme), edition="") == replace(rules_of(new, programme), edition="")


def _parties(session: Session, old: Rulebook, new: Rulebook) -> Whys:
    """Return the parties that have a name of which the editions say something else."""
    entities = list(_changed(old.listed, new.listed))
    by_name: defaultdict[str, list[ListedEntity]] = defaultdict(list)
    for entity in entities:
        for name in {normalised(entity.name_en), normalised(entity.name_zh)} - {""}:
            by_name[name].append(entity)
    candidates = _who_may_be(session, [name for each in entities for name in (each.name_en, each.name_zh) if name])
    found: defaultdict[int, dict[str, Words]] = defaultdict(dict)
    for party_id, name in _names(session, sorted(candidates)):
        for entity in by_name.get(normalised(name), ()):
            why = say(
                "The {list} says something else of {name} ({notice}).",
                list=entity.entity_list.label,
                name=entity.name_en or entity.name_zh,
                notice=entity.announcement,
            )
            found[party_id][repr(why)] = why
    return {party_id: tuple(whys.values()) for party_id, whys in found.items()}


def _who_may_be(session: Session, names: Sequence[str]) -> set[int]:
    """Return the parties that share the rarest search word of a name: few enough to compare whole names."""
    words = {name: search_words(name) for name in names}
    every = sorted({word for each in words.values() for word in each})
    often: dict[str, int] = dict.fromkeys(every, 0)
    for some in _chunks(every):
        counted = sa.select(_T.c.token, sa.func.count()).where(_T.c.token.in_(some)).group_by(_T.c.token)
        often.update((row[0], row[1]) for row in session.connection().execute(counted).all())
    rarest = sorted(
        {min(each, key=lambda word: often[word]) for each in words.values() if each and all(map(often.get, each))}
    )
    return {
        row[0]
        for some in _chunks(rarest)
        for row in session.connection().execute(sa.select(_T.c.party_id).where(_T.c.token.in_(some))).all()
    }


def _names(session: Session, party_ids: Sequence[int]) -> Iterator[tuple[int, str]]:
    for some in _chunks(party_ids):
        own = sa.select(_P.c.id, _P.c.legal_name, _P.c.local_name).where(_P.c.id.in_(some))
        for party_id, legal, local in session.connection().execute(own).all():
            yield party_id, legal
            if local:
                yield party_id, local
        others = sa.select(_N.c.party_id, _N.c.name).where(_N.c.party_id.in_(some))
        yield from ((party_id, name) for party_id, name in session.connection().execute(others).all())


def _products(session: Session, old: Rulebook, new: Rulebook, on: date) -> Whys:
    """Return the products that are, or may be, an item of which the editions say something else."""
    items = list(_changed(old.items, new.items))
    acts = {each.name for each in measure_changes(old, new, on)}
    numbers = {measure.number for book in (old, new) for measure in book.measures if measure.name in acts}
    items += [item for item in new.items if item.measure_number in numbers and item not in items]
    whys: defaultdict[int, dict[str, Words]] = defaultdict(dict)
    for product_id, why in (*_classified(session, items), *_unclassified(session, items)):
        whys[product_id][repr(why)] = why
    return {product_id: tuple(each.values()) for product_id, each in whys.items()}


def _classified(session: Session, items: Sequence[ControlledItem]) -> Iterator[tuple[int, Words]]:
    """Yield the products decided to be one of the items."""
    codes = {code: item for item in items for code in item.control_codes if code}
    if not codes:
        return
    decided = select(Classification.product_id, Classification.control_codes).where(
        Classification.state == DecisionState.CONFIRMED
    )
    for product_id, own in session.exec(decided):
        for code in own:
            item = codes.get(code)
            if item is not None:
                yield product_id, _why(item, code)


def _unclassified(session: Session, items: Sequence[ControlledItem]) -> Iterator[tuple[int, Words]]:
    """Yield the products nobody classified that hold an element of one of the items."""
    elements = {element: item for item in items for element in item.elements}
    if not elements:
        return
    decided = sa.exists().where(
        col(Classification.product_id) == col(Product.id), col(Classification.state) == DecisionState.CONFIRMED
    )
    held = (
        select(Composition.product_id, Composition.element)
        .join(Product, col(Product.id) == col(Composition.product_id))
        .where(col(Composition.element).in_(elements), ~decided)
        .distinct()
    )
    for product_id, element in session.exec(held):
        yield product_id, _why(elements[element], element)


def _why(item: ControlledItem, by: str) -> Words:
    return say("{act} says something else of {item}.", act=item.announcement or item.measure_number, item=by)


def _changed(old: Iterable[Any], new: Iterable[Any]) -> Iterator[Any]:
    """Yield the entries that only one of two editions holds as they are; of a changed one the newer form."""
    before, after = set(map(repr, old)), set(map(repr, new))
    yield from (entry for entry in new if repr(entry) not in before)
    yield from (entry for entry in old if repr(entry) not in after)


def _chunks(wanted: Sequence[Any]) -> Iterator[Sequence[Any]]:
    return (wanted[start : start + _CHUNK] for start in range(0, len(wanted), _CHUNK))
