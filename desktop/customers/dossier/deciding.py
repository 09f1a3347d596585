"""Which decisions a person may take on a dossier now, and the command that carries each out."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from models.certification.choices import DossierEventKind as Kind
from models.certification.choices import DossierStage
from models.certification.deciding import decide_dossier, last_day_of_grant
from models.certification.drafts import DecisionDraft
from models.certification.stages import IN_REVIEW
from models.certification.views import DossierDetail
from models.review import commands
from models.review.choices import CaseKind
from models.rulebook.loader import load_current
from models.workspace.changes import Changes
from models.workspace.transaction import Transaction
from models.workspace.validation import validate

_ROUND = (Kind.GRANTED, Kind.NOT_GRANTED)
__all__ = ["countersign", "decide", "give_back", "longest_grant", "offered", "take_back"]


def offered(detail: DossierDetail) -> tuple[Kind, ...]:
    """Return the decisions that follow from those before."""
    if any(vote.counts for vote in detail.waiting):
        return ()
    answers = _ROUND if detail.stage in IN_REVIEW else ()
    before = {event.kind for event in detail.events}
    if Kind.GRANTED not in before or detail.stage is DossierStage.WITHDRAWN:
        return answers
    last = detail.events[-1].kind
    if last in {Kind.REVOKED, Kind.ENDED}:
        return answers
    lifted = (Kind.REINSTATED,) if last is Kind.SUSPENDED else (Kind.SUSPENDED,)
    return (*answers, *lifted, Kind.REVOKED, Kind.ENDED)


def longest_grant(detail: DossierDetail, today: date) -> date | None:
    """Return the last day that a grant of today can name at most."""
    return last_day_of_grant(load_current().programme(detail.programme), today)


def decide(tx: Transaction, dossier_id: int, values: Mapping[str, Any]) -> Changes:
    """Take a decision as it was typed; what ends a round stands in the case of the queue, too."""
    draft = validate(DecisionDraft, {key: value for key, value in values.items() if value is not None})
    if draft.kind not in _ROUND:
        return decide_dossier(tx, dossier_id, draft)
    case = commands.case_for(tx, CaseKind.DOSSIER, dossier_id)
    if draft.kind is Kind.GRANTED:
        return commands.approve(tx, case, draft.reason, terms=draft)
    return commands.refuse(tx, case, draft.reason, terms=draft)


def countersign(tx: Transaction, dossier_id: int, reason: str) -> Changes:
    """Add the second person's vote to what the first one proposed."""
    return commands.approve(tx, commands.case_for(tx, CaseKind.DOSSIER, dossier_id), reason)


def give_back(tx: Transaction, dossier_id: int, reason: str) -> Changes:
    """Give the dossier back to its preparer."""
    return commands.return_case(tx, commands.case_for(tx, CaseKind.DOSSIER, dossier_id), reason)


def take_back(tx: Transaction, dossier_id: int, reason: str) -> Changes:
    """Take one's own vote back; in the case of the queue it stands as an undone decision."""
    return commands.undo_decision(tx, commands.case_for(tx, CaseKind.DOSSIER, dossier_id), reason)
