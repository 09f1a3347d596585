"""The end-use declaration on paper."""

from models.documents import wording
from models.documents.content.declaration import EndUseDeclarationContent, Signatory, Undertaking
from models.documents.content.shared import Bilingual
from models.documents.layouts import parts
from models.documents.pdf import kit
from models.documents.pdf.blocks import Block, Cell, Gap, Piece, Row, Table, Together
from models.documents.pdf.text import Style


def blocks(content: EndUseDeclarationContent) -> list[Block]:
    """Return the sections of the declaration in printing order."""
    sections = parts.Sections()
    capacity = Table(
        (
            kit.tick_row("capacity", "capacity", (content.capacity,), columns=3),
            kit.tick_row("scope", "scope", (content.scope,), columns=3),
        )
    )
    sections.add("parties", capacity, Gap(5), *parts.party_tables(content.parties))
    sections.add("references", parts.reference_table(content.references))
    sections.add("goods", *parts.goods_table(content.lines))
    sections.add("end_use", _end_use(content))
    sections.add("undertakings", *_undertakings(content.undertakings))
    if content.remarks:
        sections.add("remarks", Table((kit.note_row(content.remarks, kit.VALUE),)))
    sections.add("signature", *_signatures(content))
    return sections.blocks


def _end_use(content: EndUseDeclarationContent) -> Table:
    rows = [
        kit.field_row("specific_end_use", content.end_use),
        kit.tick_row("disposition", "disposition", content.dispositions),
        kit.field_row("end_product", content.end_product),
        kit.field_row("end_product_market", content.end_product_market),
        kit.field_row("site_of_use", kit.both(Bilingual(content.site_of_use, content.site_local))),
        kit.tick_row("use_nature", "use_nature", (content.use_nature,), columns=3),
    ]
    optional = (
        ("project", content.project),
        ("expected_customers", content.expected_customers),
        ("annual_consumption", content.annual_consumption),
    )
    rows += [kit.field_row(key, value) for key, value in optional if value.strip()]
    return Table(tuple(rows))


def _undertakings(undertakings: tuple[Undertaking, ...]) -> list[Block]:
    if not undertakings:
        return [Table((kit.nothing_row(),))]
    columns = (("code", 42.0, "centre"), ("undertaking", kit.WIDTH - 160, "left"), ("answer", 118.0, "left"))
    head = kit.head_row(columns)
    rows = tuple(_undertaking_row(item) for item in undertakings)
    return [Table(rows, (head,))]


def _undertaking_row(item: Undertaking) -> Row:
    code = Style(kit.VALUE.size, kit.VALUE.leading, bold=True, align="centre")
    asked = _ASSURANCE if item.assurance else _PROMISE
    words = asked if item.answer in ("", *asked) else (*asked, item.answer)
    boxes = tuple(
        Piece(kit.joined(wording.choice("answer", word)), kit.SMALL, tick=word == item.answer) for word in words
    )
    return Row((Cell(42.0, (Piece(item.code, code),)), Cell(kit.WIDTH - 160, kit.both(item.text)), Cell(118.0, boxes)))


_PROMISE = ("will",)
_ASSURANCE = ("will_not", "cannot_state", "declares_use")


def _signatures(content: EndUseDeclarationContent) -> list[Block]:
    until = kit.field_row("valid_until", content.valid_until)
    known = (kit.field_row("validity", content.validity), until) if content.valid_until else ()
    validity = Table(known or (kit.field_row("validity", content.validity),))
    sentences = Table((kit.note_row(wording.note("truth"), kit.VALUE), kit.note_row(wording.note("signature_note"))))
    signatories = content.signatories or (Signatory(),)
    first, *others = [parts.signature_block(one, content.signed_on, content.signed_at_place) for one in signatories]
    return [validity, Gap(5), Together((sentences, first)), *(part for one in others for part in (Gap(6), one))]
