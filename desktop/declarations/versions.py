"""The versions of a declaration: what became of each, and what the one that is open states otherwise."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget
from sqlmodel import Session

from desktop.declarations.differences import Difference, differences
from desktop.declarations.record import Opened
from desktop.declarations.tones import STATE
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date, show_named, translate_words
from desktop.shell.theme import space
from desktop.widgets.buttons import Button
from desktop.widgets.pill import Pill
from desktop.widgets.sheet import Sheet
from models.declarations.queries import stated
from models.declarations.statement import Statement
from models.declarations.views import VersionRow

HASH_SHOWN = 16


class VersionsTab(Sheet):
    """Latest first; the differences are those between the open version and the one it was made from."""

    version_asked = Signal(object)
    """The id of a version to open."""

    def __init__(self, context: DeskContext, labels: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._labels = context, labels
        self._shown: tuple[int, int] | None = None

    def show_record(self, opened: Opened) -> None:
        """Show the versions of a declaration and what the open one changed."""
        self._shown = (opened.id, opened.row_version)
        versions = opened.detail.versions
        older = next((each for each in versions if each.version_number < _number(opened)), None)
        if older is None:
            self._write(opened, None, ())
            return
        mine = self._shown

        def query(session: Session) -> tuple[Statement, Statement]:
            return stated(session, older.id), stated(session, opened.id)

        def then(pair: tuple[Statement, Statement]) -> None:
            if mine == self._shown:
                self._write(opened, older, differences(*pair))

        ask(self._context, query, then=then, owner=self)

    def _write(self, opened: Opened, older: VersionRow | None, found: tuple[Difference, ...]) -> None:
        self.clear()
        self.heading(self.tr("Versions"))
        for version in opened.detail.versions:
            self.add(self._line(version, is_open=version.id == opened.id))
        if opened.detail.frozen_hash:
            self.heading(self.tr("Frozen"))
            self.text(
                self.tr("What this version states can no longer change. Its fingerprint (SHA-256) is:"), role="help"
            )
            self.text(opened.detail.frozen_hash)
        if older is None:
            return
        title = self.tr("Otherwise than in version {number}")
        self.heading(title.format(number=older.version_number))
        if not found:
            self.text(self.tr("Nothing differs."), role="muted")
        else:
            self.add(self._table(found))

    def _line(self, version: VersionRow, *, is_open: bool) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(space(3), space(2), space(3), space(2))
        row.setSpacing(space(3))
        name = self.tr("Version {number}").format(number=version.version_number)
        if is_open:
            label = QLabel(self.tr("{version} (open)").format(version=name), card)
            label.setProperty("role", "section")
            row.addWidget(label)
        else:
            link = Button(name, card, role="link")
            link.clicked.connect(lambda _checked=False: self.version_asked.emit(version.id))
            row.addWidget(link)
        row.addWidget(Pill(translate_words(version.state), STATE[version.state], card))
        about = QLabel(self._about(version), card)
        about.setProperty("role", "help")
        about.setWordWrap(True)
        row.addWidget(about, 1)
        if version.frozen_hash:
            mark = QLabel(version.frozen_hash[:HASH_SHOWN], card)
            mark.setProperty("role", "muted")
            mark.setToolTip(version.frozen_hash)
            row.addWidget(mark)
        return card

    def _about(self, version: VersionRow) -> str:
        parts = []
        if version.issue_date is not None:
            parts.append(self.tr("issued {day}").format(day=show_date(version.issue_date)))
        if version.signed_on is not None:
            parts.append(self.tr("signed {day}").format(day=show_date(version.signed_on)))
        if version.change_reason:
            parts.append(version.change_reason)
        return "  ·  ".join(parts)

    def _table(self, found: tuple[Difference, ...]) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space(4))
        grid.setVerticalSpacing(space(1.5))
        heads = (self.tr("Field"), self.tr("Before"), self.tr("Now"))
        for column, text in enumerate(heads):
            grid.addWidget(self._label(text, "label"), 0, column)
            grid.setColumnStretch(column, 2 if column else 1)
        for line, each in enumerate(found, start=1):
            cells = (
                self._name(each.path),
                show_named(each.path, each.before) or "–",
                show_named(each.path, each.after) or "–",
            )
            for column, text in enumerate(cells):
                cell = self._label(text, "muted" if column == 1 else "")
                grid.addWidget(cell, line, column)
        return box

    def _name(self, path: str) -> str:
        """Call a field as the form does; what is not on the form by the last part of its path."""
        parts = path.split(".")
        for found in (path, f"{parts[0]}.{parts[-1]}", parts[-1]):
            if found in self._labels:
                where = f" {int(parts[1]) + 1}" if len(parts) > 2 and parts[1].isdigit() else ""
                prefix = f"{self._labels[parts[0]]}{where}: " if len(parts) > 1 and parts[0] in self._labels else ""
                return f"{prefix}{self._labels[found]}"
        return " · ".join(part.replace("_", " ") for part in parts)


def _number(opened: Opened) -> int:
    return opened.detail.statement.version_number
