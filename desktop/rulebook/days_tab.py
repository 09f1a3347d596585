"""Working days: a date and a number give a date or a refusal; below, the statutory clocks of the edition."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.shell.context import DeskContext
from desktop.shell.exporting import connect_export
from desktop.shell.language import locale, show_date, show_number, translate_words
from desktop.shell.theme import chars, space
from desktop.widgets.buttons import Button
from desktop.widgets.columns import Column
from desktop.widgets.fields_choice import CodeField
from desktop.widgets.fields_date import DateField
from desktop.widgets.fields_number import DecimalField
from desktop.widgets.form import Form
from desktop.widgets.list_panel import ListPanel
from desktop.widgets.rows_source import RowsSource, holds
from desktop.widgets.sheet import mark_short, mark_tone
from models.calendar.clocks import ClockRule, ClockUnit
from models.rulebook.book import Rulebook
from models.rulebook.marks import Mark
from models.rulebook.naming import cited_in_both
from models.workspace.errors import UserError
from models.workspace.words import Words

_HIGHEST_COUNT_FIELD = 9


@dataclass(frozen=True)
class ClockLine:
    """One clock of the edition as a row."""

    id: int
    rule: ClockRule

    @property
    def mark(self) -> Mark:
        return Mark(self.rule.mark)


@dataclass(frozen=True)
class CountedDay:
    """The answer of a count: a day, or why there is none; ``caution`` stands beside every answer of a country."""

    day: date | None
    refusal: Words | None
    hint: Words | None
    caution: Words | None
    years: tuple[int, ...]


class DaysTab(QWidget):
    """The calculator above, the clocks below."""

    def __init__(self, context: DeskContext, book: Rulebook, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.book = context, book
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._calculator(day))
        box.addWidget(self._clocks(), 1)

    def _calculator(self, day: date) -> QWidget:
        frame = QFrame(self)
        frame.setProperty("role", "panel")
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, space(4), 0)
        countries = [(c.code, c.name(self.context.language.tongue)) for c in self.book.countries.values()]
        self.form = Form(width=84)
        self.form.add_row(
            DateField("start", self.tr("From the day"), today=day, help=self.tr("This day is not counted itself.")),
            DecimalField("count", self.tr("Working days"), whole=True, width=_HIGHEST_COUNT_FIELD),
            CodeField("country", self.tr("Country"), countries),
            stretches=(4, 3, 5),
        )
        self.form.load({"start": day, "count": 45, "country": "CN"})
        self.form.changed.connect(self.count)
        self.form.setFixedHeight(chars(16))
        row.addWidget(self.form, 3)
        answer = QVBoxLayout()
        answer.setContentsMargins(0, space(3), 0, space(3))
        answer.setSpacing(space(1))
        self.answer = QLabel(frame)
        self.answer.setProperty("role", "figure")
        self.words = QLabel(frame)
        self.words.setWordWrap(True)
        self.caution = QLabel(frame)
        self.caution.setProperty("role", "warn")
        self.caution.setWordWrap(True)
        self.button = Button(self.tr("Count"), frame, role="primary")
        self.button.clicked.connect(self.count)
        for widget in (self.answer, self.words, self.caution):
            answer.addWidget(widget)
        answer.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        answer.addStretch(1)
        row.addLayout(answer, 2)
        return frame

    def _clocks(self) -> QWidget:
        frame = QFrame(self)
        frame.setProperty("role", "panel")
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        head = QLabel(self.tr("Statutory clocks"), frame)
        head.setProperty("role", "title")
        head.setContentsMargins(space(4), space(2), space(4), 0)
        rows.addWidget(head)
        source = RowsSource(
            load=self._lines,
            matches=holds(lambda row: row.rule.label_en, lambda row: row.rule.label_zh, lambda row: row.rule.code),
            filters={},
            sorts={"name": self._label, "length": lambda row: row.rule.length, "code": lambda row: row.rule.code},
        )
        self.list = ListPanel(
            self._columns(),
            source,
            self.context.jobs,
            name="rulebook.clocks",
            settings=self.context.settings,
        )
        self.list.failed.connect(self.context.report)
        connect_export(self.context, self.list, source, "clocks")
        rows.addWidget(self.list, 1)
        return frame

    def _columns(self) -> list[Column]:
        def basis(row: ClockLine) -> object:
            return f"{translate_words(cited_in_both(row.rule.basis))}\n{row.rule.note}".strip()

        return [
            Column("name", self.tr("Clock"), 34, self._label, strong=True),
            Column("length", self.tr("Length"), 15, self._length),
            Column("starts", self.tr("Starts with"), 26, self._starts, sortable=False),
            Column("pauses", self.tr("Stops during"), 22, self._pauses, sortable=False),
            Column(
                "basis", self.tr("Basis"), 36, lambda row: cited_in_both(row.rule.basis), sortable=False, tooltip=basis
            ),
            Column(
                "mark",
                self.tr("How sure"),
                15,
                lambda row: mark_short(row.mark),
                tone=lambda row: mark_tone(row.mark),
                sortable=False,
            ),
            Column("code", self.tr("Code"), 22, lambda row: row.rule.code, hidden=True),
        ]

    def set_day(self, day: date) -> None:
        """Count from another day."""
        self.form.field("start").set_value(day)
        self.count()

    def count(self) -> None:
        """Ask for the day."""
        if not self.form.check():
            self._say("", "")
            return
        values = self.form.values()
        start, number, country = values["start"], values["count"], values["country"]
        if start is None or number is None or country is None:
            self._say("", self.tr("Give a day, a number of working days and a country."))
            return
        self.context.jobs.run(
            lambda _job: self._counted(start, number, country),
            then=self._on_counted,
            failed=self.context.report,
            owner=self,
            database=False,
            quiet=True,
        )

    def _counted(self, start: date, number: int, country: str) -> CountedDay:
        calendar = self.book.calendar
        caution, years = calendar.caution(country), calendar.loaded_years(country)
        try:
            return CountedDay(calendar.add_working_days(country, start, number), None, None, caution, years)
        except UserError as error:
            return CountedDay(None, error.words, error.hint, caution, years)

    def _on_counted(self, told: CountedDay) -> None:
        if told.day is not None:
            years = ", ".join(str(year) for year in told.years)
            words = self.tr("Public holidays are loaded for {years}.").format(years=years) if years else ""
            weekday = locale().dayName(told.day.isoweekday())
            self._say(show_date(told.day), f"{weekday}. {words}".strip(), told.caution)
        else:
            parts = [translate_words(words) for words in (told.refusal, told.hint) if words is not None]
            self._say("", " ".join(parts), told.caution, refused=True)

    def _say(self, answer: str, words: str, caution: Words | None = None, *, refused: bool = False) -> None:
        self.answer.setText(answer)
        self.answer.setVisible(bool(answer))
        self.words.setProperty("role", "error" if refused else "muted")
        self.words.setText(words)
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        self.caution.setText(translate_words(caution) if caution is not None else "")
        self.caution.setVisible(caution is not None)

    def _lines(self) -> tuple[ClockLine, ...]:
        return tuple(ClockLine(number, rule) for number, rule in enumerate(self.book.clocks.values(), start=1))

    @property
    def _chinese(self) -> bool:
        return self.context.language.tongue == "zh_CN"

    def _label(self, row: ClockLine) -> str:
        return row.rule.label_zh if self._chinese else row.rule.label_en

    def _starts(self, row: ClockLine) -> str:
        return row.rule.starts_zh if self._chinese else row.rule.starts_en

    def _pauses(self, row: ClockLine) -> Any:
        return sorted(row.rule.pauses)

    def _length(self, row: ClockLine) -> str:
        if row.rule.length is None:
            return self.tr("no limit")
        number = show_number(row.rule.length)
        if row.rule.unit is ClockUnit.years:
            return self.tr("{count} years").format(count=number)
        return self.tr("{count} working days").format(count=number)
