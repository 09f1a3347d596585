"""What to do first in an empty workspace: each step says what it is for and begins; the panel goes when there is something."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.shell.context import DeskContext
from desktop.shell.theme import chars, space
from desktop.widgets.buttons import Button
from desktop.widgets.flow import Flow
from models.access.roles import Permission


@dataclass(frozen=True)
class Begun:
    """What there is already in a workspace."""

    customers: bool
    products: bool
    people: bool

    @property
    def nothing(self) -> bool:
        """Whether there is neither a customer nor a product."""
        return not (self.customers or self.products)

    @property
    def enough(self) -> bool:
        """Whether the first steps are done: papers can be begun."""
        return self.customers and self.products


class FirstSteps(QFrame):
    """The panel of first steps; what is done is ticked."""

    def __init__(self, context: DeskContext, begun: Begun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setMaximumWidth(chars(96))
        self._context = context
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(space(5), space(4), space(5), space(4))
        self._rows.setSpacing(space(4))
        self._rows.addWidget(self._words(self.tr("First steps"), "title"))
        lead = self.tr("This workspace is empty. Declarations and applications rest on customers and products.")
        self._rows.addWidget(self._words(lead, "help"))
        keep, sheet = context.may(Permission.KEEP_REGISTER), context.may(Permission.IMPORT)
        new, by_sheet = self.tr("Type one in"), self.tr("Import a sheet")
        self._step(
            self.tr("Add your customers"),
            self.tr("Who buys and uses the goods, where, and who owns it; our own firm as exporter, too."),
            begun.customers,
            ((new, "customers", "new", keep), (by_sheet, "customers", "import", sheet)),
        )
        self._step(
            self.tr("Add your products"),
            self.tr("What leaves, with its composition and customs codes, so that it can be classified."),
            begun.products,
            ((new, "products", "new", keep), (by_sheet, "products", "import", sheet)),
        )
        self._step(
            self.tr("Add the people who work here"),
            self.tr("Whoever decides may not be the one who prepared it: at least two persons are needed."),
            begun.people,
            ((self.tr("Add a person"), "settings", "new", context.may(Permission.ADMINISTER)),),
        )

    def _step(self, title: str, why: str, done: bool, acts: tuple[tuple[str, str, str, bool], ...]) -> None:
        place = QWidget(self)
        rows = QVBoxLayout(place)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(1))
        rows.addWidget(self._words(f"✓ {title}" if done else title, "section"))
        rows.addWidget(self._words(why, "help"))
        line = Flow()
        line.setSpacing(space(2))
        for words, area, what, allowed in acts:
            button = Button(words, place)
            button.setAccessibleName(f"{title}: {words}")
            button.setEnabled(allowed)
            button.setToolTip("" if allowed else self.tr("Your role does not allow this; ask an administrator."))
            button.clicked.connect(partial(_begin, self._context.begin, area, what))
            line.addWidget(button)
        rows.addLayout(line)
        self._rows.addWidget(place)

    def _words(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label


def _begin(begin: Callable[[str, str], None], area: str, what: str, _checked: bool = False) -> None:
    begin(area, what)
