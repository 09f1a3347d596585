"""What happened to an application, its lines, parties, evidence and questions."""

from sqlmodel import Session

from models.applications.tables import ApplicationLine, ApplicationParty, ClockPause, Evidence, Question
from models.journal.views import JournalRow
from models.journal.whole import Part, whole_history

_PARTS = tuple(
    Part(kind, "application_id") for kind in (ApplicationLine, ApplicationParty, ClockPause, Evidence, Question)
)


def application_history(session: Session, application_id: int) -> tuple[JournalRow, ...]:
    """List what happened to an application and all that belongs to it, files and notes included, latest first."""
    return whole_history(session, "application", application_id, _PARTS)
