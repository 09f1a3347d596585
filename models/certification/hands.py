"""Holding a dossier while it changes, and noting who had a hand in it: asked before every decision."""

from sqlmodel import Session, col, func, select

from models.certification.tables import (
    CriterionAnswer,
    Dossier,
    DossierHand,
    DossierQuestion,
    DossierRound,
    DossierScope,
)
from models.workspace.errors import NotFound, UserError
from models.workspace.transaction import Transaction


def held(tx: Transaction, dossier_id: int) -> Dossier:
    """Return a dossier, read afresh and held until the transaction ends, so that edit and decision take turns.

    Raises NotFound, and UserError for one that was withdrawn.
    """
    tx.session.flush()
    query = select(Dossier).where(Dossier.id == dossier_id).with_for_update()
    found = tx.session.exec(query.execution_options(populate_existing=True)).first()
    if found is None:
        raise NotFound("not_found", "There is no {kind} number {id}.", kind="dossier", id=dossier_id)
    if found.withdrawn_on is not None:
        raise UserError("withdrawn", "Dossier {number} was withdrawn.", number=found.number)
    return found


def touch(tx: Transaction, dossier: Dossier, by: int | None = None) -> None:
    """Note that the actor (or ``by``) prepared something: votes given before no longer count."""
    user = tx.actor.id if by is None else by
    query = select(DossierHand).where(DossierHand.dossier_id == dossier.key, DossierHand.user_id == user)
    hand = tx.session.exec(query).first()
    if hand is None:
        tx.add(DossierHand(dossier_id=dossier.key, user_id=user))
    else:
        hand.touches += 1
        tx.session.flush()


def touches_of(session: Session, dossier_id: int) -> int:
    """Return how often a dossier was changed: a vote given at another count no longer counts."""
    query = select(func.coalesce(func.sum(col(DossierHand.touches)), 0)).where(DossierHand.dossier_id == dossier_id)
    return int(session.exec(query).one())


def preparers(session: Session, dossier: Dossier) -> frozenset[int]:
    """Return everybody who had a hand in a dossier, and therefore does not decide on it."""
    key = dossier.key
    found: set[int | None] = {dossier.prepared_by, dossier.submitted_by, dossier.created_by}
    for column, table in (
        (DossierHand.user_id, DossierHand),
        (DossierRound.submitted_by, DossierRound),
        (CriterionAnswer.answered_by, CriterionAnswer),
        (DossierScope.added_by, DossierScope),
        (DossierQuestion.answered_by, DossierQuestion),
    ):
        found |= set(session.exec(select(column).where(table.dossier_id == key)))
    return frozenset(each for each in found if each is not None)
