"""The records that are reviewed: finding one, and who had a hand in it."""

from dataclasses import dataclass

from sqlmodel import Session

from models.applications.hands import preparers_of
from models.applications.tables import Application
from models.certification.hands import preparers
from models.certification.tables import Dossier
from models.declarations.tables import Declaration
from models.goods.tables import Classification, Product
from models.parties.tables import Party
from models.review.choices import CaseKind
from models.workspace.errors import NotFound

Subject = Application | Declaration | Classification | Dossier


@dataclass(frozen=True)
class SubjectHead:
    """What a case says of its record."""

    number: str
    title: str
    prepared_by: int


def subject_record(session: Session, kind: CaseKind, subject_id: int) -> Subject:
    """Return the record behind a case. Raises NotFound."""
    found: Subject | None
    if kind is CaseKind.APPLICATION:
        found = session.get(Application, subject_id)
    elif kind is CaseKind.DECLARATION:
        found = session.get(Declaration, subject_id)
    elif kind is CaseKind.CLASSIFICATION:
        found = session.get(Classification, subject_id)
    else:
        found = session.get(Dossier, subject_id)
    if found is None:
        raise NotFound("not_found", "There is no {kind} number {id}.", kind=kind.value, id=subject_id)
    return found


def head_of(session: Session, record: Subject) -> SubjectHead:
    """Return number, title and preparer of a record as its case shows them."""
    if isinstance(record, Classification):
        product = session.get_one(Product, record.product_id)
        return SubjectHead(product.number, product.name, record.prepared_by)
    party_id = record.party_id if isinstance(record, Dossier) else record.end_user_id
    party = session.get(Party, party_id) if party_id else None
    return SubjectHead(record.number, party.legal_name if party else "", record.prepared_by)


def hands_of(session: Session, record: Subject) -> frozenset[int]:
    """Return everyone who had a hand in a record and therefore does not decide on it."""
    if isinstance(record, Application):
        return preparers_of(session, record)
    if isinstance(record, Dossier):
        return preparers(session, record)
    hands = {record.prepared_by, record.created_by}
    if isinstance(record, Declaration):
        hands |= {record.issued_by, record.signature_recorded_by}
    return frozenset(each for each in hands if each is not None)
