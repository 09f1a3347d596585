"""How far a dossier has come: it follows from its rounds, votes and decisions and is never stored."""

from collections.abc import Sequence

from sqlmodel import Session, col, select

from models.certification.choices import DossierEventKind, DossierStage
from models.certification.tables import Dossier, DossierEvent, DossierRound, DossierVote
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


def stages_of(session: Session, dossiers: Sequence[Dossier]) -> dict[int, DossierStage]:
    """Return how far many dossiers have come, by id, with a handful of queries for all of them."""
    ids = [each.key for each in dossiers]
    voted = set(session.exec(select(DossierVote.dossier_id).where(col(DossierVote.dossier_id).in_(ids))))
    decided = set(
        session.exec(
            select(DossierEvent.dossier_id, DossierEvent.round).where(
                col(DossierEvent.dossier_id).in_(ids), col(DossierEvent.kind).in_(ANSWERS)
            )
        )
    )
    returned = set(
        session.exec(
            select(DossierRound.dossier_id, DossierRound.round).where(
                col(DossierRound.dossier_id).in_(ids), col(DossierRound.returned_on).is_not(None)
            )
        )
    )
    found = {}
    for each in dossiers:
        this_round = (each.key, each.round)
        if each.key in voted or each.withdrawn_on is not None or each.submitted_on is None:
            found[each.key] = stage_of(session, each)
        elif this_round in decided:
            found[each.key] = DossierStage.DECIDED
        else:
            found[each.key] = DossierStage.RETURNED if this_round in returned else DossierStage.SUBMITTED
    return found


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
