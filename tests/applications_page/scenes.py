"""Pictures of the applications page."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.applications.page import ApplicationsPage
from models.applications.pages import ApplicationPages
from models.workspace.paging import ListQuery, PageRequest
from tests.desk_context import framed
from tests.example_pictures import example_context
from tests.screenshots import SceneContext, scene


def _open(scene_context: SceneContext, state: str, who: str = "clerk") -> tuple[ApplicationsPage, QWidget]:
    context = example_context(scene_context, who)
    page = ApplicationsPage(context)
    scene_context.settle()
    query = ListQuery(filters={"state": (state,)})
    page.open_record(int(ApplicationPages(context.workspace).page(PageRequest(query)).rows[0].id))
    scene_context.settle()
    return page, framed(page, context, "applications")


def _tab(scene_context: SceneContext, state: str, name: str, who: str = "clerk") -> QWidget:
    page, frame = _open(scene_context, state, who)
    page.detail.tabs.setCurrentWidget(getattr(page.record, name))
    return frame


@scene("applications-draft")
def draft(context: SceneContext) -> QWidget:
    return _open(context, "draft")[1]


@scene("applications-lines")
def lines(context: SceneContext) -> QWidget:
    page, frame = _open(context, "returned")
    frame.resize(*context.size)
    frame.show()
    context.settle()
    page.record.form.ensureWidgetVisible(page.record.form.field("transport"), 0, 40)
    return frame


@scene("applications-evidence")
def evidence(context: SceneContext) -> QWidget:
    return _tab(context, "draft", "evidence")


@scene("applications-questions")
def questions(context: SceneContext) -> QWidget:
    return _tab(context, "returned", "questions", "officer")


@scene("applications-law")
def law(context: SceneContext) -> QWidget:
    return _tab(context, "in_review", "law", "officer")


@scene("applications-lodging")
def lodging(context: SceneContext) -> QWidget:
    return _tab(context, "approved", "authority")


@scene("applications-clock")
def clock(context: SceneContext) -> QWidget:
    return _tab(context, "accepted", "authority")


@scene("applications-papers")
def papers(context: SceneContext) -> QWidget:
    frame = _tab(context, "approved", "paper")
    frame.resize(*context.size)
    frame.show()
    context.settle()
    QTest.qWait(1500)  # the pages are drawn by a thread of Qt's own
    return frame


@scene("applications-decision")
def decision(context: SceneContext) -> QWidget:
    return _tab(context, "granted", "decision")


@scene("applications-repeat")
def repeat(context: SceneContext) -> QWidget:
    page, frame = _open(context, "granted")
    page.primary_action()
    return frame
