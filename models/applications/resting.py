"""What rests on a declaration: the applications that took lines of it, and the days on which goods left under them."""

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.applications.choices import ApplicationState
from models.applications.tables import Application, ApplicationLine
from models.declarations.tables import DeclarationLine
from models.licences.choices import ShipmentState
from models.licences.tables import LicenceLine, Shipment, ShipmentLine


@dataclass(frozen=True)
class RestingApplication:
    """An application of which a line rests on the declaration."""

    id: int
    number: str
    state: ApplicationState


def applications_on(session: Session, declaration_id: int) -> tuple[RestingApplication, ...]:
    """List the applications that rest on a version of a declaration, latest first."""
    query = (
        select(Application.id, Application.number, Application.state)
        .join(ApplicationLine, col(ApplicationLine.application_id) == Application.id)
        .join(DeclarationLine, col(DeclarationLine.id) == ApplicationLine.declaration_line_id)
        .where(DeclarationLine.declaration_id == declaration_id)
        .distinct()
        .order_by(col(Application.id).desc())
    )
    return tuple(
        RestingApplication(key or 0, number, ApplicationState(state)) for key, number, state in session.exec(query)
    )


def shipped_under(session: Session, declaration_id: int) -> tuple[date, ...]:
    """Return the days on which declared products left under a licence that an application on the declaration won."""
    declared = select(DeclarationLine.product_id).where(DeclarationLine.declaration_id == declaration_id)
    licences = (
        select(Application.licence_id)
        .join(ApplicationLine, col(ApplicationLine.application_id) == Application.id)
        .join(DeclarationLine, col(DeclarationLine.id) == ApplicationLine.declaration_line_id)
        .where(DeclarationLine.declaration_id == declaration_id, col(Application.licence_id).is_not(None))
    )
    query = (
        sa.select(col(Shipment.shipped_on))
        .join(ShipmentLine, col(ShipmentLine.shipment_id) == Shipment.id)
        .join(LicenceLine, col(LicenceLine.id) == ShipmentLine.licence_line_id)
        .where(
            col(Shipment.licence_id).in_(licences),
            col(LicenceLine.product_id).in_(declared),
            col(Shipment.state) != ShipmentState.CANCELLED,
            col(Shipment.shipped_on).is_not(None),
        )
        .distinct()
    )
    return tuple(sorted(day for day in session.execute(query).scalars() if day is not None))
