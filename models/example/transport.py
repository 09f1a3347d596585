"""Shipments of the example: planned, shipped, arrived; several under a general licence, one under a single one."""

from datetime import date, timedelta
from decimal import Decimal

from sqlmodel import select

from models.example.plot import Plot
from models.example.stage import TODAY, Stage
from models.licences.drafts import ShipmentDraft, ShippedDraft
from models.licences.shipping import confirm_arrival, plan_shipment, ship
from models.licences.tables import Licence, LicenceLine
from models.workspace.validation import validate


def ship_order(stage: Stage, plot: Plot, clerk: str) -> None:
    """Plan the shipments of an order whose licence has just come."""
    times = 3 if plot.general else 1
    for number in range(times):
        day = stage.workday(stage.clock.today(), 3 + number * 11)
        stage.plan(day, lambda: _plan(stage, plot, clerk, Decimal(1) / Decimal(4 if plot.general else 1)))


def _plan(stage: Stage, plot: Plot, clerk: str, share: Decimal) -> None:
    licence_id = stage.ids[f"{plot.key}.lic"]
    with stage.by(clerk) as tx:
        licence = tx.get(Licence, licence_id)
        lines = tx.session.exec(select(LicenceLine).where(LicenceLine.licence_id == licence_id)).all()
        # A planned order under a single licence reserves most of it; the rest shows as free.
        part = share if plot.general or plot.end == "shipped" else Decimal("0.75")
        values = {
            "licence_id": licence_id,
            "planned_on": stage.workday(tx.today, 2) if plot.end == "shipped" else _day_planned(tx.today, licence_id),
            "consignee_id": stage.ids[plot.firm.key],
            "destination": licence.destination,
            "contract_number": licence.contract_number,
            "port": licence.port,
            "transport": licence.transport,
            "invoice_number": f"INV-{plot.contract}",
            "lines": [
                {
                    "licence_line_id": line.key,
                    "quantity": ((line.quantity or Decimal(1)) * part).quantize(Decimal(1)) or Decimal(1),
                    "unit": line.unit,
                }
                for line in lines
            ],
        }
        shipment = plan_shipment(tx, validate(ShipmentDraft, values)).first("shipment")
    if plot.end == "shipped" or plot.general:
        stage.plan(stage.workday(stage.clock.today(), 2), lambda: _ship(stage, clerk, shipment))


def _day_planned(asked: date, licence_id: int) -> date:
    """Let goods leave within weeks of the example's today; the order asked for last is late already."""
    if asked > TODAY - timedelta(days=40):
        return TODAY - timedelta(days=4)
    return TODAY + timedelta(days=6 + 7 * (licence_id % 3))


def _ship(stage: Stage, clerk: str, shipment: int) -> None:
    with stage.by(clerk) as tx:
        facts = {"shipped_on": tx.today, "customs_declaration": f"EXAMPLE-{shipment:06d}"}
        ship(tx, shipment, validate(ShippedDraft, facts))
    if shipment % 7:
        stage.plan(stage.workday(stage.clock.today(), 12), lambda: _arrive(stage, clerk, shipment))


def _arrive(stage: Stage, clerk: str, shipment: int) -> None:
    with stage.by(clerk) as tx:
        confirm_arrival(tx, shipment, tx.today)
