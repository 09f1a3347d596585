"""One row of the journal as a sheet: facts, values before and after, and the chain."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.records.stored import stored_words
from desktop.shell.context import DeskContext
from desktop.shell.language import show_number, translate_words
from desktop.shell.theme import space
from desktop.widgets.sheet import Sheet
from models.journal.reports import JournalSheet, ValueChange
from models.journal.value_words import value_words
from models.workspace.actor import Via

AREAS: Mapping[str, str] = {
    "party": "customers",
    "product": "products",
    "declaration": "declarations",
    "application": "applications",
    "licence": "licences",
}
"""The area that shows a kind of record."""
LONGEST_VALUE = 2000


def fill_sheet(sheet: Sheet, row: JournalSheet, context: DeskContext) -> None:
    """Write one row of the journal."""
    entry = row.row
    sheet.clear()
    sheet.facts(
        [
            (QCoreApplication.translate("JournalSheet", "Record"), f"{translate_words(row.kind)} {entry.record_id}"),
            (QCoreApplication.translate("JournalSheet", "Reason"), entry.reason),
            (QCoreApplication.translate("JournalSheet", "Through"), Via(entry.via)),
            (
                QCoreApplication.translate("JournalSheet", "Written together"),
                QCoreApplication.translate("JournalSheet", "{count} rows").format(count=show_number(row.together)),
            ),
        ]
    )
    area = AREAS.get(entry.record)
    if area is not None:
        sheet.link(
            QCoreApplication.translate("JournalSheet", "Open this record"), lambda: context.go(area, entry.record_id)
        )
    values = tuple(
        each for each in row.values if each.name != "id" and not (_empty(each.before) and _empty(each.after))
    )
    if values:
        sheet.heading(QCoreApplication.translate("JournalSheet", "Before and after"))
        sheet.add(_table(values))
    sheet.heading(QCoreApplication.translate("JournalSheet", "In the chain"))
    sheet.facts(
        [
            (QCoreApplication.translate("JournalSheet", "Row"), str(entry.id)),
            (QCoreApplication.translate("JournalSheet", "Fingerprint"), _grouped(row.hash)),
        ]
    )


def _table(values: tuple[ValueChange, ...]) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(space(4))
    grid.setVerticalSpacing(space(1))
    for column, stretch in enumerate((2, 3, 3)):
        grid.setColumnStretch(column, stretch)
    for column, text in enumerate(
        (
            QCoreApplication.translate("JournalSheet", "Value"),
            QCoreApplication.translate("JournalSheet", "Before"),
            QCoreApplication.translate("JournalSheet", "After"),
        )
    ):
        grid.addWidget(_label(text, "label"), 0, column)
    for line, value in enumerate(values, start=1):
        texts = (
            translate_words(value_words(value.name)),
            _said(value.name, value.before),
            _said(value.name, value.after),
        )
        for column, text in enumerate(texts):
            grid.addWidget(_label(text, "muted" if column == 0 else ""), line, column, Qt.AlignmentFlag.AlignTop)
    return box


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label


def _empty(value: Any) -> bool:
    return value is None or value == "" or value == [] or value == {}


def _grouped(fingerprint: str) -> str:
    """Write a fingerprint in groups of eight, so that it wraps and can be read aloud."""
    return " ".join(fingerprint[place : place + 8] for place in range(0, len(fingerprint), 8))


def _said(name: str, value: Any) -> str:
    text = "—" if _empty(value) else stored_words(value, name)
    return text if len(text) <= LONGEST_VALUE else f"{text[:LONGEST_VALUE]}…"
