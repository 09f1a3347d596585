"""What happened to a dossier, its lines, answers, votes, decisions, rounds and questions."""

from sqlmodel import Session

from models.certification.tables import (
    CriterionAnswer,
    DossierEvent,
    DossierHand,
    DossierQuestion,
    DossierRound,
    DossierScope,
    DossierVote,
    VoteTakenBack,
)
from models.journal.views import JournalRow
from models.journal.whole import Part, whole_history

# A hand is noted with every act: so acts are found that took something away and changed nothing else.
_KINDS = (
    *(CriterionAnswer, DossierEvent, DossierHand, DossierQuestion, DossierRound, DossierScope, DossierVote),
    VoteTakenBack,
)
_PARTS = tuple(Part(kind, "dossier_id") for kind in _KINDS)


def dossier_history(session: Session, dossier_id: int) -> tuple[JournalRow, ...]:
    """List what happened to a dossier and all that belongs to it, papers of its answers included, latest first."""
    return whole_history(session, "dossier", dossier_id, _PARTS)
