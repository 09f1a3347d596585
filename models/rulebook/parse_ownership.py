"""Reading the ownership rules and the periods in which they hold."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

from models.rulebook.marks import Mark, Source
from models.rulebook.measures import DAY, Measure
from models.rulebook.ownership_rules import (
    Aggregation,
    Operator,
    OwnershipPeriod,
    OwnershipRule,
    OwnershipTerms,
    PeriodState,
)
from models.rulebook.reading import Faults, Row, refuse_twins, rows
from models.workspace.words import Choice, InBoth, say

RULES, PERIODS = "ownership_rules.csv", "ownership_periods.csv"
_RULE_COLUMNS = "code,aliases,regime,label_en,label_zh,lists_en,lists_zh,measure,limb,note_en,note_zh"
_PERIOD_COLUMNS = "rule,first,last,state,threshold,operator,aggregation,indirect,control,source,read_on,mark,note"
_WHOLE = Decimal(100)


class _YesNo(Choice):
    no = "no"
    yes = "yes"


def read_ownership(rules: str, periods: str, measures: Iterable[Measure], faults: Faults) -> dict[str, OwnershipRule]:
    """Read the rules by code, each with its periods; a rule may share the dates of a measure of this edition."""
    acts = {(each.number, each.limb): each for each in measures}
    told = list(rows(RULES, rules, tuple(_RULE_COLUMNS.split(",")), faults))
    names = [(name.casefold(), row.number) for row in told for name in (row.text("code"), *row.several("aliases"))]
    refuse_twins(RULES, names, "code", faults)
    spans: dict[str, list[tuple[Row, OwnershipPeriod]]] = {row.optional("code"): [] for row in told}
    for row in rows(PERIODS, periods, tuple(_PERIOD_COLUMNS.split(",")), faults):
        if row.text("rule") not in spans:
            row.refuse("rule", say('"{value}" is not a rule of this edition.', value=row.optional("rule")))
            continue
        spans[row.optional("rule")].append((row, _period(row)))
    return {row.optional("code"): _rule(row, spans[row.optional("code")], acts) for row in told}


def _rule(
    row: Row, spans: Sequence[tuple[Row, OwnershipPeriod]], acts: dict[tuple[str, str], Measure]
) -> OwnershipRule:
    measure = acts.get((row.optional("measure"), row.optional("limb")))
    if measure is None and row.optional("measure"):
        row.refuse("measure", say('"{value}" is not a measure of this edition.', value=row.optional("measure")))
    if not spans:
        row.refuse("code", say("The rule has no period."))
    _check_order(spans)
    for told, period in spans:
        if (period.state is PeriodState.as_measure) != bool(row.optional("measure")):
            told.refuse("state", say("A period follows a measure exactly when its rule names one."))
    return OwnershipRule(
        code=row.optional("code"),
        aliases=row.several("aliases"),
        regime=row.optional("regime"),
        label=InBoth(row.text("label_en"), row.text("label_zh")),
        lists=InBoth(row.text("lists_en"), row.text("lists_zh")),
        note=InBoth(row.text("note_en"), row.text("note_zh")),
        periods=tuple(period for _, period in spans),
        measure=measure,
    )


def _check_order(spans: Sequence[tuple[Row, OwnershipPeriod]]) -> None:
    for row, period in spans:
        if period.first is not None and period.last is not None and period.last < period.first:
            row.refuse("last", say("The period ends before it begins."))
    for (_, before), (row, after) in pairwise(spans):
        if before.last is None or after.first is None or after.first != before.last + DAY:
            row.refuse("first", say("The period does not begin on the day after the one before it."))


def _period(row: Row) -> OwnershipPeriod:
    return OwnershipPeriod(
        first=row.optional_day("first"),
        last=row.optional_day("last"),
        state=row.choice("state", PeriodState),
        terms=OwnershipTerms(
            threshold=_threshold(row),
            operator=row.choice("operator", Operator),
            aggregation=row.choice("aggregation", Aggregation),
            indirect=row.choice("indirect", _YesNo) is _YesNo.yes,
            control=row.choice("control", _YesNo) is _YesNo.yes,
        ),
        source=Source(row.text("source")),
        read_on=row.day("read_on"),
        mark=row.choice("mark", Mark),
        note=row.optional("note"),
    )


def _threshold(row: Row) -> Decimal:
    found = row.factor("threshold")
    if found > _WHOLE:
        row.refuse("threshold", say('"{value}" is more than 100 %.', value=row.optional("threshold")))
    return found
