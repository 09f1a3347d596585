"""Reading one dossier whole: facts, lines, criteria with their answers, votes, decisions, rounds and questions."""

from datetime import date

from sqlmodel import Session, col, select

from models.access.queries import names_of_users
from models.certification.choices import EndReason
from models.certification.criteria import last_good_day
from models.certification.facts import AnswerFact
from models.certification.gathering import facts_for
from models.certification.hands import preparers, touches_of
from models.certification.questions import SCREENING, Rules, rules_of
from models.certification.scoring import score_on
from models.certification.stages import stage_of
from models.certification.tables import (
    CriterionAnswer,
    Dossier,
    DossierEvent,
    DossierQuestion,
    DossierRound,
    DossierScope,
    DossierVote,
    VoteTakenBack,
)
from models.certification.views import (
    CriterionView,
    DossierDetail,
    DossierQuestionView,
    EventView,
    RoundView,
    ScopeView,
    TakenBackView,
    VoteView,
)
from models.certification.voting import live_proposal, proposals
from models.parties.tables import Party, Site
from models.rulebook.book import Rulebook
from models.rulebook.criteria import Criterion
from models.rulebook.loader import load_current
from models.workspace.errors import NotFound
from models.workspace.tables import Attachment


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
        version=touches_of(session, dossier_id),
        stage=stage_of(session, dossier),
        preparers=preparers(session, dossier),
        party=party.legal_name,
        prepared_by=names.get(dossier.prepared_by, "—"),
        scopes=_scopes(session, dossier_id, frozenset(each for event in events for each in event.scope_ids)),
        criteria=_criteria(session, dossier_id, on, rules, names),
        events=tuple(_event(each, names) for each in events),
        waiting=_waiting(session, dossier, rules, names),
        taken_back=_taken_back(session, dossier_id, names),
        rounds=_rounds(session, dossier_id, names),
        questions=_questions(session, dossier_id, names),
        score=score_on(known, rules, on),
        **copied,
    )


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
        select(CriterionAnswer, Attachment.file_name)
        .outerjoin(Attachment, col(Attachment.id) == col(CriterionAnswer.attachment_id))
        .where(CriterionAnswer.dossier_id == dossier_id)
        .order_by(col(CriterionAnswer.answered_on), col(CriterionAnswer.id))
    )
    answers: dict[str, tuple[CriterionAnswer, str]] = {}
    versions: dict[str, int] = {}
    for each, file in session.exec(query):
        versions[each.code] = versions.get(each.code, 0) + each.row_version
        if each.answered_on <= on:
            answers[each.code] = each, file or ""
    none: tuple[CriterionAnswer | None, str] = (None, "")
    return tuple(
        _criterion(rules.criteria[code], *answers.get(code, none), versions.get(code, 0), rules, names)
        for code in rules.programme.criteria
        if code != SCREENING
    )


def _criterion(
    criterion: Criterion,
    answer: CriterionAnswer | None,
    file: str,
    version: int,
    rules: Rules,
    names: dict[int, str],
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
        version=version,
        answer_id=None if answer is None else answer.key,
        reply=None if answer is None else answer.reply,
        note="" if answer is None else answer.note,
        evidence="" if answer is None else answer.evidence,
        evidence_date=None if answer is None else answer.evidence_date,
        evidence_expires=None if answer is None else answer.evidence_expires,
        attachment_id=None if answer is None else answer.attachment_id,
        attachment_name=file,
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


def _waiting(session: Session, dossier: Dossier, rules: Rules, names: dict[int, str]) -> tuple[VoteView, ...]:
    """Return proposed decisions that are neither decided nor overtaken by a later one."""
    now = live_proposal(session, dossier)
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
            voters=frozenset(each.voted_by for each in (first, *others)),
            needed=max(2, rules.programme.deciders),
            counts=now is not None and first.key == now.key,
        )
        for first, *others in proposals(session, dossier.key).values()
    )


def _taken_back(session: Session, dossier_id: int, names: dict[int, str]) -> tuple[TakenBackView, ...]:
    query = (
        select(VoteTakenBack, DossierVote)
        .join(DossierVote, col(DossierVote.id) == col(VoteTakenBack.vote_id))
        .where(VoteTakenBack.dossier_id == dossier_id)
        .order_by(col(VoteTakenBack.id))
    )
    return tuple(
        TakenBackView(vote.kind, vote.voted_on, back.taken_back_on, names.get(vote.voted_by, "—"), back.reason)
        for back, vote in session.exec(query)
    )


def _rounds(session: Session, dossier_id: int, names: dict[int, str]) -> tuple[RoundView, ...]:
    query = select(DossierRound).where(DossierRound.dossier_id == dossier_id).order_by(col(DossierRound.round))
    return tuple(
        RoundView(
            each.round,
            each.submitted_on,
            names.get(each.submitted_by, "—"),
            each.returned_on,
            names.get(each.returned_by or -1, ""),
            each.returned_reason,
        )
        for each in session.exec(query)
    )


def _questions(session: Session, dossier_id: int, names: dict[int, str]) -> tuple[DossierQuestionView, ...]:
    query = select(DossierQuestion).where(DossierQuestion.dossier_id == dossier_id).order_by(col(DossierQuestion.id))
    return tuple(
        DossierQuestionView(
            id=each.key,
            body=each.body,
            asked_by=names.get(each.asked_by, "—"),
            asked_on=each.asked_on,
            owed_by=each.owed_by,
            owed_by_name=names.get(each.owed_by_user or -1, ""),
            due_on=each.due_on,
            answer=each.answer,
            answered_on=each.answered_on,
            answered_by=names.get(each.answered_by or -1, ""),
        )
        for each in session.exec(query)
    )
