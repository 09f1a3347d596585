"""Reading the tables behind papers: slots, undertakings, forms, fields, vague uses, red flags, criteria."""

import re

from models.rulebook.criteria import Criterion, CriterionKind, RedFlag, Severity
from models.rulebook.marks import LETTERS, Mark, Source
from models.rulebook.papers import (
    DeclaredField,
    EvidenceSlot,
    FormState,
    PaperForm,
    SlotNeed,
    Undertaking,
    UndertakingKind,
)
from models.rulebook.reading import Faults, Row, refuse_twins, rows
from models.rulebook.uses import VagueUse
from models.workspace.words import InBoth, say

SLOTS, UNDERTAKINGS, FORMS = "evidence_slots.csv", "undertakings.csv", "forms.csv"
USES, FLAGS, CRITERIA = "vague_uses.csv", "red_flags.csv", "ceu_criteria.csv"
_KIND = re.compile(r"disqualifying|required_undertaking|scored|informational")
_SEVERITY = re.compile(r"note|ask|escalate|stop")


def _table(file: str, text: str, columns: str, key: str, faults: Faults) -> list[Row]:
    found = list(rows(file, text, tuple(columns.split(",")), faults))
    refuse_twins(file, [(row.optional(key), row.number) for row in found], key, faults)
    return found


def _letter(row: Row, column: str = "confidence") -> Mark:
    value = row.optional(column)
    if value not in LETTERS:
        row.refuse(column, say('"{value}" is not one of: {known}.', value=value, known=", ".join(LETTERS)))
    return LETTERS.get(value, Mark.unconfirmed)


def read_slots(text: str, faults: Faults) -> tuple[EvidenceSlot, ...]:
    columns = "code,label_en,label_zh,applies,required,kinds,basis,mark,note"
    return tuple(
        EvidenceSlot(
            code=row.text("code"),
            label_en=row.text("label_en"),
            label_zh=row.text("label_zh"),
            applies=row.text("applies"),
            need=row.choice("required", SlotNeed),
            kinds=row.several("kinds"),
            source=Source(row.text("basis")),
            mark=row.choice("mark", Mark),
            note=row.optional("note"),
        )
        for row in _table(SLOTS, text, columns, "code", faults)
    )


def read_undertakings(text: str, faults: Faults) -> tuple[Undertaking, ...]:
    columns = "code,kind,field,title_en,title_zh,text_en,text_zh,required_for,source,mark,note"
    return tuple(
        Undertaking(
            code=row.text("code"),
            kind=row.choice("kind", UndertakingKind),
            field=row.text("field"),
            title=InBoth(row.text("title_en"), row.text("title_zh")),
            text_en=row.text("text_en"),
            text_zh=row.text("text_zh"),
            required_for=frozenset(row.several("required_for")),
            source=Source(row.text("source")),
            mark=row.choice("mark", Mark),
            note=row.optional("note"),
        )
        for row in _table(UNDERTAKINGS, text, columns, "code", faults)
    )


def read_paper_forms(text: str, faults: Faults) -> tuple[PaperForm, ...]:
    columns = "code,regime,kind,label_en,label_zh,basis,edition_date,state,note_en,note_zh,source,mark"
    return tuple(
        PaperForm(
            code=row.text("code"),
            regime=row.text("regime"),
            kind=row.text("kind"),
            label_en=row.text("label_en"),
            label_zh=row.text("label_zh"),
            basis=row.text("basis"),
            edition_date=row.optional_day("edition_date"),
            state=row.choice("state", FormState),
            note_en=row.optional("note_en"),
            note_zh=row.optional("note_zh"),
            source=Source(row.text("source")),
            mark=row.choice("mark", Mark),
        )
        for row in _table(FORMS, text, columns, "code", faults)
    )


def read_fields(file: str, text: str, faults: Faults) -> tuple[DeclaredField, ...]:
    """Read the field table of the declaration or of the application; ``row`` keeps every cell."""
    columns = "id,group,name,type,required_by,validation,confidence,sources"
    return tuple(
        DeclaredField(
            code=row.text("id"),
            group=row.text("group"),
            name=row.text("name"),
            type=row.text("type"),
            required_by=row.optional("required_by"),
            validation=row.optional("validation"),
            source=Source(row.text("sources")),
            mark=_letter(row),
            row=tuple(row.cells.items()),
        )
        for row in _table(file, text, columns, "id", faults)
    )


def read_uses(text: str, faults: Faults) -> tuple[VagueUse, ...]:
    found = list(rows(USES, text, ("language", "words", "ask_en", "ask_zh", "source", "mark"), faults))
    refuse_twins(
        USES, [((row.optional("language"), row.optional("words")), row.number) for row in found], "words", faults
    )
    for row in found:
        if row.optional("language") not in {"en", "zh"}:
            row.refuse("language", say('"{value}" is not en or zh.', value=row.optional("language")))
    return tuple(
        VagueUse(
            language=row.text("language"),
            words=row.text("words").casefold(),
            ask_en=row.text("ask_en"),
            ask_zh=row.text("ask_zh"),
            source=Source(row.text("source")),
            mark=row.choice("mark", Mark),
        )
        for row in found
    )


def read_red_flags(text: str, faults: Faults) -> tuple[RedFlag, ...]:
    columns = "code,group,question,severity,auto_check,source_regimes,confidence,sources"
    return tuple(_red_flag(row) for row in _table(FLAGS, text, columns, "code", faults))


def _red_flag(row: Row) -> RedFlag:
    severity = row.text("severity")
    word = _SEVERITY.match(severity)
    return RedFlag(
        code=row.text("code"),
        group=row.text("group"),
        question=row.text("question"),
        severity=row.as_choice("severity", word.group() if word else severity, Severity),
        severity_note=severity[word.end() :].strip(" ()") if word else "",
        auto_check=row.optional("auto_check"),
        source=Source(row.optional("source_regimes")),
        mark=_letter(row),
    )


def read_criteria(text: str, faults: Faults) -> tuple[Criterion, ...]:
    columns = "code,group,question,question_zh,fulfilled,fulfilled_zh,evidence_expected,evidence_expected_zh,kind,weight,recheck,source_regimes,confidence,sources"
    return tuple(_criterion(row) for row in _table(CRITERIA, text, columns, "code", faults))


def _criterion(row: Row) -> Criterion:
    kind = row.text("kind")
    word = _KIND.match(kind)
    known = row.as_choice("kind", word.group() if word else kind, CriterionKind)
    weight = row.whole("weight")
    if known is CriterionKind.scored and not weight:
        row.refuse("weight", say("A scored criterion has no weight."))
    return Criterion(
        code=row.text("code"),
        group=row.text("group"),
        question=InBoth(row.text("question"), row.text("question_zh")),
        fulfilled=InBoth(row.text("fulfilled"), row.text("fulfilled_zh")),
        evidence_expected=InBoth(row.text("evidence_expected"), row.text("evidence_expected_zh")),
        kind=known,
        condition=kind[word.end() :].strip(" ->") if word else "",
        weight=weight,
        recheck=row.text("recheck"),
        source=Source(row.optional("source_regimes")),
        mark=_letter(row),
        read_in=tuple(each.strip() for each in row.text("sources").split(",")),
    )
