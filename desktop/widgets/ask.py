"""The one place that asks a question which must stop everything; tests say the answer beforehand."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.shell.language import translate_words
from desktop.shell.theme import chars, em, space
from desktop.widgets.buttons import Button
from models.workspace.words import Words

if TYPE_CHECKING:
    from desktop.widgets.fields_date import DateField

_next_answers: list[object] = []


def set_next_answer(answer: object) -> None:
    """Answer the next question unshown: True or False, a reason, (day, reason), or a path (None is Cancel)."""
    _next_answers.append(answer)


def forget_answers() -> int:
    """Drop answers that no question took; give how many there were."""
    left = len(_next_answers)
    _next_answers.clear()
    return left


class Question(QDialog):
    """A sentence, what will happen, and two buttons named by what they do."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: Words | str,
        act: str,
        *,
        danger: bool = False,
        reason: str = "",
        day: tuple[str, date] | None = None,
        wait_seconds: int = 0,
    ) -> None:
        """``reason`` labels a text that is asked for; ``day`` labels a day, with the earliest one that is taken."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(space(5), space(4), space(5), space(4))
        rows.setSpacing(space(3))
        head = QLabel(title, self)
        head.setProperty("role", "title")
        words = QLabel(translate_words(text), self)
        words.setWordWrap(True)
        words.setMinimumWidth(chars(56))
        rows.addWidget(head)
        rows.addWidget(words)
        self.day: DateField | None = None
        if day is not None:
            self._earliest = day[1]
            self.day = self._ask_day(*day)
            rows.addWidget(self.day)
        self.reason: QPlainTextEdit | None = None
        if reason:
            label = QLabel(reason, self)
            label.setProperty("role", "label")
            self.reason = QPlainTextEdit(self)
            self.reason.setFixedHeight(round(em() * 5))
            self.reason.setTabChangesFocus(True)
            self.reason.setAccessibleName(reason)
            label.setBuddy(self.reason)
            self.reason.textChanged.connect(self._on_text)
            rows.addWidget(label)
            rows.addWidget(self.reason)
        self.act = Button(act, self, role="danger" if danger else "primary")
        self._cancel = Button(self.tr("Cancel"), self)
        box = QDialogButtonBox(self)
        box.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        box.addButton(self.act, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        rows.addWidget(box)
        (self.reason or (self._cancel if danger else self.act)).setFocus()
        self._waiting = wait_seconds > 0
        if self._waiting:
            timer = QTimer(self)
            timer.setSingleShot(True)
            timer.timeout.connect(self._on_waited)
            timer.start(wait_seconds * 1000)
        self._on_text()

    def _ask_day(self, label: str, earliest: date) -> "DateField":
        from desktop.widgets.fields_date import DateField

        field = DateField("day", label, today=earliest)
        field.setParent(self)
        field.set_value(earliest)
        field.edited.connect(self._on_text)
        return field

    def chosen_day(self) -> date | None:
        """Return the day that was written; None while there is none, or none that is taken."""
        value = self.day.value() if self.day is not None else None
        return value if isinstance(value, date) and value >= self._earliest else None

    def _on_waited(self) -> None:
        self._waiting = False
        self._on_text()

    def _on_text(self) -> None:
        empty = self.reason is not None and not self.reason.toPlainText().strip()
        empty = empty or (self.day is not None and self.chosen_day() is None)
        self.act.setEnabled(not empty and not self._waiting)


class _Answer(QObject):
    """Carries the answer back; lives as long as its dialog."""

    def __init__(self, dialog: Question, then: Callable[[Any], object]) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._then = then
        dialog.accepted.connect(self._on_accepted)

    def _on_accepted(self) -> None:
        reason, day = self._dialog.reason, self._dialog.chosen_day()
        said = True if reason is None else reason.toPlainText().strip()
        self._then(said if day is None else (day, said))


def confirm(
    parent: QWidget,
    title: str,
    text: Words | str,
    act: str,
    then: Callable[[], object],
    *,
    danger: bool = False,
    wait_seconds: int = 0,
) -> None:
    """Ask before something that cannot be undone; ``then()`` is called only after the act's button.

    ``act`` names what the button does. ``wait_seconds`` delays the button when many records are hit.
    """
    if _next_answers:
        if _next_answers.pop(0):
            then()
        return
    dialog = Question(parent, title, text, act, danger=danger, wait_seconds=wait_seconds)
    _Answer(dialog, lambda _yes: then())
    dialog.open()


def ask_reason(
    parent: QWidget,
    title: str,
    text: Words | str,
    act: str,
    then: Callable[[str], object],
    *,
    label: str,
    danger: bool = False,
) -> None:
    """Ask for a reason in words; ``then(reason)`` is called only with one that is not empty."""
    if _next_answers:
        answer = _next_answers.pop(0)
        if answer:
            then(str(answer))
        return
    dialog = Question(parent, title, text, act, danger=danger, reason=label)
    _Answer(dialog, then)
    dialog.open()


def ask_day_and_reason(
    parent: QWidget,
    title: str,
    text: Words | str,
    act: str,
    then: Callable[[date, str], object],
    *,
    day: tuple[str, date],
    label: str,
    danger: bool = False,
) -> None:
    """Ask from which day on and why; ``day`` is its label and the earliest one that is taken. ``then(day, reason)``."""

    def answered(answer: tuple[date, str]) -> None:
        then(*answer)

    if _next_answers:
        answer = _next_answers.pop(0)
        if isinstance(answer, tuple):
            answered(answer)
        return
    dialog = Question(parent, title, text, act, danger=danger, reason=label, day=day)
    _Answer(dialog, answered)
    dialog.open()


def ask_path(parent: QWidget, title: str, name: str) -> Path | None:
    """Ask where to write a file; ``name`` is what it would be called. None when the person gives up."""
    if _next_answers:
        answer = _next_answers.pop(0)
        return Path(str(answer)) if answer else None
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, name)
    return Path(chosen) if chosen else None
