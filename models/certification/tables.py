"""Tables of certification dossiers: facts, answers and decisions; never a status."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field, UniqueConstraint

from models.certification.choices import CriterionReply, DossierEventKind, UseClass
from models.workspace.fields import chosen, link, optional_link, optional_text, text
from models.workspace.rows import Row


class Dossier(Row, table=True):
    """The evidence for certifying one party under one programme."""

    number: str = text(20, unique=True)
    programme: str = text(40)
    party_id: int = link("party.id")
    opened_on: date
    prepared_by: int
    responsible_executive: str = optional_text(200)
    official_number: str = optional_text(80)
    official_issuer: str = optional_text(200)
    official_date: date | None = Field(default=None)
    note: str = optional_text(4000)


class DossierScope(Row, table=True):
    """One line of the matrix: at this site, this item, for this use and destination, from and to."""

    __tablename__ = "dossier_scope"
    dossier_id: int = link("dossier.id")
    site_id: int = link("site.id")
    control_code: str = optional_text(40)
    product_id: int | None = optional_link("product.id")
    use_class: UseClass = chosen(UseClass, default=UseClass.CIVIL_ONLY)
    destination: str = text(2)
    valid_from: date
    valid_until: date | None = Field(default=None)
    conditions: str = optional_text(2000)


class CriterionAnswer(Row, table=True):
    """An answer to a criterion with its evidence; a later answer replaces an earlier one from its day on."""

    __tablename__ = "criterion_answer"
    __table_args__ = (UniqueConstraint("dossier_id", "code", "answered_on"),)
    dossier_id: int = link("dossier.id")
    code: str = text(20)
    reply: CriterionReply = chosen(CriterionReply)
    note: str = optional_text(2000)
    evidence: str = optional_text(500)
    evidence_date: date | None = Field(default=None)
    evidence_expires: date | None = Field(default=None)
    attachment_id: int | None = optional_link("attachment.id")
    answered_on: date
    answered_by: int


class DossierEvent(Row, table=True):
    """A decision on a dossier: by whom, on what day, from what day on, why; granting takes two people."""

    __tablename__ = "dossier_event"
    __table_args__ = (
        sa.CheckConstraint("decided_by <> prepared_by", name="two_people"),
        sa.CheckConstraint(
            "second_by IS NULL OR (second_by <> decided_by AND second_by <> prepared_by)", name="second_eyes"
        ),
    )
    dossier_id: int = link("dossier.id")
    kind: DossierEventKind = chosen(DossierEventKind)
    site_id: int | None = optional_link("site.id")
    decided_on: date
    effective_on: date
    valid_until: date | None = Field(default=None)
    reason_code: str = optional_text(20)
    reason: str = text(2000)
    conditions: str = optional_text(2000)
    prepared_by: int
    decided_by: int
    second_by: int | None = Field(default=None)
