"""What ends by itself within some days, and what has to be done before: computed from the dates, never stored."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from models.certification.queries import INTERNAL, standings_of
from models.certification.status import RANK
from models.certification.tables import Dossier
from models.declarations.choices import DeclarationState
from models.declarations.tables import Declaration
from models.licences.choices import LicenceState
from models.licences.tables import Licence
from models.parties.tables import Party
from models.review.reach import Reached
from models.workspace.words import Words, say

_D: Any = Declaration.__table__  # type: ignore[attr-defined]
_L: Any = Licence.__table__  # type: ignore[attr-defined]
_F: Any = Dossier.__table__  # type: ignore[attr-defined]
_P: Any = Party.__table__  # type: ignore[attr-defined]
_CHUNK = 500


@dataclass(frozen=True)
class Coming:
    """One end: of what, from which day on something else holds, what, and what to do before (empty: nothing helps)."""

    kind: Reached
    id: int
    number: str
    name: str
    on: date
    what: Words
    before: Words | None


def coming(session: Session, on: date, days: int, programme: str = INTERNAL) -> tuple[Coming, ...]:
    """List what ends by itself after a day and within some days, soonest first: declarations, licences and statuses.

    The end of a screening answer, a visit, a report or another piece of evidence shows as that of the status it carries.
    """
    last = on + timedelta(days=days)
    found = [*_declarations(session, on, last), *_licences(session, on, last), *_statuses(session, on, last, programme)]
    return tuple(sorted(found, key=lambda each: (each.on, each.kind, each.id)))


def _declarations(session: Session, on: date, last: date) -> Iterator[Coming]:
    shown = sa.select(_D.c.id, _D.c.number, _D.c.customer_name, _D.c.valid_until).where(
        _D.c.valid_until.between(on, last - timedelta(days=1)),
        _D.c.state.in_((DeclarationState.SIGNED, DeclarationState.VERIFIED)),
    )
    for each in session.execute(shown):
        what = say("It is valid until {day}; nothing new may rest on it after.", day=each.valid_until)
        before = say("Have a new version signed and verified.")
        end = each.valid_until + timedelta(days=1)
        yield Coming(Reached.declaration, each.id, each.number, each.customer_name, end, what, before)


def _licences(session: Session, on: date, last: date) -> Iterator[Coming]:
    shown = sa.select(_L.c.id, _L.c.number, _L.c.licence_number, _L.c.valid_until).where(
        _L.c.valid_until.between(on, last - timedelta(days=1)),
        _L.c.state.in_((LicenceState.ACTIVE, LicenceState.FROZEN)),
    )
    for each in session.execute(shown):
        what = say("It runs out on {day}; nothing may leave after.", day=each.valid_until)
        before = say("Ship what is planned, and apply for the next licence.")
        end = each.valid_until + timedelta(days=1)
        yield Coming(Reached.licence, each.id, each.number, each.licence_number, end, what, before)


def _statuses(session: Session, on: date, last: date, programme: str) -> Iterator[Coming]:
    """Yield the customers with a dossier whose status allows something and turns by itself."""
    named = sa.select(_P.c.id, _P.c.number, _P.c.legal_name).where(
        _P.c.id.in_(sa.select(_F.c.party_id).where(_F.c.programme == programme))
    )
    parties = {each.id: each for each in session.execute(named.order_by(_P.c.id))}
    ids = list(parties)
    for start in range(0, len(ids), _CHUNK):
        for party_id, outline in standings_of(session, ids[start : start + _CHUNK], on, programme=programme).items():
            change = outline.next_change
            if change is None or change.on > last or outline.standing not in RANK:
                continue
            what = say("{then}: {why}", then=change.standing.label, why=change.what)
            party = parties[party_id]
            yield Coming(Reached.party, party_id, party.number, party.legal_name, change.on, what, change.remedy)
