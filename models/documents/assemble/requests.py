"""What is to be printed, of which record; and its content, whatever its kind."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session

from models.applications.choices import ApplicationState
from models.applications.queries import application_detail
from models.certification.queries import INTERNAL, status_of
from models.certification.questions import Question
from models.declarations.choices import DeclarationState
from models.declarations.queries import declaration_detail
from models.declarations.views import DeclarationDetail
from models.documents.assemble.application import application_content
from models.documents.assemble.declaration import declaration_content, mark_of
from models.documents.assemble.dossier import dossier_content
from models.documents.assemble.identity import Identity
from models.documents.assemble.introduction import introduction_content
from models.documents.assemble.notices import (
    compliance_content,
    humanitarian_content,
    near_classification,
    near_limit_content,
    stop_content,
)
from models.documents.assemble.pack import pack_content
from models.documents.assemble.refusal import refusal_content
from models.documents.assemble.sheets import ownership_content, screening_content
from models.documents.assemble.status import status_content
from models.documents.choices import DocumentKind
from models.documents.content.pack import PackContent
from models.documents.content.shared import PaperState
from models.documents.content.status import StatusCertificateContent
from models.goods.choices import DecisionState
from models.goods.queries import product_detail
from models.goods.views import ProductDetail
from models.workspace.errors import UserError
from models.workspace.words import Words, say

SUBJECTS = {
    DocumentKind.DECLARATION: "declaration",
    DocumentKind.APPLICATION: "application",
    DocumentKind.INTRODUCTION: "application",
    DocumentKind.PACK: "application",
    DocumentKind.STATUS_CERTIFICATE: "party",
    DocumentKind.CERTIFIED_DOSSIER: "dossier",
    DocumentKind.REFUSAL_LETTER: "dossier",
    DocumentKind.COMPLIANCE_NOTICE: "declaration",
    DocumentKind.NEAR_LIMIT: "product",
    DocumentKind.HUMANITARIAN_REPORT: "declaration",
    DocumentKind.STOP_REPORT: "declaration",
    DocumentKind.OWNERSHIP_SHEET: "party",
    DocumentKind.SCREENING_SHEET: "party",
}
"""The table of the record a paper speaks of; a status certificate speaks of a party, by a computed answer."""

_APPROVED = frozenset(
    {ApplicationState.APPROVED, ApplicationState.LODGED, ApplicationState.ACCEPTED, ApplicationState.GRANTED}
)
_SIGNED = frozenset({DeclarationState.SIGNED, DeclarationState.VERIFIED})


@dataclass(frozen=True)
class Request:
    """A paper that is wanted.

    A status certificate answers ``question`` (of the party itself when None) as of a day (today when None).
    """

    kind: DocumentKind
    subject_id: int
    question: Question | None = None
    as_of: date | None = None

    @property
    def subject_kind(self) -> str:
        return SUBJECTS[self.kind]


def content_of(session: Session, request: Request, identity: Identity, on: date) -> Any:
    """Return the content of a paper as the register stands on a day. Raises NotFound, UserError."""
    if request.kind is DocumentKind.DECLARATION:
        return declaration_content(session, request.subject_id, identity)
    if request.kind is DocumentKind.STATUS_CERTIFICATE:
        return _status(session, request, identity, on)
    return _CONTENTS[request.kind](session, request.subject_id, identity, request.as_of or on)


_CONTENTS: Mapping[DocumentKind, Callable[[Session, int, Identity, date], Any]] = {
    DocumentKind.APPLICATION: application_content,
    DocumentKind.INTRODUCTION: introduction_content,
    DocumentKind.PACK: pack_content,
    DocumentKind.CERTIFIED_DOSSIER: dossier_content,
    DocumentKind.REFUSAL_LETTER: refusal_content,
    DocumentKind.COMPLIANCE_NOTICE: compliance_content,
    DocumentKind.NEAR_LIMIT: near_limit_content,
    DocumentKind.HUMANITARIAN_REPORT: humanitarian_content,
    DocumentKind.STOP_REPORT: stop_content,
    DocumentKind.OWNERSHIP_SHEET: ownership_content,
    DocumentKind.SCREENING_SHEET: screening_content,
}


def _status(session: Session, request: Request, identity: Identity, on: date) -> StatusCertificateContent:
    asked = request.question or Question(INTERNAL, request.subject_id)
    if asked.party_id != request.subject_id:
        raise UserError("other_party", "The question is about another party than the certificate.")
    answer = status_of(
        session,
        asked.party_id,
        on=request.as_of or on,
        programme=asked.programme,
        site_id=asked.site_id,
        control_code=asked.control_code,
        product_id=asked.product_id,
        use=asked.use,
        destination=asked.destination,
    )
    return status_content(session, answer, identity)


def render(content: Any) -> bytes:
    """Return a content as PDF; slow, and loads what draws it only now. Raises UserError as the renderers do."""
    if isinstance(content, PackContent):
        from models.documents.packing.build import build_pack

        return build_pack(content)
    from models.documents import render as rendering

    renderers: dict[str, Callable[[Any], bytes]] = {
        "end_use_declaration": rendering.render_declaration,
        "licence_application": rendering.render_application,
        "introduction": rendering.render_introduction,
        "status_certificate": rendering.render_status,
        "certified_dossier": rendering.render_dossier,
        "refusal_letter": rendering.render_refusal,
        "compliance_notice": rendering.render_compliance_notice,
        "near_limit_declaration": rendering.render_near_limit,
        "humanitarian_report": rendering.render_humanitarian,
        "stop_report": rendering.render_stop_report,
        "ownership_sheet": rendering.render_ownership_sheet,
        "screening_sheet": rendering.render_screening_sheet,
    }
    return renderers[content.FORM_ID](content)


def require_issuable(session: Session, request: Request, on: date) -> None:
    """Raise UserError when a paper may only be previewed, because its record is not that far."""
    if request.kind is DocumentKind.DECLARATION:
        _require_unsigned(declaration_detail(session, request.subject_id, on))
    if request.kind in {DocumentKind.APPLICATION, DocumentKind.PACK}:
        application = application_detail(session, request.subject_id, on)
        if application.state not in _APPROVED:
            raise UserError(
                "not_approved",
                "{number} is in the state “{state}”; only a preview can be printed before it is approved.",
                number=application.number,
                state=application.state.label,
            )

    if request.kind in {DocumentKind.COMPLIANCE_NOTICE, DocumentKind.HUMANITARIAN_REPORT}:
        _require_in_force(declaration_detail(session, request.subject_id, on))
    if request.kind is DocumentKind.STOP_REPORT:
        _require_stopped(declaration_detail(session, request.subject_id, on))
    if request.kind is DocumentKind.NEAR_LIMIT:
        _require_confirmed(product_detail(session, request.subject_id))


def _require_in_force(declaration: DeclarationDetail) -> None:
    """Refuse a paper on facts that are not settled yet, or not relied on any more."""
    if declaration.state not in {DeclarationState.ISSUED, *_SIGNED}:
        raise UserError(
            "declaration_not_in_force",
            "{number} is in the state “{state}”; only a preview can be printed.",
            hint=say("The paper prints what the declaration states, so that has to be issued and not ended."),
            number=declaration.number,
            state=declaration.state.label,
        )


def _require_stopped(declaration: DeclarationDetail) -> None:
    if declaration.state is not DeclarationState.STOPPED:
        raise UserError(
            "not_stopped",
            "{number} is in the state “{state}”; only a preview can be printed.",
            hint=say("Record on the declaration first that its use is stopped, and why."),
            number=declaration.number,
            state=declaration.state.label,
        )


def _require_confirmed(product: ProductDetail) -> None:
    if near_classification(product).state is not DecisionState.CONFIRMED:
        raise UserError(
            "classification_proposed",
            "The classification of {number} waits for a second person; only a preview can be printed.",
            number=product.number,
        )


def _require_unsigned(declaration: DeclarationDetail) -> None:
    """Refuse a paper for signature before it may be signed, and after it was: then the signed one counts."""
    if declaration.state in _SIGNED:
        raise UserError(
            "signed_already",
            "{number} is signed: no paper for signature is issued any more.",
            hint=signed_original(declaration),
            number=declaration.number,
        )
    if declaration.state is not DeclarationState.ISSUED:
        raise UserError(
            "not_issued_for_signature",
            "{number} is in the state “{state}”; only a preview can be printed.",
            hint=say("A declaration is printed for signature once it was issued for it."),
            number=declaration.number,
            state=declaration.state.label,
        )


def signed_original(declaration: DeclarationDetail) -> Words:
    """Tell where the signed paper of a declaration is that was not printed from here."""
    handling = declaration.handling
    if handling.signed_attachment_id is None:
        return say("It was signed on {day}; no file of the signed original is kept.", day=handling.signed_on)
    return say("It was signed on {day}; the signed original is kept as a file.", day=handling.signed_on)


def said_of_preview(session: Session, request: Request, on: date) -> tuple[Words, ...]:
    """Return what whoever looks at a preview has to know of its record: that the signed original counts."""
    if request.kind is not DocumentKind.DECLARATION:
        return ()
    declaration = declaration_detail(session, request.subject_id, on)
    return (signed_original(declaration),) if declaration.state in _SIGNED else ()


def preview_state(session: Session, request: Request, on: date) -> PaperState:
    """Return the mark a preview bears: what the record is worth, and never that of an issued paper."""
    if request.kind is not DocumentKind.DECLARATION:
        return PaperState.DRAFT
    declaration = declaration_detail(session, request.subject_id, on)
    worth = PaperState.COPY if declaration.state in _SIGNED else mark_of(declaration)
    return PaperState.DRAFT if worth is PaperState.ISSUED else worth
