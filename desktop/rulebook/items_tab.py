"""The controlled items: code, element, form, customs codes, how complete our copy is, and the act behind them."""

from collections.abc import Sequence
from datetime import date

from desktop.records.codes import form_name
from desktop.rulebook.tab import ListTab
from desktop.rulebook.tones import FORCE
from desktop.shell.language import translate_words
from desktop.widgets.columns import Column
from desktop.widgets.rows_source import RowsSource, holds
from desktop.widgets.sheet import mark_pill, mark_short, mark_tone, mark_words, source_text
from models.rulebook.browsing import ItemLine, item_lines, measure_of_notice
from models.rulebook.items import Closure
from models.rulebook.marks import Mark
from models.rulebook.naming import cited_in_both


class ItemsTab(ListTab):
    """Controlled items as list and sheet."""

    def name(self) -> str:
        return "rulebook.items"

    def share(self) -> tuple[int, int]:
        return (8, 5)

    def columns(self) -> Sequence[Column]:
        return [
            Column("code", self.tr("Control code"), 13, lambda row: row.item.code or "—"),
            Column("name", self.tr("Item"), 26, self._name, strong=True),
            Column("element", self.tr("Element"), 8, lambda row: ", ".join(row.item.elements)),
            Column("form", self.tr("Form"), 11, lambda row: form_name(row.item.form)),
            Column(
                "mark",
                self.tr("How sure"),
                14,
                lambda row: mark_short(row.item.mark),
                tone=lambda row: mark_tone(row.item.mark),
                tooltip=lambda row: mark_words(row.item.mark),
            ),
            Column("hs", self.tr("HS codes"), 22, lambda row: ", ".join(row.item.hs_codes)),
            Column(
                "measure",
                self.tr("Act"),
                17 if self.context.language.tongue == "zh_CN" else 10,
                lambda row: cited_in_both(row.item.measure_number),
            ),
            Column("state", self.tr("State"), 22, lambda row: row.state, tone=_tone, hidden=True),
        ]

    def source(self) -> RowsSource[ItemLine]:
        return RowsSource(
            load=lambda: item_lines(self.book, self.day),
            matches=holds(
                lambda row: row.item.code,
                lambda row: row.item.name_en,
                lambda row: row.item.name_zh,
                lambda row: " ".join(row.item.elements),
                lambda row: " ".join(row.item.hs_codes),
                lambda row: row.item.form,
            ),
            filters={
                "measure": lambda row: row.item.measure_number,
                "element": lambda row: row.item.elements,
                "mark": lambda row: row.item.mark.value,
                "state": lambda row: row.state.value if row.state else "",
            },
            sorts={
                "code": lambda row: row.item.code or None,
                "name": lambda row: self._name(row).casefold(),
                "element": lambda row: ",".join(row.item.elements) or None,
                "form": lambda row: row.item.form,
                "hs": lambda row: ",".join(row.item.hs_codes) or None,
                "mark": lambda row: list(Mark).index(row.item.mark),
                "measure": lambda row: row.item.measure_number,
                "state": lambda row: row.state.value if row.state else None,
            },
        )

    def add_filters(self) -> None:
        """Offer the acts, elements and marks that items have."""
        acts = dict.fromkeys(item.measure_number for item in self.book.items)
        elements = sorted({symbol for item in self.book.items for symbol in item.elements})
        marks = {item.mark for item in self.book.items}
        self.list.add_filter(
            "measure", self.tr("Act"), [(number, translate_words(cited_in_both(number))) for number in acts]
        )
        self.list.add_filter("element", self.tr("Element"), [(symbol, symbol) for symbol in elements])
        self.list.add_filter("mark", self.tr("How sure"), [(m.value, mark_words(m)) for m in Mark if m in marks])

    def read(self, record_id: int, day: date) -> ItemLine:
        return item_lines(self.book, day)[record_id - 1]

    def fill(self, view: ItemLine) -> None:
        item = view.item
        state, tone = (view.state.label, FORCE[view.state]) if view.state else ("", "idle")
        self.detail.set_header(
            item.code or self._name(view),
            translate_words(cited_in_both(item.announcement)),
            state,
            tone,
            until=view.until,
        )
        if not view.sure:
            self.sheet.add(mark_pill(item.mark))
            self.sheet.text(self.caution(item.closure), role="warn")
        self.sheet.facts(
            [
                (self.tr("Name"), item.name_en),
                (self.tr("Chinese name"), item.name_zh),
                (self.tr("Elements"), ", ".join(item.elements)),
                (self.tr("Form"), form_name(item.form)),
                (self.tr("HS codes"), ", ".join(item.hs_codes) or self.tr("none named")),
                (self.tr("Part of the annex"), item.annex_part),
                (self.tr("Note"), item.note),
                (self.tr("Source"), source_text(item.source)),
            ]
        )
        measure = measure_of_notice(self.book, item.measure_number)
        if measure is not None:
            text = self.tr("Open the act {number}").format(number=translate_words(cited_in_both(item.measure_number)))
            self.sheet.link(text, lambda: self.go_asked.emit("measures", measure))

    def caution(self, closure: Closure) -> str:
        """Say what is not confirmed about our copy of an item."""
        words = {
            Closure.secondary: self.tr("This row was read in a copy, not in the act itself."),
            Closure.number_inferred: self.tr("The control code is inferred; the act itself was not read for it."),
            Closure.incomplete: self.tr("This row is not complete: look into the act before you rely on it."),
        }
        return words.get(closure, "")

    def _name(self, row: ItemLine) -> str:
        chinese = self.context.language.tongue == "zh_CN"
        return (row.item.name_zh if chinese else row.item.name_en) or row.item.name_en or row.item.name_zh


def _tone(row: ItemLine) -> str:
    return FORCE[row.state] if row.state else "idle"
