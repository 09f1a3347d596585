"""What happened to a record: who, when, what was there before and after."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.records.stored import EMPTY, stored_words
from desktop.shell.language import show_date, translate_words
from desktop.shell.theme import chars
from models.journal.value_words import closed_set, value_words, written_number
from models.journal.views import JournalRow
from models.journal.wording import act_words, record_words
from models.workspace.words import Choice

_HIDDEN = frozenset(
    {
        *(
            "id",
            "row_version",
            "revision",
            "facets",
            "sort_key",
            "code_key",
            "model_key",
            "rank",
            "owner_kind",
            "owner_id",
        ),
        *("sha256", "compact", "prepared_by", "decided_by", "changed_at", "changed_by", "created_at", "created_by"),
        *("answered_by", "standing", "size", "purpose", "asked_by", "added_by", "voted_by", "taken_back_by", "touches"),
        *("owed_by_user", "submitted_by", "submitted_at", "returned_by", "returned_at", "second_by", "fingerprint"),
        *("scope_ids", "round"),
    }
)
_MAIN = frozenset({"party", "product", "declaration", "application", "dossier"})
_NOT_SHOWN = frozenset(
    {"blob", "screening_latest", "draft", "counter", "dossier_hand", "application_preparer", "product_token"}
)


class HistoryTree(QTreeWidget):
    """Acts, latest first; each opens to the values it changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: Mapping[str, str] = {}
        self._parts: Mapping[str, str] = {}
        self._choices: Mapping[str, type[Choice]] = {}
        self.setColumnCount(2)
        self.setHeaderLabels([self.tr("When and who"), self.tr("What was done")])
        self.setAccessibleName(self.tr("History"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.header().setStretchLastSection(True)
        self.setColumnWidth(0, chars(40))

    def set_words(
        self, labels: Mapping[str, str], parts: Mapping[str, str], choices: Mapping[str, type[Choice]]
    ) -> None:
        """Say how values are called.

        ``labels`` names values by key, ``parts`` maps a kind of row to its key in ``labels``, ``choices`` gives the
        closed set of a value by ``kind.name``.
        """
        self._labels, self._parts, self._choices = labels, parts, choices

    def set_rows(self, rows: Sequence[JournalRow]) -> None:
        """Show journal rows, latest first."""
        self.clear()
        acts: dict[int, list[JournalRow]] = {}
        for row in rows:
            if row.record not in _NOT_SHOWN:
                acts.setdefault(row.tx, []).append(row)
        for place, together in enumerate(acts.values()):
            item = self._act(together[0])
            for row in sorted(together, key=lambda row: (row.record not in _MAIN, row.id)):
                self._values(item, row)
            self.addTopLevelItem(item)
            item.setExpanded(place == 0 or together[0].operation == "change")

    def _act(self, row: JournalRow) -> QTreeWidgetItem:
        text = f"{show_date(row.at)}  ·  {row.actor_name}"
        what = translate_words(act_words(row.act))
        item = QTreeWidgetItem([text, f"{what}: {row.reason}" if row.reason else what])
        font = item.font(0)
        font.setBold(True)
        for column in range(2):
            item.setFont(column, font)
            item.setToolTip(column, item.text(column))
        return item

    def _values(self, item: QTreeWidgetItem, row: JournalRow) -> None:
        part = self._parts.get(row.record, "")
        prefix = f"{part}." if part else ""
        about = translate_words(record_words(row.record)) if part or row.record not in _MAIN else ""
        for name in dict.fromkeys([*row.before, *row.after]):
            before, after = row.before.get(name), row.after.get(name)
            if name in _HIDDEN or (before in EMPTY and after in EMPTY) or _is_bare_id(name, before, after):
                continue
            label = self._labels.get(f"{prefix}{name}") or translate_words(value_words(name))
            kind = self._choices.get(f"{row.record}.{name}") or closed_set(row.record, name)
            old, new = (_value(row.record, name, value, kind) for value in (before, after))
            change = new if row.operation == "create" else f"{old or '—'}  →  {new or '—'}"
            line = QTreeWidgetItem([f"{about}: {label}" if about else label, change])
            for column in range(2):
                line.setToolTip(column, line.text(column))
            item.addChild(line)


def _is_bare_id(name: str, *values: Any) -> bool:
    """Tell whether a value is the number of a row whose name nobody told."""
    return name.endswith("_id") and not any(isinstance(value, str) for value in values)


def _value(record: str, name: str, value: Any, kind: type[Choice] | None) -> str:
    if kind is not None and value in set(kind):
        return translate_words(kind(value))
    number = written_number(record, name, value)
    return stored_words(value if number is None else number, name)
