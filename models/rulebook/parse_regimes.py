"""Reading the regimes and their rules, each value checked against what its topic can hold."""

import re
from collections.abc import Mapping

from models.rulebook.marks import Mark, Source
from models.rulebook.reading import Faults, Row, refuse_twins, rows
from models.rulebook.regimes import ANY, PaperKind, Regime, RegimeRule, RegimeRules, Topic, indexed
from models.workspace.words import say

REGIMES, RULES = "regimes.csv", "regime_rules.csv"

BASES = frozenset({"age_at_filing", "covered_period", "quantity_exhausted", "tied_to_permit"})
SCOPES = frozenset({"single_application", "many_applications", "framework"})
SIGNATURES = frozenset({"wet_ink", "advanced_electronic", "qualified_electronic", "seal_only"})
RECEIVED = frozenset({"original", "scan_of_original", "signed_pdf"})
ROLES = frozenset(
    {
        "exporter",
        "purchaser",
        "intermediate_consignee",
        "ultimate_consignee",
        "end_user",
        "ultimate_end_user",
        "certifying_government_body",
        "notify_party",
    }
)
_NO_CASE = frozenset({""})
_YES = frozenset({"yes"})
_CASES: Mapping[Topic, frozenset[str]] = {
    Topic.VALIDITY: BASES,
    Topic.USUAL_BASIS: SCOPES,
    Topic.SECOND_SIGNATURE: ROLES,
    Topic.PARTY: ROLES,
}
_VALUES: Mapping[Topic, frozenset[str]] = {
    Topic.USUAL_BASIS: BASES,
    Topic.SIGNATURE_KINDS: SIGNATURES,
    Topic.SEAL: _YES,
    Topic.LETTERHEAD: _YES,
    Topic.ORIGINAL: _YES,
    Topic.ONE_ORDER: _YES,
    Topic.DELEGATION: frozenset({"no", "with_proof"}),
    Topic.RECEIVED_AS: RECEIVED,
    Topic.SECOND_SIGNATURE: frozenset({"required", "on_request", "on_form"}),
    Topic.PARTY: frozenset({"required", "on_onward"}),
    Topic.FIELD: frozenset({"required", "expected"}),
}
_FIELD, _LANGUAGE = re.compile(r"[a-z][a-z_]*"), re.compile(r"[a-z]{2}")


def read_regimes(text: str, faults: Faults) -> dict[str, Regime]:
    columns = "code,label_en,label_zh,paper,who_signs_en,who_signs_zh,source,read_on,mark,note"
    found = list(rows(REGIMES, text, tuple(columns.split(",")), faults))
    refuse_twins(REGIMES, [(row.optional("code"), row.number) for row in found], "code", faults)
    return {row.text("code"): _regime(row) for row in found}


def _regime(row: Row) -> Regime:
    if row.optional("code") == ANY:
        row.refuse("code", say('"{value}" stands for every regime and is none itself.', value=ANY))
    return Regime(
        code=row.text("code"),
        label_en=row.text("label_en"),
        label_zh=row.text("label_zh"),
        paper=row.choice("paper", PaperKind),
        who_signs_en=row.text("who_signs_en"),
        who_signs_zh=row.text("who_signs_zh"),
        source=Source(row.text("source")),
        read_on=row.day("read_on"),
        mark=row.choice("mark", Mark),
        note=row.optional("note"),
    )


def read_regime_rules(text: str, regimes: frozenset[str], fields: frozenset[str], faults: Faults) -> RegimeRules:
    """Read the rules; a rule names a known regime and a known field of the declaration record."""
    columns = "regime,topic,case,value,value_zh,field,source,read_on,mark,note"
    found = list(rows(RULES, text, tuple(columns.split(",")), faults))
    keyed = [((row.optional("regime"), row.optional("topic"), row.optional("case")), row.number) for row in found]
    refuse_twins(RULES, keyed, "topic", faults)
    return indexed(_rule(row, regimes, fields) for row in found)


def _rule(row: Row, regimes: frozenset[str], fields: frozenset[str]) -> RegimeRule:
    for column, known in (("regime", regimes | {ANY}), ("field", fields)):
        if row.text(column) not in known:
            row.refuse(column, say('"{value}" is not one of this edition.', value=row.optional(column)))
    topic = row.choice("topic", Topic)
    _check_case(row, topic)
    return RegimeRule(
        regime=row.optional("regime"),
        topic=topic,
        case=row.optional("case"),
        values=_values(row, topic),
        value_zh=row.optional("value_zh"),
        field=row.optional("field"),
        source=Source(row.text("source")),
        read_on=row.day("read_on"),
        mark=row.choice("mark", Mark),
        note=row.optional("note"),
    )


def _check_case(row: Row, topic: Topic) -> None:
    case = row.optional("case")
    if topic is Topic.FIELD:
        row.shaped("case", _FIELD)
        row.text("case")
    elif case not in _CASES.get(topic, _NO_CASE):
        row.refuse("case", say('"{value}" is no case of this topic.', value=case))


def _values(row: Row, topic: Topic) -> tuple[str, ...]:
    if topic is Topic.CONSENT_AUTHORITY:
        row.text("value_zh")
        return (row.text("value"),)
    if topic in {Topic.VALIDITY, Topic.RETENTION_YEARS}:
        number = row.whole("value")
        if topic is Topic.RETENTION_YEARS and not number:
            row.refuse("value", say("The number of years is missing."))
        return () if number is None else (str(number),)
    if topic is Topic.LANGUAGE:
        return row.shaped("value", _LANGUAGE)
    values = row.several("value")
    unknown = [value for value in values if value not in _VALUES[topic]]
    if unknown or not values:
        words = say(
            '"{value}" is not one of: {known}.', value=", ".join(unknown), known=", ".join(sorted(_VALUES[topic]))
        )
        row.refuse("value", words)
        return (min(_VALUES[topic]),)
    return values
