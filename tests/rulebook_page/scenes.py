"""Pictures of the rulebook's tabs."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

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


@scene("rulebook-deal")
def deal(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    page.tabs.setCurrentWidget(page.deal)
    page.deal.form.load(
        {
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
                {
                    "role": "end_user",
                    "name": "Example Magnetics GmbH (fictional)",
                    "country": "DE",
                    "military_user": "no",
                }
            ],
            "use": {"text": "Rotor magnets for industrial pumps", "military": "no"},
        }
    )
    page.deal.answer()
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
