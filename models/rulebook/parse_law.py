"""Reading the tables of law: measures, items, listed entities, product forms."""

import re
from datetime import date
from itertools import pairwise

from models.rulebook.items import Closure, ControlledItem, ProductForm
from models.rulebook.listed import EntityList, ListedEntity
from models.rulebook.marks import Mark, Source
from models.rulebook.measures import Measure, MeasureKind, StatedExtension
from models.rulebook.naming import act_name
from models.rulebook.reading import Faults, Row, refuse_twins, rows
from models.workspace.words import say

CONTROL_CODE = re.compile(r"\d[A-E]\d{3}(\.[a-z0-9]+)*(-[a-z])?")
CUSTOMS_CODE = re.compile(r"\d{6,10}")
_NUMBER = re.compile(r"\d+/\d{4}")
_CLOSURES = {
    "confirmed": Closure.confirmed,
    "confirmed item": Closure.confirmed_item,
    "confirmed item, secondary code": Closure.confirmed_item,
    "secondary": Closure.secondary,
    "incomplete": Closure.incomplete,
    "number inferred": Closure.number_inferred,
}
_DOUBT = "unverified"

MEASURES, ITEMS, LISTED, FORMS = "cn_measures.csv", "cn_items.csv", "cn_listed_entities.csv", "product_forms.csv"
_MEASURE_COLUMNS = (
    "number,limb,kind,issuers,issued,effective,suspended_from,suspended_to,suspended_by,stated_extension_to,"
    "operated_intervals,status_2026_11_23,subject,subject_zh,control_codes,confidence,url,note"
)
_ITEM_COLUMNS = "announcement,control_code,name_en,name_zh,element,form,hs_codes,note"
_LISTED_COLUMNS = "list,name_en,name_zh,country,announcement,effective_date,suspended_from,suspended_to,note"
_FORM_COLUMNS = "code,label_en,label_zh,matches,excluded_from,unsure_of,would_be,source,mark,note"


def read_measures(text: str, faults: Faults) -> tuple[Measure, ...]:
    """Read the measures, and tie each stated extension to the statement that made it."""
    found = list(rows(MEASURES, text, tuple(_MEASURE_COLUMNS.split(",")), faults))
    refuse_twins(
        MEASURES, [((row.optional("number"), row.optional("limb")), row.number) for row in found], "number", faults
    )
    statements = {row.optional("stated_extension_to"): row for row in found if row.optional("kind") == "statement"}
    return tuple(_measure(row, statements) for row in found)


def _measure(row: Row, statements: dict[str, Row]) -> Measure:
    status = row.optional("status_2026_11_23")
    first, last = row.optional_day("suspended_from"), row.optional_day("suspended_to")
    _check_order(row, first, last, "suspended_to")
    if first is None and last is not None:
        row.refuse("suspended_from", say("A suspension has an end but no beginning."))
    number = row.text("number")
    return Measure(
        number=number,
        limb=row.optional("limb"),
        kind=row.choice("kind", MeasureKind),
        issuers=row.several("issuers"),
        issued=row.optional_day("issued"),
        effective=row.optional_day("effective"),
        suspended_from=first,
        suspended_to=last,
        suspended_by=row.optional("suspended_by"),
        stated_extension=_extension(row, statements),
        operated=_intervals(row, "operated_intervals"),
        doubted=status == _DOUBT,
        subject=row.text("subject"),
        subject_zh=row.text("subject_zh"),
        control_codes=row.several("control_codes"),
        confidence=row.choice("confidence", Mark),
        source=Source(act_name(number, "", row.several("issuers")), row.text("url")),
        note=row.optional("note"),
    )


def _extension(row: Row, statements: dict[str, Row]) -> StatedExtension | None:
    to = row.optional_day("stated_extension_to")
    if to is None:
        return None
    statement = statements.get(to.isoformat())
    if statement is None:
        row.refuse("stated_extension_to", say("No statement in the table names this day."))
        return None
    source = Source(statement.optional("number"), statement.optional("url"))
    return StatedExtension(to, statement.day("issued"), source)


def _check_order(row: Row, first: date | None, last: date | None, column: str) -> None:
    if first is not None and last is not None and last < first:
        row.refuse(column, say("The interval ends on {last}, before it begins.", last=last.isoformat()))


def _intervals(row: Row, column: str) -> tuple[tuple[date, date | None], ...]:
    found: list[tuple[date, date | None]] = []
    for part in row.several(column):
        begin, slash, end = part.partition("/")
        first, last = row.as_day(column, begin), row.as_day(column, end)
        if not slash or first is None:
            row.refuse(column, say('"{value}" is not an interval.', value=part))
            continue
        _check_order(row, first, last, column)
        found.append((first, last))
    _check_overlap(row, column, found)
    return tuple(found)


def _check_overlap(row: Row, column: str, found: list[tuple[date, date | None]]) -> None:
    ordered = sorted(found, key=lambda each: each[0])
    for (_, last), (first, _) in pairwise(ordered):
        if last is None or first <= last:
            row.refuse(column, say("Two intervals overlap on {day}.", day=first.isoformat()))
    first_suspended, last_suspended = row.optional_day("suspended_from"), row.optional_day("suspended_to") or date.max
    for first, last in found:
        if first_suspended and first <= last_suspended and (last or date.max) >= first_suspended:
            row.refuse(column, say("An interval in force overlaps the suspension."))


def read_items(text: str, measures: tuple[Measure, ...], faults: Faults) -> tuple[ControlledItem, ...]:
    """Read the controlled items; each must belong to a measure of the edition."""
    found = list(rows(ITEMS, text, tuple(_ITEM_COLUMNS.split(",")), faults))
    keyed = [
        ((row.optional("announcement"), row.optional("control_code"), row.optional("name_en")), row.number)
        for row in found
    ]
    refuse_twins(ITEMS, keyed, "name_en", faults)
    sources = {measure.number: measure.source for measure in measures}
    return tuple(_item(row, sources) for row in found)


def _item(row: Row, sources: dict[str, Source]) -> ControlledItem:
    announcement = row.text("announcement")
    number = _NUMBER.search(announcement)
    if number is None or number.group() not in sources:
        row.refuse("announcement", say('"{value}" names no measure of the edition.', value=announcement))
    note = row.text("note")
    closure, _, rest = note.removeprefix("[").partition("]")
    if closure not in _CLOSURES:
        row.refuse("note", say("The note does not begin with how complete the row is."))
    measure = number.group() if number else ""
    return ControlledItem(
        announcement=announcement,
        measure_number=measure,
        annex_part=announcement.partition("Annex 1 ")[2],
        control_codes=row.shaped("control_code", CONTROL_CODE),
        name_en=row.text("name_en"),
        name_zh=row.text("name_zh"),
        elements=row.several("element"),
        form=row.text("form"),
        hs_codes=row.shaped("hs_codes", CUSTOMS_CODE),
        closure=_CLOSURES.get(closure, Closure.incomplete),
        note=rest.strip(),
        source=sources.get(measure, Source(announcement)),
    )


def read_listed(text: str, countries: frozenset[str], faults: Faults) -> tuple[ListedEntity, ...]:
    """Read the listed entities; a country may be empty where the notice names none."""
    found = list(rows(LISTED, text, tuple(_LISTED_COLUMNS.split(",")), faults))
    keyed = [
        (
            (row.optional("list"), row.optional("announcement"), row.optional("name_en"), row.optional("name_zh")),
            row.number,
        )
        for row in found
    ]
    refuse_twins(LISTED, keyed, "name_en", faults)
    return tuple(_listed(row, countries) for row in found)


def _listed(row: Row, countries: frozenset[str]) -> ListedEntity:
    country = row.optional("country")
    if country and country not in countries:
        row.refuse("country", say('"{value}" is not a country code.', value=country))
    if not row.optional("name_en") and not row.optional("name_zh"):
        row.refuse("name_en", say("The row names nobody."))
    first, last = row.optional_day("suspended_from"), row.optional_day("suspended_to")
    _check_order(row, first, last, "suspended_to")
    effective = row.day("effective_date")
    _check_order(row, effective, first, "suspended_from")
    status, _, source = row.text("note").partition("; source:")
    announcement = row.text("announcement")
    return ListedEntity(
        entity_list=row.choice("list", EntityList),
        name_en=row.optional("name_en"),
        name_zh=row.optional("name_zh"),
        country=country,
        announcement=announcement,
        effective=effective,
        suspended_from=first,
        suspended_to=last,
        cancelled="cancelled" in status,
        status=status.removeprefix("status:").strip(),
        source=Source(announcement, source.strip()),
    )


def read_product_forms(text: str, measures: tuple[Measure, ...], faults: Faults) -> dict[str, ProductForm]:
    """Read the forms a product can have."""
    found = list(rows(FORMS, text, tuple(_FORM_COLUMNS.split(",")), faults))
    refuse_twins(FORMS, [(row.optional("code"), row.number) for row in found], "code", faults)
    numbers = {measure.number for measure in measures}
    return {row.optional("code"): _form(row, numbers) for row in found}


def _form(row: Row, numbers: set[str]) -> ProductForm:
    for column in ("excluded_from", "unsure_of"):
        for number in row.several(column):
            if number not in numbers:
                row.refuse(column, say('"{value}" names no measure of the edition.', value=number))
    return ProductForm(
        code=row.text("code"),
        label_en=row.text("label_en"),
        label_zh=row.text("label_zh"),
        matches=frozenset(row.several("matches")),
        excluded_from=frozenset(row.several("excluded_from")),
        unsure_of=frozenset(row.several("unsure_of")),
        would_be=frozenset(row.several("would_be")),
        source=Source(row.optional("source")),
        mark=row.choice("mark", Mark),
        note=row.optional("note"),
    )
