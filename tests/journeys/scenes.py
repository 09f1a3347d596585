"""Pictures of the first page, the queue and the licences, on the example workspace."""

from PySide6.QtWidgets import QWidget
from sqlmodel import Session

from desktop.licences.page import LicencesPage
from desktop.queue.page import QueuePage
from desktop.shell.page import Page
from desktop.today.page import TodayPage
from desktop.widgets.buttons import Button
from models.licences.queries import LicencePages, expiring
from models.review.queries import QueuePages
from models.workspace.paging import ListQuery, PageRequest
from tests.desk_context import framed, picture_context
from tests.example_pictures import example_context
from tests.screenshots import SceneContext, scene


def _framed(scene_context: SceneContext, kind: type[Page], area: str, who: str = "clerk") -> tuple[Page, QWidget]:
    context = example_context(scene_context, who)
    page = kind(context)
    frame = framed(page, context, area)
    frame.resize(*scene_context.size)
    frame.show()
    scene_context.settle()
    return page, frame


def _licences(scene_context: SceneContext) -> tuple[LicencesPage, QWidget]:
    page, frame = _framed(scene_context, LicencesPage, "licences")
    assert isinstance(page, LicencesPage)
    workspace = page.context.workspace
    with workspace.reader() as session:
        page.open_record(_ending(session, page))
    scene_context.settle()
    return page, frame


def _ending(session: Session, page: Page) -> int:
    return expiring(session, page.context.workspace.clock.today(), 400)[0].id


@scene("today")
def today(context: SceneContext) -> QWidget:
    return _framed(context, TodayPage, "today")[1]


@scene("today-first-steps")
def first_steps(context: SceneContext) -> QWidget:
    desk = picture_context(context, "adam")
    return framed(TodayPage(desk), desk, "today")


@scene("queue-case")
def queue(context: SceneContext) -> QWidget:
    page, frame = _framed(context, QueuePage, "queue", "officer")
    rows = QueuePages(page.context.workspace).page(PageRequest(ListQuery(), limit=1)).rows
    page.open_record(rows[0].id)
    context.settle()
    return frame


@scene("queue-tasks")
def tasks(context: SceneContext) -> QWidget:
    page, frame = _framed(context, QueuePage, "queue", "officer")
    page.begin("tasks")
    context.settle()
    return frame


@scene("licences-licence")
def licence(context: SceneContext) -> QWidget:
    return _licences(context)[1]


@scene("licences-over-time")
def over_time(context: SceneContext) -> QWidget:
    page, frame = _licences(context)
    page.detail.tabs.setCurrentWidget(page.over_time)
    context.settle()
    return frame


@scene("licences-shipments")
def shipments(context: SceneContext) -> QWidget:
    page, frame = _licences(context)
    page.detail.tabs.setCurrentWidget(page.shipments)
    context.settle()
    return frame


def _planning(context: SceneContext) -> tuple[LicencesPage, QWidget]:
    page, frame = _licences(context)
    query = ListQuery(filters={"kind": ("general",), "standing": ("active",)})
    page.open_record(LicencePages(page.context.workspace).page(PageRequest(query)).rows[0].id)
    context.settle()
    page.primary_action()
    context.settle()
    return page, frame


@scene("licences-plan")
def plan(context: SceneContext) -> QWidget:
    return _planning(context)[1]


@scene("licences-plan-faults")
def plan_faults(context: SceneContext) -> QWidget:
    page, frame = _planning(context)
    form = page.shipments.form
    assert form is not None
    line = next(key for key in form.values() if key.startswith("line_"))
    form.load({**form.values(), line: "999999", "planned_on": "2031-01-01"})
    page.primary_action()
    context.settle()
    return frame


@scene("licences-left")
def left(context: SceneContext) -> QWidget:
    page, frame = _licences(context)
    page.detail.tabs.setCurrentWidget(page.shipments)
    context.settle()
    page.shipments.findChildren(Button)[0].click()
    context.settle()
    return frame


@scene("licences-used-up")
def used_up(context: SceneContext) -> QWidget:
    page, frame = _licences(context)
    query = ListQuery(filters={"standing": ("used_up",)})
    page.open_record(LicencePages(page.context.workspace).page(PageRequest(query)).rows[0].id)
    context.settle()
    return frame
