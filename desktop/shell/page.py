"""The base of every page: what the window asks of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.shell.context import DeskContext
from desktop.shell.late import LateModule
from models.workspace.changes import Changes


class Page(QWidget):
    """One area of the window; subclasses build their widgets in ``__init__`` and override what they can do."""

    record_shown = Signal(object)
    """The id of the record that is open now, or None: the window keeps it for Back."""

    def __init__(self, context: DeskContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    late: LateModule | None = None
    """What the page needs besides its list, as soon as a record is opened."""

    @property
    def complete(self) -> bool:
        """Whether nothing of the page is left to be built later."""
        return True

    def complete_it(self) -> None:
        """Build what is left; ``late`` is imported."""

    def set_body(self, body: QWidget) -> None:
        """Fill the page with one widget."""
        self._layout.addWidget(body, 1)

    def refresh(self, changes: Changes) -> None:
        """Show the record as it is now, if ``changes`` concern this page."""

    def open_record(self, record_id: int) -> None:
        """Show one record of this area."""

    def primary_action(self) -> None:
        """Do the one next thing (Ctrl+Enter)."""

    def new_record(self) -> None:
        """Begin a new record (Ctrl+N)."""

    def begin(self, what: str) -> None:
        """Begin what another page offers: ``new`` is a record; pages know more."""
        if what == "new":
            self.new_record()

    def escape(self) -> bool:
        """Leave what is open (Esc); True when there was something to leave."""
        return False

    def help_text(self) -> str:
        """Say in a few sentences what this page is for and its keys (F1). Rich text."""
        return ""

    def shown(self) -> None:
        """Take the front: set the focus, load what is not loaded; the window calls this each time."""

    def leave(self) -> None:
        """Save the draft now, not in half a second: the window covers the page or takes it down."""


def list_and_detail(left: QWidget, right: QWidget, share: tuple[int, int] = (5, 8)) -> QSplitter:
    """Put a list beside its detail with a movable line between them."""
    from PySide6.QtCore import Qt

    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(left)
    splitter.addWidget(right)
    splitter.setStretchFactor(0, share[0])
    splitter.setStretchFactor(1, share[1])
    splitter.setSizes([share[0] * 100, share[1] * 100])
    return splitter
