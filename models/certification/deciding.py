"""Deciding on a dossier: nobody on what they prepared, and what favours the customer only by several people."""

import calendar
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlmodel import col, select

from models.access.roles import Permission, require, require_other
from models.certification.choices import FAVOURABLE, DossierEventKind
from models.certification.drafts import DecisionDraft
from models.certification.findings import DAY, Weight
from models.certification.gathering import facts_for
from models.certification.handing import in_review
from models.certification.hands import held, preparers, touch, touches_of
from models.certification.questions import rules_of
from models.certification.stages import ANSWERS, round_of
from models.certification.status import readiness
from models.certification.tables import (
    Dossier,
    DossierEvent,
    DossierQuestion,
    DossierScope,
    DossierVote,
    VoteTakenBack,
)
from models.certification.taking_back import taken_back
from models.certification.voting import fingerprint, live_proposal
from models.parties.tables import Party
from models.rulebook.book import Rulebook
from models.rulebook.criteria import Programme
from models.rulebook.loader import load_current
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, UserError
from models.workspace.transaction import Transaction
from models.workspace.words import Words, say

AGAINST = frozenset({DossierEventKind.NOT_GRANTED, DossierEventKind.SUSPENDED, DossierEventKind.REVOKED})


def decide_dossier(tx: Transaction, dossier_id: int, draft: DecisionDraft, rulebook: Rulebook | None = None) -> Changes:
    """Decide on a dossier. Granting and reinstating begin with this vote; another person countersigns.

    Raises NotPermitted for whoever prepared anything of it, FieldErrors beside the field at fault, and UserError
    where the evidence does not allow a grant.
    """
    require(tx.actor, Permission.CERTIFY)
    tx.act(f"decide_{draft.kind.value}", draft.reason)
    book = rulebook or load_current()
    dossier = _held(tx, dossier_id, draft.kind)
    require_other(tx.actor, preparers(tx.session, dossier))
    programme = book.programme(dossier.programme)
    faults = _faults(tx, dossier, draft, programme)
    if faults:
        raise FieldErrors(faults)
    if draft.kind in FAVOURABLE:
        _require_ready(tx, dossier, draft, book)
        _refuse_second_proposal(tx, dossier)
        tx.add(_vote(tx, dossier, draft))
    else:
        _decide(tx, dossier, _event(tx, dossier, draft))
    return tx.changes()


def countersign(tx: Transaction, vote_id: int, rulebook: Rulebook | None = None) -> Changes:
    """Add one's vote to a proposed decision; with as many as the programme asks for it is decided.

    Raises UserError when the dossier was changed since the first vote, when the evidence no longer carries the
    decision, or when the decision fell already.
    """
    require(tx.actor, Permission.CERTIFY)
    book = rulebook or load_current()
    first = tx.get(DossierVote, vote_id)
    tx.act("countersign", first.reason)
    dossier = _held(tx, first.dossier_id, first.kind)
    votes = _votes(tx, first)
    back = taken_back(tx.session, [vote.key for vote in votes])
    _refuse_taken_back(tx, first, votes, back)
    votes = tuple(vote for vote in votes if vote.key not in back)
    require_other(tx.actor, [*preparers(tx.session, dossier), *(vote.voted_by for vote in votes)])
    if tx.session.exec(select(DossierEvent.id).where(DossierEvent.proposal_id == first.id)).first() is not None:
        raise UserError("decided", "This decision fell already.")
    if first.fingerprint != fingerprint(tx.session, dossier) or first.touches != touches_of(tx.session, dossier.key):
        raise UserError(
            "vote_died",
            "The dossier was changed after {day}; the vote for it no longer counts. Decide anew.",
            day=first.voted_on,
        )
    draft = _draft_of(first)
    _require_ready(tx, dossier, draft, book)
    tx.add(_vote(tx, dossier, draft, first.key))
    if len(votes) + 1 >= max(2, book.programme(dossier.programme).deciders):
        event = _event(tx, dossier, draft)
        event.decided_by, event.second_by, event.proposal_id = first.voted_by, tx.actor.id, first.key
        _decide(tx, dossier, event)
    return tx.changes()


def _refuse_taken_back(
    tx: Transaction, first: DossierVote, votes: Sequence[DossierVote], back: Mapping[int, VoteTakenBack]
) -> None:
    """Refuse to sign what is proposed no more, and to vote again for what one took one's vote back from."""
    if first.key in back:
        raise UserError(
            "taken_back",
            "The vote for this decision was taken back on {day}. Decide anew.",
            day=back[first.key].taken_back_on,
        )
    mine = next((back[vote.key] for vote in votes if vote.voted_by == tx.actor.id and vote.key in back), None)
    if mine is not None:
        raise UserError(
            "own_taken_back",
            "You took your vote for this decision back on {day}; another person has to countersign it.",
            day=mine.taken_back_on,
        )


def _decide(tx: Transaction, dossier: Dossier, event: DossierEvent) -> None:
    """Write a decision down; what else was proposed on the dossier as it was before no longer counts."""
    tx.add(event)
    touch(tx, dossier, by=dossier.prepared_by)


def _refuse_second_proposal(tx: Transaction, dossier: Dossier) -> None:
    waiting = live_proposal(tx.session, dossier)
    if waiting is not None:
        raise UserError(
            "already_proposed",
            "“{kind}” was decided by one person on {day} and waits for a second one.",
            hint=say("Countersign it, or give the dossier back."),
            kind=waiting.kind.label,
            day=waiting.voted_on,
        )


def _held(tx: Transaction, dossier_id: int, kind: DossierEventKind) -> Dossier:
    """Return the dossier, held until the transaction ends. Raises UserError while it is with its preparer."""
    dossier = held(tx, dossier_id)
    if dossier.submitted_on is None:
        raise UserError("not_submitted", "Dossier {number} was not submitted yet.", number=dossier.number)
    current = round_of(tx.session, dossier)
    if kind in ANSWERS and current is not None and current.returned_on is not None:
        return in_review(tx, dossier_id)
    return dossier


def _faults(tx: Transaction, dossier: Dossier, draft: DecisionDraft, programme: Programme) -> dict[str, Words]:
    faults: dict[str, Words] = {}
    if not draft.reason:
        faults["reason"] = say("A reason has to be stated.")
    effective = draft.effective_on or tx.today
    if effective < tx.today:
        faults["effective_on"] = say("A decision takes effect today at the earliest.")
    if draft.kind in AGAINST and draft.reason_code is None:
        faults["reason_code"] = say("Choose the reason from the list.")
    if draft.kind is DossierEventKind.GRANTED:
        faults |= _term_faults(draft, effective, programme)
    elif draft.valid_until is not None:
        faults["valid_until"] = say("Only a grant has a last day.")
    sites = set(tx.session.exec(select(DossierScope.site_id).where(DossierScope.dossier_id == dossier.id)))
    if draft.site_id is not None and draft.site_id not in sites:
        faults["site_id"] = say("The dossier has no line for this site.")
    return faults | _order_faults(tx, dossier, draft)


def _order_faults(tx: Transaction, dossier: Dossier, draft: DecisionDraft) -> dict[str, Words]:
    """Say where a decision does not follow from those before it."""
    before = [each.kind for each in tx.session.exec(select(DossierEvent).where(DossierEvent.dossier_id == dossier.id))]
    if draft.kind in {DossierEventKind.GRANTED, DossierEventKind.NOT_GRANTED}:
        return {}
    if DossierEventKind.GRANTED not in before:
        return {"kind": say("Dossier {number} was never granted.", number=dossier.number)}
    if draft.kind is DossierEventKind.REINSTATED and DossierEventKind.SUSPENDED not in before:
        return {"kind": say("Dossier {number} was never suspended.", number=dossier.number)}
    return {}


def _term_faults(draft: DecisionDraft, effective: date, programme: Programme) -> dict[str, Words]:
    if draft.valid_until is None:
        if programme.validity_months is None:
            return {}
        return {"valid_until": say("This programme certifies for a time: name the last day.")}
    if draft.valid_until < effective:
        return {"valid_until": say("It would end before it begins on {day}.", day=effective)}
    if programme.validity_months is not None and draft.valid_until > _months_later(
        effective, programme.validity_months
    ):
        return {
            "valid_until": say(
                "This programme certifies for at most {months} months.", months=programme.validity_months
            )
        }
    return {}


def last_day_of_grant(programme: Programme, effective: date) -> date | None:
    """Return the last day that a grant from a day on can name at most; None where the programme sets no limit."""
    if programme.validity_months is None:
        return None
    return _months_later(effective, programme.validity_months) - DAY


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _require_ready(tx: Transaction, dossier: Dossier, draft: DecisionDraft, book: Rulebook) -> None:
    """Raise UserError unless the evidence of today carries a favourable decision, and nothing asked is open."""
    asked = select(DossierQuestion).where(
        DossierQuestion.dossier_id == dossier.id, col(DossierQuestion.answered_on).is_(None)
    )
    question = tx.session.exec(asked).first()
    if question is not None:
        raise UserError(
            "question_open", "A question of {day} is not answered: {body}", day=question.asked_on, body=question.body
        )
    lines = select(DossierScope.site_id).where(DossierScope.dossier_id == dossier.id)
    if draft.site_id is not None:
        lines = lines.where(DossierScope.site_id == draft.site_id)
    sites = sorted(set(tx.session.exec(lines)))
    tx.session.flush()
    found = readiness(
        facts_for(tx.session, dossier.party_id, remembered=False), sites, tx.today, rules_of(book, dossier.programme)
    )
    blocking = sorted((each for each in found if each.weight >= Weight.UNKNOWN), key=lambda each: -each.weight)
    if blocking:
        raise UserError(
            "not_ready",
            "{party} cannot be certified yet. {first} ({count} such points.)",
            hint=blocking[0].remedy,
            party=tx.get(Party, dossier.party_id).legal_name,
            first=blocking[0].words,
            count=len(blocking),
        )
    limits = [each for each in found if each.weight is Weight.LIMITS]
    if limits and draft.kind is DossierEventKind.GRANTED and not draft.conditions:
        raise UserError("conditions_needed", "{why} State the conditions.", field="conditions", why=limits[0].words)


def _vote(tx: Transaction, dossier: Dossier, draft: DecisionDraft, proposal_id: int | None = None) -> DossierVote:
    return DossierVote(
        proposal_id=proposal_id,
        voted_on=tx.today,
        fingerprint=fingerprint(tx.session, dossier),
        touches=touches_of(tx.session, dossier.key),
        voted_by=tx.actor.id,
        **_common(tx, dossier, draft),
    )


def _event(tx: Transaction, dossier: Dossier, draft: DecisionDraft) -> DossierEvent:
    covered: list[int] = []
    if draft.kind is DossierEventKind.GRANTED:
        lines = tx.session.exec(select(DossierScope).where(DossierScope.dossier_id == dossier.id))
        covered = sorted(line.key for line in lines if draft.site_id in (None, line.site_id))
    return DossierEvent(decided_on=tx.today, decided_by=tx.actor.id, scope_ids=covered, **_common(tx, dossier, draft))


def _common(tx: Transaction, dossier: Dossier, draft: DecisionDraft) -> dict[str, Any]:
    return {
        "dossier_id": dossier.key,
        "kind": draft.kind,
        "site_id": draft.site_id,
        "effective_on": draft.effective_on or tx.today,
        "valid_until": draft.valid_until,
        "reason_code": draft.reason_code.value if draft.reason_code else "",
        "reason": draft.reason,
        "conditions": draft.conditions,
        "round": dossier.round,
        "prepared_by": dossier.prepared_by,
    }


def _draft_of(vote: DossierVote) -> DecisionDraft:
    return DecisionDraft(
        kind=vote.kind,
        site_id=vote.site_id,
        effective_on=vote.effective_on,
        valid_until=vote.valid_until,
        reason=vote.reason,
        conditions=vote.conditions,
    )


def _votes(tx: Transaction, first: DossierVote) -> tuple[DossierVote, ...]:
    if first.proposal_id is not None:
        raise UserError("not_a_proposal", "Only the first vote can be countersigned.")
    query = select(DossierVote).where(DossierVote.proposal_id == first.id).order_by(col(DossierVote.id))
    return (first, *tx.session.exec(query))
