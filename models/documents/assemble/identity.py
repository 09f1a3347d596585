"""Who a paper is: its number and version, and what has to be known before its facts are gathered."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from models.documents.content.shared import FormEdition, Letterhead, Paper, PaperState


@dataclass(frozen=True)
class Identity:
    """The version of a paper: when it is issued (aware), what it takes the place of, and what it is worth."""

    issued_at: datetime
    version: int = 1
    supersedes: str = ""
    state: PaperState = PaperState.ISSUED

    @property
    def day(self) -> date:
        """Return the day the paper bears."""
        return self.issued_at.date()

    def paper(self, number: str, author: str, letterhead: Letterhead, form: FormEdition) -> Paper:
        """Return the paper's head."""
        return Paper(
            number=number,
            issued_at=self.issued_at,
            version=self.version,
            state=self.state,
            author=author,
            letterhead=letterhead,
            supersedes=self.supersedes,
            form=form,
        )


def aware(instant: datetime) -> datetime:
    """Return an instant in UTC (one database hands back times without their zone)."""
    return instant.replace(tzinfo=UTC) if instant.tzinfo is None else instant.astimezone(UTC)
