"""The licence application on paper."""

from models.documents import wording
from models.documents.content.application import EvidenceLine, LicenceApplicationContent
from models.documents.layouts import parts
from models.documents.pdf import kit
from models.documents.pdf.blocks import Block, Gap, Piece, Table, Together


def blocks(content: LicenceApplicationContent) -> list[Block]:
    """Return the sections of the application in printing order."""
    sections = parts.Sections()
    sections.add("request", _request(content))
    sections.add("parties", *parts.party_tables(content.parties))
    sections.add("references", parts.reference_table(content.references))
    sections.add("goods", *parts.goods_table(content.lines, priced=True))
    sections.add("shipment", _shipment(content))
    sections.add("end_use", _end_use(content))
    if content.determination:
        sections.add("determination", *_determination(content))
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
        kit.field_row("authority", kit.or_blank(content.authority)),
        *kit.known_rows(("licence_kind", kit.or_blank(kind)), ("authority_number", content.authority_number)),
        *kit.known_rows(("repeat_of", content.repeat_of), ("changed_since", "\n".join(content.changed_since))),
        *kit.known_rows(("clock", content.clock_note)),
    ]
    return Table(tuple(rows))


def _shipment(content: LicenceApplicationContent) -> Table:
    rows = (
        kit.pair_row(("destination", kit.or_blank(content.destination)), ("port", kit.or_blank(content.port))),
        kit.pair_row(
            ("transport_mode", kit.or_blank(content.transport_mode)), ("trade_mode", kit.or_blank(content.trade_mode))
        ),
        kit.field_row("payment", kit.or_blank(content.payment_terms)),
    )
    return Table(rows)


def _end_use(content: LicenceApplicationContent) -> Table:
    rests = tuple(
        Piece(" · ".join(part for part in (item.number, kit.day(item.dated)) if part), kit.VALUE)
        for item in content.declarations
    )
    return Table(
        (
            kit.field_row("specific_end_use", kit.or_blank(content.end_use)),
            kit.field_row("site_of_use", kit.or_blank(content.site_of_use)),
            *kit.known_rows(("declarations", rests)),
        )
    )


def _determination(content: LicenceApplicationContent) -> list[Block]:
    finding = Table((kit.field_row("determination", content.determination),))
    if not content.legal_reasons:
        return [finding]
    columns = (("lines", 44.0, "centre"), ("reason", kit.WIDTH - 184, "left"), ("source", 140.0, "left"))
    rows = [
        (", ".join(str(number) for number in reason.lines), reason.text, reason.source)
        for reason in content.legal_reasons
    ]
    return [finding, Gap(5), kit.table(columns, rows)]


def _evidence(lines: tuple[EvidenceLine, ...]) -> Block:
    columns = (
        ("line", 30.0, "centre"),
        ("slot", kit.WIDTH - 342, "left"),
        ("basis", 106.0, "left"),
        ("state", 62.0, "left"),
        ("filled_by", 144.0, "left"),
    )
    rows = [
        (
            str(number),
            line.slot,
            line.basis,
            wording.choice("evidence", line.state),
            _filled_by(line),
        )
        for number, line in enumerate(lines, start=1)
    ]
    if not rows:
        return Table((kit.nothing_row(),))
    return kit.table(columns, rows)


def _filled_by(line: EvidenceLine) -> tuple[Piece, ...]:
    found = [*kit.pieces(line.document)] if line.document else []
    if line.reason_absent:
        found += kit.both(line.reason_absent)
    if line.original is not None:
        found.append(Piece(kit.joined(wording.label("original" if line.original else "copy")), kit.SMALL))
    return tuple(found) or (Piece("–", kit.VALUE),)


def _handling(content: LicenceApplicationContent) -> Block:
    rows = (
        kit.pair_row(("preparer", content.preparer), ("prepared_on", kit.or_blank(content.prepared_on))),
        kit.pair_row(("approver", kit.or_blank(content.approver)), ("approved_on", kit.or_blank(content.approved_on))),
    )
    return Together((Table(rows),))
