"""A sheet to read: headings, facts, sentences, and reasons with their sources and how sure they are."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.shell.language import show, translate_words
from desktop.shell.theme import chars, space
from desktop.widgets.buttons import Button
from desktop.widgets.pill import Pill
from models.rulebook.marks import Mark, Reason, Source
from models.rulebook.naming import cited_in_both
from models.workspace.words import Words

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class Sheet(QScrollArea):
    """Text in one column that is built anew for each record; everything can be marked and copied."""

    def __init__(self, parent: QWidget | None = None, *, width: int = 104) -> None:
        """Build an empty sheet at most ``width`` characters wide."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._width = chars(width)
        self._rows = QVBoxLayout()
        self.clear()

    def clear(self) -> None:
        """Begin an empty sheet."""
        inner = QWidget()
        outer = QHBoxLayout(inner)
        outer.setContentsMargins(space(4), space(3), space(4), space(6))
        column = QWidget(inner)
        column.setMaximumWidth(self._width)
        self._rows = QVBoxLayout(column)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(space(2))
        self._rows.addStretch(1)
        outer.addWidget(column, 1)
        outer.addStretch(0)
        self.setWidget(inner)

    def heading(self, text: str) -> None:
        """Begin a section."""
        label = QLabel(text)
        label.setProperty("role", "title")
        label.setContentsMargins(0, space(2), 0, 0)
        self.add(label)

    def text(self, words: Words | str, *, role: str = "", tone: str = "") -> QLabel:
        """Write a sentence."""
        label = self._label(translate_words(words), role)
        if tone:
            label.setProperty("tone", tone)
        self.add(label)
        return label

    def facts(self, pairs: Sequence[tuple[str, object]]) -> None:
        """Write facts as label and value; a value that is empty is left out."""
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space(4))
        grid.setVerticalSpacing(space(1))
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for line, (name, value) in enumerate((name, text) for name, each in pairs if (text := show(each))):
            grid.addWidget(self._label(name, "label", wrap=False), line, 0, top)
            grid.addWidget(self._label(value, ""), line, 1, top)
        self.add(box)

    def reasons(self, reasons: Sequence[Reason], *, pill: tuple[str, str] | None = None) -> None:
        """Write reasons, each with its source and how sure it is, or with a pill (text, tone) of its own."""
        for reason in reasons:
            self.add(self._reason(reason, pill or (mark_words(reason.mark), mark_tone(reason.mark))))

    def link(self, text: str, act: Callable[[], object]) -> Button:
        """Offer a way to other rows."""
        button = Button(text, role="link")
        button.clicked.connect(lambda _checked=False: act())
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(button)
        line.addStretch(1)
        self.add(row)
        return button

    def add(self, widget: QWidget) -> None:
        """Put anything else at the end."""
        self._rows.insertWidget(self._rows.count() - 1, widget)

    def _label(self, text: str, role: str, *, wrap: bool = True) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            label.setProperty("role", role)
        label.setWordWrap(wrap)
        label.setTextInteractionFlags(_SELECTABLE)
        return label

    def _reason(self, reason: Reason, pill: tuple[str, str]) -> QWidget:
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, space(1))
        rows.setSpacing(space(0.5))
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self._label(translate_words(reason.words), ""), 1)
        line.addWidget(Pill(*pill, box), 0, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(line)
        if reason.source is not None:
            rows.addWidget(self._label(source_text(reason.source), "help"))
        return box


def mark_pill(mark: Mark, parent: QWidget | None = None) -> Pill:
    """Show how sure a fact is, as words."""
    return Pill(mark_words(mark), mark_tone(mark), parent)


def mark_tone(mark: Mark) -> str:
    """Give the tone of a mark: calm for what was confirmed, a warning for everything else."""
    if mark in (Mark.confirmed, Mark.read):
        return "ok"
    return "idle" if mark is Mark.design else "warn"


def mark_words(mark: Mark) -> str:
    """Say how sure a fact is."""
    words = {
        Mark.confirmed: QCoreApplication.translate("Marks", "Confirmed"),
        Mark.read: QCoreApplication.translate("Marks", "Read in its source"),
        Mark.secondary: QCoreApplication.translate("Marks", "Not confirmed: read in a copy"),
        Mark.single_source: QCoreApplication.translate("Marks", "Not confirmed: one source only"),
        Mark.partial: QCoreApplication.translate("Marks", "Confirmed in part"),
        Mark.inferred: QCoreApplication.translate("Marks", "Inferred, not written"),
        Mark.recalled: QCoreApplication.translate("Marks", "Not confirmed: from memory"),
        Mark.unconfirmed: QCoreApplication.translate("Marks", "Not confirmed"),
        Mark.design: QCoreApplication.translate("Marks", "Our own rule"),
    }
    return words[mark]


def mark_short(mark: Mark) -> str:
    """Say how sure a fact is in a word or two, for a column."""
    if mark in (Mark.secondary, Mark.single_source, Mark.recalled):
        mark = Mark.unconfirmed
    short = {
        Mark.read: QCoreApplication.translate("Marks", "Read"),
        Mark.partial: QCoreApplication.translate("Marks", "In part"),
        Mark.inferred: QCoreApplication.translate("Marks", "Inferred"),
    }
    return short.get(mark) or mark_words(mark)


def source_text(source: Source) -> str:
    """Write a source with its address, as text that can be copied."""
    name = translate_words(cited_in_both(source.name))
    return f"{name} · {source.url}" if source.url and source.url != source.name else name
