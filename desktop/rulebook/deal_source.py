"""Filling the deal form from an application of the desk: by its number, and the line when it has several."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from sqlmodel import Session

from desktop.records.finders import MOST, RegisterFinder
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.language import show_number
from desktop.shell.theme import space
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_picker import Option, PickerField
from models.applications.deal import deals_of
from models.applications.pages import find_applications
from models.applications.tables import Application
from models.determination.facts import DealFacts
from models.rulebook.book import Rulebook

Deals = tuple[tuple[int, DealFacts], ...]


class DealSource(QFrame):
    """A strip above the form; ``taken`` carries the facts of the line that was chosen."""

    taken = Signal(object)

    def __init__(self, context: DeskContext, book: Rulebook, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.context, self.book, self.day = context, book, day
        self._deals: Deals = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(space(4), space(2), space(4), space(2))
        row.setSpacing(space(3))
        finder = RegisterFinder(context, self, _found, _one)
        self.picker = PickerField(
            "application",
            self.tr("Take the facts of an application"),
            finder,
            placeholder=self.tr("Number, contract or end user"),
        )
        self.picker.chosen.connect(self._on_chosen)
        self.line = ChoiceField("line", self.tr("Line"), [])
        self.line.edited.connect(self._on_line)
        self.line.hide()
        row.addWidget(self.picker, 3)
        row.addWidget(self.line, 2)

    def forget(self) -> None:
        """Take nothing any more: the question is another one now."""
        self._deals = ()
        self.picker.set_value(None)
        self.line.hide()

    def _on_chosen(self, application_id: object) -> None:
        self._deals = ()
        self.line.hide()
        if not isinstance(application_id, int):
            return
        day, book = self.day, self.book

        def query(session: Session) -> Deals:
            return deals_of(session, application_id, day, book)

        def told(deals: Deals) -> None:
            if self.picker.value() == application_id:
                self._on_deals(deals)

        ask(self.context, query, then=told, owner=self)

    def _on_deals(self, deals: Deals) -> None:
        self._deals = deals
        if not deals:
            self.picker.show_warning(self.tr("The application has no lines yet, so there are no facts to take."))
            return
        self.line.set_choices([(place, self._named(*deal)) for place, deal in enumerate(deals)])
        self.line.set_value(0)
        self.line.setVisible(len(deals) > 1)
        self.taken.emit(deals[0][1])

    def _on_line(self) -> None:
        place = self.line.value()
        if isinstance(place, int) and place < len(self._deals):
            self.taken.emit(self._deals[place][1])

    def _named(self, number: int, facts: DealFacts) -> str:
        line = self.tr("Line {number}").format(number=show_number(number))
        return f"{line}  ·  {facts.product.control_code}" if facts.product.control_code else line


def _found(session: Session, text: str) -> Sequence[Option]:
    return [Option(each.id, each.number, each.end_user) for each in find_applications(session, text, MOST)]


def _one(session: Session, application_id: int) -> Option:
    application = session.get_one(Application, application_id)
    return Option(application_id, application.number)
