"""Pictures of the customers' page."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.customers.page import CustomersPage
from tests.customers_page.stock import stock_context
from tests.desk_context import framed
from tests.screenshots import SceneContext, scene


def _page(scene_context: SceneContext, tab: str = "") -> tuple[CustomersPage, QWidget, dict[str, int]]:
    context, ids = stock_context(scene_context)
    page = CustomersPage(context)
    page.open_record(ids["first"])
    scene_context.settle()
    if tab:
        page.detail.tabs.setCurrentWidget(getattr(page.record, tab))
    return page, framed(page, context, "customers"), ids


@scene("customers-overview")
def overview(context: SceneContext) -> QWidget:
    return _page(context)[1]


@scene("customers-sites")
def sites(context: SceneContext) -> QWidget:
    return _page(context, "sites")[1]


@scene("customers-owners")
def owners(context: SceneContext) -> QWidget:
    return _page(context, "owners")[1]


@scene("customers-papers")
def papers(context: SceneContext) -> QWidget:
    return _page(context, "papers")[1]


@scene("customers-screening")
def screening(context: SceneContext) -> QWidget:
    page, frame, _ids = _page(context, "screening")
    page.record.screening.begin()
    return frame


@scene("customers-status")
def status(context: SceneContext) -> QWidget:
    return _page(context, "status")[1]


@scene("customers-files")
def files(context: SceneContext) -> QWidget:
    return _page(context, "files")[1]


@scene("customers-history")
def history(context: SceneContext) -> QWidget:
    return _page(context, "history")[1]


@scene("customers-new")
def new(context: SceneContext) -> QWidget:
    page, frame, _ids = _page(context)
    page.new_record()
    context.settle()
    page.record.overview.load(
        {
            "legal_name": "Example Drives GmbH (fictional copy)",
            "country": "DE",
            "kind": "commercial",
            "military_ties": "unknown",
        }
    )
    page.record.overview.edited.emit()
    page.record.overview._look()
    context.settle()
    return frame


@scene("customers-import")
def importing(context: SceneContext) -> QWidget:
    page, frame, _ids = _page(context)
    folder = Path(page.context.workspace.location).parent
    path = folder / "customers.csv"
    path.write_text(
        "Company,Country,Branche,City\nExample One AG (fictional),CH,Pumps,Bern\nExample Two Ltd (fictional),XX,Valves,Leeds\n",
        encoding="utf-8",
    )
    page.begin_import()
    page.record.importing.look_at(path)
    context.settle()
    page.record.importing.try_it()
    context.settle()
    return frame
