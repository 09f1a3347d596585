"""Pictures of the products' page."""

from PySide6.QtWidgets import QWidget

from desktop.products.page import ProductsPage
from tests.customers_page.stock import stock_context
from tests.desk_context import framed
from tests.screenshots import SceneContext, scene


def _page(scene_context: SceneContext, tab: str = "", which: str = "magnet") -> tuple[ProductsPage, QWidget]:
    context, ids = stock_context(scene_context)
    page = ProductsPage(context)
    page.open_record(ids[which])
    scene_context.settle()
    if tab:
        page.detail.tabs.setCurrentWidget(getattr(page.record, tab))
    return page, framed(page, context, "products")


@scene("products-identity")
def identity(context: SceneContext) -> QWidget:
    return _page(context, which="bare")[1]


@scene("products-composition")
def composition(context: SceneContext) -> QWidget:
    return _page(context, "composition")[1]


@scene("products-report")
def report(context: SceneContext) -> QWidget:
    page, frame = _page(context, "composition")
    page.record.composition.begin()
    return frame


@scene("products-classification")
def classification(context: SceneContext) -> QWidget:
    return _page(context, "classification")[1]


@scene("products-proposal")
def proposal(context: SceneContext) -> QWidget:
    return _page(context, "classification", "proposed")[1]


@scene("products-propose")
def propose(context: SceneContext) -> QWidget:
    page, frame = _page(context, "classification", "bare")
    page.record.classification.begin()
    return frame
