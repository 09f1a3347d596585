"""The "as of" control: on which day the page looks at the register, in words and colour when it is not today."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.shell.language import show_date
from desktop.shell.theme import space
from desktop.widgets.buttons import Button, repolish
from desktop.widgets.fields_date import DateField


class AsOf(QFrame):
    """A date that is today until the person looks elsewhere; a page reads ``day``."""

    changed = Signal(object)
    """The day that was chosen."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day = today
        row = QHBoxLayout(self)
        row.setContentsMargins(space(3), space(1), space(3), space(1))
        row.setSpacing(space(2))
        self._label = QLabel(self.tr("As of"), self)
        self._label.setProperty("role", "label")
        self.field = DateField("as_of", self.tr("As of"), today=today, compact=True)
        self.field.setMaximumWidth(self.field.sizeHint().width())
        self._label.setBuddy(self.field.line)
        self.field.line.editingFinished.connect(self._on_edited)
        self.field.edited.connect(self._on_picked)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._back = Button(self.tr("Back to today"), self)
        self._back.clicked.connect(self.go_today)
        row.addWidget(self._label)
        row.addWidget(self.field)
        row.addWidget(self._words, 1)
        row.addWidget(self._back)
        self._show()

    @property
    def day(self) -> date:
        return self._day

    @property
    def is_today(self) -> bool:
        return self._day == self._today

    def set_day(self, day: date) -> None:
        """Look at another day and say so."""
        if day != self._day:
            self._day = day
            self._show()
            self.changed.emit(day)

    def go_today(self) -> None:
        """Look at today again."""
        self.set_day(self._today)
        self._show()

    def _on_edited(self) -> None:
        value = self.field.value()
        if isinstance(value, date):
            self.field.clear_note()
            self.set_day(value)
        elif value is not None:
            self.field.show_fault(self.field.own_fault())
        else:
            self.go_today()

    def _on_picked(self) -> None:
        if not self.field.line.isModified():
            self._on_edited()

    def _show(self) -> None:
        self.field.set_value(self._day)
        text = ""
        if not self.is_today:
            day, today = show_date(self._day), show_date(self._today)
            text = self.tr("You see the register as of {day}, not as of today, {today}.").format(day=day, today=today)
        self._words.setText(text)
        self._words.setProperty("tone", None if self.is_today else "warn")
        self.setProperty("tone", None if self.is_today else "warn")
        self.setAccessibleDescription(text)
        self._back.setVisible(not self.is_today)
        for widget in (self, self._words):
            repolish(widget)
