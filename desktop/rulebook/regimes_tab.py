"""The regimes under which an end use is declared: who signs, how long it holds, and how sure each rule is."""

from collections.abc import Sequence
from datetime import date

from desktop.rulebook.tab import ListTab
from desktop.shell.language import show_date, translate_words
from desktop.widgets.columns import Column
from desktop.widgets.rows_source import RowsSource, holds
from desktop.widgets.sheet import mark_short, mark_tone, mark_words
from models.declarations.regime_words import GROUPS, rule_words, signs_words
from models.declarations.regimes import form_serves
from models.rulebook.browsing import RegimeLine, RegimeSheet, regime_lines, regime_sheet
from models.rulebook.marks import Mark, Reason, Source
from models.rulebook.naming import cited_in_both
from models.rulebook.regimes import PaperKind, Regime, RegimeRule
from models.workspace.words import InBoth, Words


class RegimesTab(ListTab):
    """Regimes as list and sheet; they carry the day their sources were read, and no earlier text is kept."""

    def name(self) -> str:
        return "rulebook.regimes"

    def share(self) -> tuple[int, int]:
        return (6, 7)

    def columns(self) -> Sequence[Column]:
        return [
            Column("name", self.tr("Regime"), 28, _name, strong=True),
            Column(
                "mark",
                self.tr("How sure"),
                17,
                lambda row: mark_short(row.regime.mark),
                tone=lambda row: mark_tone(row.regime.mark),
                tooltip=lambda row: mark_words(row.regime.mark),
            ),
            Column("code", self.tr("Code"), 9, lambda row: row.regime.code),
            Column("paper", self.tr("Paper"), 13, lambda row: row.regime.paper),
            Column("rules", self.tr("Rules"), 8, lambda row: row.rules),
            Column("unsure", self.tr("Not confirmed"), 14, lambda row: row.unsure or None),
            Column("read_on", self.tr("Read on"), 14, lambda row: row.regime.read_on, hidden=True),
        ]

    def source(self) -> RowsSource[RegimeLine]:
        return RowsSource(
            load=lambda: regime_lines(self.book),
            matches=holds(
                lambda row: row.regime.code, lambda row: row.regime.label_en, lambda row: row.regime.label_zh
            ),
            filters={"mark": lambda row: row.regime.mark.value, "paper": lambda row: row.regime.paper.value},
            sorts={
                "name": lambda row: _name(row).casefold(),
                "code": lambda row: row.regime.code,
                "paper": lambda row: list(PaperKind).index(row.regime.paper),
                "rules": lambda row: row.rules,
                "unsure": lambda row: row.unsure,
                "mark": lambda row: list(Mark).index(row.regime.mark),
                "read_on": lambda row: row.regime.read_on,
            },
        )

    def add_filters(self) -> None:
        """Offer how sure the regimes are, and their kinds of paper."""
        marks = {regime.mark for regime in self.book.regimes.values()}
        self.list.add_filter("mark", self.tr("How sure"), [(m.value, mark_words(m)) for m in Mark if m in marks])
        self.list.add_filter("paper", self.tr("Paper"), [(p.value, translate_words(p)) for p in PaperKind])

    def read(self, record_id: int, day: date) -> RegimeSheet:
        del day
        return regime_sheet(self.book, record_id)

    def fill(self, view: RegimeSheet) -> None:
        regime = view.line.regime
        self.detail.set_header(_name(view.line), regime.code, mark_words(regime.mark), mark_tone(regime.mark))
        self.sheet.heading(self.tr("Who signs"))
        self._told(signs_words(regime), regime)
        self.sheet.heading(self.tr("Paper"))
        self.sheet.facts(
            [(self.tr("Kind"), regime.paper), (self.tr("Forms in this edition"), self._forms(regime.code))]
        )
        for title, topics in GROUPS:
            own = [rule for rule in view.own if rule.topic in topics]
            others = [rule for rule in view.for_any if rule.topic in topics]
            if not own and not others:
                continue
            self.sheet.heading(translate_words(title))
            for rule in own:
                self._told(rule_words(rule), rule)
            if others:
                self.sheet.text(self.tr("No rule of this regime is loaded; for every such regime:"), role="help")
            for rule in others:
                self._told(rule_words(rule), rule)

    def _told(self, sentence: Words, of: Regime | RegimeRule) -> None:
        """Write a sentence with its source, the day it was read, and how sure it is."""
        own = of.mark is Mark.design
        told = self.tr("Set by the house on {day}") if own else self.tr("{source} · read on {day}")
        read = told.format(source=translate_words(cited_in_both(of.source.name)), day=show_date(of.read_on))
        self.sheet.reasons([Reason(sentence, Source(read, of.source.url), of.mark)])
        if of.note:
            self.sheet.text(self.tr("Note: {text}").format(text=of.note), role="help")

    def _forms(self, code: str) -> str:
        forms = (
            form
            for form in self.book.paper_forms
            if form.kind == "end_use_declaration" and form.regime != "ANY" and form_serves(form.regime, code)
        )
        return ", ".join(f"{form.code} {translate_words(InBoth(form.label_en, form.label_zh))}" for form in forms)


def _name(line: RegimeLine) -> str:
    return translate_words(InBoth(line.regime.label_en, line.regime.label_zh))
