"""The lines of an application: every declared line that is usable, what is left of it, and how much is applied for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from sqlmodel import Session

from desktop.records.amounts import amount, currencies, plain, unit_name
from desktop.shell.acts import ask
from desktop.shell.context import DeskContext
from desktop.shell.language import show_date
from desktop.shell.theme import space
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import CodeField
from desktop.widgets.fields_number import DecimalField
from models.applications.views import ApplicationLineView
from models.declarations.queries import usable_lines
from models.declarations.views import UsableLine
from models.workspace.words import Words


@dataclass(frozen=True)
class Offer:
    """A declared line as it is offered: ``left`` is None when no quantity was declared."""

    line_id: int
    declaration: str
    item: str
    codes: str
    declared: Decimal | None
    left: Decimal | None
    unit: str
    until: date | None = None
    counted: bool = False
    """Whether ``left`` is what stays after this application's own line."""


class _Name(QLabel):
    """The words beside a box; a click on them ticks it."""

    def __init__(self, text: str, tick: QCheckBox, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._tick = tick
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setBuddy(tick)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._tick.isEnabled():
            self._tick.click()
        super().mousePressEvent(event)


class _Row(QFrame):
    """One declared line; its quantity and price open once it is ticked."""

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.offer = offer
        self.kept: dict[str, Any] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(space(3), space(2), space(3), space(2))
        rows.setSpacing(space(1.5))
        head = QHBoxLayout()
        head.setSpacing(space(3))
        self.tick = QCheckBox(self)
        self.tick.setAccessibleName(f"{offer.declaration}  ·  {offer.item}")
        head.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(_Name(f"{offer.declaration}  ·  {offer.item}", self.tick, self), 1)
        rows.addLayout(head)
        self._about = QLabel(_about(offer), self)
        self._about.setProperty("role", "help")
        self._about.setWordWrap(True)
        rows.addWidget(self._about)
        tr = QCoreApplication.translate
        self.quantity = DecimalField("quantity", tr("DeclaredLines", "Quantity"), unit=unit_name(offer.unit), width=12)
        self.price = DecimalField("unit_price", tr("DeclaredLines", "Unit price"), width=12)
        self.currency = CodeField("currency", tr("DeclaredLines", "Currency"), currencies(), width=6)
        self._typed = QWidget(self)
        line = QHBoxLayout(self._typed)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(4))
        for field in self.fields:
            line.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            field.editor.setAccessibleName(f"{offer.declaration}: {field.label}")
        rows.addWidget(self._typed)
        self._typed.hide()

    @property
    def fields(self) -> tuple[Field, ...]:
        return (self.quantity, self.price, self.currency)

    def chosen(self) -> bool:
        return self.tick.isChecked()

    def read(self) -> dict[str, Any]:
        found: dict[str, Any] = {"declaration_line_id": self.offer.line_id, "unit": self.offer.unit, **self.kept}
        for field in self.fields:
            found |= field.read()
        found["currency"] = found["currency"] or ""
        return found

    def write(self, values: Mapping[str, Any] | None) -> None:
        self.tick.setChecked(values is not None)
        self.kept = {"unit": values["unit"]} if values and values.get("unit") else {}
        for field in self.fields:
            field.write(values or {})
            field.clear_note()
        quantity = values.get("quantity") if values else None
        if isinstance(quantity, Decimal):
            self.quantity.set_value(plain(quantity))
        elif values is not None and quantity is None and self.offer.left:
            self.quantity.set_value(plain(self.offer.left))
        price = values.get("unit_price") if values else None
        if isinstance(price, Decimal):
            self.price.set_value(plain(price))
        self.open_up()

    def open_up(self) -> None:
        self._typed.setVisible(self.chosen())


class DeclaredLinesField(Field):
    """The value is a list of lines as mappings, in the order of the declarations."""

    def __init__(self, context: DeskContext, key: str, label: str, **kwargs: Any) -> None:
        super().__init__(key, label, **kwargs)
        self._context = context
        self._party: int | None = None
        self._own: tuple[Offer, ...] = ()
        self._usable: tuple[Offer, ...] = ()
        self._rows: list[_Row] = []
        self._wanted: list[dict[str, Any]] = []
        self._read_only = False
        self._label.setProperty("role", "section")
        self._nothing = QLabel(self)
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._box = QWidget(self)
        self._column = QVBoxLayout(self._box)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space(1.5))
        self._column.addWidget(self._nothing)
        self._row.addWidget(self._box, 1)
        self._say_nothing()

    @property
    def editor(self) -> QWidget:
        return self._rows[0].tick if self._rows else self._box

    @property
    def rows(self) -> list[_Row]:
        """The rows on screen, in order."""
        return list(self._rows)

    def set_party(self, party_id: object) -> None:
        """Offer the usable lines of an end user."""
        party = party_id if isinstance(party_id, int) else None
        if party == self._party:
            return
        self._party = party
        self.look_again()

    def look_again(self) -> None:
        """Ask again what is usable and what is left."""
        party, today = self._party, self._context.workspace.clock.today()
        if party is None:
            self._offer(())
            return

        def query(session: Session) -> tuple[UsableLine, ...]:
            return usable_lines(session, party, today)

        def then(found: tuple[UsableLine, ...]) -> None:
            if party == self._party:
                self._offer(tuple(_of_usable(each) for each in found))

        ask(self._context, query, then=then, owner=self)

    def set_own(self, lines: Sequence[ApplicationLineView]) -> None:
        """Say what the lines of the stored application are, so that they can be shown though nothing is left."""
        self._own = tuple(_of_own(each) for each in lines)
        self._rebuild()

    def value(self) -> object:
        known = {row.offer.line_id for row in self._rows}
        waiting = [entry for entry in self._wanted if entry.get("declaration_line_id") not in known]
        return [row.read() for row in self._rows if row.chosen()] + waiting

    def set_value(self, value: Any) -> None:
        self._wanted = [dict(entry) for entry in value or ()]
        self._rebuild(fresh=True)

    def take(self, line_id: int, *, on: bool = True) -> _Row:
        """Tick a line, as a person does, and give its row."""
        row = next(row for row in self._rows if row.offer.line_id == line_id)
        if row.chosen() != on:
            row.tick.click()
        return row

    def own_fault(self) -> str:
        for row in self._rows:
            for field in row.fields if row.chosen() else ():
                if fault := field.own_fault():
                    field.show_fault(fault)
                    return self.tr("One line cannot be read.")
        return ""

    def show_fault(self, words: Words | str, path: str = "") -> None:
        place, _dot, rest = path.partition(".")
        row = self._chosen_row(place)
        if row is None:
            super().show_fault(words, path)
            return
        field = next((each for each in row.fields if each.key == rest), row.quantity)
        field.show_fault(words)

    def fault_editor(self, path: str) -> QWidget:
        """Give the editor that a fault's path points at."""
        place, _dot, rest = path.partition(".")
        row = self._chosen_row(place)
        if row is None:
            return self.editor
        return next((each for each in row.fields if each.key == rest), row.quantity).editor

    def clear_note(self, *, faults_only: bool = False) -> None:
        super().clear_note(faults_only=faults_only)
        for row in self._rows:
            for field in row.fields:
                field.clear_note(faults_only=faults_only)

    def set_read_only(self, read_only: bool) -> None:
        self._read_only = read_only
        self._rebuild()

    def _mark(self, name: str, *, on: bool) -> None:
        if name != "fault":
            super()._mark(name, on=on)

    def _chosen_row(self, place: str) -> _Row | None:
        chosen = [row for row in self._rows if row.chosen()]
        return chosen[int(place)] if place.isdigit() and int(place) < len(chosen) else None

    def _offer(self, usable: tuple[Offer, ...]) -> None:
        self._usable = usable
        self._rebuild()

    def _rebuild(self, *, fresh: bool = False) -> None:
        """Show a row for every line that is offered or held, keeping what was typed."""
        typed = self._wanted if fresh else list(self._typed())
        values = {entry.get("declaration_line_id"): entry for entry in typed}
        own = {offer.line_id for offer in self._own}
        offers = {offer.line_id: offer for offer in (*self._own, *self._usable)}
        offers = {line_id: replace(offer, counted=line_id in own) for line_id, offer in offers.items()}
        shown = [o for o in offers.values() if not self._read_only or o.line_id in values]
        shown.sort(key=lambda offer: (offer.declaration, offer.line_id))
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for offer in shown:
            row = _Row(offer, self._box)
            row.write(values.get(offer.line_id))
            row.tick.clicked.connect(self._on_ticked)
            row.tick.setEnabled(not self._read_only)
            for field in row.fields:
                field.edited.connect(self.edited)
                field.set_read_only(self._read_only)
            self._rows.append(row)
            self._column.addWidget(row)
        self._wanted = [dict(entry) for entry in typed]
        self._say_nothing()

    def _typed(self) -> list[dict[str, Any]]:
        value = self.value()
        return list(value) if isinstance(value, list) else []

    def _on_ticked(self) -> None:
        for row in self._rows:
            row.open_up()
            if row.chosen() and row.quantity.value() is None and row.offer.left is not None and row.offer.left > 0:
                row.quantity.set_value(plain(row.offer.left))
        self._wanted = [entry for entry in self._wanted if self._still(entry)]
        self._edited()

    def _still(self, entry: Mapping[str, Any]) -> bool:
        return all(row.chosen() for row in self._rows if row.offer.line_id == entry.get("declaration_line_id"))

    def _say_nothing(self) -> None:
        self._nothing.setVisible(not self._rows)
        self._nothing.setText(
            self.tr("Choose the end user first: then its declared lines stand here.")
            if self._party is None
            else self.tr("No verified declaration of this end user has anything left.")
        )


def _of_usable(line: UsableLine) -> Offer:
    return Offer(
        line.id,
        f"{line.declaration_number} v{line.version_number}",
        line.description,
        ", ".join(line.control_codes),
        line.declared,
        line.left,
        line.unit,
        line.until,
    )


def _of_own(line: ApplicationLineView) -> Offer:
    return Offer(
        line.declaration_line_id,
        line.declaration,
        line.description,
        ", ".join(line.control_codes),
        line.declared,
        line.left,
        line.declared_unit,
    )


def _about(offer: Offer) -> str:
    tr = QCoreApplication.translate
    parts = [offer.codes] if offer.codes else []
    if offer.declared is None:
        parts.append(tr("DeclaredLines", "no quantity was declared"))
    else:
        left = (
            tr("DeclaredLines", "{left} of {declared} left, this line counted")
            if offer.counted
            else tr("DeclaredLines", "{left} left of {declared}")
        )
        nothing = f"{0} {unit_name(offer.unit)}"
        parts.append(
            left.format(left=amount(offer.left, offer.unit) or nothing, declared=amount(offer.declared, offer.unit))
        )
    if offer.until is not None:
        parts.append(tr("DeclaredLines", "until {day}").format(day=show_date(offer.until)))
    return "  ·  ".join(parts)
