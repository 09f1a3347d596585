"""Pictures of a dossier and of its case in the queue, from the example."""

from PySide6.QtWidgets import QWidget

from desktop.customers.dossier.place import place_of
from desktop.customers.page import CustomersPage
from desktop.queue.page import QueuePage
from models.certification.dossier_queries import DossierPages
from models.review.queries import QueuePages
from models.workspace.paging import ListQuery, PageRequest
from tests.desk_context import framed
from tests.example_pictures import example_context
from tests.screenshots import SceneContext, scene


def _case(context: SceneContext, state: str) -> tuple[int, int]:
    """Return the row in the queue and the id of the first dossier in a state."""
    pages = QueuePages(example_context(context).workspace)
    query = ListQuery(filters={"kind": ("dossier",), "state": (state,)})
    row = pages.page(PageRequest(query)).rows[0]
    return row.id, row.subject_id


def _open(context: SceneContext, dossier_id: int, tab: str, who: str) -> QWidget:
    desk = example_context(context, who)
    page = CustomersPage(desk)
    context.settle()
    page.open_record(place_of(dossier_id))
    context.settle()
    frame = framed(page, desk, "customers")
    page.record.dossier.detail.tabs.setCurrentWidget(getattr(page.record.dossier, tab))
    context.settle()
    return frame


@scene("dossier-facts")
def facts(context: SceneContext) -> QWidget:
    return _open(context, _case(context, "returned")[1], "facts", "clerk2")


@scene("dossier-criteria")
def criteria(context: SceneContext) -> QWidget:
    source = DossierPages(example_context(context).workspace)
    row = source.page(PageRequest(ListQuery(filters={"stage": ("preparing",)}))).rows[0]
    return _open(context, row.id, "criteria", "clerk2")


@scene("dossier-decision")
def decision(context: SceneContext) -> QWidget:
    return _open(context, _case(context, "submitted")[1], "decision", "officer2")


@scene("dossier-countersignature")
def countersignature(context: SceneContext) -> QWidget:
    return _open(context, _case(context, "proposed")[1], "decision", "officer2")


@scene("dossier-certificate")
def certificate(context: SceneContext) -> QWidget:
    return _open(context, _case(context, "proposed")[1], "papers", "officer2")


@scene("queue-dossier")
def case(context: SceneContext) -> QWidget:
    desk = example_context(context, "officer2")
    page = QueuePage(desk)
    context.settle()
    page.open_record(_case(context, "proposed")[0])
    context.settle()
    return framed(page, desk, "queue")
