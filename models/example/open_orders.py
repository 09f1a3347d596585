"""The open orders of the example: what customers ordered in the last days and nobody has declared yet."""

from datetime import date, timedelta
from decimal import Decimal

from models.example.sheets import firms, goods
from models.example.stage import TODAY, Stage
from models.exchange.commands import add_orders
from models.exchange.drafts import OrderDraft
from models.workspace.validation import validate

_ARRIVED = TODAY - timedelta(days=4)
_FIRMS, _LINES = 7, 3


def plan_open_orders(stage: Stage) -> None:
    """Plan the import of the open orders, some of several lines."""
    stage.plan(_ARRIVED, lambda: _import(stage))


def _import(stage: Stage) -> None:
    kept = {good.code: good for good in goods()}
    buyers = [firm for firm in firms() if firm.profile in {"certified", "civil"}][:_FIRMS]
    drafts = []
    for place, firm in enumerate(buyers):
        for code in firm.products[: 1 + place % _LINES]:
            good = kept[code]
            facts = {
                "customer_id": stage.ids[firm.key],
                "product_id": stage.ids[code],
                "order_number": f"PO-2026-{4100 + place * 7}",
                "contract_number": f"EX-{firm.key.upper()[:6]}-{place + 31}",
                "order_date": date(2026, 11, 9) + timedelta(days=place),
                "quantity": Decimal(10 + place * 5) if good.unit == "KGM" else Decimal(4 + place),
                "unit": good.unit,
                "unit_price": Decimal(int(good.unit_price)),
                "currency": good.currency,
                "requested_use": firm.end_use,
            }
            drafts.append(validate(OrderDraft, facts))
    with stage.by("clerk") as tx:
        tx.act("import_open_orders")
        add_orders(tx, drafts)
