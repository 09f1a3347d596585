"""Pictures of the screening page."""

from PySide6.QtWidgets import QWidget

from desktop.screening.page import ScreeningPage
from tests.customers_page.stock import stock_context
from tests.desk_context import framed
from tests.screenshots import SceneContext, scene


@scene("screening-answers")
def answers(context: SceneContext) -> QWidget:
    desk, ids = stock_context(context)
    page = ScreeningPage(desk)
    page.open_record(ids["first"] + 8)
    context.settle()
    return framed(page, desk, "screening")


@scene("screening-nothing-open")
def nothing_open(context: SceneContext) -> QWidget:
    desk, _ids = stock_context(context)
    return framed(ScreeningPage(desk), desk, "screening")


@scene("screening-clear")
def clear(context: SceneContext) -> QWidget:
    desk, ids = stock_context(context)
    page = ScreeningPage(desk)
    page.open_record(ids["first"])
    context.settle()
    return framed(page, desk, "screening")
