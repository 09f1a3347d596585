"""Reading dossiers: pages, one whole, and what is missing in it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.access.queries import names_of_users
from models.certification.choices import DossierEventKind, EndReason
from models.certification.criteria import last_good_day
from models.certification.evidence import SCREENING
from models.certification.facts import AnswerFact
from models.certification.findings import Finding, Weight
from models.certification.gathering import facts_for, facts_for_many
from models.certification.queries import parties_found_by
from models.certification.questions import Question, Rules, rules_of
from models.certification.scoring import score_on
from models.certification.status import outline_on, readiness
from models.certification.tables import CriterionAnswer, Dossier, DossierEvent, DossierScope, DossierVote
from models.certification.views import CriterionView, DossierDetail, DossierRow, EventView, ScopeView, VoteView
from models.certification.voting import fingerprint
from models.goods.keyset import SqlList, read_page
from models.goods.views import MissingItem
from models.parties.tables import Party, Site
from models.rulebook.book import Rulebook
from models.rulebook.criteria import Criterion
from models.rulebook.loader import load_current
from models.workspace.errors import NotFound
from models.workspace.paging import ListQuery, Page, PageRequest
from models.workspace.store import Workspace
from models.workspace.words import say

_D: sa.Table = Dossier.__table__  # type: ignore[attr-defined]
_P: sa.Table = Party.__table__  # type: ignore[attr-defined]
_E: sa.Table = DossierEvent.__table__  # type: ignore[attr-defined]
_NEVER = date(9999, 12, 31)
_SHOWN = ("id", "number", "programme", "party_id", "opened_on", "submitted_on", "withdrawn_on")
_LIST = SqlList(
    select=sa.select(*(_D.c[name] for name in _SHOWN), _P.c.legal_name.label("party"), _P.c.country).join(
        _P, _P.c.id == _D.c.party_id
    ),
    id=_D.c.id,
    sorts={
        "number": _D.c.id,
        "party": _P.c.sort_key,
        "country": _P.c.country,
        "opened_on": _D.c.opened_on,
        "submitted_on": sa.func.coalesce(_D.c.submitted_on, sa.literal(_NEVER, sa.Date)),
    },
    default="number",
)


class DossierPages:
    """The list of dossiers; filters ``programme``, ``party`` (ids), ``stage`` (``preparing``, ``submitted``, ``decided``, ``withdrawn``)."""

    def __init__(self, workspace: Workspace, rulebook: Rulebook | None = None) -> None:
        self._workspace = workspace
        self._rulebook = rulebook

    def count(self, query: ListQuery) -> int:
        with self._workspace.reader() as session:
            chosen = _LIST.select.where(*_conditions(query)).subquery()
            return int(session.execute(sa.select(sa.func.count()).select_from(chosen)).scalar_one())

    def page(self, request: PageRequest) -> Page[DossierRow]:
        with self._workspace.reader() as session:
            rows, keys = read_page(session, _LIST, request, _conditions(request.query))
            book = self._rulebook or load_current()
            return Page(_dossier_rows(session, rows, self._workspace.clock.today(), book), keys)


def dossier_detail(session: Session, dossier_id: int, on: date, rulebook: Rulebook | None = None) -> DossierDetail:
    """Return a dossier whole, with the answers in force on a day. Raises NotFound."""
    dossier = session.get(Dossier, dossier_id)
    party = session.get(Party, dossier.party_id) if dossier else None
    if dossier is None or party is None:
        raise NotFound("not_found", "There is no {kind} number {id}.", kind="dossier", id=dossier_id)
    rules = rules_of(rulebook or load_current(), dossier.programme)
    names = names_of_users(session)
    known = next(each for each in facts_for(session, party.key, remembered=False).dossiers if each.id == dossier_id)
    events = session.exec(
        select(DossierEvent).where(DossierEvent.dossier_id == dossier_id).order_by(col(DossierEvent.id))
    ).all()
    copied = dossier.model_dump(
        include={
            *("row_version", "number", "programme", "party_id", "opened_on", "submitted_on", "withdrawn_on", "note"),
            *("withdrawn_reason", "responsible_executive", "official_number", "official_issuer", "official_date"),
        }
    )
    return DossierDetail(
        id=dossier.key,
        party=party.legal_name,
        prepared_by=names.get(dossier.prepared_by, "—"),
        scopes=_scopes(session, dossier_id, frozenset(each for event in events for each in event.scope_ids)),
        criteria=_criteria(session, dossier_id, on, rules, names),
        events=tuple(_event(each, names) for each in events),
        waiting=_waiting(session, dossier, events, rules, names),
        score=score_on(known, rules, on),
        **copied,
    )


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


def _conditions(query: ListQuery) -> list[sa.ColumnElement[bool]]:
    wheres: list[sa.ColumnElement[bool]] = []
    if programmes := query.filters.get("programme"):
        wheres.append(_D.c.programme.in_(programmes))
    if parties := query.filters.get("party"):
        wheres.append(_D.c.party_id.in_([int(each) for each in parties]))
    if stages := query.filters.get("stage"):
        wheres.append(sa.or_(sa.false(), *(_in_stage(each) for each in stages)))
    if query.search.strip():
        by_name = sa.and_(*parties_found_by(query.search, _D.c.party_id))
        by_number = sa.func.lower(_D.c.number) == query.search.strip().lower()
        wheres.append(sa.or_(by_name, by_number) if query.search.isprintable() else sa.false())
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
    rules: dict[str, Rules] = {}
    found = []
    for row in rows:
        programme = row["programme"]
        rules.setdefault(programme, rules_of(book, programme))
        answer = outline_on(facts[row["party_id"]], Question(programme, row["party_id"]), on, rules[programme])
        kind, day = last.get(row["id"], (None, None))
        found.append(
            DossierRow(
                **{name: row[name] for name in (*_SHOWN, "party", "country")},
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


def _scopes(session: Session, dossier_id: int, decided: frozenset[int]) -> tuple[ScopeView, ...]:
    query = (
        select(DossierScope, Site)
        .join(Site, col(Site.id) == col(DossierScope.site_id))
        .where(DossierScope.dossier_id == dossier_id)
        .order_by(col(DossierScope.id))
    )
    return tuple(
        ScopeView(
            line.key,
            line.site_id,
            site.name,
            line.control_code,
            line.product_id,
            line.use_class,
            line.destination,
            line.valid_from,
            line.valid_until,
            line.conditions,
            line.key in decided,
            line.closed_from,
            line.closed_reason,
        )
        for line, site in session.exec(query)
    )


def _criteria(
    session: Session, dossier_id: int, on: date, rules: Rules, names: dict[int, str]
) -> tuple[CriterionView, ...]:
    query = (
        select(CriterionAnswer)
        .where(CriterionAnswer.dossier_id == dossier_id, CriterionAnswer.answered_on <= on)
        .order_by(col(CriterionAnswer.answered_on), col(CriterionAnswer.id))
    )
    answers = {each.code: each for each in session.exec(query)}
    return tuple(
        _criterion(rules.criteria[code], answers.get(code), rules, names)
        for code in rules.programme.criteria
        if code != SCREENING
    )


def _criterion(
    criterion: Criterion, answer: CriterionAnswer | None, rules: Rules, names: dict[int, str]
) -> CriterionView:
    good_until: date | None = None
    if answer is not None:
        fact = AnswerFact(
            answer.key, answer.code, answer.reply, answer.answered_on, answer.evidence_date, answer.evidence_expires
        )
        last = last_good_day(fact, rules)
        good_until = None if last == date.max else last
    return CriterionView(
        code=criterion.code,
        group=criterion.group,
        question=criterion.question,
        evidence_expected=criterion.evidence_expected,
        kind=criterion.kind,
        disqualifies=criterion.code in rules.programme.disqualifiers,
        weight=criterion.weight,
        source=criterion.source.name,
        answer_id=None if answer is None else answer.key,
        reply=None if answer is None else answer.reply,
        note="" if answer is None else answer.note,
        evidence="" if answer is None else answer.evidence,
        evidence_date=None if answer is None else answer.evidence_date,
        evidence_expires=None if answer is None else answer.evidence_expires,
        attachment_id=None if answer is None else answer.attachment_id,
        answered_on=None if answer is None else answer.answered_on,
        answered_by="" if answer is None else names.get(answer.answered_by, "—"),
        good_until=good_until,
    )


def _event(event: DossierEvent, names: dict[int, str]) -> EventView:
    return EventView(
        id=event.key,
        kind=event.kind,
        site_id=event.site_id,
        decided_on=event.decided_on,
        effective_on=event.effective_on,
        valid_until=event.valid_until,
        reason_code=EndReason(event.reason_code) if event.reason_code else None,
        reason=event.reason,
        conditions=event.conditions,
        decided_by=names.get(event.decided_by, "—"),
        second_by="" if event.second_by is None else names.get(event.second_by, "—"),
    )


def _waiting(
    session: Session, dossier: Dossier, events: Sequence[DossierEvent], rules: Rules, names: dict[int, str]
) -> tuple[VoteView, ...]:
    """Return proposed decisions that are neither decided nor overtaken by a later one."""
    votes = session.exec(select(DossierVote).where(DossierVote.dossier_id == dossier.id).order_by(col(DossierVote.id)))
    proposals: dict[int, list[DossierVote]] = {}
    for vote in votes:
        proposals.setdefault(vote.proposal_id or vote.key, []).append(vote)
    decided = {event.proposal_id for event in events}
    now = fingerprint(session, dossier)
    return tuple(
        VoteView(
            id=first.key,
            kind=first.kind,
            voted_on=first.voted_on,
            effective_on=first.effective_on,
            valid_until=first.valid_until,
            reason=first.reason,
            conditions=first.conditions,
            voted_by=tuple(names.get(each.voted_by, "—") for each in (first, *others)),
            needed=max(2, rules.programme.deciders),
            counts=first.fingerprint == now,
        )
        for proposal, (first, *others) in proposals.items()
        if proposal not in decided
    )
