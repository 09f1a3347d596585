"""The difference sheet and the letter of questions on paper."""

from models.documents import wording
from models.documents.content.differences import DifferenceSheetContent, QuestionLetterContent
from models.documents.layouts import parts
from models.documents.pdf import kit
from models.documents.pdf.blocks import Block, Cell, Piece, Row, Table
from models.documents.pdf.text import Style


def sheet_blocks(content: DifferenceSheetContent) -> list[Block]:
    """Return the sections of the difference sheet."""
    sections = parts.Sections()
    compared = Table(
        (
            kit.pair_row(("left", content.left_title), ("right", content.right_title)),
            kit.pair_row(("facts_compared", str(content.facts_compared)), ("checked_by", content.checked_by)),
            kit.field_row("checked_on", content.checked_on),
        )
    )
    sections.add("comparison", compared)
    sections.add("differences", _differences(content))
    return sections.blocks


def _differences(content: DifferenceSheetContent) -> Table:
    if not content.differences:
        return Table((kit.note_row(wording.note("no_differences"), kit.VALUE),))
    columns = (
        ("subject", 92.0, "left"),
        ("left", (kit.WIDTH - 276) / 2, "left"),
        ("right", (kit.WIDTH - 276) / 2, "left"),
        ("verdict", 76.0, "left"),
        ("explanation", 108.0, "left"),
    )
    rows = [
        (item.subject, item.left, item.right, wording.choice("difference", item.verdict), item.explanation)
        for item in content.differences
    ]
    return kit.table(columns, rows)


def letter_blocks(content: QuestionLetterContent) -> list[Block]:
    """Return the sections of the letter of questions."""
    sections = parts.Sections()
    rows = [*parts.party_rows(content.addressee), kit.field_row("concerning", content.concerning)]
    sections.add("parties", Table(tuple(rows)))
    sections.add("questions", _questions(content))
    closing = [kit.note_row(content.closing, kit.VALUE)] if content.closing else []
    answer = (
        kit.pair_row(("answer_by", content.answer_by), ("answer_to", content.answer_to)),
        kit.field_row("signed_by", content.signed_by),
    )
    sections.add("answer", Table((*closing, *answer)))
    return sections.blocks


def _questions(content: QuestionLetterContent) -> Table:
    columns = (("line", 30.0, "centre"), ("question", kit.WIDTH - 190, "left"), ("wanted", 160.0, "left"))
    rows: list[Row] = []
    for number, item in enumerate(content.questions, start=1):
        text = (*kit.both(item.text, kit.STRONG), *(kit.both(item.reason, kit.SMALL) if item.reason else ()))
        centred = Style(kit.VALUE.size, kit.VALUE.leading, bold=True, align="centre")
        cells = (
            Cell(30.0, (Piece(str(number), centred),)),
            Cell(kit.WIDTH - 190, text),
            Cell(160.0, kit.both(item.wanted)),
        )
        rows.append(Row(cells))
    return Table(tuple(rows or [kit.note_row(wording.note("none"))]), (kit.head_row(columns),))
