"""The "What is missing" panel: each line says what, why, and jumps to where it is mended."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.shell.icons import pixmap
from desktop.shell.language import translate_words
from desktop.shell.theme import chars, space
from desktop.widgets.buttons import Button
from models.workspace.words import Words


@dataclass(frozen=True)
class Missing:
    """One thing that is missing: ``field`` is the path to jump to, ``source`` names the rule and where it stands."""

    what: Words | str
    why: Words | str = ""
    source: Words | str = ""
    field: str = ""
    blocking: bool = True


class MissingPanel(QFrame):
    """Stands at the right of a detail."""

    jumped = Signal(object)
    """The ``field`` of the line that was clicked."""

    def __init__(self, parent: QWidget | None = None, *, title: str = "") -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setMinimumWidth(chars(30))
        self.setMaximumWidth(chars(44))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(space(3), space(3), space(2), space(2))
        rows.setSpacing(space(2))
        self._title = QLabel(title or self.tr("What is missing"), self)
        self._title.setProperty("role", "section")
        self._lead = QLabel(self)
        self._lead.setWordWrap(True)
        rows.addWidget(self._title)
        rows.addWidget(self._lead)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._inner = QWidget(scroll)
        self._lines = QVBoxLayout(self._inner)
        self._lines.setContentsMargins(0, 0, space(1), 0)
        self._lines.setSpacing(space(3))
        self._lines.addStretch(1)
        scroll.setWidget(self._inner)
        rows.addWidget(scroll, 1)
        self.items: tuple[Missing, ...] = ()
        self.set_items(())

    def set_items(self, items: Sequence[Missing]) -> None:
        """Show what is missing, what blocks first."""
        self.items = tuple(sorted(items, key=lambda item: not item.blocking))
        while self._lines.count() > 1:
            taken = self._lines.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, item in enumerate(self.items):
            self._lines.insertWidget(place, self._line(item))
        blocking = sum(item.blocking for item in self.items)
        if not self.items:
            self._lead.setText(self.tr("Nothing is missing."))
        elif blocking == 0:
            self._lead.setText(self.tr("Nothing blocks; a look is advised."))
        else:
            self._lead.setText(self.tr("{count} to do before it can go on.").format(count=blocking))
        self._lead.setProperty("role", "help")

    def _line(self, item: Missing) -> QWidget:
        line = QWidget(self._inner)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(1.5))
        mark = QLabel(line)
        mark.setPixmap(pixmap("stop" if item.blocking else "warning", "stop" if item.blocking else "warn"))
        mark.setAccessibleName(self.tr("blocks") if item.blocking else self.tr("advised"))
        side = QVBoxLayout()
        side.addWidget(mark)
        side.addStretch(1)
        row.addLayout(side)
        words = QVBoxLayout()
        words.setSpacing(space(0.5))
        what = QLabel(translate_words(item.what), line)
        what.setWordWrap(True)
        words.addWidget(what)
        for text in (item.why, item.source):
            if text:
                why = QLabel(translate_words(text), line)
                why.setProperty("role", "help")
                why.setWordWrap(True)
                words.addWidget(why)
        if item.field:
            link = Button(self.tr("Go there"), line, role="link")
            link.setAccessibleName(self.tr("Go to: {what}").format(what=translate_words(item.what)))
            link.clicked.connect(partial(_jump, self, item.field))
            words.addWidget(link)
        row.addLayout(words, 1)
        return line


def _jump(panel: MissingPanel, field: str, _checked: bool = False) -> None:
    panel.jumped.emit(field)
