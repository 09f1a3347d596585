"""The status certificate on paper."""

from collections.abc import Sequence
from datetime import date

from models.documents import wording
from models.documents.content.shared import Bilingual
from models.documents.content.status import StatusCertificateContent, StatusCriteria, StatusReason
from models.documents.layouts import parts
from models.documents.layouts.timeline import timeline_blocks
from models.documents.pdf import kit
from models.documents.pdf.blocks import Block, Cell, Piece, Row, Table, Together
from models.documents.pdf.pen import NAVY
from models.documents.pdf.text import Style

_COUNTS = frozenset({"certified", "certified_with_conditions", "ending"})
_BIG = Style(15, 20, bold=True, colour=NAVY, align="centre")


def blocks(content: StatusCertificateContent) -> list[Block]:
    """Return the sections of the status certificate: the status in large letters first, then why."""
    sections = parts.Sections()
    top = headline(content.status, content.as_of, content.valid_until, content.status_words)
    sections.add("status", Together((top, _programme(content))))
    sections.add("scope", *parts.party_tables((content.party,)), _coverage(content))
    for key, supports in (("reasons_for", True), ("reasons_against", False)):
        sections.add(key, reasons_table([reason for reason in content.reasons if reason.supports is supports]))
    if content.conditions:
        sections.add("conditions", Table(tuple(kit.note_row(text, kit.VALUE) for text in content.conditions)))
    sections.add("next_change", _next_change(content))
    if content.timeline is not None:
        sections.add("timeline", *timeline_blocks(content.timeline))
    if content.criteria:
        sections.add("criteria", _criteria(content.criteria), Table((kit.note_row(wording.note("criteria_source")),)))
    elif not any(reason.supports is False for reason in content.reasons):
        sections.close_together()
    return sections.blocks


def headline(status: str, as_of: date, valid_until: date | None, words: Bilingual) -> Table:
    """Return a status in large letters with its day, until when it holds, and what decided it."""
    text = kit.joined(wording.choice("status", status), "  ") or kit.joined(wording.note("not_stated"))
    moment = f"{kit.joined(wording.label('as_of'))}  {kit.day(as_of)}"
    if valid_until:
        moment += f"   ·   {kit.joined(wording.label(_until(status)))}  {kit.day(valid_until)}"
    centred = Style(9, 13, align="centre")
    pieces = (Piece(text, _BIG), Piece(moment, centred), *kit.both(words, Style(8, 11, align="centre")))
    return Table((Row((Cell(kit.WIDTH, pieces if words else pieces[:2], "#eef2f6", 44),)),))


def _until(status: str) -> str:
    """Return the label of the last day: only what counts as certified is valid until then."""
    return "valid_until" if status in _COUNTS else "last_day"


def _programme(content: StatusCertificateContent) -> Table:
    standing = content.programme_standing or wording.house_form(content.FORM_ID).note
    return Table((kit.field_row("programme", content.programme), kit.field_row("standing", standing)))


def _coverage(content: StatusCertificateContent) -> Table:
    items = tuple(Piece(kit.joined(item, "  "), kit.VALUE) for item in content.items)
    rows = [
        kit.field_row(key, value)
        for key, value in (
            ("site", content.site),
            ("items", items),
            ("specific_end_use", content.end_use),
            ("destination", content.destination),
        )
        if kit.has(value)
    ]
    return Table(tuple(rows) or (kit.note_row(wording.note("whole_party"), kit.VALUE),))


def reasons_table(reasons: Sequence[StatusReason]) -> Table:
    """Return reasons with their sources and the days they hold for."""
    if not reasons:
        return Table((kit.note_row(wording.note("none"), kit.VALUE),))
    columns = (
        ("line", 30.0, "centre"),
        ("reason", kit.WIDTH - 252, "left"),
        ("source", 132.0, "left"),
        ("interval", 90.0, "centre"),
    )
    rows = [
        (str(number), reason.text, reason.source, _interval(reason)) for number, reason in enumerate(reasons, start=1)
    ]
    return kit.table(columns, rows)


def _criteria(criteria: tuple[StatusCriteria, ...]) -> Table:
    """Return one row for the criteria of a section that stand alike; the section is named once."""
    columns = (("section", 76.0, "left"), ("answer", 84.0, "left"), ("criterion", kit.WIDTH - 160, "left"))
    rows = []
    before = None
    for each in criteria:
        section = kit.both(each.section, kit.SMALL) if each.section != before else kit.blank()
        rows.append(Row((Cell(76.0, section), Cell(84.0, _answer(each)), Cell(kit.WIDTH - 160, _stated(each)))))
        before = each.section
    return Table(tuple(rows), (kit.head_row(columns),))


def _answer(criteria: StatusCriteria) -> tuple[Piece, ...]:
    word = wording.choice("criterion", criteria.answer)
    strong = Style(kit.SMALL.size, kit.SMALL.leading, bold=True)
    until = f"{kit.joined(wording.label('until'))} {kit.day(criteria.until)}"
    return (*kit.both(word, strong), *((Piece(until, kit.FINE),) if criteria.until else ()))


def _stated(criteria: StatusCriteria) -> tuple[Piece, ...]:
    found: list[Piece] = []
    for code, text in criteria.stated:
        found += [Piece(f"{code}  {text.en}", kit.SMALL), Piece(text.zh, kit.SMALL)]
    return tuple(found)


def _interval(reason: StatusReason) -> tuple[Piece, ...]:
    centred = Style(kit.VALUE.size, kit.VALUE.leading, align="centre")
    since, until = kit.day(reason.since), kit.day(reason.until)
    if since and until:
        text = f"{since} –\n{until}"
    elif since:
        text = f"{kit.joined(wording.label('from'))}\n{since}"
    else:
        text = f"{kit.joined(wording.label('until'))}\n{until}" if until else "–"
    return (Piece(text, centred),)


def _next_change(content: StatusCertificateContent) -> Table:
    rows = [
        *kit.known_rows((_until(content.status), content.valid_until), ("next_change_on", content.next_change_on)),
        *kit.known_rows(("next_change", content.next_change)),
        kit.pair_row(("rulebook", content.rulebook_edition), ("computed_by", content.computed_by)),
    ]
    return Table(tuple(rows))
