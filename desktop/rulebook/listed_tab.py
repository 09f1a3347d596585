"""The names on the four Chinese lists, searched in both scripts, with what each notice does on the day."""

from collections.abc import Sequence
from datetime import date

from desktop.rulebook.tab import ListTab
from desktop.rulebook.tones import LISTING
from desktop.shell.language import translate_words
from desktop.widgets.columns import Column
from desktop.widgets.rows_source import RowsSource
from desktop.widgets.sheet import source_text
from models.rulebook.browsing import ListedLine, listed_lines, measure_of_notice, name_matches
from models.rulebook.listed import EntityList, ListingState
from models.rulebook.naming import cited_in_both


class ListedTab(ListTab):
    """Listed names as list and sheet."""

    def name(self) -> str:
        return "rulebook.listed"

    def share(self) -> tuple[int, int]:
        return (7, 5)

    def columns(self) -> Sequence[Column]:
        return [
            Column("name", self.tr("Name"), 28, lambda row: row.entity.name_en or row.entity.name_zh, strong=True),
            Column(
                "state",
                self.tr("State"),
                19,
                self._state,
                tone=lambda row: LISTING[row.state],
                tooltip=lambda row: row.state,
            ),
            Column("until", self.tr("Until"), 14, lambda row: row.until),
            Column("name_zh", self.tr("Chinese name"), 16, lambda row: row.entity.name_zh),
            Column("country", self.tr("Country"), 12, self._country),
            Column("list", self.tr("List"), 20, lambda row: row.entity.entity_list),
            Column("notice", self.tr("Notice"), 20, lambda row: cited_in_both(row.entity.announcement), hidden=True),
        ]

    def source(self) -> RowsSource[ListedLine]:
        return RowsSource(
            load=lambda: listed_lines(self.book, self.day),
            matches=name_matches,
            filters={
                "list": lambda row: row.entity.entity_list.value,
                "state": lambda row: row.state.value,
                "country": lambda row: row.entity.country,
                "notice": lambda row: _number(row.entity.announcement),
            },
            sorts={
                "name": lambda row: (row.entity.name_en or row.entity.name_zh).casefold(),
                "name_zh": lambda row: row.entity.name_zh or None,
                "country": lambda row: self._country(row),
                "list": lambda row: list(EntityList).index(row.entity.entity_list),
                "state": lambda row: list(ListingState).index(row.state),
                "until": lambda row: row.until,
                "notice": lambda row: row.entity.announcement,
            },
        )

    def add_filters(self) -> None:
        """Offer the lists, states, countries and notices."""
        countries = sorted({entity.country for entity in self.book.listed if entity.country})
        notices = dict.fromkeys(_number(entity.announcement) for entity in self.book.listed)
        named = [(code, self._country_name(code)) for code in countries]
        self.list.add_filter("list", self.tr("List"), [(each.value, translate_words(each)) for each in EntityList])
        self.list.add_filter("state", self.tr("State"), [(each.value, translate_words(each)) for each in ListingState])
        self.list.add_filter("country", self.tr("Country"), named)
        self.list.add_filter(
            "notice",
            self.tr("Notice"),
            [(number, translate_words(cited_in_both(number))) for number in notices if number],
        )

    def read(self, record_id: int, day: date) -> ListedLine:
        return listed_lines(self.book, day)[record_id - 1]

    def fill(self, view: ListedLine) -> None:
        entity = view.entity
        self.detail.set_header(
            entity.name_en or entity.name_zh,
            translate_words(entity.entity_list),
            view.state.label,
            LISTING[view.state],
            until=view.until,
        )
        if view.licence_still_needed and view.state not in (ListingState.active, ListingState.not_yet):
            self.sheet.text(self.tr("The name is still on the list: a licence is still needed."), role="warn")
        self.sheet.heading(self.tr("Why"))
        self.sheet.reasons(view.reasons)
        self.sheet.heading(self.tr("The notice"))
        self.sheet.facts(
            [
                (self.tr("Name"), entity.name_en),
                (self.tr("Chinese name"), entity.name_zh),
                (self.tr("Country"), self._country(view)),
                (self.tr("Notice"), cited_in_both(entity.announcement)),
                (self.tr("Listed from"), entity.effective),
                (self.tr("Suspended from"), entity.suspended_from),
                (self.tr("Suspended until"), entity.suspended_to),
                (self.tr("As the edition notes"), entity.status),
                (self.tr("Source"), source_text(entity.source)),
            ]
        )
        measure = measure_of_notice(self.book, entity.announcement)
        if measure is not None:
            text = self.tr("Open the act {number}").format(
                number=translate_words(cited_in_both(_number(entity.announcement)))
            )
            self.sheet.link(text, lambda: self.go_asked.emit("measures", measure))

    def _state(self, row: ListedLine) -> str:
        if row.state is ListingState.unknown_treated_as_active:
            return self.tr("Unknown, as active")
        return translate_words(row.state)

    def _country(self, row: ListedLine) -> str:
        return row.country_zh if self.context.language.tongue == "zh_CN" else row.country_en

    def _country_name(self, code: str) -> str:
        country = self.book.countries.get(code)
        return country.name(self.context.language.tongue) if country else code


def _number(announcement: str) -> str:
    return announcement.split()[-1] if announcement else ""
