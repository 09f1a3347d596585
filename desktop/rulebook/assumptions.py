"""The small panel “What if …”: one line for each assumption, added from a menu with what is most likely meant."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.rulebook.assumed_values import Assumed, AssumedTold, changes_of, suspension_key
from desktop.rulebook.assumption_line import AssumptionLine, FactLine
from desktop.shell.language import show, show_date, show_number, translate_words
from desktop.shell.theme import space
from desktop.widgets.buttons import Button
from desktop.widgets.field import Field
from desktop.widgets.fields_choice import ChoiceField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_text import TextField
from models.determination.assuming import Suspension, suspensions
from models.rulebook.book import Rulebook
from models.rulebook.listed import EntityList
from models.workspace.words import Words

PAUSE_MILLISECONDS = 400


@dataclass(frozen=True)
class DealNow:
    """What the panel takes from the question: its day, and the names that take part, the end user's first."""

    on: date
    names: tuple[str, ...]


class Assumptions(QWidget):
    """The lines and the menu that adds them."""

    edited = Signal()
    """At every keystroke."""
    changed = Signal()
    """A moment after the last one: what is complete may be asked."""
    laid = Signal()
    """The lines need another height."""
    asked = Signal()
    """The person asks now, and wants to hear what is not complete."""

    def __init__(self, book: Rulebook, tongue: str, now: Callable[[], DealNow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book, self._chinese = book, tongue == "zh_CN"
        self._countries = [(each.code, each.name(tongue)) for each in book.countries.values()]
        self._suspensions = suspensions(book)
        self._now = now
        self.lines: list[AssumptionLine] = []
        self._titles = {
            Assumed.not_extended: self.tr("A suspension is not prolonged"),
            Assumed.extended: self.tr("A suspension is prolonged"),
            Assumed.listed: self.tr("A name is put on a list"),
            Assumed.day: self.tr("It is asked as of another day"),
            Assumed.fact: self.tr("A fact is different"),
        }
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(space(4), space(2), space(4), space(2))
        self._rows.setSpacing(space(1.5))
        foot = QHBoxLayout()
        self.add_button = Button(self.tr("What if …"), self, icon_name="add")
        self.add_button.setToolTip(self.tr("Add an assumption and see both answers"))
        menu = QMenu(self.add_button)
        for kind, title in self._titles.items():
            menu.addAction(title).triggered.connect(partial(_add, self, kind))
        self.add_button.setMenu(menu)
        self.compare = Button(self.tr("Compare"), self, role="quiet")
        self.compare.clicked.connect(self._on_compare)
        foot.addWidget(self.add_button)
        foot.addWidget(self.compare)
        foot.addStretch(1)
        self.facts = Button(self.tr("Facts"), self, role="quiet")
        self.facts.setCheckable(True)
        self.facts.setToolTip(self.tr("Show the facts beside both answers, or give both answers the room"))
        foot.addWidget(self.facts)
        self._rows.addLayout(foot)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.changed)
        self._tell()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.laid.emit()
        return super().event(event)

    def add(self, kind: Assumed) -> AssumptionLine:
        """Add an assumption with what is most likely meant, and put the cursor into it."""
        line = self._append(kind)
        self._first_guess(line)
        self._tell()
        line.fields[-1].focus()
        self.edited.emit()
        self._pause.start()
        return line

    def load(self, lines: Sequence[Mapping[str, Any]]) -> None:
        """Show the assumptions that were kept."""
        for line in list(self.lines):
            self._take_away(line)
        for values in lines:
            kinds = {each.value for each in Assumed}
            if values.get("kind") in kinds:
                self._append(Assumed(values["kind"])).write(values)
        self._tell()

    def values(self) -> list[dict[str, Any]]:
        """Give all lines for the draft."""
        return [line.values() for line in self.lines]

    def told(self, facts: Mapping[str, Any], *, quiet: bool = False) -> AssumedTold | None:
        """Give the changes, None when nothing is assumed or a line is not complete.

        What is not complete is said beside it, unless ``quiet``.
        """
        for field in (field for line in self.lines for field in line.fields):
            field.clear_note(faults_only=True)
        readable = [line.check(quiet=quiet) for line in self.lines]
        if not self.lines or not all(readable):
            return None
        told = changes_of(self.values(), facts)
        if not quiet:
            self.show_faults(told.faults)
        return None if told.faults else told

    def said(self) -> list[str]:
        """Say what only the lines can say well: the facts that are different."""
        return [text for line in self.lines if (text := line.said())]

    def show_faults(self, faults: Mapping[str, Words]) -> None:
        """Put each sentence (by line and field) where it belongs."""
        for path, words in faults.items():
            place, _dot, rest = path.partition(".")
            if place.isdigit() and int(place) < len(self.lines):
                self.lines[int(place)].fault(rest, words)
            elif self.lines:
                self.lines[-1].fault(rest, words)

    def stop_waiting(self) -> None:
        """Wait no longer for the last key: whoever calls asks now."""
        self._pause.stop()

    def _append(self, kind: Assumed) -> AssumptionLine:
        line = self._line(kind)
        line.setParent(self)
        line.edited.connect(self._on_edited)
        line.removed.connect(self._on_removed)
        self.lines.append(line)
        self._rows.insertWidget(len(self.lines) - 1, line)
        line.show()
        return line

    def _line(self, kind: Assumed) -> AssumptionLine:
        title, now = self._titles[kind], self._now()
        today = now.on
        if kind is Assumed.fact:
            return FactLine(title, self._countries, self._book, self._chinese)
        fields: list[Field]
        if kind is Assumed.listed:
            lists = [(each, each.label) for each in EntityList]
            name = TextField("name", self.tr("Name"))
            completer = QCompleter(list(now.names), name)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            name.line.setCompleter(completer)
            since = DateField("since", self.tr("From"), today=today)
            fields = [name, ChoiceField("entity_list", self.tr("List"), lists), since]
        elif kind is Assumed.day:
            fields = [DateField("on", self.tr("Day"), today=today)]
        else:
            offered = [(suspension_key(each.measure, each.limb), self._named(each)) for each in self._suspensions]
            which = ChoiceField("suspension", self.tr("Suspension"), offered)
            which.combo.setSizeAdjustPolicy(which.combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            which.combo.setMinimumContentsLength(18)
            fields = [which]
            if kind is Assumed.extended:
                fields.append(DateField("extended_to", self.tr("Until"), today=today))
        return AssumptionLine(kind, title, fields)

    def _named(self, each: Suspension) -> str:
        name = f"{each.measure} {each.limb or ''}".strip()
        others = [measure for measure in each.measures if measure != name]
        reach = show(others) if others else ""
        if each.names:
            reach = self.tr("{count} listed names").format(count=show_number(each.names))
        until = self.tr("until {day}").format(day=show_date(each.until))
        return f"{name}  ·  {until}  ·  {reach}" if reach else f"{name}  ·  {until}"

    def _first_guess(self, line: AssumptionLine) -> None:
        """Fill in what is most likely meant: the suspension that ends nearest, the end user, today."""
        now = self._now()
        on = now.on
        if line.kind in (Assumed.not_extended, Assumed.extended) and self._suspensions:
            nearest = min(self._suspensions, key=lambda each: abs((each.until - on).days))
            stated = nearest.stated_to
            line.write({"suspension": suspension_key(nearest.measure, nearest.limb), "extended_to": stated})
        elif line.kind is Assumed.listed:
            name = now.names[0] if now.names else ""
            line.write({"name": name, "entity_list": EntityList.export_control_list, "since": on})

    def _on_edited(self) -> None:
        self.edited.emit()
        self._pause.start()

    def _on_compare(self) -> None:
        self._pause.stop()
        self.asked.emit()

    def _on_removed(self, line: AssumptionLine) -> None:
        self._take_away(line)
        self._tell()
        self.add_button.setFocus()
        self.edited.emit()
        self.changed.emit()

    def _take_away(self, line: AssumptionLine) -> None:
        self.lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _tell(self) -> None:
        self.compare.setVisible(bool(self.lines))


def _add(panel: Assumptions, kind: Assumed, _checked: bool = False) -> None:
    panel.add(kind)


def spoken(words: Sequence[Words]) -> list[str]:
    """Say what was assumed, without the sentence that only names fields of the facts."""
    return [translate_words(each) for each in words if "fields" not in each.params]
