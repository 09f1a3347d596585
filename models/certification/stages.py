"""How far a dossier has come: it follows from its rounds, votes and decisions and is never stored."""

from sqlmodel import Session, col, select

from models.certification.choices import DossierEventKind, DossierStage
from models.certification.tables import Dossier, DossierEvent, DossierRound
from models.certification.voting import live_proposal

ANSWERS = frozenset({DossierEventKind.GRANTED, DossierEventKind.NOT_GRANTED})
"""The decisions that end a round."""

IN_REVIEW = frozenset({DossierStage.SUBMITTED, DossierStage.PROPOSED})
"""The stages in which the desk, and not its preparer, has a dossier."""


def stage_of(session: Session, dossier: Dossier) -> DossierStage:
    """Return how far a dossier has come."""
    if dossier.withdrawn_on is not None:
        return DossierStage.WITHDRAWN
    if dossier.submitted_on is None:
        return DossierStage.PREPARING
    if live_proposal(session, dossier) is not None:
        return DossierStage.PROPOSED
    if is_decided(session, dossier):
        return DossierStage.DECIDED
    current = round_of(session, dossier)
    returned = current is not None and current.returned_on is not None
    return DossierStage.RETURNED if returned else DossierStage.SUBMITTED


def round_of(session: Session, dossier: Dossier) -> DossierRound | None:
    """Return the round that runs, or ran last; None before the first one."""
    query = select(DossierRound).where(DossierRound.dossier_id == dossier.id, DossierRound.round == dossier.round)
    return session.exec(query).first()


def is_decided(session: Session, dossier: Dossier) -> bool:
    """Tell whether the last round ended in a decision."""
    query = select(DossierEvent.id).where(
        DossierEvent.dossier_id == dossier.id,
        DossierEvent.round == dossier.round,
        col(DossierEvent.kind).in_(ANSWERS),
    )
    return session.exec(query).first() is not None
