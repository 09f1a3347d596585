"""Reading countries, currencies, units, calendars and clocks."""

import re
from collections.abc import Mapping
from datetime import date

from models.calendar.clocks import ClockRule, ClockUnit, PauseReason
from models.calendar.working_days import CountryDays, WorkingDays, country_days, is_weekday
from models.rulebook.countries import Country, Currency
from models.rulebook.marks import Mark, Source
from models.rulebook.reading import Faults, Row, refuse_twins, rows
from models.rulebook.units import Unit
from models.workspace.words import Choice, say

COUNTRIES, CURRENCIES, UNITS, CLOCKS = "countries.csv", "currencies.csv", "units.csv", "clocks.csv"
CN_HOLIDAYS, WORLD_HOLIDAYS = "cn_holidays.csv", "holidays_world.csv"
_COUNTRY, _CURRENCY, _UNIT = re.compile("[A-Z]{2}"), re.compile("[A-Z]{3}"), re.compile("[A-Z0-9]{2,3}")
_WHOLE_YEAR_ORDER = 7
"""Days off that a year must have at least to count as loaded: fewer means the notice is missing."""


class _DayKind(Choice):
    holiday = "holiday"
    workday = "workday"


def _coded(file: str, text: str, columns: str, shape: re.Pattern[str], faults: Faults) -> list[Row]:
    found = list(rows(file, text, tuple(columns.split(",")), faults))
    refuse_twins(file, [(row.optional("code"), row.number) for row in found], "code", faults)
    for row in found:
        row.shaped("code", shape)
    return found


def read_countries(text: str, faults: Faults) -> dict[str, Country]:
    found = _coded(COUNTRIES, text, "code,name_en,name_zh", _COUNTRY, faults)
    return {row.text("code"): Country(row.text("code"), row.text("name_en"), row.text("name_zh")) for row in found}


def read_currencies(text: str, faults: Faults) -> dict[str, Currency]:
    found = _coded(CURRENCIES, text, "code,name_en,name_zh,digits", _CURRENCY, faults)
    return {
        row.text("code"): Currency(row.text("code"), row.text("name_en"), row.text("name_zh"), row.whole("digits") or 0)
        for row in found
    }


def read_units(text: str, faults: Faults) -> dict[str, Unit]:
    found = _coded(UNITS, text, "code,label_en,label_zh,dimension,factor_to_base,source,mark", _UNIT, faults)
    return {
        row.text("code"): Unit(
            code=row.text("code"),
            label_en=row.text("label_en"),
            label_zh=row.text("label_zh"),
            dimension=row.text("dimension"),
            factor=row.factor("factor_to_base"),
            source=Source(row.text("source")),
            mark=row.choice("mark", Mark),
        )
        for row in found
    }


def read_calendars(chinese: str, world: str, countries: Mapping[str, Country], faults: Faults) -> WorkingDays:
    """Read the Chinese days off and make-up days, and the frozen public holidays of other countries."""
    known = {"CN": _read_chinese(chinese, faults)}
    days: dict[str, set[date]] = {}
    for row in rows(WORLD_HOLIDAYS, world, ("country", "date", "name"), faults):
        country = row.text("country")
        if country not in countries or country == "CN":
            row.refuse("country", say('"{value}" is not a country of this table.', value=country))
        days.setdefault(country, set()).add(row.day("date"))
    for country, off in days.items():
        caution = say(
            "Only the national public holidays of {country} are counted, not those of its regions.", country=country
        )
        known[country] = country_days(country, off, caution=caution)
    return WorkingDays(known)


def _read_chinese(text: str, faults: Faults) -> CountryDays:
    off: set[date] = set()
    worked: set[date] = set()
    found = list(rows(CN_HOLIDAYS, text, ("date", "kind", "name"), faults))
    refuse_twins(CN_HOLIDAYS, [(row.optional("date"), row.number) for row in found], "date", faults)
    for row in found:
        day, kind = row.day("date"), row.choice("kind", _DayKind)
        if kind is _DayKind.workday and is_weekday(day):
            row.refuse("date", say("A make-up working day falls on Monday to Friday."))
        (off if kind is _DayKind.holiday else worked).add(day)
    years = {day.year for day in off}
    whole = {year for year in years if sum(day.year == year for day in off) >= _WHOLE_YEAR_ORDER}
    return country_days("CN", off, worked, years=whole)


def read_clocks(text: str, countries: Mapping[str, Country], faults: Faults) -> dict[str, ClockRule]:
    columns = "code,label_en,label_zh,length,unit,country,starts_en,starts_zh,pauses,effect_en,basis,mark,note"
    found = list(rows(CLOCKS, text, tuple(columns.split(",")), faults))
    refuse_twins(CLOCKS, [(row.optional("code"), row.number) for row in found], "code", faults)
    return {row.text("code"): _clock(row, countries) for row in found}


def _clock(row: Row, countries: Mapping[str, Country]) -> ClockRule:
    unit, length = row.choice("unit", ClockUnit), row.whole("length")
    if (unit is ClockUnit.no_limit) != (length is None):
        row.refuse("length", say("A clock has a length exactly when it has a limit."))
    if row.text("country") not in countries:
        row.refuse("country", say('"{value}" is not a country code.', value=row.optional("country")))
    return ClockRule(
        code=row.text("code"),
        label_en=row.text("label_en"),
        label_zh=row.text("label_zh"),
        length=length,
        unit=unit,
        country=row.optional("country"),
        starts_en=row.text("starts_en"),
        starts_zh=row.text("starts_zh"),
        pauses=frozenset(row.as_choice("pauses", each, PauseReason) for each in row.several("pauses")),
        effect=row.optional("effect_en"),
        basis=row.text("basis"),
        mark=row.choice("mark", Mark).value,
        note=row.optional("note"),
    )
