"""What a change ripples through: the records it touches, the statuses it turns, and the walls that stand or fall by it.

Statuses and walls are worked out for the parties reached only, once by what everybody saw before and once by what holds
now. Since nobody else's can be another, their difference is that of a full recomputation; a test holds the two together.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sqlmodel import Session

from models.certification.choices import Standing
from models.certification.queries import standings_of
from models.declarations.wall import Wall, walls_of
from models.parties.tables import Party
from models.review.concerned import Concerned, closure
from models.review.edition_reach import EditionReach, edition_reach
from models.review.reach import Touched, Whys, reach, read_chunks
from models.rulebook.book import Rulebook
from models.workspace.words import Words, say

MOST_WORKED_OUT = 500
"""Of so many parties statuses and walls are worked out at once; a change of more is looked through by hand."""


@dataclass(frozen=True)
class StatusChange:
    """A party that stands otherwise as a certified end user, and what decides now."""

    party_id: int
    before: Standing
    after: Standing
    why: Words


@dataclass(frozen=True)
class Ripple:
    """What a change touches. ``walled`` are parties before whom a wall stands that did not before, ``freed`` the others."""

    touched: tuple[Touched, ...]
    statuses: tuple[StatusChange, ...] = ()
    walled: Mapping[int, tuple[Wall, ...]] = field(default_factory=dict)
    freed: tuple[int, ...] = ()
    whole: bool = True
    """Whether the statuses and walls of everybody reached were worked out."""


def ripple(before: Session, after: Session, concerned: Concerned, on: date) -> Ripple:
    """Return what a change of parties and products touches; ``before`` sees the register as it was, ``after`` as it is."""
    looks = {party_id: tuple(whys.values()) for party_id, whys in concerned.parties.items() if whys}
    products = {product_id: tuple(whys.values()) for product_id, whys in concerned.products.items()}
    touched = reach(after, looks, products) if looks or products else ()
    reached = closure(after, sorted(concerned.parties))
    if len(reached) > MOST_WORKED_OUT:
        return Ripple(touched, whole=False)
    was, now = walls_of(before, reached, on), walls_of(after, reached, on)
    return Ripple(
        touched,
        tuple(_turned(before, after, reached, on)),
        {party_id: walls for party_id, walls in now.items() if _fresh(walls, was.get(party_id, ()))},
        tuple(sorted(was.keys() - now.keys())),
    )


def ripple_of_edition(session: Session, old: Rulebook, new: Rulebook, on: date) -> Ripple:
    """Return what working by another reference edition touches."""
    found: EditionReach = edition_reach(session, old, new, on, today=on)
    why = say("Worked out by edition {edition}.", edition=new.edition)
    statuses = (StatusChange(each.party_id, each.before, each.after, why) for each in found.standings)
    return Ripple(found.touched, tuple(statuses))


def touched_by(session: Session, parties: Sequence[int], products: Sequence[int]) -> tuple[Touched, ...]:
    """Return every open paper that a change of these parties or products would touch."""
    of_party, of_product = say("It names the customer."), say("It carries the product.")
    whys: tuple[Whys, Whys] = (dict.fromkeys(parties, (of_party,)), dict.fromkeys(products, (of_product,)))
    return reach(session, *whys)


def _turned(before: Session, after: Session, party_ids: Sequence[int], on: date) -> Iterator[StatusChange]:
    was, now = standings_of(before, _known(before, party_ids), on), standings_of(after, party_ids, on)
    for party_id in sorted(was):
        one, other = was[party_id].standing, now[party_id]
        if one is not other.standing:
            yield StatusChange(party_id, one, other.standing, other.heaviest.words)


def _known(session: Session, party_ids: Sequence[int]) -> list[int]:
    """Leave out who was only just added."""
    identity = Party.__table__.c.id  # type: ignore[attr-defined]
    return [row[0] for row in read_chunks(session, (identity,), identity, party_ids)]


def _fresh(now: Sequence[Wall], before: Sequence[Wall]) -> bool:
    return bool({str(each.words) for each in now} - {str(each.words) for each in before})
