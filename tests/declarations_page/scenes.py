"""Pictures of the declarations page."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.declarations.page import DeclarationsPage
from models.declarations.pages import DeclarationPages
from models.workspace.paging import ListQuery, PageRequest
from tests.desk_context import framed
from tests.example_pictures import example_context
from tests.screenshots import SceneContext, scene


def _page(scene_context: SceneContext, who: str = "clerk") -> tuple[DeclarationsPage, QWidget]:
    context = example_context(scene_context, who)
    page = DeclarationsPage(context)
    scene_context.settle()
    return page, framed(page, context, "declarations")


def _first(page: DeclarationsPage, standing: str, place: int = 0) -> int:
    query = ListQuery(filters={"standing": (standing,)})
    return int(DeclarationPages(page.context.workspace).page(PageRequest(query)).rows[place].id)


def _open(scene_context: SceneContext, standing: str, who: str = "clerk") -> tuple[DeclarationsPage, QWidget]:
    page, frame = _page(scene_context, who)
    page.open_record(_first(page, standing))
    scene_context.settle()
    return page, frame


@scene("declarations-draft")
def draft(context: SceneContext) -> QWidget:
    return _open(context, "draft")[1]


@scene("declarations-draft-use")
def use(context: SceneContext) -> QWidget:
    page, frame = _open(context, "draft")
    page.record.form.field("specific_end_use").set_value("industrial use")
    page.record.form.edited.emit()
    frame.resize(*context.size)
    frame.show()
    context.settle()
    page.record.form.ensureWidgetVisible(page.record.form.field("use"), 0, 40)
    return frame


@scene("declarations-undertakings")
def undertakings(context: SceneContext) -> QWidget:
    page, frame = _open(context, "draft")
    frame.resize(*context.size)
    frame.show()
    context.settle()
    page.record.form.ensureWidgetVisible(page.record.form.field("signatory_name"), 0, 40)
    return frame


@scene("declarations-new")
def new(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    page.new_record()
    return frame


@scene("declarations-signature")
def signature(context: SceneContext) -> QWidget:
    page, frame = _open(context, "awaits_signature")
    page.primary_action()
    return frame


@scene("declarations-verify")
def verify(context: SceneContext) -> QWidget:
    page, frame = _open(context, "awaits_verification", "officer")
    page.primary_action()
    return frame


@scene("declarations-paper")
def paper(context: SceneContext) -> QWidget:
    page, frame = _open(context, "valid")
    page.detail.tabs.setCurrentWidget(page.record.paper)
    frame.resize(*context.size)
    frame.show()
    context.settle()
    QTest.qWait(1500)  # the pages are drawn by a thread of Qt's own
    return frame


@scene("declarations-versions")
def versions(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    rows = DeclarationPages(page.context.workspace).page(PageRequest(ListQuery(), limit=200)).rows
    page.open_record(max(rows, key=lambda row: (row.version_number, row.id)).id)
    context.settle()
    page.detail.tabs.setCurrentWidget(page.record.versions)
    return frame


@scene("declarations-history")
def history(context: SceneContext) -> QWidget:
    page, frame = _open(context, "valid")
    page.detail.tabs.setCurrentWidget(page.record.history)
    return frame


@scene("declarations-orders")
def orders(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    page.begin_from_order()
    context.settle()
    page.detail.tabs.setCurrentWidget(page.record.orders)
    page.record.orders.focus_rows()
    return frame


@scene("declarations-further-signature")
def further(context: SceneContext) -> QWidget:
    page, frame = _open(context, "awaits_signature")
    page.primary_action()
    frame.resize(*context.size)
    frame.show()
    context.settle()
    page.record.signing.signature.ensureWidgetVisible(page.record.signing.further, 0, 40)
    return frame


@scene("declarations-keeping")
def keeping(context: SceneContext) -> QWidget:
    page, frame = _open(context, "used_up")
    page.detail.tabs.setCurrentWidget(page.record.keeping)
    return frame
