"""Pictures of the rulebook's tabs."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from desktop.rulebook.assumed_values import Assumed
from desktop.rulebook.deal_tab import DealTab
from desktop.rulebook.page import RulebookPage
from tests.desk_context import example_workspace, framed, picture_context
from tests.rulebook.test_editions import made_folder
from tests.screenshots import SceneContext, scene


def _page(scene_context: SceneContext) -> tuple[RulebookPage, QWidget]:
    context = picture_context(scene_context)
    page = RulebookPage(context)
    scene_context.settle()
    return page, framed(page, context, "rulebook")


@scene("rulebook-measures")
def measures(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    number = next(n for n, m in enumerate(page.book.measures, 1) if m.name == "62/2025")
    page.open_record(number)
    return frame


@scene("rulebook-measures-as-of")
def as_of(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    page.as_of.set_day(date(2026, 10, 1))
    page.open_record(next(n for n, m in enumerate(page.book.measures, 1) if m.name == "61/2025 1(3)"))
    return frame


@scene("rulebook-items")
def items(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    page.tabs.setCurrentWidget(page.items)
    page.items.open(next(n for n, i in enumerate(page.book.items, 1) if i.closure == "incomplete"))
    return frame


@scene("rulebook-listed")
def listed(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    page.tabs.setCurrentWidget(page.listed)
    page.listed.open(3)
    return frame


@scene("rulebook-regimes")
def regimes(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    page.tabs.setCurrentWidget(page.regimes)
    page.regimes.open(1)
    return frame


@scene("rulebook-days")
def days(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    page.tabs.setCurrentWidget(page.days)
    page.days.form.load({"start": date(2026, 8, 3), "count": 45, "country": "CN"})
    page.days.count()
    return frame


@scene("rulebook-days-refused")
def refused(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    page.tabs.setCurrentWidget(page.days)
    return frame


DEAL = {
    "departure": "CN",
    "destination": "DE",
    "concern": "none",
    "product": {
        "form": "magnet",
        "origin": "CN",
        "hs_code": "85051110",
        "dual_use": "unknown",
        "made_with_chinese_technology": "unknown",
        "elements": [{"symbol": "Nd", "share": 29}, {"symbol": "Dy", "share": None}],
    },
    "parties": [
        {"role": "end_user", "name": "Example Magnetics GmbH (fictional)", "country": "DE", "military_user": "no"}
    ],
    "use": {"text": "Rotor magnets for industrial pumps", "military": "no"},
}
ABROAD = {
    **DEAL,
    "departure": "DE",
    "destination": "JP",
    "product": {
        **DEAL["product"],
        "origin": "DE",
        "made_with_chinese_technology": "no",
        "bill": {
            "currency": "EUR",
            "value": "420",
            "valued_on": date(2026, 11, 3),
            "uncertainty": 5,
            "lines": [
                {
                    "name": "Dysprosium metal",
                    "part_i": "yes",
                    "origin": "CN",
                    "quantity": "0.0012",
                    "unit_price": "350",
                    "priced_on": date(2026, 10, 30),
                    "uncertainty": 10,
                },
                {
                    "name": "Terbium oxide",
                    "part_i": "yes",
                    "origin": "",
                    "quantity": "0.0001",
                    "unit_price": "900",
                    "priced_on": date(2026, 10, 30),
                    "uncertainty": 10,
                },
            ],
        },
    },
}


def _deal(context: SceneContext, values: dict[str, object]) -> tuple[DealTab, QWidget]:
    page, frame = _page(context)
    page.tabs.setCurrentWidget(page.deal)
    page.deal.form.load(values)
    frame.resize(*context.size)
    frame.show()
    context.settle()
    return page.deal, frame


@scene("rulebook-deal")
def deal(context: SceneContext) -> QWidget:
    tab, frame = _deal(context, DEAL)
    tab.answer()
    return frame


@scene("rulebook-deal-bill")
def deal_bill(context: SceneContext) -> QWidget:
    tab, frame = _deal(context, ABROAD)
    tab.form.folds[1].open()
    tab.answer()
    context.settle()
    tab.form.ensureWidgetVisible(tab.form.share)
    return frame


@scene("rulebook-deal-rare")
def deal_rare(context: SceneContext) -> QWidget:
    values = {
        **DEAL,
        "owners": [{"of": "", "name": "Example Holding AG (fictional)", "percent": 60}],
        "exporter": {"compliance_programme": "yes", "grave_penalty": "yes", "grave_penalty_on": date(2024, 3, 1)},
        "occasion": "exhibition",
        "granted": [{"licence_number": "EXAMPLE-1"}],
        "changes": [{"of": "", "element": "end_use", "on": date(2026, 11, 20)}],
    }
    tab, frame = _deal(context, values)
    for fold in tab.form.folds:
        fold.open()
    tab.answer()
    context.settle()
    tab.form.ensureWidgetVisible(tab.form.folds[3], 0, 0)
    return frame


@scene("rulebook-deal-fault")
def deal_fault(context: SceneContext) -> QWidget:
    line = {"measure": "58/2025", "name": "Energy density", "value": "290 Wh", "unit": "Wh/kg", "limit": "300"}
    tab, frame = _deal(context, {**DEAL, "product": {**DEAL["product"], "near_limits": [line]}})
    tab.answer()
    return frame


@scene("rulebook-deal-what-if")
def deal_what_if(context: SceneContext) -> QWidget:
    holmium = {**DEAL["product"], "elements": [{"symbol": "Ho", "share": None}], "form": "metal"}
    tab, frame = _deal(context, {**DEAL, "product": holmium})
    tab.answer()
    context.settle()
    tab.detail.tabs.setCurrentWidget(tab.what_if)
    tab.what_if.panel.add(Assumed.extended).write({"suspension": "70/2025|", "extended_to": date(2027, 1, 10)})
    tab.what_if.panel.add(Assumed.listed)
    tab.answer()
    return frame


@scene("rulebook-edition-looked-at")
def edition_looked_at(context: SceneContext) -> QWidget:
    desk = picture_context(context, "admin", example_workspace())
    page = RulebookPage(desk)
    context.settle()
    page.tabs.setCurrentWidget(page.editions)
    context.settle()
    with TemporaryDirectory() as folder:
        page.editions.look_at(made_folder(Path(folder), old="2026-11-10", until="2027-11-10"))
        context.settle()
    return framed(page, desk, "rulebook")


@scene("rulebook-editions")
def editions(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    page.tabs.setCurrentWidget(page.editions)
    return frame
