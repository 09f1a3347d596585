"""Pictures of the reports, on the example workspace."""

from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.reports.page import ReportsPage
from tests.desk_context import example_workspace, framed, picture_context
from tests.screenshots import SceneContext, scene


def _page(scene_context: SceneContext) -> tuple[ReportsPage, QWidget]:
    context = picture_context(scene_context, "manager", example_workspace())
    page = ReportsPage(context)
    frame = framed(page, context, "reports")
    scene_context.settle()
    return page, frame


@scene("reports-journal")
def journal(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    rows = page.journal.list.model
    page.open_record(rows.id_at(3))
    return frame


@scene("reports-journal-week")
def week(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    page.journal.show_days(date(2026, 11, 16), date(2026, 11, 22))
    return frame


@scene("reports-licences")
def licences(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    page.tabs.setCurrentWidget(page.licences)
    return frame


@scene("reports-statuses")
def statuses(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    page.tabs.setCurrentWidget(page.statuses)
    return frame


@scene("reports-statuses-as-of")
def statuses_as_of(context: SceneContext) -> QWidget:
    page, frame = _page(context)
    page.tabs.setCurrentWidget(page.statuses)
    page.statuses.as_of.set_day(date(2026, 7, 1))
    return frame
