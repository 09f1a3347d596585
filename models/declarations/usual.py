"""What the register settles before anybody types: the only site of a party, and its only person who may sign."""

from dataclasses import dataclass
from datetime import date

from sqlmodel import Session, select

from models.declarations.statement import Statement
from models.parties.queries import site_options
from models.parties.tables import Contact


@dataclass(frozen=True)
class Usual:
    """What a new declaration begins with; None and empty where there are several to choose from, or none."""

    site_id: int | None = None
    signatory_name: str = ""
    signatory_position: str = ""


def usual_of(session: Session, party_id: int, on: date) -> Usual:
    """Return what is settled about a party on a day: exactly one open site, exactly one contact who may sign."""
    open_sites = [site.id for site in site_options(session, party_id, on) if site.is_open]
    query = select(Contact).where(Contact.party_id == party_id, Contact.may_sign).limit(2)
    signing = session.exec(query).all()
    contact = signing[0] if len(signing) == 1 else None
    return Usual(
        site_id=open_sites[0] if len(open_sites) == 1 else None,
        signatory_name=contact.name if contact else "",
        signatory_position=contact.position if contact else "",
    )


def signatory_of(session: Session, statement: Statement, on: date) -> tuple[str, str]:
    """Return name and position of who is expected to sign: as stated, else the declarant's only signatory."""
    if statement.signatory_name or statement.declarant_id is None:
        return statement.signatory_name, statement.signatory_position
    known = usual_of(session, statement.declarant_id, on)
    return known.signatory_name, statement.signatory_position or known.signatory_position
