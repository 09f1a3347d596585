"""Taking one's vote on a dossier back: allowed to who gave it, until the decision fell."""

from collections.abc import Iterable

from sqlmodel import Session, col, select

from models.access.roles import Permission, require
from models.certification.hands import held, touch
from models.certification.reasons import stated_reason
from models.certification.tables import Dossier, DossierVote, VoteTakenBack
from models.certification.voting import live_proposal, proposals
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction


def take_back_vote(tx: Transaction, dossier_id: int, reason: str) -> Changes:
    """Take one's own vote back while the decision waits for another person.

    The first vote takes the proposal with it: whoever countersigned it already did so for nothing. Vote and taking back
    both stay on record. Raises UserError when no vote of the actor waits any more.
    """
    require(tx.actor, Permission.CERTIFY)
    reason = stated_reason(reason)
    tx.act("take_back_vote", reason)
    dossier = held(tx, dossier_id)
    vote = own_vote(tx.session, dossier, tx.actor.id)
    if vote is None:
        raise UserError(
            "no_vote",
            "No vote of yours on dossier {number} waits any more: it was decided, changed or taken back.",
            number=dossier.number,
        )
    tx.add(
        VoteTakenBack(
            dossier_id=dossier_id,
            vote_id=vote.key,
            taken_back_on=tx.today,
            taken_back_by=tx.actor.id,
            reason=reason,
        )
    )
    if vote.proposal_id is None:
        touch(tx, dossier, by=dossier.prepared_by)
    return tx.changes()


def own_vote(session: Session, dossier: Dossier, user_id: int | None) -> DossierVote | None:
    """Return the vote of a person on what is proposed now, or None."""
    live = live_proposal(session, dossier)
    votes = proposals(session, dossier.key).get(live.key, ()) if live is not None else ()
    return next((vote for vote in votes if vote.voted_by == user_id), None)


def taken_back(session: Session, vote_ids: Iterable[int]) -> dict[int, VoteTakenBack]:
    """Return which of these votes were taken back, by the id of the vote."""
    found = session.exec(select(VoteTakenBack).where(col(VoteTakenBack.vote_id).in_(list(vote_ids))))
    return {each.vote_id: each for each in found}
