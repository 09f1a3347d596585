"""What a vote on a dossier was given on, and whether it still counts."""

import hashlib
import json
from collections.abc import Sequence

from sqlmodel import Session, col, select

from models.certification.hands import touches_of
from models.certification.tables import (
    CriterionAnswer,
    Dossier,
    DossierEvent,
    DossierRound,
    DossierScope,
    DossierVote,
    VoteTakenBack,
)


def fingerprint(session: Session, dossier: Dossier) -> str:
    """Return what identifies a dossier with its lines, answers, rounds and decisions as they are now."""
    parts: list[object] = [dossier.id, dossier.row_version]
    for kind in (DossierScope, CriterionAnswer, DossierRound, DossierEvent):
        rows = session.exec(select(kind).where(kind.dossier_id == dossier.id).order_by(col(kind.id)))
        parts.append([[row.id, row.row_version] for row in rows])
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def proposals(session: Session, dossier_id: int) -> dict[int, Sequence[DossierVote]]:
    """Return the votes by the proposal they are for, of proposals that were not decided yet; the first vote first.

    Votes that were taken back are left out, and a proposal whose first vote was taken back with them.
    """
    query = select(DossierVote).where(DossierVote.dossier_id == dossier_id).order_by(col(DossierVote.id))
    found: dict[int, list[DossierVote]] = {}
    back = set(session.exec(select(VoteTakenBack.vote_id).where(VoteTakenBack.dossier_id == dossier_id)))
    for vote in session.exec(query):
        if not {vote.key, vote.proposal_id} & back:
            found.setdefault(vote.proposal_id or vote.key, []).append(vote)
    fell = select(DossierEvent.proposal_id).where(DossierEvent.dossier_id == dossier_id)
    decided = set(session.exec(fell))
    return {proposal: votes for proposal, votes in found.items() if proposal not in decided}


def live_proposal(session: Session, dossier: Dossier) -> DossierVote | None:
    """Return the proposed decision that waits for another person and still counts, or None."""
    first = [votes[0] for votes in proposals(session, dossier.key).values()]
    if not first:
        return None
    now, touches = fingerprint(session, dossier), touches_of(session, dossier.key)
    alive = [vote for vote in first if (vote.fingerprint, vote.touches) == (now, touches)]
    return alive[-1] if alive else None
