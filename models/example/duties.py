"""What the example's customers owe besides: a whole year of one, an unexplained difference of another.

A third firm was certified in 2025, too, and never sent its report: that is overdue without anybody doing anything.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from models.certification.duty_commands import record_duty
from models.certification.duty_drafts import DutyDraft, VisitDraft, VisitReportDraft
from models.certification.mass_balance import rounded
from models.certification.mass_balance_commands import keep_balance
from models.certification.mass_balance_drafts import BalanceDraft
from models.certification.mass_balance_queries import site_balances
from models.certification.receipts import shipments_to
from models.certification.visits import ask_visit, record_visit
from models.example.scans import scan
from models.example.stage import Stage
from models.workspace.transaction import Transaction
from models.workspace.validation import validate

PROGRAMME = "INT-CN-RE"
COMPLETE, UNEXPLAINED = "hydro", "elevator"
YEAR = 2025
_USED, _SCRAP = Decimal("0.62"), Decimal("0.04")
_LOST = Decimal("0.09")
"""Which part of what one customer received it does not account for."""


def plan_duties(stage: Stage) -> None:
    """Plan what two customers send in, and what is recorded of it."""
    for day, act in (
        (date(2025, 10, 30), _notify),
        (date(2026, 1, 19), _balance),
        (date(2026, 1, 22), _report),
        (date(2026, 3, 2), _ask),
        (date(2026, 4, 14), _visit),
        (date(2026, 11, 18), _short),
    ):
        stage.plan(stage.workday(day), _bound(stage, act))


def _bound(stage: Stage, act: Callable[[Stage], None]) -> Callable[[], None]:
    return lambda: act(stage)


def _notify(stage: Stage) -> None:
    """Send the notice of every shipment that has left to the customer whose year is complete."""
    party = stage.ids[COMPLETE]
    with stage.by("clerk2") as tx:
        for sent in shipments_to(tx.session, party):
            if sent.shipped_on >= date(2025, 9, 15):
                _done(tx, party, "SHIPMENT-NOTICE", shipment_id=sent.id)


def _balance(stage: Stage) -> None:
    with stage.by("clerk2") as tx:
        _declare(stage, tx, COMPLETE, Decimal(0))


def _report(stage: Stage) -> None:
    with stage.by("clerk2") as tx:
        _done(tx, stage.ids[COMPLETE], "ANNUAL-REPORT", year=YEAR)


def _ask(stage: Stage) -> None:
    with stage.by("clerk2") as tx:
        facts = {"site_id": stage.ids[f"{COMPLETE}.site"], "asked_by": "desk", "asked_on": tx.today}
        changes = ask_visit(tx, stage.ids[COMPLETE], validate(VisitDraft, facts))
    stage.ids[f"{COMPLETE}.visit"] = changes.first("site_visit")


def _visit(stage: Stage) -> None:
    with stage.by("clerk2") as tx:
        facts = {
            "held_on": tx.today,
            "people": "The works manager and the two people who keep the stock (example)",
            "findings": "The magnets are kept apart and counted; the stock book agrees with what lay there.",
        }
        paper = ("visit-2026.pdf", scan("Report of a visit (example)", str(tx.today)))
        record_visit(tx, stage.ids[f"{COMPLETE}.visit"], validate(VisitReportDraft, facts), paper)


def _short(stage: Stage) -> None:
    with stage.by("clerk2") as tx:
        _declare(stage, tx, UNEXPLAINED, _LOST)


def _declare(stage: Stage, tx: Transaction, key: str, lost: Decimal) -> None:
    """Declare the year of a site so that all but a part of what it received is accounted for."""
    site_id = stage.ids[f"{key}.site"]
    sites = site_balances(tx.session, stage.ids[key], YEAR, stage.book)
    came = {row.element: row.received for site in sites if site.site_id == site_id for row in site.rows}
    lines = [_line(element, kilograms, lost) for element, kilograms in came.items() if kilograms is not None]
    facts = {"site_id": site_id, "year": YEAR, "declared_on": tx.today, "lines": lines}
    paper = (f"balance-{YEAR}.pdf", scan(f"Mass balance {YEAR} (example)", key))
    keep_balance(tx, validate(BalanceDraft, facts), paper, rulebook=stage.book)


def _line(element: str, received: Decimal, lost: Decimal) -> dict[str, object]:
    used, scrap = rounded(received * _USED), rounded(received * _SCRAP)
    closing = rounded(received - received * lost) - used - scrap
    return {"element": element, "opening": Decimal(0), "used": used, "scrap": scrap, "closing": closing}


def _done(tx: Transaction, party_id: int, duty: str, **names: int) -> None:
    facts = {"programme": PROGRAMME, "duty": duty, "done_on": tx.today} | names
    record_duty(tx, party_id, validate(DutyDraft, facts), (f"{duty.lower()}.pdf", scan(duty, str(tx.today))))
