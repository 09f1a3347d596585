"""A declaration as its page reads and writes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session

from desktop.declarations.values import draft_of, form_of
from desktop.records.kind import RecordKind
from models.access.desk_settings import EXPORTER_PARTY, get_setting
from models.access.queries import names_of_users
from models.applications.resting import RestingApplication, applications_on, shipped_under
from models.declarations.choices import Capacity, Scope
from models.declarations.commands import change_declaration, draft_declaration
from models.declarations.drafts import DeclarationDraft
from models.declarations.history import declaration_history
from models.declarations.queries import declaration_detail, form_values, retention_of
from models.declarations.regimes import usual_basis
from models.declarations.retaining import Retention
from models.declarations.usual import signatory_of
from models.declarations.views import DeclarationDetail
from models.documents.queries import IssuedRow, documents_of
from models.journal.views import JournalRow
from models.workspace.attachments import AttachmentRow, attachments_of

FORM = "declaration"


@dataclass(frozen=True)
class Opened:
    """One version with its form values, the names of the people on it, and its history."""

    id: int
    row_version: int
    detail: DeclarationDetail
    stored: Mapping[str, Any]
    people: Mapping[int, str]
    history: tuple[JournalRow, ...]
    documents: tuple[IssuedRow, ...]
    files: tuple[AttachmentRow, ...] = ()
    resting: tuple[RestingApplication, ...] = ()
    kept: Retention | None = None
    signatory: tuple[str, str] = ("", "")
    """Name and position of who is expected to sign."""


def declaration_kind(today: date) -> RecordKind:
    """Say how a declaration is read, checked and written; standing is told for ``today``."""

    def load(session: Session, declaration_id: int) -> Opened:
        stored, row_version = form_values(session, declaration_id)
        detail = declaration_detail(session, declaration_id, today)
        signed = detail.handling.signed_on is not None
        kept = retention_of(session, declaration_id, shipped_under(session, declaration_id)) if signed else None
        return Opened(
            declaration_id,
            row_version,
            detail,
            stored,
            names_of_users(session),
            declaration_history(session, declaration_id),
            documents_of(session, "declaration", declaration_id),
            attachments_of(session, "declaration", declaration_id),
            applications_on(session, declaration_id),
            kept,
            signatory_of(session, detail.statement, today),
        )

    return RecordKind(
        name=FORM,
        table="declaration",
        load=load,
        values=lambda opened: form_of(opened.stored),
        draft=draft_of,
        add=draft_declaration,
        change=change_declaration,
    )


def new_values(session: Session) -> dict[str, Any]:
    """Give the values a new declaration begins with: the house's regime, the desk's own firm as exporter."""
    draft = DeclarationDraft(validity_basis=usual_basis("CN", Scope.SINGLE), capacity=Capacity.END_USER)
    values = form_of(draft.model_dump())
    values["exporter_id"] = get_setting(session, EXPORTER_PARTY)
    return values
