"""What the header of an application says: the one next act, the words beside the state, the missing points."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.applications.authority import clock_text
from desktop.applications.record import Opened
from desktop.applications.slots import plain_slot_name, with_name
from desktop.shell.language import show_date
from desktop.widgets.missing import Missing as Item
from desktop.widgets.sheet import mark_words
from models.applications.choices import ApplicationState as S
from models.applications.missing import Missing
from models.rulebook.loader import load_current
from models.rulebook.marks import Mark
from models.rulebook.naming import cited_in_both
from models.workspace.words import say

_CALM = frozenset({Mark.confirmed, Mark.read, Mark.design})


def next_act(opened: Opened) -> str:
    """Name the one next act for the state of an application; empty when there is none."""
    tr = QCoreApplication.translate
    return {
        S.DRAFT: tr("ApplicationHeader", "Submit for review"),
        S.RETURNED: tr("ApplicationHeader", "Submit again"),
        S.SUBMITTED: tr("ApplicationHeader", "Open in the queue"),
        S.IN_REVIEW: tr("ApplicationHeader", "Open in the queue"),
        S.APPROVED: tr("ApplicationHeader", "Record the lodging"),
        S.LODGED: tr("ApplicationHeader", "Record the acceptance"),
        S.ACCEPTED: tr("ApplicationHeader", "Record the answer"),
        S.GRANTED: tr("ApplicationHeader", "Repeat this order …"),
        S.REFUSED: tr("ApplicationHeader", "Try again as a new one …"),
        S.WITHDRAWN: tr("ApplicationHeader", "Try again as a new one …"),
    }[opened.detail.state]


def beside_state(opened: Opened) -> str:
    """Say what matters next to the state: the clock while it runs, since when otherwise."""
    detail = opened.detail
    if detail.state is S.ACCEPTED:
        return clock_text(opened)
    text = QCoreApplication.translate("ApplicationHeader", "since {day}")
    return text.format(day=show_date(detail.state_since.date()))


def subtitle(opened: Opened) -> str:
    """Say whose application it is and which one it was made from."""
    tr = QCoreApplication.translate
    detail = opened.detail
    parts = [party.legal_name for party in detail.parties if party.role.value == "end_user"][:1]
    if detail.repeat_of is not None:
        parts.append(tr("ApplicationHeader", "repeats {number}").format(number=detail.repeat_of[1]))
    if detail.resubmission_of is not None:
        parts.append(tr("ApplicationHeader", "after {number}").format(number=detail.resubmission_of[1]))
    return "  ·  ".join(parts)


def missing_items(points: Sequence[Missing]) -> list[Item]:
    """Give the points as the panel shows them; what was not confirmed says so beside its source."""
    names = {f"slots.{slot.code}": plain_slot_name(slot) for slot in load_current().slots}
    return [
        Item(
            what=with_name(point.words, "paper", names.get(point.field)),
            source=cited_in_both(point.source.name)
            if point.mark in _CALM
            else say("{source} ({mark})", source=cited_in_both(point.source.name), mark=mark_words(point.mark)),
            field=point.field,
            blocking=point.blocks,
        )
        for point in points
    ]
