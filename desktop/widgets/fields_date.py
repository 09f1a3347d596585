"""A date that is typed or picked, and that may be empty."""

import re
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QMenu, QWidget, QWidgetAction

from desktop.shell.language import locale, show_date
from desktop.shell.theme import chars
from desktop.widgets.buttons import IconButton
from desktop.widgets.field import Field
from desktop.widgets.typed import LeftLine

_ISO = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})$")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$")
_SOON = re.compile(r"\+(\d{1,4})$")


def parse_date(text: str, today: date | None = None) -> date:
    """Read a day: ISO, ``3.3.2026``, ``3/3/2026`` (day first), ``3 Mar 2026``, ``2026年3月3日``, ``+30``.

    Raises ValueError with a year of two digits, an impossible day or anything else.
    """
    plain = " ".join(text.split())
    if match := (_ISO.match(plain) or _COMPACT.match(plain)):
        return date(*(int(part) for part in match.groups()))
    if match := _DAY_FIRST.match(plain):
        day, month, year = (int(part) for part in match.groups())
        return date(year, month, day)
    if (match := _SOON.match(plain)) and today is not None:
        return today + timedelta(days=int(match.group(1)))
    for pattern in ("d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy"):
        found = locale().toDate(plain, pattern)
        if found.isValid():
            return date(found.year(), found.month(), found.day())
    raise ValueError(text)


class DateField(Field):
    """A day or nothing; the value is a ``date``, None when empty, or the text when it is no date.

    ``today`` lets the person type ``+30`` and marks the day in the calendar.
    """

    def __init__(self, key: str, label: str, *, today: date | None = None, **kwargs: Any) -> None:
        super().__init__(key, label, **kwargs)
        self._today = today
        self.line = LeftLine(self)
        self.line.setMaxLength(40)
        self.line.setPlaceholderText(self.tr("YYYY-MM-DD"))
        self.line.setMinimumWidth(chars(16))
        if not self._compact:
            self.line.setMaximumWidth(chars(20))
        self.line.textEdited.connect(self._edited)
        self.line.left.connect(self._tidy)
        self._put(self.line)
        self._button = IconButton("calendar", self.tr("Calendar for {label}").format(label=label), self)
        self._button.clicked.connect(self.open_calendar)
        self._row.addWidget(self._button)
        if not self._compact:
            self._row.addStretch(1)
        self._menu: QMenu | None = None

    @property
    def editor(self) -> QWidget:
        return self.line

    def value(self) -> object:
        text = self.line.text().strip()
        if not text:
            return None
        try:
            return parse_date(text, self._today)
        except (ValueError, OverflowError):
            return text

    def set_value(self, value: Any) -> None:
        self.line.setText(show_date(value) if isinstance(value, date) else str(value or ""))

    def own_fault(self) -> str:
        if isinstance(self.value(), str):
            return self.tr("This is not a date. Write year-month-day, such as 2026-03-31.")
        return ""

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)
        self.line.setPlaceholderText("" if read_only else self.tr("YYYY-MM-DD"))
        self._button.setVisible(not read_only)

    def open_calendar(self) -> None:
        """Show a month to pick from under the field."""
        if self._menu is None:
            self._menu = self._build_menu()
        value = self.value()
        day = value if isinstance(value, date) else self._today
        if day is not None:
            self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._menu.popup(self.line.mapToGlobal(QPoint(0, self.line.height())))
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        self._calendar = QCalendarWidget(menu)
        self._calendar.setLocale(locale())
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.clicked.connect(self._on_picked)
        self._calendar.activated.connect(self._on_picked)
        action = QWidgetAction(menu)
        action.setDefaultWidget(self._calendar)
        menu.addAction(action)
        return menu

    def _on_picked(self, day: QDate) -> None:
        if self._menu is not None and self._menu.isVisible():
            self._menu.close()
            self.set_value(date(day.year(), day.month(), day.day()))
            self.focus()
            self._edited()

    def _tidy(self) -> None:
        value = self.value()
        if isinstance(value, date):
            self.set_value(value)
