"""Pictures of standing duties and mass balances, on the example."""

from PySide6.QtWidgets import QWidget
from sqlmodel import select

from desktop.customers.page import CustomersPage
from models.parties.tables import Party
from tests.desk_context import example_workspace, framed, picture_context
from tests.screenshots import SceneContext, scene

WHOLE, SHORT, LATE = "Eksempel Vannkraft AS", "Esimerkki Hissit Oy", "Sample Light Alloys plc"


def _page(scene_context: SceneContext, name: str, tab: str) -> tuple[CustomersPage, QWidget]:
    workspace = example_workspace()
    context = picture_context(scene_context, "officer", workspace)
    with workspace.reader() as session:
        party_id = session.exec(select(Party.id).where(Party.legal_name == name)).one()
    page = CustomersPage(context)
    page.open_record(party_id)
    scene_context.settle()
    page.detail.tabs.setCurrentWidget(page.record.duties)
    page.record.duties.setCurrentWidget(getattr(page.record.duties, tab))
    scene_context.settle()
    return page, framed(page, context, "customers")


@scene("duties-whole")
def whole(context: SceneContext) -> QWidget:
    return _page(context, WHOLE, "duties")[1]


@scene("duties-late")
def late(context: SceneContext) -> QWidget:
    page, frame = _page(context, LATE, "duties")
    page.record.duties.duties._ask_visit(None)
    context.settle()
    return frame


@scene("duties-recording")
def recording(context: SceneContext) -> QWidget:
    page, frame = _page(context, "Example Drives GmbH", "duties")
    rows = page.record.duties.duties.rows
    next(each for each in rows._buttons if each.isEnabled()).click()
    context.settle()
    return frame


@scene("duties-balance")
def balance(context: SceneContext) -> QWidget:
    return _page(context, SHORT, "balance")[1]


@scene("duties-figures")
def figures(context: SceneContext) -> QWidget:
    page, frame = _page(context, SHORT, "balance")
    page.record.duties.balance.begin()
    context.settle()
    return frame


@scene("duties-unknown")
def unknown(context: SceneContext) -> QWidget:
    return _page(context, LATE, "balance")[1]
