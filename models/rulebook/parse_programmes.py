"""Reading the programmes of certified end users, checked against criteria and undertakings of the same edition."""

import json
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from models.rulebook.criteria import Duty, DutyKind, Effect, Programme
from models.rulebook.marks import Mark, Source
from models.rulebook.reading import Faults
from models.workspace.words import Words, say

PROGRAMMES = "programmes.json"
Filled = Annotated[str, Field(min_length=1)]


class _Shape(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Duty(_Shape):
    code: Filled
    name_en: Filled
    name_zh: Filled
    every_months: Annotated[int, Field(ge=1, le=120)] | None
    due_month: Annotated[int, Field(ge=1, le=12)] | None
    due_day: Annotated[int, Field(ge=1, le=31)] | None
    source: Filled
    mark: Mark
    kind: DutyKind = DutyKind.ON_EVENT
    within_days: Annotated[int, Field(ge=0, le=3660)] | None = None
    by_authority: bool = False
    tolerance_percent: Annotated[Decimal, Field(ge=0, le=100)] | None = None
    in_status: Literal["", "note", "limits", "unknown", "suspended"] = ""


class _Effect(_Shape):
    code: Filled
    words_en: Filled
    words_zh: Filled


class _Thresholds(_Shape):
    conditions_from: Annotated[int, Field(ge=0, le=100)]
    approve_from: Annotated[int, Field(ge=0, le=100)]


class _Programme(_Shape):
    code: Filled
    kind: Literal["internal", "authority"]
    name_en: Filled
    name_zh: Filled
    statement_en: Filled
    statement_zh: Filled
    official_reference_possible: bool
    regimes: list[str]
    destinations: Literal["any", "EU"] | list[str]
    use_class: Filled
    criteria: list[str]
    disqualifiers: list[str]
    evidence_max_age_days: dict[str, Annotated[int, Field(ge=1)]]
    deciders: Annotated[int, Field(ge=1, le=9)]
    decision_rule: Filled
    validity_months: Annotated[int, Field(ge=1, le=120)] | None
    thresholds: _Thresholds
    duties: list[_Duty]
    effects: list[_Effect]
    undertakings: list[str]
    source: Filled
    mark: Mark


class _File(_Shape):
    programmes: list[_Programme]


_EU = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
EU_MEMBERS = frozenset(_EU.split())


def read_programmes(
    text: str, criteria: frozenset[str], undertakings: frozenset[str], countries: frozenset[str], faults: Faults
) -> dict[str, Programme]:
    """Read the programmes; every code they use must be in the edition."""
    try:
        found = _File.model_validate(json.loads(text)).programmes
    except json.JSONDecodeError as wrong:
        faults.add(PROGRAMMES, wrong.lineno, "", say("The file is not JSON."))
        return {}
    except ValidationError as wrong:
        for error in wrong.errors():
            where = ".".join(str(part) for part in error["loc"])
            faults.add(PROGRAMMES, 0, where, Words("{message}.", {"message": error["msg"]}))
        return {}
    for position, each in enumerate(found):
        _check(each, position, criteria, undertakings, countries, faults)
    if len({each.code for each in found}) != len(found):
        faults.add(PROGRAMMES, 0, "code", say("Two programmes have the same code."))
    return {each.code: _programme(each) for each in found}


def _check(
    each: _Programme,
    position: int,
    criteria: frozenset[str],
    undertakings: frozenset[str],
    countries: frozenset[str],
    faults: Faults,
) -> None:
    destinations = each.destinations if isinstance(each.destinations, list) else []
    checked = (
        ("criteria", each.criteria, criteria),
        ("disqualifiers", each.disqualifiers, frozenset(each.criteria)),
        ("evidence_max_age_days", list(each.evidence_max_age_days), frozenset(each.criteria)),
        ("undertakings", each.undertakings, undertakings),
        ("destinations", destinations, countries),
    )
    for name, used, known in checked:
        for code in used:
            if code not in known:
                column = f"programmes.{position}.{name}"
                faults.add(PROGRAMMES, 0, column, say('"{value}" is not known in the edition.', value=code))
    for place, duty in enumerate(each.duties):
        if duty.kind in _OF_A_YEAR and (duty.due_month is None or duty.due_day is None):
            words = say("What is owed for a year has a day by which it is due.")
            faults.add(PROGRAMMES, 0, f"programmes.{position}.duties.{place}.due_day", words)
        elif duty.due_month is not None and (duty.due_day or 32) > _DAYS[duty.due_month - 1]:
            words = say("There is no such day in every year.")
            faults.add(PROGRAMMES, 0, f"programmes.{position}.duties.{place}.due_day", words)


_OF_A_YEAR = frozenset({DutyKind.REPORT, DutyKind.MASS_BALANCE})
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _programme(each: _Programme) -> Programme:
    whole = {"any": None, "EU": EU_MEMBERS}
    destinations = frozenset(each.destinations) if isinstance(each.destinations, list) else whole[each.destinations]
    return Programme(
        code=each.code,
        kind=each.kind,
        name_en=each.name_en,
        name_zh=each.name_zh,
        statement_en=each.statement_en,
        statement_zh=each.statement_zh,
        official_reference_possible=each.official_reference_possible,
        regimes=frozenset(each.regimes),
        destinations=destinations,
        use_class=each.use_class,
        criteria=tuple(each.criteria),
        disqualifiers=frozenset(each.disqualifiers),
        evidence_max_age_days=dict(each.evidence_max_age_days),
        deciders=each.deciders,
        decision_rule=each.decision_rule,
        validity_months=each.validity_months,
        conditions_from=each.thresholds.conditions_from,
        approve_from=each.thresholds.approve_from,
        duties=tuple(_duty(duty) for duty in each.duties),
        effects=tuple(Effect(one.code, one.words_en, one.words_zh) for one in each.effects),
        undertakings=tuple(each.undertakings),
        source=Source(each.source),
        mark=each.mark,
    )


def _duty(duty: _Duty) -> Duty:
    return Duty(
        duty.code,
        duty.name_en,
        duty.name_zh,
        duty.every_months,
        duty.due_month,
        duty.due_day,
        Source(duty.source),
        duty.mark,
        duty.kind,
        duty.within_days,
        duty.by_authority,
        duty.tolerance_percent,
        duty.in_status,
    )
