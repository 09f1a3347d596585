"""Reading statuses: of one party on a day, and of a page of customers."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col

from models.certification.gathering import facts_for, facts_for_many
from models.certification.questions import Question, StatusAnswer, StatusOutline, rules_of
from models.certification.status import outline_on, status_on
from models.certification.tables import Dossier
from models.certification.views import StatusRow
from models.declarations.choices import Use
from models.parties.choices import PartyState
from models.parties.folding import search_words
from models.parties.tables import Party, PartyToken
from models.rulebook.book import Rulebook
from models.rulebook.loader import load_current
from models.workspace.columns import SortText, refused_character
from models.workspace.errors import NotFound
from models.workspace.keyset import SqlList, read_page
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.store import Workspace

INTERNAL = "INT-CN-RE"
"""The programme that is shown where none is chosen."""

_P: sa.Table = Party.__table__  # type: ignore[attr-defined]
_T: sa.Table = PartyToken.__table__  # type: ignore[attr-defined]
_LIST = SqlList(
    select=sa.select(_P.c.id, _P.c.number, _P.c.legal_name, _P.c.local_name, _P.c.country),
    id=_P.c.id,
    sorts={"name": _P.c.sort_key, "number": _P.c.id, "country": _P.c.country},
    default="name",
)


def status_of(
    session: Session,
    party_id: int,
    *,
    on: date,
    programme: str = INTERNAL,
    site_id: int | None = None,
    control_code: str | None = None,
    product_id: int | None = None,
    use: Use | None = None,
    destination: str | None = None,
    rulebook: Rulebook | None = None,
) -> StatusAnswer:
    """Compute the status of a party on a day. Raises NotFound for an unknown party or programme."""
    if session.get(Party, party_id) is None:
        raise NotFound("not_found", "There is no {kind} number {id}.", kind="party", id=party_id)
    question = Question(programme, party_id, site_id, control_code, product_id, use, destination)
    rules = rules_of(rulebook or load_current(), programme)
    return status_on(facts_for(session, party_id), question, on, rules)


class StatusPages:
    """Customers with their computed standing; filters ``programme`` (one), ``country``, ``dossier`` (``yes``).

    The standing is computed for the rows of the page only, so it can be neither sorted nor filtered by.
    """

    def __init__(
        self,
        workspace: Workspace,
        *,
        on: date | None = None,
        programme: str = INTERNAL,
        rulebook: Rulebook | None = None,
    ) -> None:
        self._workspace = workspace
        self._on = on
        self._programme = programme
        self._rulebook = rulebook

    def count(self, query: ListQuery) -> int:
        with self._workspace.reader() as session:
            counted = sa.select(sa.func.count()).select_from(_P).where(*self._conditions(query))
            return int(session.execute(counted).scalar_one())

    def page(self, request: PageRequest) -> Page[StatusRow]:
        with self._workspace.reader() as session:
            rows, keys = read_page(session, _LIST, request, self._conditions(request.query))
            return Page(self._rows(session, rows, self._chosen(request.query)), keys)

    def _rows(self, session: Session, rows: Sequence[Any], programme: str) -> tuple[StatusRow, ...]:
        today = self._workspace.clock.today()
        on = self._on or today
        rules = rules_of(self._rulebook or load_current(), programme)
        facts = facts_for_many(session, [row["id"] for row in rows], remembered=on < today)
        return tuple(
            _status_row(row, outline_on(facts[row["id"]], Question(programme, row["id"]), on, rules)) for row in rows
        )

    def _chosen(self, query: ListQuery) -> str:
        return next(iter(query.filters.get("programme", ())), self._programme)

    def _conditions(self, query: ListQuery) -> list[sa.ColumnElement[bool]]:
        wheres: list[sa.ColumnElement[bool]] = [_P.c.is_customer.is_(True), _P.c.state == PartyState.ACTIVE]
        if countries := query.filters.get("country"):
            wheres.append(_P.c.country.in_(countries))
        if query.filters.get("dossier"):
            with_dossier = sa.select(col(Dossier.party_id)).where(col(Dossier.programme) == self._chosen(query))
            wheres.append(_P.c.id.in_(with_dossier))
        if query.search.strip():
            wheres += parties_found_by(query.search, _P.c.id)
        return wheres


def parties_found_by(search: str, party_id: sa.ColumnElement[int]) -> list[sa.ColumnElement[bool]]:
    """Return conditions that a party has every word of a search."""
    words = search_words(search) if refused_character(search) is None else ()
    if not words:
        return [sa.false()]
    token = _T.c.token
    return [
        party_id.in_(
            sa.select(_T.c.party_id).where(token >= word, token < sa.literal(word + "\U0010ffff", SortText(60)))
        )
        for word in words
    ]


def _status_row(row: Any, answer: StatusOutline) -> StatusRow:
    change = answer.next_change
    return StatusRow(
        id=row["id"],
        number=row["number"],
        name=row["legal_name"],
        local_name=row["local_name"],
        country=row["country"],
        standing=answer.standing,
        wall=answer.wall,
        until=answer.until,
        why=answer.heaviest.words,
        next_change_on=None if change is None else change.on,
        next_change=None if change is None else change.what,
        remedy=None if change is None else change.remedy,
    )
