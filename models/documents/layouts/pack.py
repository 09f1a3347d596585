"""Cover and contents of a submission pack."""

from dataclasses import dataclass

from models.documents import wording
from models.documents.content.pack import MissingPart, PackContent, PackPart
from models.documents.content.shared import Bilingual
from models.documents.layouts import parts
from models.documents.pdf import kit
from models.documents.pdf.blocks import Block, Cell, NewPage, Piece, Row, Table
from models.documents.pdf.pen import RED
from models.documents.pdf.text import Style

_MISSING = Style(kit.VALUE.size, kit.VALUE.leading, bold=True, colour=RED)


@dataclass(frozen=True)
class Bound:
    """A part as bound: its pages, the pack page it begins on, the hash of what was received, what was removed."""

    part: PackPart
    pages: int
    first_page: int
    sha256: str
    removed: tuple[str, ...] = ()
    signed: bool = False
    repaired: bool = False


def blocks(content: PackContent, bound: tuple[Bound, ...]) -> list[Block]:
    """Return the cover, then the contents on a page of their own."""
    sections = parts.Sections()
    sections.add("request", _summary(content, bound))
    sections.add("parties", *parts.party_tables(content.parties))
    sections.blocks.append(NewPage())
    if bound:
        sections.add("contents", _contents(bound), Table((kit.note_row(wording.note("contents_note")),)))
    if content.missing:
        sections.add("missing_parts", _missing(content.missing))
    return sections.blocks


def _summary(content: PackContent, bound: tuple[Bound, ...]) -> Table:
    application = kit.joined(Bilingual(content.application.number, kit.day(content.application.dated)), " · ")
    return Table(
        (
            *kit.known_rows(("title", content.title)),
            kit.field_row("authority", kit.or_blank(content.authority)),
            *kit.known_rows(("application", application), ("destination", content.destination)),
            *kit.known_rows(("goods_summary", content.goods_summary)),
            kit.pair_row(("parts", str(len(bound))), ("pages_of_parts", str(sum(item.pages for item in bound)))),
            *kit.known_rows(("missing_parts", _count_missing(content.missing))),
            kit.pair_row(("preparer", content.prepared_by), ("prepared_on", content.prepared_on)),
        )
    )


def _contents(bound: tuple[Bound, ...]) -> Table:
    columns = (
        ("part", 34.0, "centre"),
        ("title", kit.WIDTH - 222, "left"),
        ("kind", 100.0, "left"),
        ("pages", 44.0, "centre"),
        ("starts_on", 44.0, "centre"),
    )
    rows = [
        (
            str(number),
            _title(item),
            wording.choice("part_kind", item.part.kind.value),
            str(item.pages),
            str(item.first_page),
        )
        for number, item in enumerate(bound, start=1)
    ]
    return kit.table(columns, rows)


def _count_missing(missing: tuple[MissingPart, ...]) -> kit.Value:
    if not missing:
        return ""
    note = wording.note("missing_parts")
    return tuple(Piece(half.format(count=len(missing)), _MISSING) for half in (note.en, note.zh))


def _missing(missing: tuple[MissingPart, ...]) -> Table:
    columns = (("title", kit.WIDTH - 240, "left"), ("basis", 150.0, "left"), ("state", 90.0, "left"))
    rows = [
        Row(
            (
                Cell(kit.WIDTH - 240, kit.both(part.title)),
                Cell(150.0, kit.both(part.basis)),
                Cell(90.0, kit.both(wording.choice("evidence", part.state), _MISSING)),
            )
        )
        for part in missing
    ]
    return Table(tuple(rows), (kit.head_row(columns),))


def _title(item: Bound) -> tuple[Piece, ...]:
    lines = [*kit.both(item.part.title)]
    lines += [Piece(text, kit.SMALL) for text in dict.fromkeys((item.part.file_name, item.part.note)) if text.strip()]
    lines.append(Piece(f"SHA-256 {item.sha256}", kit.FINE))
    if item.removed:
        words = [wording.choice("removed", word) for word in item.removed]
        lead = wording.note("cleaned")
        lines.append(Piece(f"{lead.en}: {', '.join(word.en for word in words)}", kit.FINE))
        lines.append(Piece(f"{lead.zh}：{'、'.join(word.zh for word in words)}", kit.FINE))
    if item.signed:
        lines += kit.both(wording.note("signed_original"), kit.FINE)
    if item.repaired:
        lines += kit.both(wording.note("repaired"), kit.FINE)
    return tuple(lines)
