"""Handing a dossier in, giving it back to be mended, asking about it, withdrawing it."""

from datetime import date

from sqlmodel import select

from models.access.roles import Permission, require, require_other
from models.certification.choices import DossierStage, Owing
from models.certification.hands import held, preparers, touch
from models.certification.reasons import stated_reason
from models.certification.stages import IN_REVIEW, round_of, stage_of
from models.certification.tables import Dossier, DossierEvent, DossierQuestion, DossierRound, DossierScope
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction

_LONGEST = 4000


def submit_dossier(tx: Transaction, dossier_id: int) -> Changes:
    """Hand a dossier in for decision; after a return or a decision this begins the next round.

    Raises UserError when it has no line, is in review already or was withdrawn.
    """
    require(tx.actor, Permission.PREPARE)
    tx.act("submit_dossier")
    dossier = held(tx, dossier_id)
    if stage_of(tx.session, dossier) in IN_REVIEW:
        raise UserError("submitted", "Dossier {number} was submitted already.", number=dossier.number)
    if tx.session.exec(select(DossierScope.id).where(DossierScope.dossier_id == dossier_id)).first() is None:
        raise UserError("no_scope", "A dossier names at least one site, use and destination.", field="scopes")
    dossier.round += 1
    dossier.submitted_on, dossier.submitted_by = tx.today, tx.actor.id
    tx.add(
        DossierRound(
            dossier_id=dossier_id,
            round=dossier.round,
            submitted_on=tx.today,
            submitted_at=tx.now,
            submitted_by=tx.actor.id,
        )
    )
    touch(tx, dossier)
    return tx.changes()


def return_dossier(tx: Transaction, dossier_id: int, reason: str) -> Changes:
    """Give a dossier back to its preparer to be mended; a vote that waits dies. Raises NotPermitted for a preparer."""
    require(tx.actor, Permission.CERTIFY)
    reason = stated_reason(reason)
    tx.act("return_dossier", reason)
    dossier = in_review(tx, dossier_id)
    require_other(tx.actor, preparers(tx.session, dossier))
    current = round_of(tx.session, dossier)
    if current is None or current.returned_on is not None:
        raise _not_in_review(tx, dossier)
    current.returned_on, current.returned_at = tx.today, tx.now
    current.returned_by, current.returned_reason = tx.actor.id, reason
    touch(tx, dossier, by=dossier.prepared_by)
    return tx.changes()


def withdraw_dossier(tx: Transaction, dossier_id: int, reason: str) -> Changes:
    """Withdraw a dossier that was not granted; a granted one is ended by a decision."""
    require(tx.actor, Permission.PREPARE)
    reason = stated_reason(reason)
    tx.act("withdraw_dossier", reason)
    dossier = held(tx, dossier_id)
    if tx.session.exec(select(DossierEvent.id).where(DossierEvent.dossier_id == dossier_id)).first() is not None:
        raise UserError("decided", "Dossier {number} was decided on; end it by a decision.", number=dossier.number)
    dossier.withdrawn_on, dossier.withdrawn_reason = tx.today, reason
    touch(tx, dossier)
    return tx.changes()


def ask_about_dossier(
    tx: Transaction,
    dossier_id: int,
    body: str,
    owed_by: Owing = Owing.PREPARER,
    owed_by_user: int | None = None,
    due_on: date | None = None,
) -> Changes:
    """Ask something about a dossier in review; it waits for whoever owes the answer."""
    require(tx.actor, Permission.CERTIFY)
    tx.act("ask_about_dossier")
    dossier = in_review(tx, dossier_id)
    require_other(tx.actor, preparers(tx.session, dossier))
    if owed_by is Owing.PREPARER and owed_by_user is None:
        owed_by_user = dossier.prepared_by
    tx.add(
        DossierQuestion(
            dossier_id=dossier_id,
            asked_by=tx.actor.id,
            asked_on=tx.today,
            body=_written(body, "body"),
            owed_by=owed_by,
            owed_by_user=owed_by_user,
            due_on=due_on,
        )
    )
    return tx.changes()


def answer_about_dossier(tx: Transaction, question_id: int, answer: str) -> Changes:
    """Record the answer to a question about a dossier; whoever answers had a hand in it."""
    require(tx.actor, Permission.PREPARE)
    tx.act("answer_about_dossier")
    question = tx.get(DossierQuestion, question_id)
    dossier = held(tx, question.dossier_id)
    if question.answered_on is not None:
        raise UserError("already_answered", "This question was answered on {day}.", day=question.answered_on)
    question.answer, question.answered_on, question.answered_by = _written(answer, "answer"), tx.today, tx.actor.id
    touch(tx, dossier)
    return tx.changes()


def in_review(tx: Transaction, dossier_id: int) -> Dossier:
    """Return a dossier that is in review, held. Raises UserError for one that is not."""
    dossier = held(tx, dossier_id)
    if stage_of(tx.session, dossier) not in IN_REVIEW:
        raise _not_in_review(tx, dossier)
    return dossier


def _not_in_review(tx: Transaction, dossier: Dossier) -> UserError:
    stage = stage_of(tx.session, dossier)
    if stage is DossierStage.PREPARING:
        return UserError("not_submitted", "Dossier {number} was not submitted yet.", number=dossier.number)
    return UserError(
        "not_in_review", "Dossier {number} is not in review: {stage}.", number=dossier.number, stage=stage.label
    )


def _written(text: str, field: str) -> str:
    stripped = text.strip()
    if not stripped:
        raise UserError("empty", "Write something here.", field=field)
    if len(stripped) > _LONGEST:
        raise UserError("too_long", "At most {limit} characters fit here.", field=field, limit=_LONGEST)
    return stripped
