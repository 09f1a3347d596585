"""The certified end-user dossier on paper: the status first, then everything it rests on."""

from collections.abc import Sequence

from models.documents import wording
from models.documents.content.dossier import (
    AnsweredCriterion,
    CertifiedDossierContent,
    CriteriaSection,
    DossierDecision,
    DossierLine,
    DossierVisit,
)
from models.documents.content.shared import Bilingual
from models.documents.layouts import parts, sheets
from models.documents.layouts.status import headline, reasons_table
from models.documents.layouts.timeline import timeline_blocks
from models.documents.pdf import kit
from models.documents.pdf.blocks import Block, Cell, Gap, Piece, Row, Table, Together
from models.documents.pdf.pen import NAVY, PALE
from models.documents.pdf.text import Style

_BOLD_SMALL = Style(kit.SMALL.size, kit.SMALL.leading, bold=True)
_NONE = "–"
_DASH = (Piece(_NONE, kit.SMALL),)
_SECTION = Style(7.8, 10.4, bold=True, colour=NAVY)


def blocks(content: CertifiedDossierContent) -> list[Block]:
    """Return the sections of the dossier."""
    sections = parts.Sections()
    top = headline(content.status, content.as_of, content.valid_until, content.status_words)
    sections.add("status", Together((top, _programme(content))))
    if content.timeline is not None:
        sections.add("timeline", *timeline_blocks(content.timeline))
    sections.add("identity", *parts.party_tables((content.party,)))
    sections.add("matrix", _matrix(content.lines))
    sections.add("sites", _sites(content))
    _add_ownership(sections, content)
    _add_programme(sections, content)
    sections.add("answers", *_answers(content))
    if content.screening is not None:
        sections.add("screening", *sheets.stamp(content.screening), Gap(5), sheets.comparisons(content.screening))
    sections.add("visits", _visits(content.visits))
    sections.add("undertakings", _undertakings(content))
    sections.add("votes", *_decided(content))
    conditions = tuple(kit.note_row(text, kit.VALUE) for text in content.conditions)
    sections.add("conditions", Table(conditions or (kit.note_row(wording.note("no_condition"), kit.VALUE),)))
    if content.reasons_against:
        sections.add("reasons_against", reasons_table(content.reasons_against))
    sections.add("history", *_history(content))
    return sections.blocks


def _programme(content: CertifiedDossierContent) -> Table:
    rows = [
        kit.note_row(content.programme_standing, _BOLD_SMALL),
        kit.field_row("programme", content.programme),
        *([kit.field_row("standing", content.programme_statement)] if content.programme_statement else []),
        *kit.known_rows(
            ("official_reference", content.official_reference),
            ("stage", content.stage),
            ("opened_on", content.opened_on),
            ("preparer", content.prepared_by),
            ("next_change_on", content.next_change_on),
            ("rulebook", content.rulebook_edition),
        ),
        *([kit.field_row("next_change", content.next_change)] if content.next_change else []),
        *([kit.field_row("remarks", content.note)] if content.note else []),
    ]
    return Table(tuple(rows))


def _matrix(lines: Sequence[DossierLine]) -> Block:
    if not lines:
        return Table((kit.note_row(wording.note("no_lines_matrix"), kit.VALUE),))
    columns = (
        ("site", 96.0, "left"),
        ("item", kit.WIDTH - 366, "left"),
        ("use", 62.0, "left"),
        ("destination", 68.0, "left"),
        ("in_matrix", 72.0, "centre"),
        ("matrix_state", 68.0, "left"),
    )
    return kit.table(columns, [_line(each) for each in lines], kit.SMALL)


def _line(each: DossierLine) -> tuple[kit.Value, ...]:
    item = kit.both(each.item, kit.SMALL) + (kit.stated(each.conditions, kit.SMALL) if each.conditions else ())
    days = f"{kit.day(each.valid_from)} –\n{kit.day(each.valid_until) or '…'}"
    use = wording.choice("use_class", each.use)
    return (each.site, item, use, each.destination, days, wording.choice("matrix", each.state))


def _sites(content: CertifiedDossierContent) -> Block:
    if not content.sites:
        return Table((kit.note_row(wording.note("no_sites"), kit.VALUE),))
    columns = (
        ("site", 110.0, "left"),
        ("address", kit.WIDTH - 370, "left"),
        ("activity", 116.0, "left"),
        ("operated", 72.0, "left"),
        ("near_military", 72.0, "left"),
    )
    rows = []
    for site in content.sites:
        address = (*kit.pieces(site.address, kit.SMALL), *(kit.both(site.country, kit.SMALL) if site.country else ()))
        address += parts.held(site.unprinted) if site.unprinted else ()
        ties = (wording.choice("tie", site.operated), wording.choice("tie", site.near_military))
        rows.append((site.name, address, _known(site.activity), *ties))
    return kit.table(columns, rows, kit.SMALL)


def _add_ownership(sections: parts.Sections, content: CertifiedDossierContent) -> None:
    part = content.ownership
    found: list[Block] = [*sheets.holdings(part)]
    if part.owners:
        found += [Gap(5), *sheets.shares(part)]
    if part.rules:
        found += [Gap(5), *sheets.rules(part)]
    known = sheets.rests_on(part)
    sections.add("ownership", *found, *((Gap(5), *known) if known else ()))


def _add_programme(sections: parts.Sections, content: CertifiedDossierContent) -> None:
    named = content.responsible_executive
    row = kit.field_row("executive", named or wording.note("executive_unknown"))
    sections.add("responsible", Table((row,)))
    if content.compliance_programme:
        sections.add("compliance_programme", _criteria(content.compliance_programme))


def _answers(content: CertifiedDossierContent) -> list[Block]:
    found: list[Block] = []
    if content.score:
        found += [Table((kit.field_row("score", content.score),)), Gap(5)]
    if content.criteria:
        found.append(_criteria(content.criteria))
    return found or [Table((kit.nothing_row(),))]


def _criteria(groups: Sequence[CriteriaSection]) -> Block:
    columns = (
        ("criterion", kit.WIDTH - 322, "left"),
        ("answer", 74.0, "left"),
        ("evidence", 102.0, "left"),
        ("evidence_age", 86.0, "left"),
        ("good_until", 60.0, "centre"),
    )
    rows: list[Row] = []
    for group in groups:
        rows.append(Row((Cell(kit.WIDTH, (Piece(kit.joined(group.name, "  "), _SECTION),), PALE),), heads=True))
        rows += [_criterion(each, [width for _key, width, _align in columns]) for each in group.criteria]
    return Table(tuple(rows), (kit.head_row(columns),))


def _criterion(each: AnsweredCriterion, widths: Sequence[float]) -> Row:
    alone = f"  ({kit.joined(wording.note('disqualifier'))})" if each.disqualifies else ""
    stated = (Piece(f"{each.code}{alone}", kit.FINE), *kit.both(each.stated, kit.SMALL))
    answer = kit.both(wording.choice("criterion", each.answer), _BOLD_SMALL)
    evidence = tuple(Piece(text, kit.SMALL) for text in (each.evidence, each.note) if text.strip())
    age = tuple(Piece(text, kit.SMALL) for text in (kit.day(each.evidence_date), *_age(each)) if text)
    centred = Style(kit.SMALL.size, kit.SMALL.leading, align="centre")
    until = (Piece(kit.day(each.good_until) or "–", centred),)
    cells = (stated, answer, evidence or _DASH, age or _DASH, until)
    return Row(tuple(Cell(width, pieces) for width, pieces in zip(widths, cells, strict=True)))


def _age(each: AnsweredCriterion) -> tuple[str, ...]:
    if each.age is None:
        return ()
    note = wording.note("age_of" if each.allowed is not None else "age_only")
    return tuple(half.format(age=each.age, allowed=each.allowed) for half in (note.en, note.zh))


def _visits(visits: Sequence[DossierVisit]) -> Block:
    if not visits:
        return Table((kit.note_row(wording.note("no_visit"), kit.VALUE),))
    columns = (
        ("site", 90.0, "left"),
        ("asked_by", 104.0, "left"),
        ("visit_state", 84.0, "left"),
        ("people", 92.0, "left"),
        ("findings", kit.WIDTH - 370, "left"),
    )
    rows = []
    for visit in visits:
        state = (*kit.both(wording.choice("visit", visit.state), kit.SMALL), *_small(kit.day(visit.day)))
        asked = (*kit.both(visit.asked_by, kit.SMALL), *_small(kit.day(visit.asked_on)))
        found = "\n".join(text for text in (visit.findings, visit.consent) if text)
        rows.append((visit.site, asked, state, _known(visit.people), _known(found)))
    return kit.table(columns, rows, kit.SMALL)


def _small(text: str) -> tuple[Piece, ...]:
    return (Piece(text, kit.SMALL),) if text else ()


def _undertakings(content: CertifiedDossierContent) -> Block:
    if not content.undertakings:
        return Table((kit.note_row(wording.note("no_undertaking"), kit.VALUE),))
    columns = (("code", 62.0, "left"), ("undertaking", kit.WIDTH - 200, "left"), ("given_in", 138.0, "left"))
    nowhere = wording.note("not_in_letter")
    rows = [(each.code, each.text, each.given_in or nowhere) for each in content.undertakings]
    return kit.table(columns, rows, kit.SMALL)


def _decided(content: CertifiedDossierContent) -> list[Block]:
    found: list[Block] = []
    if content.decisions:
        columns = (
            ("decision_kind", 104.0, "left"),
            ("decided_on", 62.0, "centre"),
            ("effective_on", 62.0, "centre"),
            ("valid_until", 62.0, "centre"),
            ("decided_by", 84.0, "left"),
            ("reason", kit.WIDTH - 374, "left"),
        )
        found.append(kit.table(columns, [_decision(each) for each in content.decisions], kit.SMALL))
    else:
        found.append(Table((kit.note_row(wording.note("no_decision"), kit.VALUE),)))
    if content.votes:
        waiting = (
            ("decision_kind", 120.0, "left"),
            ("voted_on", 66.0, "centre"),
            ("by", 90.0, "left"),
            ("vote_state", 90.0, "left"),
            ("reason", kit.WIDTH - 366, "left"),
        )
        rows = [
            (each.kind, each.voted_on, each.by, wording.choice("vote", each.state), _known(each.reason))
            for each in content.votes
        ]
        return [*found, Gap(5), kit.table(waiting, rows, kit.SMALL)]
    return [*found, Table((kit.note_row(wording.note("no_vote")),))]


def _decision(each: DossierDecision) -> tuple[kit.Value, ...]:
    kind = (*kit.both(each.kind, _BOLD_SMALL), *_small(each.site))
    reason = (*(kit.both(each.ground, kit.SMALL) if each.ground else ()), *_small(each.reason))
    until = kit.day(each.valid_until) or "–"
    return (kind, each.decided_on, each.effective_on, until, "\n".join(each.by), reason or _NONE)


def _history(content: CertifiedDossierContent) -> list[Block]:
    columns = (
        ("day", 66.0, "centre"),
        ("what", 170.0, "left"),
        ("by", 110.0, "left"),
        ("reason", kit.WIDTH - 346, "left"),
    )
    rows = [(each.day, each.what, each.by, _known(each.reason)) for each in content.history]
    if not rows:
        return [Table((kit.nothing_row(),))]
    found: list[Block] = [kit.table(columns, rows, kit.SMALL)]
    if content.history_left_out:
        note = wording.note("history_left_out")
        told = Bilingual(*(half.format(count=content.history_left_out) for half in (note.en, note.zh)))
        found.append(Table((kit.note_row(told),)))
    return found


def _known(value: kit.Value) -> kit.Value:
    """Return a value, or a dash where nothing is recorded: the dossier leaves nothing to the pen."""
    return value if kit.has(value) else _NONE
