"""Finding what is to be printed by the number a person gives: the record has to be of the kind the paper speaks of."""

from typing import Any

from sqlmodel import Session, col, select

from models.applications.tables import Application
from models.certification.tables import Dossier
from models.declarations.tables import Declaration
from models.documents.assemble.requests import SUBJECTS, Request
from models.documents.choices import DocumentKind
from models.documents.queries import IssuedRow, find_issued, issued_document
from models.documents.tables import IssuedDocument
from models.goods.tables import Product
from models.parties.tables import Party
from models.workspace.errors import NotFound, UserError
from models.workspace.words import Words, say

_TABLES: dict[str, Any] = {
    "declaration": Declaration,
    "application": Application,
    "party": Party,
    "dossier": Dossier,
    "product": Product,
}
_NEEDED = {
    "declaration": say("an end-use declaration (EUC-…)"),
    "application": say("a licence application (APP-…)"),
    "party": say("a customer (C-…)"),
    "dossier": say("a dossier (DOS-…)"),
    "product": say("a product (P-…)"),
}
_NUMBERS: dict[str, tuple[str, Words]] = {
    "EUC": ("declaration", say("an end-use declaration")),
    "APP": ("application", say("a licence application")),
    "C": ("party", say("a customer")),
    "P": ("product", say("a product")),
    "DOS": ("dossier", say("a dossier")),
    "SHP": ("shipment", say("a shipment")),
}


def kind_of_number(number: str) -> tuple[str, Words]:
    """Return the table of the records that bear numbers of this form, and what such a record is; empty for no number."""
    prefix, hyphen, rest = number.strip().upper().partition("-")
    return _NUMBERS.get(prefix, ("", say(""))) if hyphen and rest[:1].isdigit() else ("", say(""))


def request_numbered(session: Session, kind: DocumentKind, number: str) -> Request:
    """Return the paper of the record with a number; of a declaration its latest version.

    Raises UserError when the number is that of another kind of record than the paper speaks of, NotFound when there
    is no such record.
    """
    wanted, given = SUBJECTS[kind], number.strip().upper()
    found_kind, what = kind_of_number(given)
    if found_kind and found_kind != wanted:
        raise UserError(
            "other_kind",
            "{number} is {what}; the paper “{paper}” is printed of {needed}.",
            hint=say("Give the number of {needed}.", needed=_NEEDED[wanted]),
            field="number",
            number=given[:40],
            what=what,
            paper=kind.label,
            needed=_NEEDED[wanted],
        )
    table = _TABLES[wanted]
    record = session.exec(select(table).where(table.number == given).order_by(table.id.desc())).first()
    if record is None:
        raise NotFound(
            "no_record",
            "There is no record with the number {number}; the paper “{paper}” is printed of {needed}.",
            field="number",
            number=number.strip()[:40],
            paper=kind.label,
            needed=_NEEDED[wanted],
        )
    return Request(kind, int(record.id))


def issued_numbered(session: Session, number: str) -> IssuedRow:
    """Return the latest version of the issued paper with exactly this number. Raises NotFound, naming near ones."""
    given = number.strip()
    query = select(IssuedDocument).where(col(IssuedDocument.number).in_({given, given.upper()}))
    found = session.exec(query.order_by(col(IssuedDocument.id).desc())).first()
    if found is not None:
        return issued_document(session, found.key)
    names = ", ".join(dict.fromkeys(each.number for each in find_issued(session, given.upper(), 20)))
    hint = say("Issued papers whose number begins so: {numbers}", numbers=names) if names and given else None
    raise NotFound("no_paper", "No paper {number} was issued.", field="number", hint=hint, number=given[:60])
