"""Reading screening answers: the one that counts on a day, a party's history, and the list of all parties."""

from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.parties.choices import PartyState
from models.parties.folding import facets_matching, search_words
from models.parties.tables import Party, PartyToken
from models.screening.choices import ScreeningOutcome, ScreeningStanding
from models.screening.freshness import MAX_AGE_DAYS, standing_of
from models.screening.tables import ScreeningAnswer, ScreeningLatest
from models.screening.views import ListNamed, ScreeningRow, ScreeningView
from models.workspace.columns import refused_character
from models.workspace.keyset import SqlList, read_page
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

    Answers are looked at as of the desk's today; a clear one holds ``max_age_days``.
    """

    def __init__(self, workspace: Workspace, max_age_days: int = MAX_AGE_DAYS) -> None:
        self._workspace = workspace
        self._max_age_days = max_age_days

    def count(self, query: ListQuery) -> int:
        with self._workspace.reader() as session:
            counted = sa.select(sa.func.count()).select_from(_JOINED).where(*self._conditions(query))
            return int(session.execute(counted).scalar_one())

    def page(self, request: PageRequest) -> Page[ScreeningRow]:
        with self._workspace.reader() as session:
            rows, keys = read_page(session, _LIST, request, self._conditions(request.query))
            return Page(tuple(self._row(row) for row in rows), keys)

    def _row(self, row: Any) -> ScreeningRow:
        outcome = ScreeningOutcome(row["outcome"]) if row["outcome"] is not None else None
        screened_on: date | None = row["screened_on"]
        standing = standing_of(outcome, screened_on, self._workspace.clock.today(), self._max_age_days)
        until = None
        if standing is ScreeningStanding.CLEAR and screened_on is not None:
            until = screened_on + timedelta(days=self._max_age_days)
        return ScreeningRow(
            id=row["id"],
            number=row["number"],
            name=row["legal_name"],
            local_name=row["local_name"],
            country=row["country"],
            standing=standing,
            screened_on=screened_on,
            until=until,
        )

    def _conditions(self, query: ListQuery) -> list[sa.ColumnElement[bool]]:
        wheres: list[sa.ColumnElement[bool]] = [_P.c.facets.in_(_ACTIVE)]
        if countries := query.filters.get("country"):
            wheres.append(_P.c.country.in_(countries))
        if standings := query.filters.get("standing"):
            oldest = self._workspace.clock.today() - timedelta(days=self._max_age_days)
            wheres.append(sa.or_(*(_has_standing(value, oldest) for value in standings)))
        if query.search.strip():
            wheres += _found_by(query.search)
        return wheres


_JOINED = _P.outerjoin(_L, _L.c.party_id == _P.c.id)
_LIST = SqlList(
    select=sa.select(
        _P.c.id, _P.c.number, _P.c.legal_name, _P.c.local_name, _P.c.country, _L.c.screened_on, _L.c.outcome
    ).select_from(_JOINED),
    id=_P.c.id,
    sorts={
        "name": _P.c.sort_key,
        "number": _P.c.number,
        "country": _P.c.country,
        "screened_on": sa.func.coalesce(_L.c.screened_on, sa.literal(_BEFORE_ALL, sa.Date())),
    },
    default="name",
)


def _has_standing(value: str, oldest: date) -> sa.ColumnElement[bool]:
    match value:
        case ScreeningStanding.NEVER:
            return _L.c.party_id.is_(None)
        case ScreeningStanding.STALE:
            return sa.and_(_L.c.outcome == ScreeningOutcome.CLEAR, _L.c.screened_on < oldest)
        case ScreeningStanding.CLEAR:
            return sa.and_(_L.c.outcome == ScreeningOutcome.CLEAR, _L.c.screened_on >= oldest)
        case ScreeningStanding.POSSIBLE_MATCH:
            return _L.c.outcome == ScreeningOutcome.POSSIBLE_MATCH
        case ScreeningStanding.MATCH:
            return _L.c.outcome == ScreeningOutcome.MATCH
        case _:
            return sa.false()


def _found_by(search: str) -> list[sa.ColumnElement[bool]]:
    words = search_words(search) if refused_character(search) is None else ()
    token = col(PartyToken.token)
    if not words:
        return [sa.false()]
    return [
        _P.c.id.in_(sa.select(col(PartyToken.party_id)).where(token >= word, token < word + "\U0010ffff"))
        for word in words
    ]


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
