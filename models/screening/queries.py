"""Reading screening answers: the one that counts on a day, a party's history, and the list of all parties."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.journal.listing import Branch, Conditions, Listed, Listing, by
from models.parties.choices import PartyState
from models.parties.customer_pages import CustomerPages
from models.parties.folding import facets_matching
from models.parties.hunting import Words
from models.parties.tables import Party, PartyToken
from models.rulebook.loader import load_current
from models.screening.choices import ScreeningOutcome, ScreeningStanding
from models.screening.freshness import MAX_AGE_DAYS, standing_of, status_days
from models.screening.tables import ScreeningAnswer, ScreeningLatest
from models.screening.views import ListNamed, ScreeningRow, ScreeningView
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.store import Workspace

_P: sa.Table = Party.__table__  # type: ignore[attr-defined]
_L: sa.Table = ScreeningLatest.__table__  # type: ignore[attr-defined]
_BEFORE_ALL = date(1, 1, 1)
_ACTIVE = facets_matching({"state": (PartyState.ACTIVE.value,)}) or ()


def latest_screening(session: Session, party_id: int, on: date) -> ScreeningView | None:
    """Return the answer that counts on a day: the latest made up to it, or None."""
    answer = session.exec(
        select(ScreeningAnswer)
        .where(ScreeningAnswer.party_id == party_id, col(ScreeningAnswer.screened_on) <= on)
        .order_by(col(ScreeningAnswer.screened_on).desc(), col(ScreeningAnswer.id).desc())
        .limit(1)
    ).first()
    return None if answer is None else _view(answer)


def screenings_of(session: Session, party_id: int) -> tuple[ScreeningView, ...]:
    """Return every answer about a party, latest first."""
    found = session.exec(
        select(ScreeningAnswer)
        .where(ScreeningAnswer.party_id == party_id)
        .order_by(col(ScreeningAnswer.screened_on).desc(), col(ScreeningAnswer.id).desc())
    )
    return tuple(_view(answer) for answer in found)


class ScreeningPages:
    """The list of parties with their last answer; filters ``standing`` and ``country``.

    Answers are looked at as of the desk's today; after ``max_age_days`` the house asks for a new one.
    """

    def __init__(self, workspace: Workspace, max_age_days: int = MAX_AGE_DAYS) -> None:
        self._workspace = workspace
        self._max_age_days = max_age_days
        self._parties = CustomerPages(workspace)
        self._listing = Listing(_LIST, _RESTS_ON, self._filters, _WORDS, workspace.clock.today)

    def count(self, query: ListQuery) -> int:
        if not query.filters.get("standing"):
            return self._parties.count(_of_parties(replace(query, sort="")))
        with self._workspace.reader() as session:
            return self._listing.count(session, query)

    def page(self, request: PageRequest) -> Page[ScreeningRow]:
        if request.query.filters.get("standing") or request.query.sort == "screened_on":
            with self._workspace.reader() as session:
                rows, keys = self._listing.page(session, request)
                return Page(tuple(self._row(row) for row in rows), keys)
        found = self._parties.page(replace(request, query=_of_parties(request.query)))
        ids = [row.id for row in found.rows]
        with self._workspace.reader() as session:
            named = {row["id"]: row for row in session.execute(_LIST.select.where(_ID.in_(ids))).mappings()}
            return Page(tuple(self._row(named[each]) for each in ids), found.keys)

    def _row(self, row: Any) -> ScreeningRow:
        outcome = ScreeningOutcome(row["outcome"]) if row["outcome"] is not None else None
        screened_on: date | None = row["screened_on"]
        standing = standing_of(outcome, screened_on, self._workspace.clock.today(), self._max_age_days)
        clear_on = screened_on if standing is ScreeningStanding.CLEAR else None
        return ScreeningRow(
            id=row["id"],
            number=row["number"],
            name=row["legal_name"],
            local_name=row["local_name"],
            country=row["country"],
            standing=standing,
            screened_on=screened_on,
            screen_again_by=clear_on and clear_on + timedelta(days=self._max_age_days),
            counts_until=clear_on and clear_on + timedelta(days=status_days(load_current())),
        )

    def _filters(self, query: ListQuery) -> Conditions:
        wheres: list[sa.ColumnElement[bool]] = [_P.c.facets.in_(_ACTIVE)]
        if countries := query.filters.get("country"):
            wheres.append(_P.c.country.in_(countries))
        if standings := query.filters.get("standing"):
            oldest = self._workspace.clock.today() - timedelta(days=self._max_age_days)
            wheres.append(sa.or_(sa.false(), *(_has_standing(value, oldest) for value in standings)))
        return wheres


def _of_parties(query: ListQuery) -> ListQuery:
    """Return the query of the list of parties behind this list."""
    countries = query.filters.get("country")
    return replace(
        query, filters={"state": (PartyState.ACTIVE.value,), **({"country": countries} if countries else {})}
    )


_ID: Any = _P.c.id
_NEVER_SCREENED = ~sa.exists().where(_L.c.party_id == _ID).correlate(_P)
_BY_DAY = (
    Branch((sa.literal(_BEFORE_ALL, sa.Date()), _ID), _P, (_NEVER_SCREENED,), first=_BEFORE_ALL),
    Branch((_L.c.screened_on, _L.c.party_id), _L.join(_P, _L.c.party_id == _ID)),
)
_LIST = Listed(
    select=sa.select(
        _P.c.id, _P.c.number, _P.c.legal_name, _P.c.local_name, _P.c.country, _L.c.screened_on, _L.c.outcome
    ).select_from(_P.outerjoin(_L, _L.c.party_id == _ID)),
    id=_ID,
    orders={
        "name": by(_P.c.sort_key, _ID),
        "number": by(_ID, _ID),
        "country": by(_P.c.country, _ID, _P.c.sort_key),
        "screened_on": _BY_DAY,
    },
    default="name",
)
_T: sa.Table = PartyToken.__table__  # type: ignore[attr-defined]
_WORDS = Words(_T.c.token, _ID, _T.c.party_id)
_RESTS_ON = frozenset({"screening_answer", "party", "party_name", "party_identifier"})


def _has_standing(value: str, oldest: date) -> sa.ColumnElement[bool]:
    match value:
        case ScreeningStanding.NEVER:
            return _NEVER_SCREENED
        case ScreeningStanding.STALE:
            return _last(_L.c.outcome == ScreeningOutcome.CLEAR, _L.c.screened_on < oldest)
        case ScreeningStanding.CLEAR:
            return _last(_L.c.outcome == ScreeningOutcome.CLEAR, _L.c.screened_on >= oldest)
        case ScreeningStanding.POSSIBLE_MATCH:
            return _last(_L.c.outcome == ScreeningOutcome.POSSIBLE_MATCH)
        case ScreeningStanding.MATCH:
            return _last(_L.c.outcome == ScreeningOutcome.MATCH)
        case _:
            return sa.false()


def _last(*conditions: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    found: sa.ColumnElement[bool] = _ID.in_(sa.select(_L.c.party_id).where(*conditions))
    return found


def _view(answer: ScreeningAnswer) -> ScreeningView:
    lists = tuple(
        ListNamed(each["name"], each["edition"], date.fromisoformat(each["dated"]) if each["dated"] else None)
        for each in answer.lists
    )
    return ScreeningView(
        id=answer.key,
        party_id=answer.party_id,
        screened_on=answer.screened_on,
        lists=lists,
        outcome=answer.outcome,
        note=answer.note,
        attachment_id=answer.attachment_id,
        answered_by=answer.answered_by,
    )
