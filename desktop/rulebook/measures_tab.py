"""The legal acts as of a day: which are in force, suspended or unknown, drawn through time, with their reasons."""

from collections.abc import Sequence
from datetime import date, timedelta

from desktop.rulebook.tab import ListTab
from desktop.rulebook.tones import FORCE
from desktop.shell.language import show_number, translate_words
from desktop.widgets.columns import Column
from desktop.widgets.rows_source import RowsSource, holds
from desktop.widgets.sheet import mark_pill, source_text
from desktop.widgets.timeline import Interval, Timeline, TimelineRow
from models.rulebook.browsing import MeasureLine, MeasureSheet, measure_lines, measure_sheet
from models.rulebook.intervals import StateInterval
from models.rulebook.measures import ForceState, MeasureKind
from models.rulebook.naming import cited_in_both, known_issuer, limb_zh
from models.workspace.paging import ListQuery
from models.workspace.words import InBoth

_DRAWN = {
    ForceState.in_force,
    ForceState.suspended,
    ForceState.unknown_treated_as_in_force,
    ForceState.ended,
}


class MeasuresTab(ListTab):
    """Measures as list and sheet."""

    def name(self) -> str:
        return "rulebook.measures"

    def columns(self) -> Sequence[Column]:
        return [
            Column("number", self.tr("Number"), self._wide(13, 22), lambda row: cited_in_both(row.number), strong=True),
            Column("limb", self.tr("Limb"), self._wide(6, 15), lambda row: InBoth(row.limb, limb_zh(row.limb).strip())),
            Column(
                "state",
                self.tr("State"),
                19,
                self._state,
                tone=lambda row: FORCE[row.state],
                tooltip=lambda row: row.state,
            ),
            Column("until", self.tr("Until"), 14, lambda row: row.until),
            Column("subject", self.tr("Subject"), 40, _subject),
            Column("kind", self.tr("Kind"), 20, lambda row: row.kind, hidden=True),
        ]

    def source(self) -> RowsSource[MeasureLine]:
        return RowsSource(
            load=lambda: measure_lines(self.book, self.day),
            matches=holds(
                lambda row: row.number,
                lambda row: row.limb,
                lambda row: row.subject,
                lambda row: row.subject_zh,
                lambda row: cited_in_both(row.number).zh,
            ),
            filters={"kind": lambda row: row.kind.value, "state": lambda row: row.state.value},
            sorts={
                "number": lambda row: _by_year(row.number),
                "limb": lambda row: row.limb,
                "state": lambda row: list(ForceState).index(row.state),
                "until": lambda row: row.until,
                "subject": lambda row: _subject(row).casefold(),
                "kind": lambda row: row.kind.value,
            },
        )

    def add_filters(self) -> None:
        """Offer the kinds and states that measures have."""
        kinds = {measure.kind for measure in self.book.measures}
        self.list.add_filter("state", self.tr("State"), [(s.value, translate_words(s)) for s in ForceState])
        self.list.add_filter(
            "kind", self.tr("Kind"), [(k.value, translate_words(k)) for k in MeasureKind if k in kinds]
        )

    def read(self, record_id: int, day: date) -> MeasureSheet:
        return measure_sheet(self.book, record_id, day)

    def fill(self, view: MeasureSheet) -> None:
        line = view.line
        self.detail.set_header(
            translate_words(view.name),
            translate_words(line.kind),
            line.state.label,
            FORCE[line.state],
            until=line.until,
        )
        self.sheet.text(_subject(line), role="section")
        if line.mark.value != "confirmed":
            self.sheet.add(mark_pill(line.mark))
        self.sheet.add(self._timeline(view))
        self.sheet.heading(self.tr("Why"))
        self.sheet.reasons(view.reasons)
        if view.stated:
            self.sheet.heading(self.tr("Said, but not law"))
            self.sheet.text(self.tr("Somebody said this outside a legal act. It changes no state above."), role="help")
            self.sheet.reasons(view.stated, pill=(self.tr("Said, not law"), "idle"))
        self.sheet.heading(self.tr("The act"))
        self._facts(view)
        self._links(view)

    def share(self) -> tuple[int, int]:
        return (13, 12)

    def _state(self, row: MeasureLine) -> str:
        if row.state is ForceState.unknown_treated_as_in_force:
            return self.tr("Unknown, as in force")
        return translate_words(row.state)

    def _wide(self, english: int, chinese: int) -> int:
        return chinese if self.context.language.tongue == "zh_CN" else english

    def _facts(self, view: MeasureSheet) -> None:
        self.sheet.facts(
            [
                (self.tr("Subject"), self.tr("In our own words; not the title of the act.")),
                (self.tr("Issued by"), [known_issuer(each) for each in view.issuers]),
                (self.tr("Issued on"), view.issued),
                (self.tr("In force from"), view.effective or self.tr("not read")),
                (self.tr("Suspended by"), cited_in_both(view.suspended_by)),
                (self.tr("Control codes"), ", ".join(view.control_codes)),
                (self.tr("Source"), source_text(view.source)),
            ]
        )

    def _links(self, view: MeasureSheet) -> None:
        number = view.line.number
        if view.items:
            text = self.tr("{count} controlled items under this act").format(count=show_number(view.items))
            self.sheet.link(text, lambda: self.go_asked.emit("items", ListQuery(filters={"measure": (number,)})))
        if view.listed:
            text = self.tr("{count} names listed by this act").format(count=show_number(view.listed))
            self.sheet.link(text, lambda: self.go_asked.emit("listed", ListQuery(filters={"notice": (number,)})))

    def _timeline(self, view: MeasureSheet) -> Timeline:
        parts = [_interval(part) for part in view.intervals if part.state in _DRAWN]
        rows = [TimelineRow(self.tr("By its text"), tuple(parts))]
        drawn = Timeline()
        extension = self.book.measures[view.line.id - 1].stated_extension
        if view.stated and extension is not None:
            start = next((part.first for part in view.intervals if part.state.value.startswith("unknown")), None)
            end = extension.to + timedelta(days=1)
            label = self.tr("Said, not law")
            rows.append(TimelineRow(label, (Interval(start or extension.stated_on, end, label, "idle"),)))
        drawn.set_rows(rows, self.day)
        return drawn


def _interval(part: StateInterval) -> Interval:
    end = part.last + timedelta(days=1) if part.last else None
    return Interval(part.first, end, part.state.label, FORCE[part.state])


def _by_year(number: str) -> tuple[str, str]:
    """Sort announcements by year, then number; acts with a name come after them."""
    place, _slash, year = number.partition("/")
    return (year[:4], place.rjust(8)) if place.isdigit() else ("~", number.casefold())


def _subject(line: MeasureLine) -> str:
    return translate_words(InBoth(line.subject, line.subject_zh))
