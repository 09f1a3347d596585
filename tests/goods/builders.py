"""Products made by the room's own commands, for tests of this room and of those above it."""

from datetime import date
from decimal import Decimal

from models.goods.choices import Outcome
from models.goods.commands import add_product, confirm_classification, propose_classification, record_test_report
from models.goods.drafts import ClassificationDraft, ElementDraft, ProductDraft, TestReportDraft

REASON = "Contains dysprosium in a sintered magnet block, which the item names."


def draft(name="Example magnet block (fictional)", **facts) -> ProductDraft:
    values = {"unit": "KGM", "form": "magnet", "origin": "CN", "hs_codes": ("850511",), "model": "EX-42"} | facts
    return ProductDraft(name=name, **values)


def product(tx, name="Example magnet block (fictional)", **facts) -> int:
    """Add a product and return its id."""
    add_product(tx, draft(name, **facts))
    from sqlmodel import select

    from models.goods.tables import Product

    return max(p.key for p in tx.session.exec(select(Product).where(Product.name == name)))


def report(tx, product_id, shares=None, on=date(2026, 6, 1), file=None, uncertainty=None) -> None:
    """Record a test report; ``shares`` maps symbols to percent."""
    found = shares or {"Nd": "29.5", "Dy": "1.2", "Fe": "66.5", "B": "1.0"}
    elements = tuple(
        ElementDraft(element=e, mass_percent=None if s is None else Decimal(s), uncertainty=uncertainty)
        for e, s in found.items()
    )
    record_test_report(
        tx,
        product_id,
        TestReportDraft(lab="Example laboratory (fictional)", method="ICP-OES", reported_on=on, elements=elements),
        file,
    )


def proposal(tx, product_id, outcome=Outcome.CONTROLLED, codes=("1C905.a.4",), reason=REASON) -> int:
    """Propose a classification and return its id."""
    wanted = ClassificationDraft(outcome=outcome, control_codes=codes, reason=reason)
    changes = propose_classification(tx, product_id, wanted)
    return max(record_id for kind, record_id in changes.ids if kind == "classification")


def classified(workspace, preparer, decider, product_id, **facts) -> int:
    """Propose by one person and confirm by another; return the classification's id."""
    with workspace.transaction(preparer) as tx:
        found = proposal(tx, product_id, **facts)
    with workspace.transaction(decider) as tx:
        confirm_classification(tx, found)
    return found
