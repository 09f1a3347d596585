"""Holding a licence and its lines while they change, so that two clerks at the same instant take turns."""

from sqlmodel import col, select

from models.licences.tables import Licence, LicenceLine, Shipment
from models.workspace.errors import NotFound
from models.workspace.transaction import Transaction


def lock_licence(tx: Transaction, licence_id: int) -> Licence:
    """Return a licence, read afresh and held until the transaction ends. Raises NotFound."""
    tx.session.flush()
    query = select(Licence).where(Licence.id == licence_id).with_for_update()
    found = tx.session.exec(query.execution_options(populate_existing=True)).first()
    if found is None:
        raise NotFound("not_found", "There is no licence number {id}.", field="licence_id", id=licence_id)
    return found


def lock_lines(tx: Transaction, licence_id: int) -> dict[int, LicenceLine]:
    """Return the lines of a held licence by id, read afresh and held."""
    query = select(LicenceLine).where(LicenceLine.licence_id == licence_id).order_by(col(LicenceLine.id))
    found = tx.session.exec(query.with_for_update().execution_options(populate_existing=True))
    return {line.key: line for line in found}


def lock_shipment(tx: Transaction, shipment_id: int) -> tuple[Shipment, Licence]:
    """Return a shipment and its licence, the licence held first, so that nobody waits for the other in a ring."""
    licence = lock_licence(tx, tx.get(Shipment, shipment_id).licence_id)
    query = select(Shipment).where(Shipment.id == shipment_id).with_for_update()
    return tx.session.exec(query.execution_options(populate_existing=True)).one(), licence
