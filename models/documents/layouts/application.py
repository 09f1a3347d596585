"""The licence application on paper."""

from models.documents import wording
from models.documents.content.application import EvidenceLine, LicenceApplicationContent
from models.documents.layouts import parts
from models.documents.pdf import kit
from models.documents.pdf.blocks import Block, Piece, Table, Together


def blocks(content: LicenceApplicationContent) -> list[Block]:
    """Return the sections of the application in printing order."""
    sections = parts.Sections()
    sections.add("request", _request(content))
    sections.add("parties", *parts.party_tables(content.parties))
    sections.add("references", parts.reference_table(content.references))
    sections.add("goods", *parts.goods_table(content.lines))
    sections.add("shipment", _shipment(content))
    sections.add("end_use", _end_use(content))
    if content.determination:
        sections.add("determination", Table((kit.field_row("determination", content.determination),)))
    sections.add("evidence", _evidence(content.evidence))
    if content.remarks:
        sections.add("remarks", Table((kit.note_row(content.remarks, kit.VALUE),)))
    sections.add("handling", _handling(content))
    if content.signatory:
        signature = parts.signature_block(content.signatory, content.signed_on, content.signed_at_place)
        sections.add(
            "signature", Together((Table((kit.note_row(wording.note("truth_application"), kit.VALUE),)), signature))
        )
    return sections.blocks


def _request(content: LicenceApplicationContent) -> Table:
    kind = wording.choice("licence_kind", content.kind)
    rows = [
        kit.field_row("authority", content.authority),
        kit.pair_row(("authority_number", content.authority_number), ("licence_kind", kit.both(kind))),
    ]
    if content.repeat_of.strip() or content.changed_since:
        rows.append(kit.pair_row(("repeat_of", content.repeat_of), ("changed_since", "\n".join(content.changed_since))))
    if content.clock_note:
        rows.append(kit.field_row("clock", content.clock_note))
    return Table(tuple(rows))


def _shipment(content: LicenceApplicationContent) -> Table:
    return Table(
        (
            kit.pair_row(("destination", content.destination), ("port", content.port)),
            kit.pair_row(("transport_mode", content.transport_mode), ("trade_mode", content.trade_mode)),
        )
    )


def _end_use(content: LicenceApplicationContent) -> Table:
    rests = tuple(
        Piece(
            " · ".join(part for part in (item.number, kit.day(item.dated)) if part),
            kit.VALUE,
        )
        for item in content.declarations
    )
    return Table(
        (
            kit.field_row("specific_end_use", content.end_use),
            kit.field_row("site_of_use", content.site_of_use),
            kit.field_row("declarations", rests),
        )
    )


def _evidence(lines: tuple[EvidenceLine, ...]) -> Block:
    columns = (
        ("line", 30.0, "centre"),
        ("slot", kit.WIDTH - 320, "left"),
        ("basis", 84.0, "left"),
        ("state", 76.0, "left"),
        ("filled_by", 130.0, "left"),
    )
    rows = [
        (
            str(number),
            line.slot,
            line.basis,
            kit.stated(kit.joined(wording.choice("evidence", line.state))),
            _filled_by(line),
        )
        for number, line in enumerate(lines, start=1)
    ]
    if not rows:
        return Table((kit.nothing_row(),))
    return kit.table(columns, rows)


def _filled_by(line: EvidenceLine) -> tuple[Piece, ...]:
    found = list(kit.stated(line.document or line.reason_absent))
    if line.original is not None:
        found.append(Piece(kit.joined(wording.label("original" if line.original else "copy")), kit.SMALL))
    return tuple(found)


def _handling(content: LicenceApplicationContent) -> Block:
    rows = (
        kit.pair_row(("preparer", content.preparer), ("prepared_on", content.prepared_on)),
        kit.pair_row(("approver", content.approver), ("approved_on", content.approved_on)),
    )
    return Together((Table(rows),))
