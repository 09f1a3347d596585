"""What a person hands in of standing duties and visits."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from models.certification.duty_choices import AskedBy
from models.parties.draft_fields import ManyLines, OneLine


class _Draft(BaseModel):
    model_config = ConfigDict(frozen=True, str_strip_whitespace=True, extra="forbid")


Identity = Annotated[int, Field(gt=0)]


class DutyDraft(_Draft):
    """That a duty was done; year, site and shipment as the duty is owed for them. ``days`` is what was agreed on."""

    programme: Annotated[str, OneLine(40, required=True)]
    duty: Annotated[str, OneLine(40, required=True)]
    year: int | None = None
    site_id: Identity | None = None
    shipment_id: Identity | None = None
    done_on: date
    days: Annotated[int, Field(ge=0, le=3660)] | None = None
    note: Annotated[str, ManyLines(2000)] = ""


class VisitDraft(_Draft):
    """A visit that was asked for: of which site, by whom, when."""

    site_id: Identity
    asked_by: AskedBy
    authority: Annotated[str, OneLine(200)] = ""
    asked_on: date


class ConsentDraft(_Draft):
    """The consent of the Ministry of Commerce to a visit."""

    consent_number: Annotated[str, OneLine(80, required=True)]
    consent_on: date


class VisitReportDraft(_Draft):
    """What a visit found: its day, the people there, the findings."""

    held_on: date
    people: Annotated[str, OneLine(500, required=True)]
    findings: Annotated[str, ManyLines(4000), Field(min_length=1)]


class VisitRefusalDraft(_Draft):
    """That a visit was refused or called off, and why."""

    refused_on: date
    findings: Annotated[str, ManyLines(4000), Field(min_length=1)]
