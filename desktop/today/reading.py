"""What the first page and its plots show on a day, read from the register.

Half of the register's rooms are behind this; the page imports it on a worker, when it is in the window already.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlmodel import Session, col, select

from desktop.today.first_steps import Begun
from desktop.today.plots import WEEKS_DRAWN
from models.access.queries import list_users
from models.applications.clock import REVIEW
from models.applications.running import answer_times
from models.applications.views import AnswerTime
from models.goods.tables import Product
from models.licences.queries import balance_series, expiring
from models.licences.shipment_queries import overdue_shipments
from models.licences.views import BalanceSeries, LicenceRow, ShipmentRow
from models.parties.tables import Party
from models.review.queries import today_figures
from models.review.queue_memory import queue_memory
from models.review.task_queries import TaskRow, count_open, open_tasks_of
from models.review.views import TodayFigures
from models.rulebook.loader import load_current
from models.rulebook.views import MeasureRow, changing_rows
from models.workspace.actor import Actor
from models.workspace.store import Workspace

WEEKS_SHOWN = 12
MOST_LICENCES = 4
MOST_TASKS = 3


@dataclass(frozen=True)
class Overview:
    """What the first page shows on a day; ``late`` are shipments that were planned for an earlier day."""

    on: date
    figures: TodayFigures
    expiring: tuple[LicenceRow, ...]
    late: tuple[ShipmentRow, ...]
    changing: tuple[tuple[MeasureRow, MeasureRow], ...]
    """Rules that change soon: as they are, and as they will be."""
    begun: Begun
    tasks: tuple[TaskRow, ...] = ()
    """The first open tasks of the person."""
    task_count: int = 0
    late_tasks: int = 0


@dataclass(frozen=True)
class Plots:
    """What the plots show on a day; ``balances`` are of the licences that end next, each its fullest line."""

    on: date
    ending: tuple[LicenceRow, ...]
    answers: tuple[AnswerTime, ...]
    term: int | None
    balances: tuple[tuple[LicenceRow, BalanceSeries], ...]


def read_overview(workspace: Workspace, session: Session, actor: Actor, on: date) -> Overview:
    """Collect the first page for a person on a day."""
    soon = on + timedelta(days=14)
    count, late = count_open(session, actor, on)
    return Overview(
        on,
        today_figures(session, queue_memory(workspace), actor.id, on),
        expiring(session, on, WEEKS_SHOWN * 7),
        overdue_shipments(session, on),
        changing_rows(load_current(), on, soon),
        read_begun(session),
        open_tasks_of(session, actor, on, MOST_TASKS),
        count,
        late,
    )


def read_begun(session: Session) -> Begun:
    """Tell what there is already, however much there is."""

    def some(question: Any) -> bool:
        return session.exec(question.limit(1)).first() is not None

    return Begun(
        customers=some(select(Party.id).where(col(Party.is_customer).is_(True))),
        products=some(select(Product.id)),
        people=len(list_users(session, only_active=True)) > 1,
    )


def read_plots(session: Session, on: date) -> Plots:
    """Collect what the plots show."""
    book = load_current()
    used = [row for row in expiring(session, on, 400) if row.used_percent is not None][:MOST_LICENCES]
    lines = [(row, _fullest(balance_series(session, row.id))) for row in used]
    return Plots(
        on,
        expiring(session, on, WEEKS_DRAWN * 7),
        answer_times(session, on - timedelta(days=365), on, book),
        book.clock(REVIEW).length,
        tuple((row, line) for row, line in lines if line is not None),
    )


def _fullest(lines: tuple[BalanceSeries, ...]) -> BalanceSeries | None:
    """Return the line of a licence of which least is left."""
    capped = [line for line in lines if line.authorised is not None]
    return min(capped, key=lambda line: (line.points[-1].free or 0) / (line.authorised or 1), default=None)
