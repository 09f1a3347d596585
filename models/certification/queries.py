"""Reading statuses: of one party on a day, and of a page of customers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col

from models.certification.asking import known
from models.certification.gathering import facts_for, facts_for_many
from models.certification.questions import Question, StatusAnswer, StatusOutline, rules_of
from models.certification.status import outline_on, status_on
from models.certification.tables import Dossier
from models.certification.views import StatusRow
from models.declarations.choices import Use
from models.journal.listing import Conditions, Listed, Listing, by
from models.parties.choices import PartyState
from models.parties.customer_pages import CustomerPages
from models.parties.folding import facets_matching
from models.parties.hunting import Words
from models.parties.tables import Party, PartyToken
from models.rulebook.book import Rulebook
from models.rulebook.loader import load_current
from models.workspace.errors import NotFound
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.store import Workspace

INTERNAL = "INT-CN-RE"
"""The programme that is shown where none is chosen."""

_P: sa.Table = Party.__table__  # type: ignore[attr-defined]
_T: sa.Table = PartyToken.__table__  # type: ignore[attr-defined]
_ID: Any = _P.c.id
_SHOWN = sa.select(_P.c.id, _P.c.number, _P.c.legal_name, _P.c.local_name, _P.c.country)
_LIST = Listed(
    select=_SHOWN,
    id=_ID,
    orders={
        "name": by(_P.c.sort_key, _ID),
        "number": by(_ID, _ID),
        "country": by(_P.c.country, _ID, _P.c.sort_key),
    },
    default="name",
)
_WORDS = Words(_T.c.token, _ID, _T.c.party_id)
_RESTS_ON = frozenset({"dossier", "party", "party_name", "party_identifier"})
_CUSTOMERS = {"customer": ("yes",), "state": (PartyState.ACTIVE.value,)}


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
    """Compute the status of a party on a day. Raises NotFound and UserError for what does not exist."""
    if session.get(Party, party_id) is None:
        raise NotFound("not_found", "There is no {kind} number {id}.", kind="party", id=party_id)
    book = rulebook or load_current()
    question = known(Question(programme, party_id, site_id, control_code, product_id, use, destination), book)
    rules = rules_of(book, programme)
    return status_on(facts_for(session, party_id), question, on, rules)


def standings_of(
    session: Session, party_ids: Sequence[int], on: date, *, programme: str = INTERNAL, rulebook: Rulebook | None = None
) -> dict[int, StatusOutline]:
    """Compute how many parties stand on a day, by id; quick enough for the rows of a list that are in view."""
    rules = rules_of(rulebook or load_current(), programme)
    facts = facts_for_many(session, sorted(party_ids))
    return {party_id: outline_on(facts[party_id], Question(programme, party_id), on, rules) for party_id in party_ids}


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
        self._customers = CustomerPages(workspace)
        self._with_dossier = Listing(_LIST, _RESTS_ON, self._filters, _WORDS, workspace.clock.today)

    def count(self, query: ListQuery) -> int:
        if not query.filters.get("dossier"):
            return self._customers.count(_of_customers(replace(query, sort="")))
        with self._workspace.reader() as session:
            return self._with_dossier.count(session, query)

    def page(self, request: PageRequest) -> Page[StatusRow]:
        if request.query.filters.get("dossier"):
            with self._workspace.reader() as session:
                rows, keys = self._with_dossier.page(session, request)
                return Page(self._rows(session, rows, self._chosen(request.query)), keys)
        found = self._customers.page(replace(request, query=_of_customers(request.query)))
        ids = [row.id for row in found.rows]
        with self._workspace.reader() as session:
            named = {row["id"]: row for row in session.execute(_SHOWN.where(_ID.in_(ids))).mappings()}
            return Page(self._rows(session, [named[each] for each in ids], self._chosen(request.query)), found.keys)

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

    def _filters(self, query: ListQuery) -> Conditions:
        with_dossier = sa.select(col(Dossier.party_id)).where(col(Dossier.programme) == self._chosen(query))
        wheres: list[sa.ColumnElement[bool]] = [
            _ID.in_(with_dossier),
            _P.c.facets.in_(facets_matching(_CUSTOMERS) or ()),
        ]
        if countries := query.filters.get("country"):
            wheres.append(_P.c.country.in_(countries))
        return wheres


def _of_customers(query: ListQuery) -> ListQuery:
    """Return the query of the list of customers behind a list of statuses."""
    countries = query.filters.get("country")
    return replace(query, filters={**_CUSTOMERS, **({"country": countries} if countries else {})})


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
