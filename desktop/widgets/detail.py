"""The detail of a record: what it is, its state, until when, the one next act, tabs, and what is missing."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.shell.language import show_date, translate_words
from desktop.shell.theme import space
from desktop.widgets.banner import Banner
from desktop.widgets.buttons import Button, IconButton
from desktop.widgets.elided import Elided
from desktop.widgets.missing import MissingPanel
from desktop.widgets.pill import Pill
from models.workspace.words import Words


class DetailFrame(QFrame):
    """Header, tabs and missing panel; shows a sentence instead while no record is open."""

    acted = Signal()
    """The primary button was pressed."""

    def __init__(self, parent: QWidget | None = None, *, nothing: str = "", missing: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget(self)
        outer.addWidget(self._stack)
        self._nothing = QLabel(nothing or self.tr("Choose a record in the list."), self._stack)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._stack.addWidget(self._nothing)
        self._page = QWidget(self._stack)
        self._stack.addWidget(self._page)
        rows = QVBoxLayout(self._page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._build_header())
        self.banner = Banner(self._page)
        rows.addWidget(self.banner)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        self.tabs = QTabWidget(self._page)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setTabBarAutoHide(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Parts of this record"))
        middle.addWidget(self.tabs, 1)
        self.missing = MissingPanel(self._page)
        self.missing.setVisible(missing)
        middle.addWidget(self.missing)
        rows.addLayout(middle, 1)

    @property
    def is_open(self) -> bool:
        """Whether a record is shown."""
        return self._stack.currentWidget() is self._page

    def add_tab(self, widget: QWidget, title: str) -> None:
        """Add a part; with one part only no tabs are shown."""
        self.tabs.addTab(widget, title)

    def set_header(
        self,
        title: str,
        subtitle: str = "",
        state: Words | str = "",
        tone: str = "idle",
        *,
        until: date | Words | str | None = None,
    ) -> None:
        """Show a record's name, its state as a word, and until when; opens the detail."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
        self.pill.set_state(translate_words(state), tone)
        text = until if isinstance(until, (str, Words)) else ""
        if isinstance(until, date):
            text = self.tr("until {day}").format(day=show_date(until))
        self._until.setText(translate_words(text))
        self._until.setVisible(bool(text))
        self._stack.setCurrentWidget(self._page)

    def set_action(self, text: str, *, enabled: bool = True, tooltip: str = "") -> None:
        """Name the one next act; an empty text hides the button; ``tooltip`` says why it is not possible."""
        self.primary.setText(text)
        self.primary.setVisible(bool(text))
        self.primary.setEnabled(enabled)
        self.primary.setToolTip(tooltip or (f"{text}  (Ctrl+Enter)" if text else ""))

    def clear_more(self) -> None:
        """Empty the menu of further acts."""
        self._more.menu().clear()
        self._more.hide()

    def add_more(self, text: str, act: Callable[[], object], *, enabled: bool = True, tooltip: str = "") -> QAction:
        """Add an act to the menu beside the primary button."""
        action = self._more.menu().addAction(text.replace("&", "&&"))
        action.setEnabled(enabled)
        action.setToolTip(tooltip)
        action.triggered.connect(lambda _checked=False: act())
        self._more.show()
        return action

    def close_record(self) -> None:
        """Show that no record is open."""
        self.banner.dismiss()
        self._stack.setCurrentWidget(self._nothing)

    def press(self) -> None:
        """Do the primary act if it is possible now."""
        if not self.primary.isHidden() and self.primary.isEnabled():
            self.acted.emit()

    def _build_header(self) -> QWidget:
        head = QFrame(self._page)
        head.setProperty("role", "bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(space(4), space(3), space(3), space(3))
        row.setSpacing(space(2))
        words = QVBoxLayout()
        words.setSpacing(space(0.5))
        self._title = Elided("page_title", head)
        self._subtitle = Elided("muted", head)
        words.addWidget(self._title)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        self.pill = Pill(parent=head)
        self.pill.hide()
        self._until = QLabel(head)
        line.addWidget(self.pill)
        line.addWidget(self._until)
        line.addWidget(self._subtitle, 1)
        words.addLayout(line)
        row.addLayout(words, 1)
        self.primary = Button("", head, role="primary")
        self.primary.clicked.connect(self.press)
        self.primary.hide()
        self._more = IconButton("more", self.tr("More acts"), head)
        self._more.setMenu(QMenu(self._more))
        self._more.menu().setToolTipsVisible(True)
        self._more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._more.hide()
        row.addWidget(self.primary)
        row.addWidget(self._more)
        return head
