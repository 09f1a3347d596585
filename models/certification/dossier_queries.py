"""Reading dossiers: pages, one whole, and what is missing in it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.certification.choices import DossierEventKind
from models.certification.dossier_reading import dossier_detail
from models.certification.findings import Finding, Weight
from models.certification.gathering import facts_for, facts_for_many
from models.certification.questions import Question, Rules, rules_of
from models.certification.stages import stages_of
from models.certification.status import outline_on, readiness
from models.certification.tables import Dossier, DossierEvent, DossierQuestion, DossierScope
from models.certification.views import (
    DossierRow,
    FoundDossier,
)
from models.goods.views import MissingItem
from models.journal.listing import Conditions, Listed, Listing, by, by_day, by_name
from models.parties.hunting import Hunt, Named
from models.parties.tables import Party
from models.rulebook.book import Rulebook
from models.rulebook.loader import load_current
from models.workspace.errors import NotFound
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.store import Workspace
from models.workspace.words import say

_D: sa.Table = Dossier.__table__  # type: ignore[attr-defined]
_P: sa.Table = Party.__table__  # type: ignore[attr-defined]
_E: sa.Table = DossierEvent.__table__  # type: ignore[attr-defined]
__all__ = ["DossierPages", "dossier_detail", "dossiers_of", "find_dossiers", "missing_in"]
_ID: Any = _D.c.id
QUESTION = "question"
"""The field of a point that is mended by answering a question."""

_SHOWN = ("id", "number", "programme", "party_id", "opened_on", "submitted_on", "withdrawn_on")
_LIST = Listed(
    select=sa.select(*(_D.c[name] for name in _SHOWN), _P.c.legal_name.label("party"), _P.c.country).join(
        _P, _P.c.id == _D.c.party_id
    ),
    id=_ID,
    orders={
        "number": by(_ID, _ID),
        "party": by_name(_P, _D.c.party_id, _ID),
        "country": by_name(_P, _D.c.party_id, _ID, "country", "sort_key"),
        "opened_on": by(_D.c.opened_on, _ID),
        "submitted_on": by_day(_D.c.submitted_on, _ID),
    },
    default="number",
)
_HUNT = Hunt(_ID, Named(_D.c.party_id, _ID), _D.c.number, "DOS-20")
_RESTS_ON = frozenset({"dossier", "dossier_event", "party", "party_name", "party_identifier"})


class DossierPages:
    """The list of dossiers; filters ``programme``, ``party`` (ids), ``stage`` (``preparing``, ``submitted``, ``decided``, ``withdrawn``)."""

    def __init__(self, workspace: Workspace, rulebook: Rulebook | None = None) -> None:
        self._workspace = workspace
        self._rulebook = rulebook
        self._listing = Listing(_LIST, _RESTS_ON, _filters, _HUNT, workspace.clock.today)

    def count(self, query: ListQuery) -> int:
        with self._workspace.reader() as session:
            return self._listing.count(session, query)

    def page(self, request: PageRequest) -> Page[DossierRow]:
        with self._workspace.reader() as session:
            rows, keys = self._listing.page(session, request)
            book = self._rulebook or load_current()
            return Page(_dossier_rows(session, rows, self._workspace.clock.today(), book), keys)


def dossiers_of(session: Session, party_id: int, on: date, rulebook: Rulebook | None = None) -> tuple[DossierRow, ...]:
    """List every dossier of a party, the newest first."""
    query = _LIST.select.where(_D.c.party_id == party_id).order_by(_D.c.id.desc())
    return _dossier_rows(session, session.execute(query).mappings().all(), on, rulebook or load_current())


def find_dossiers(session: Session, text: str, limit: int = 8) -> tuple[FoundDossier, ...]:
    """Find dossiers by number, or by any name of their party; the newest first."""
    if not text.strip():
        return ()
    listing = Listing(_LIST, _RESTS_ON, _filters, _HUNT, lambda: date.min)
    rows, _ = listing.page(session, PageRequest(ListQuery(text, descending=True), limit=limit))
    return tuple(FoundDossier(row["id"], row["number"], row["party"], row["programme"]) for row in rows)


def missing_in(
    session: Session, dossier_id: int, on: date, rulebook: Rulebook | None = None
) -> tuple[MissingItem, ...]:
    """List what a dossier still lacks for a certification on a day, what blocks first. Raises NotFound."""
    dossier = session.get(Dossier, dossier_id)
    if dossier is None:
        raise NotFound("not_found", "There is no {kind} number {id}.", kind="dossier", id=dossier_id)
    rules = rules_of(rulebook or load_current(), dossier.programme)
    sites = sorted(set(session.exec(select(DossierScope.site_id).where(DossierScope.dossier_id == dossier_id))))
    found = readiness(facts_for(session, dossier.party_id, remembered=False), sites, on, rules)
    items = [
        MissingItem(
            each.words,
            each.remedy or say("It speaks against a certification."),
            _field(each),
            each.source.name,
            blocking=each.weight >= Weight.UNKNOWN,
        )
        for each in sorted(found, key=lambda finding: -finding.weight)
        if each.weight > Weight.SUPPORTS
    ]
    asked = select(DossierQuestion).where(
        DossierQuestion.dossier_id == dossier_id, col(DossierQuestion.answered_on).is_(None)
    )
    for question in session.exec(asked.order_by(col(DossierQuestion.id))):
        owed = say("It can be granted once this is answered; the answer is owed by: {who}.", who=question.owed_by.label)
        items.insert(0, MissingItem(say("An answer is owed: {question}", question=question.body), owed, QUESTION))
    if not sites:
        words = say("No site, use and destination is named.")
        items.insert(0, MissingItem(words, say("A status is always for a site, a use and a destination."), "scopes"))
    return tuple(items)


def _field(finding: Finding) -> str:
    """Return where a point is mended: a criterion by its code, else the part of the customer's record."""
    kind = "" if finding.record is None else finding.record.kind
    parts = {"party": "party", "site": "sites", "screening_answer": "screening", "declaration": "declarations"}
    code = finding.source.name.partition(":")[0]
    return parts.get(kind) or (f"criteria.{code}" if code.startswith("CE-") else "criteria")


def _filters(query: ListQuery) -> Conditions:
    wheres: list[sa.ColumnElement[bool]] = []
    if programmes := query.filters.get("programme"):
        wheres.append(_D.c.programme.in_(programmes))
    if parties := query.filters.get("party"):
        wheres.append(_D.c.party_id.in_([int(each) for each in parties]))
    if stages := query.filters.get("stage"):
        wheres.append(sa.or_(sa.false(), *(_in_stage(each) for each in stages)))
    return wheres


def _in_stage(stage: str) -> sa.ColumnElement[bool]:
    decided = sa.exists().where(_E.c.dossier_id == _D.c.id)
    in_hand = sa.and_(_D.c.withdrawn_on.is_(None), ~decided)
    stages = {
        "preparing": sa.and_(in_hand, _D.c.submitted_on.is_(None)),
        "submitted": sa.and_(in_hand, _D.c.submitted_on.is_not(None)),
        "decided": decided,
        "withdrawn": _D.c.withdrawn_on.is_not(None),
    }
    return stages.get(stage, sa.false())


def _dossier_rows(session: Session, rows: Sequence[Any], on: date, book: Rulebook) -> tuple[DossierRow, ...]:
    facts = facts_for_many(session, sorted({row["party_id"] for row in rows}))
    last = _last_events(session, [row["id"] for row in rows])
    ids = [row["id"] for row in rows]
    stages = stages_of(session, session.exec(select(Dossier).where(_D.c.id.in_(ids))).all())
    rules: dict[str, Rules] = {}
    found = []
    for row in rows:
        programme = row["programme"]
        if programme not in rules:
            rules[programme] = rules_of(book, programme)
        answer = outline_on(facts[row["party_id"]], Question(programme, row["party_id"]), on, rules[programme])
        kind, day = last.get(row["id"], (None, None))
        found.append(
            DossierRow(
                **{name: row[name] for name in (*_SHOWN, "party", "country")},
                stage=stages[row["id"]],
                last_decision=kind,
                decided_on=day,
                standing=answer.standing,
                until=answer.until,
            )
        )
    return tuple(found)


def _last_events(session: Session, ids: Sequence[int]) -> dict[int, tuple[DossierEventKind, date]]:
    query = sa.select(_E.c.dossier_id, _E.c.kind, _E.c.decided_on).where(_E.c.dossier_id.in_(ids)).order_by(_E.c.id)
    return {row.dossier_id: (row.kind, row.decided_on) for row in session.execute(query)}
