"""What the header of a declaration says: the one next act, and the points that are missing."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.declarations.values import field_of
from desktop.shell.language import show_date
from desktop.widgets.missing import Missing as Item
from desktop.widgets.sheet import mark_words
from models.declarations.choices import DeclarationState
from models.declarations.points import Missing
from models.declarations.validity import Validity
from models.declarations.views import DeclarationDetail
from models.rulebook.marks import Mark
from models.workspace.words import say

CALM = frozenset({Mark.confirmed, Mark.read, Mark.design})
"""Marks that need no word beside the source."""


def next_act(detail: DeclarationDetail) -> str:
    """Name the one next act for the state of a version; empty when there is none."""
    tr = QCoreApplication.translate
    if detail.state is DeclarationState.DRAFT:
        return tr("DeclarationHeader", "Issue for signature")
    if detail.state is DeclarationState.ISSUED:
        return tr("DeclarationHeader", "Record the signature")
    if detail.state is DeclarationState.SIGNED:
        return tr("DeclarationHeader", "Verify")
    if detail.is_latest and detail.state is not DeclarationState.SUPERSEDED:
        return tr("DeclarationHeader", "New version …")
    return ""


def until_text(validity: Validity, on: date) -> str:
    """Say until when a declaration holds, and that the day is near or past."""
    tr = QCoreApplication.translate
    if validity.until is None:
        return ""
    day = show_date(validity.until)
    left = (validity.until - on).days
    if left < 0:
        return tr("DeclarationHeader", "until {day}").format(day=day)
    if left <= 60:
        return tr("DeclarationHeader", "until {day}, {count} days left").format(day=day, count=left)
    return tr("DeclarationHeader", "until {day}").format(day=day)


def missing_items(points: Sequence[Missing]) -> list[Item]:
    """Give the points as the panel shows them; what was not confirmed says so beside its source."""
    return [
        Item(
            what=point.what,
            why=point.why,
            source=point.source
            if point.mark in CALM
            else say("{source} ({mark})", source=point.source, mark=mark_words(point.mark)),
            field=field_of(point),
            blocking=point.blocking,
        )
        for point in points
    ]
