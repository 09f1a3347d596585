"""What a person hands in: a dossier, a line of its matrix, an answer to a criterion, a decision."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from models.certification.choices import CriterionReply, DossierEventKind, EndReason, UseClass
from models.parties.draft_fields import Country, Day, ManyLines, OneLine


class _Draft(BaseModel):
    model_config = ConfigDict(frozen=True, str_strip_whitespace=True, extra="forbid")


Identity = Annotated[int, Field(gt=0)]


class DossierDraft(_Draft):
    """The facts of a dossier itself; the official ones stay empty where no authority gave any."""

    responsible_executive: Annotated[str, OneLine(200)] = ""
    official_number: Annotated[str, OneLine(80)] = ""
    official_issuer: Annotated[str, OneLine(200)] = ""
    official_date: Day = None
    note: Annotated[str, ManyLines(4000)] = ""


class ScopeDraft(_Draft):
    """One line of the matrix. Without a code and a product it is for every item of the reference list."""

    site_id: Identity
    control_code: Annotated[str, OneLine(40)] = ""
    product_id: Identity | None = None
    use_class: UseClass = UseClass.CIVIL_ONLY
    destination: Country
    valid_from: date
    valid_until: Day = None
    conditions: Annotated[str, ManyLines(2000)] = ""


class ScopeLine(ScopeDraft):
    """A line of the matrix as the editor hands it in; ``id`` is None for a new one."""

    id: Identity | None = None

    def facts(self) -> ScopeDraft:
        """Return the line without its id."""
        return ScopeDraft(**self.model_dump(exclude={"id"}))


class DossierForm(DossierDraft):
    """A dossier as its editor hands it in: the facts and every line of the matrix."""

    scopes: tuple[ScopeLine, ...] = ()


class CriterionDraft(_Draft):
    """An answer to a criterion: how it stands, in which words, on which evidence, from which day, good until when."""

    code: Annotated[str, OneLine(20, required=True)]
    reply: CriterionReply
    note: Annotated[str, ManyLines(2000)] = ""
    evidence: Annotated[str, OneLine(500)] = ""
    evidence_date: Day = None
    evidence_expires: Day = None


class DecisionDraft(_Draft):
    """A decision. The day it was taken is today; without ``effective_on`` it takes effect at once."""

    kind: DossierEventKind
    site_id: Identity | None = None
    effective_on: Day = None
    valid_until: Day = None
    reason_code: EndReason | None = None
    reason: Annotated[str, ManyLines(2000)]
    conditions: Annotated[str, ManyLines(2000)] = ""
