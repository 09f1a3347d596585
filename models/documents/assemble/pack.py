"""The submission pack: what goes to the authority, in the order of its evidence slots."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from sqlmodel import Session, col, select

from models.access.queries import names_of_users
from models.applications.queries import application_detail
from models.applications.slots import EvidenceFact, SlotState
from models.applications.views import ApplicationDetail
from models.declarations.choices import PartyRole
from models.declarations.queries import declaration_detail, stated
from models.declarations.stating import describe_party
from models.documents import wording
from models.documents.assemble.application import parties_of
from models.documents.assemble.identity import Identity
from models.documents.assemble.introduction import introduction_number
from models.documents.assemble.shared import country, letterhead, unit
from models.documents.choices import DocumentKind
from models.documents.citations import cited
from models.documents.content.pack import MissingPart, PackContent, PackPart, PartKind
from models.documents.content.shared import NOTHING, Bilingual, PaperState, Reference
from models.documents.tables import IssuedDocument
from models.workspace.attachments import read_blob
from models.workspace.errors import UserError
from models.workspace.tables import Attachment
from models.workspace.words import say

_OWN_SLOTS = {"APPLICATION-FORM": DocumentKind.APPLICATION, "INTRODUCTION": DocumentKind.INTRODUCTION}
_KINDS = {
    "APPLICATION-FORM": PartKind.OWN_DOCUMENT,
    "INTRODUCTION": PartKind.OWN_DOCUMENT,
    "IDENTITY": PartKind.IDENTITY,
    "CONTRACT": PartKind.CONTRACT,
    "TECHNICAL": PartKind.TEST_REPORT,
    "PHOTOS": PartKind.PHOTOGRAPH,
}


def pack_number(application_number: str) -> str:
    """Return the number of the pack of an application."""
    return f"{application_number}-PACK"


def pack_content(session: Session, application_id: int, identity: Identity, on: date) -> PackContent:
    """Return the pack with every part in order, and which required ones are missing.

    Raises UserError while our own paper is missing; a preview tells of it instead.
    """
    detail = application_detail(session, application_id, on)
    by_slot = {state.slot.code: tuple(_of_slot(session, state, detail, on)) for state in detail.slots}
    parts = tuple(_once(_parts(session, detail, by_slot)))
    missing = tuple(_missing(detail, by_slot))
    if not (parts or missing) or (identity.state is PaperState.ISSUED and not _has_application(session, detail)):
        raise UserError(
            "application_not_issued",
            "The application {number} was not issued as a paper yet, so that a pack would lack its first part.",
            hint=say("Print the application, then bind the pack."),
            number=detail.number,
        )
    exporter = detail.party(PartyRole.EXPORTER)
    author = describe_party(session, PartyRole.EXPORTER, exporter.id) if exporter else None
    form = wording.house_form(PackContent.FORM_ID)
    return PackContent(
        paper=identity.paper(pack_number(detail.number), author.legal_name if author else "", letterhead(author), form),
        authority=wording.known("authority", detail.authority),
        application=Reference("application", detail.number, detail.lodged_on),
        parties=parties_of(session, detail),
        destination=country(detail.destination) if detail.destination else NOTHING,
        goods_summary=_goods(session, detail),
        parts=parts,
        missing=missing,
        prepared_by=names_of_users(session).get(detail.prepared_by, ""),
        prepared_on=identity.day,
    )


def latest(session: Session, kind: DocumentKind, number: str) -> IssuedDocument | None:
    """Return the latest issued version of a paper by its number."""
    query = select(IssuedDocument).where(IssuedDocument.kind == kind, IssuedDocument.number == number)
    return session.exec(query.order_by(col(IssuedDocument.version_number).desc())).first()


def _parts(
    session: Session, detail: ApplicationDetail, by_slot: Mapping[str, Sequence[PackPart]]
) -> Iterator[PackPart]:
    for parts in by_slot.values():
        yield from parts
    if not detail.slots:
        own = latest(session, DocumentKind.APPLICATION, detail.number)
        if own is not None:
            yield _issued(session, own, wording.form_title("licence_application"))


def _of_slot(session: Session, state: SlotState, detail: ApplicationDetail, on: date) -> Iterator[PackPart]:
    title = Bilingual(state.slot.label_en, state.slot.label_zh)
    yield from _own(session, state, detail, title)
    for paper in state.filled_by:
        if paper not in state.expired:
            yield from _paper(session, state.slot.code, paper, title, on)


def _missing(detail: ApplicationDetail, by_slot: Mapping[str, Sequence[PackPart]]) -> Iterator[MissingPart]:
    """Yield what is required, not waived, and brings no part."""
    for state in detail.slots:
        if state.required and not state.waived_reason and not by_slot[state.slot.code]:
            title = Bilingual(state.slot.label_en, state.slot.label_zh)
            yield MissingPart(title, cited(state.source.name), "expired" if state.expired else "missing")


def _has_application(session: Session, detail: ApplicationDetail) -> bool:
    """Tell whether our own paper is there: printed by us, or signed and put into its slot."""
    signed = any(state.filled for state in detail.slots if _OWN_SLOTS.get(state.slot.code) is DocumentKind.APPLICATION)
    return signed or latest(session, DocumentKind.APPLICATION, detail.number) is not None


def _own(session: Session, state: SlotState, detail: ApplicationDetail, title: Bilingual) -> Iterator[PackPart]:
    kind = _OWN_SLOTS.get(state.slot.code)
    if kind is None:
        return
    number = detail.number if kind is DocumentKind.APPLICATION else introduction_number(detail.number)
    own = latest(session, kind, number)
    if own is not None and not state.filled:
        yield _issued(session, own, title)


def _issued(session: Session, own: IssuedDocument, title: Bilingual) -> PackPart:
    name = f"{own.number} v{own.version_number}"
    return PackPart(
        title, PartKind.OWN_DOCUMENT, read_blob(session, own.sha256), "application/pdf", f"{own.number}.pdf", name
    )


def _paper(session: Session, slot: str, paper: EvidenceFact, title: Bilingual, on: date) -> Iterator[PackPart]:
    if paper.declaration_id is not None:
        yield from _declaration(session, paper.declaration_id, title, on)
    elif paper.attachment_id is not None:
        yield _file(session, paper.attachment_id, title, _KINDS.get(slot, PartKind.OTHER), paper.name)


def _declaration(session: Session, declaration_id: int, title: Bilingual, on: date) -> Iterator[PackPart]:
    detail = declaration_detail(session, declaration_id, on)
    if detail.handling.signed_attachment_id is not None:
        note = f"{detail.number} v{detail.statement.version_number}"
        yield _file(session, detail.handling.signed_attachment_id, title, PartKind.CUSTOMER_DOCUMENT, note)


def _file(session: Session, attachment_id: int, title: Bilingual, kind: PartKind, note: str) -> PackPart:
    file = session.get_one(Attachment, attachment_id)
    return PackPart(title, kind, read_blob(session, file.sha256), file.media_type, file.file_name, note)


def _once(parts: Iterator[PackPart]) -> Iterator[PackPart]:
    """Leave out a part that is already in: one paper may fill several slots."""
    seen: set[bytes] = set()
    for part in parts:
        if part.data not in seen:
            seen.add(part.data)
            yield part


def _goods(session: Session, detail: ApplicationDetail) -> Bilingual:
    chinese = {
        line.line_id: line.description_zh
        for declaration_id in dict.fromkeys(line.declaration_id for line in detail.lines)
        for line in stated(session, declaration_id).lines
    }
    amounts = [(line, f"{line.quantity:,f} {unit(line.unit)}") for line in detail.lines]
    english = "\n".join(f"{line.description}: {amount}" for line, amount in amounts)
    named = [(chinese.get(line.declaration_line_id), amount) for line, amount in amounts]
    return Bilingual(english, "\n".join(f"{name}：{amount}" for name, amount in named if name))
