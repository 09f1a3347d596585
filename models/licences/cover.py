"""General-licence cover: does a general licence of the exporter name this customer, item and destination on a day."""

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session, col, select

from models.declarations.choices import PartyRole
from models.licences.choices import LicenceKind
from models.licences.facts import facts_of
from models.licences.ledger import Balance
from models.licences.standing import StandingAnswer, standing
from models.licences.tables import Licence, LicenceLine, LicenceParty
from models.licences.views import Cover, CoverAnswer
from models.workspace.words import Words, say

_CUSTOMERS = (PartyRole.END_USER, PartyRole.ULTIMATE_END_USER)


def covered(
    session: Session, exporter_id: int, customer_id: int, control_code: str, destination: str, on: date
) -> CoverAnswer:
    """Return the general licences of an exporter that cover a customer for an item and destination on a day."""
    query = (
        select(Licence)
        .where(Licence.kind == LicenceKind.GENERAL, Licence.exporter_id == exporter_id)
        .order_by(col(Licence.valid_until), col(Licence.id))
    )
    licences = tuple(session.exec(query))
    facts = facts_of(session, [licence.key for licence in licences])
    covers: list[Cover] = []
    against: list[Words] = []
    for licence in licences:
        answer = standing(facts[licence.key], on)
        named = _names(session, licence.key, customer_id)
        lines = _lines(session, licence.key, control_code)
        why = _why_not(licence, answer, named, lines, control_code, destination)
        if why is not None:
            against.append(why)
        else:
            covers.extend(_cover(licence, line) for line in lines if _left(line))
    return CoverAnswer(tuple(covers), tuple(against))


def _why_not(
    licence: Licence,
    answer: StandingAnswer,
    named: bool,
    lines: Sequence[LicenceLine],
    control_code: str,
    destination: str,
) -> Words | None:
    number = licence.licence_number
    if not named:
        return say("General licence {number} does not name this customer.", number=number)
    if not lines:
        return say("General licence {number} does not name the item {code}.", number=number, code=control_code)
    if licence.destination and licence.destination != destination:
        return say("General licence {number} is for {allowed} only.", number=number, allowed=licence.destination)
    if not answer.usable:
        return say("General licence {number}: {reason}", number=number, reason=answer.reasons[0].words)
    if not any(_left(line) for line in lines):
        return say("General licence {number} has nothing left for {code}.", number=number, code=control_code)
    return None


def _names(session: Session, licence_id: int, customer_id: int) -> bool:
    query = select(LicenceParty.id).where(
        LicenceParty.licence_id == licence_id,
        LicenceParty.party_id == customer_id,
        col(LicenceParty.role).in_(_CUSTOMERS),
    )
    return session.exec(query).first() is not None


def _lines(session: Session, licence_id: int, control_code: str) -> tuple[LicenceLine, ...]:
    query = select(LicenceLine).where(LicenceLine.licence_id == licence_id).order_by(col(LicenceLine.line_number))
    return tuple(line for line in session.exec(query) if control_code in line.control_codes)


def _left(line: LicenceLine) -> bool:
    free = Balance(line.quantity, line.reserved, line.drawn).free
    return free is None or free > 0


def _cover(licence: Licence, line: LicenceLine) -> Cover:
    return Cover(
        licence_id=licence.key,
        number=licence.number,
        licence_number=licence.licence_number,
        authority=licence.authority,
        valid_from=licence.valid_from,
        valid_until=licence.valid_until,
        licence_line_id=line.key,
        free=Balance(line.quantity, line.reserved, line.drawn).free,
        unit=line.unit,
        conditions=licence.conditions,
    )
