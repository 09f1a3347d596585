"""Compliance Notice, near-limit declaration, humanitarian report and stop-and-report notice on paper."""

from collections.abc import Sequence

from models.documents import wording
from models.documents.content.notices import (
    ComplianceNoticeContent,
    HumanitarianReportContent,
    LawState,
    NearLimitContent,
    NoticeItem,
    StopReportContent,
)
from models.documents.content.shared import Bilingual
from models.documents.layouts import parts
from models.documents.pdf import kit
from models.documents.pdf.blocks import Block, Cell, Gap, Piece, Row, Table, Together
from models.documents.pdf.text import Style

_TEXT = Style(9, 12.6)


def compliance_blocks(content: ComplianceNoticeContent) -> list[Block]:
    """Return the sections of the Compliance Notice."""
    sections = parts.Sections()
    sections.add("giver", *parts.party_tables((content.giver,)))
    sections.add("receivers", *parts.party_tables(content.receivers))
    sections.add("references", parts.reference_table(content.references))
    columns = (
        ("line", 30.0, "centre"),
        ("description", kit.WIDTH - 350, "left"),
        ("codes", 76.0, "left"),
        ("entry", 106.0, "left"),
        ("origin", 66.0, "left"),
        ("value_share", 72.0, "right"),
    )
    rows = [_item(each) for each in content.items]
    destination = kit.field_row("final_destination", kit.or_blank(content.destination))
    items = [kit.table(columns, rows)] if rows else [Table((kit.note_row(wording.note("no_lines")),))]
    sections.add("notice_items", *items, Table((destination,)))
    duties = (
        ("duty_licence", "cn_duty"),
        ("barred_users", "cn_barred_users"),
        ("barred_uses", "cn_barred_uses"),
        ("case_uses", "cn_case_uses"),
        ("pass_on", "cn_pass_on"),
        ("customs", "cn_to_customs"),
    )
    sections.add("notice_duties", Table(tuple(kit.field_row(key, wording.note(note)) for key, note in duties)))
    sections.add("law", _law(content.law))
    receipt = Row(
        (
            kit.label_cell("receipt"),
            Cell(kit.WIDTH - kit.LABEL_WIDTH, kit.both(wording.note("cn_receipt"), kit.FAINT), least=34),
        )
    )
    signed = parts.signature_block(content.signatory, None, "")
    sections.add("signed", Together((signed, Table((receipt,)))))
    return sections.blocks


def _item(each: NoticeItem) -> tuple[kit.Value, ...]:
    return (
        str(each.number),
        each.description,
        kit.or_blank("\n".join(each.control_codes)),
        kit.or_blank(each.entry),
        kit.or_blank(each.origin),
        kit.or_blank(each.share),
    )


def _law(states: Sequence[LawState]) -> Table:
    """Return how each measure stands; what is unknown is told as unknown."""
    columns = (
        ("measure", 66.0, "left"),
        ("as_of", 62.0, "centre"),
        ("standing_of_law", 128.0, "left"),
        ("why", kit.WIDTH - 256, "left"),
    )
    return kit.table(columns, [(each.measure, each.on, each.state, each.why) for each in states], kit.SMALL)


def near_limit_blocks(content: NearLimitContent) -> list[Block]:
    """Return the sections of the near-limit declaration."""
    sections = parts.Sections()
    statement = Table((kit.note_row(wording.note("near_statement"), _TEXT),))
    sections.add("giver", *parts.party_tables((content.exporter,)), statement)
    rows = [
        kit.field_row("product", content.product),
        kit.field_row("description", content.description),
        kit.pair_row(("model", kit.or_blank(content.model)), ("hs_codes", kit.or_blank(", ".join(content.hs_codes)))),
        kit.field_row("parameters", kit.or_blank(content.parameters)),
    ]
    if content.composition:
        rows.append(kit.field_row("composition", "\n".join(f"{name}  {share}" for name, share in content.composition)))
    rows += kit.known_rows(("test_report", content.test_report))
    sections.add("near_goods", Table(tuple(rows)))
    near = "\n".join(content.near)
    limits = [kit.field_row("near_item", near or wording.note("near_unnamed"))]
    limits += kit.known_rows(("classified", content.decided_on), ("rulebook", content.edition))
    limits += [kit.field_row("classification_reason", kit.or_blank(content.reason))]
    law: tuple[Block, ...] = ()
    if content.law:
        law = (Gap(5), _law(content.law), Table((kit.note_row(wording.note("near_clauses")),)))
    sections.add("near_limits", Together((Table(tuple(limits)), *law)))
    blank = Cell(kit.WIDTH - kit.LABEL_WIDTH, least=30)
    customs = (
        kit.note_row(wording.note("near_release"), kit.VALUE),
        kit.pair_row(("contract", kit.blank()), ("quantity", kit.blank())),
        Row((kit.label_cell("remark_text"), blank)),
    )
    sections.add("near_remark", Table(customs))
    sections.add("signed", Together((parts.signature_block(content.signatory, None, ""),)))
    return sections.blocks


def humanitarian_blocks(content: HumanitarianReportContent) -> list[Block]:
    """Return the sections of the report on a humanitarian export."""
    sections = parts.Sections()
    note = wording.note("hum_statement")
    told = Bilingual(*(half.format(days=content.term) for half in (note.en, note.zh)))
    days = kit.pair_row(("exported_on", kit.or_blank(content.exported_on)), ("due_on", kit.or_blank(content.due_on)))
    rows = [kit.note_row(told, _TEXT), kit.field_row("report_to", kit.or_blank(content.address)), days]
    if content.exported_on is None:
        rows.append(kit.note_row(wording.note("hum_open")))
    ground = kit.field_row("ground", kit.ticks("humanitarian", ()))
    sections.add("report", Table((*rows, ground)))
    sections.add("parties", *parts.party_tables(content.parties))
    sections.add("references", parts.reference_table(content.references))
    sections.add("goods", *parts.goods_table(content.lines))
    use = (
        kit.field_row("destination", kit.or_blank(content.destination)),
        kit.field_row("specific_end_use", kit.or_blank(content.end_use)),
    )
    sections.add("end_use", Table(use))
    sections.add("law", _law(content.law))
    promise = Table((kit.note_row(wording.note("hum_promise"), _TEXT),))
    sections.add("promise", Together((promise, parts.signature_block(content.signatory, None, ""))))
    return sections.blocks


def stop_blocks(content: StopReportContent) -> list[Block]:
    """Return the sections of the stop-and-report notice."""
    sections = parts.Sections()
    reported = content.reported_on or kit.joined(wording.note("stop_not_yet"))
    rows = (
        kit.note_row(wording.note("stop_statement"), _TEXT),
        kit.field_row("cause", kit.ticks("stop_cause", (content.cause,) if content.cause else ())),
        kit.field_row("facts", kit.or_blank(content.facts)),
        kit.pair_row(("stopped_on", kit.or_blank(content.stopped_on)), ("reported_on", reported)),
        kit.field_row("licences", kit.or_blank(tuple(Piece(each, kit.VALUE) for each in content.licences))),
    )
    sections.add("stop", Table(rows))
    sections.add("parties", *parts.party_tables(content.parties))
    sections.add("references", parts.reference_table(content.references))
    sections.add("goods", *parts.goods_table(content.lines))
    sections.add("end_use", Table((kit.field_row("specific_end_use", kit.or_blank(content.end_use)),)))
    sections.add("signed", Together((parts.signature_block(content.signatory, None, ""),)))
    return sections.blocks
