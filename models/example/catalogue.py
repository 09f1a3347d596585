"""The products of the example, with laboratory reports and classifications by two people."""

from datetime import date, timedelta
from typing import Any

from models.example.sheets import Good, goods
from models.example.stage import Stage
from models.goods.commands import add_product, confirm_classification, propose_classification, record_test_report
from models.goods.drafts import ClassificationDraft, ProductDraft, TestReportDraft
from models.workspace.validation import validate

FIRST = date(2025, 3, 5)


def plan_catalogue(stage: Stage) -> None:
    """Plan every product, its report some days later, and its classification."""
    for place, good in enumerate(goods()):
        day = stage.workday(FIRST + timedelta(days=place // 3))
        stage.plan(day, _adding(stage, good))
        if good.elements and place % 19 != 18:
            stage.plan(stage.workday(day, 6), _reporting(stage, good))
        if good.outcome:
            # Announcement 18/2025 came on 4 April 2025: nothing is classified by it before.
            stage.plan(
                stage.workday(date(2025, 4, 8) + timedelta(days=place // 4)),
                _classifying(stage, good, wait=place % 17 == 16),
            )


def _adding(stage: Stage, good: Good) -> Any:
    def add() -> None:
        with stage.by("clerk") as tx:
            changes = add_product(
                tx,
                validate(
                    ProductDraft,
                    {
                        "name": good.name,
                        "local_name": good.local_name,
                        "code": good.code,
                        "model": good.model,
                        "form": good.form,
                        "hs_codes": (good.hs_code,) if good.hs_code else (),
                        "origin": good.origin,
                        "unit": good.unit,
                        "manufacturer": "Example Rare Earth Works (fictional)",
                        "technical_parameters": good.technical_parameters,
                        "chinese_technology": good.chinese_technology,
                    },
                ),
            )
        stage.ids[good.code] = changes.first("product")

    return add


def _reporting(stage: Stage, good: Good) -> Any:
    def report() -> None:
        with stage.by("clerk2") as tx:
            record_test_report(
                tx,
                stage.ids[good.code],
                validate(
                    TestReportDraft,
                    {
                        "lab": "Example Laboratory for Metals (fictional)",
                        "method": "ICP-OES",
                        "report_number": f"EX-{stage.ids[good.code]:04d}-{tx.today.year}",
                        "reported_on": tx.today - timedelta(days=3),
                        "elements": [
                            {"element": symbol, "mass_percent": share, "uncertainty": "0.05"}
                            for symbol, share in good.elements
                        ],
                    },
                ),
            )

    return report


def _classifying(stage: Stage, good: Good, *, wait: bool) -> Any:
    def classify() -> None:
        with stage.by("clerk2") as tx:
            changes = propose_classification(
                tx,
                stage.ids[good.code],
                validate(
                    ClassificationDraft,
                    {"outcome": good.outcome, "control_codes": good.control_codes, "reason": _reason(good)},
                ),
            )
        if not wait:
            with stage.by("officer") as tx:
                confirm_classification(tx, changes.first("classification"), "Report and form checked against the list.")

    return classify


def _reason(good: Good) -> str:
    held = ", ".join(f"{symbol} {share} %" for symbol, share in good.elements) or "no composition"
    if good.outcome == "controlled":
        return f"Form {good.form} with {held} by the laboratory's report: {', '.join(good.control_codes)} of announcement 18/2025."
    return f"Form {good.form} with {held}: by the ministry's published answers this form is as a rule not caught by 18/2025 (secondary source)."
