"""The status certificate: the certified end-user status as computed for one day, with its reasons."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from models.documents.content.shared import NOBODY, NOTHING, Bilingual, Paper, PartyBlock
from models.documents.content.timeline import StatusTimeline


@dataclass(frozen=True)
class StatusReason:
    """One reason for or against the status; ``supports`` is false for a reason against."""

    supports: bool
    text: Bilingual
    source: Bilingual = NOTHING
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True)
class StatusCriteria:
    """Criteria of one section that stand alike (stored word of group ``criterion``): codes with what each states.

    ``until`` is the first day on which evidence for one of them runs out, None where none does.
    """

    section: Bilingual
    answer: str
    stated: tuple[tuple[str, Bilingual], ...]
    until: date | None = None


@dataclass(frozen=True)
class StatusCertificateContent:
    """Everything the status certificate prints; ``status`` is a stored word of group ``status``."""

    FORM_ID: ClassVar[str] = "status_certificate"

    paper: Paper
    as_of: date
    programme: Bilingual = NOTHING
    programme_standing: Bilingual = NOTHING
    party: PartyBlock = NOBODY
    site: str = ""
    items: tuple[Bilingual, ...] = ()
    end_use: Bilingual = NOTHING
    destination: Bilingual = NOTHING
    status: str = ""
    status_words: Bilingual = NOTHING
    valid_until: date | None = None
    reasons: tuple[StatusReason, ...] = ()
    criteria: tuple[StatusCriteria, ...] = ()
    next_change_on: date | None = None
    next_change: Bilingual = NOTHING
    rulebook_edition: str = ""
    conditions: tuple[Bilingual, ...] = ()
    computed_by: str = ""
    timeline: StatusTimeline | None = None
