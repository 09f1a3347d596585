"""The end-use declaration on paper."""

from models.documents import wording
from models.documents.content.declaration import EndUseDeclarationContent, FurtherSignatory, Signatory, Undertaking
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
            *((kit.field_row("language", content.language),) if content.language else ()),
        )
    )
    sections.add("parties", capacity, Gap(5), *parts.party_tables(content.parties))
    sections.add("references", parts.reference_table(content.references))
    sections.add("goods", *parts.goods_table(content.lines))
    sections.add("end_use", _end_use(content))
    disposal = (Table((kit.tick_row("disposal", "disposal", (content.disposal,)),)),) if content.disposal else ()
    sections.add("undertakings", *_undertakings(content.undertakings), *disposal)
    if content.remarks:
        sections.add("remarks", Table((kit.note_row(content.remarks, kit.VALUE),)))
    sections.add("signature", *_signatures(content))
    return sections.blocks


def _end_use(content: EndUseDeclarationContent) -> Table:
    rows = [
        kit.field_row("specific_end_use", content.end_use),
        kit.tick_row("disposition", "disposition", content.dispositions),
        *_where_stated(
            ("resale_use", content.resale_use),
            ("reexport_countries", content.reexport_countries),
            ("disposition_other", content.disposition_other),
        ),
        kit.field_row("end_product", content.end_product),
        *_where_stated(("end_product_country", content.end_product_country)),
        kit.field_row("end_product_market", content.end_product_market),
        kit.field_row("site_of_use", kit.both(Bilingual(content.site_of_use, content.site_local))),
        kit.tick_row("use_nature", "use_nature", (content.use_nature,), columns=3),
    ]
    rows += _where_stated(
        ("project", content.project),
        ("expected_customers", content.expected_customers),
        ("annual_consumption", content.annual_consumption),
        ("supply_history", content.supply_history),
    )
    return Table(tuple(rows))


def _where_stated(*fields: tuple[str, str | Bilingual]) -> list[Row]:
    """Return a row for each field that says something; the others are not asked for here."""
    return [kit.field_row(key, value) for key, value in fields if value]


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
    annexes = (kit.note_row(content.annexes, kit.VALUE),) if content.annexes else ()
    sentences = Table(
        (kit.note_row(wording.note("truth"), kit.VALUE), *annexes, kit.note_row(wording.note("signature_note")))
    )
    signatories = content.signatories or (Signatory(),)
    first, *others = [parts.signature_block(one, content.signed_on, content.signed_at_place) for one in signatories]
    further = [_further(one) for one in content.further]
    more: list[Block] = []
    following: list[Block] = [*others, *further]
    for block in following:
        more += [Gap(6), block]
    return [validity, Gap(5), Together((sentences, first)), *more]


def _further(one: FurtherSignatory) -> Together:
    """Return the block of a further signature under the role in which it is given."""
    role = kit.joined(wording.choice("role", one.role), "  ")
    title = Table((Row((Cell(kit.WIDTH, (Piece(role, kit.STRONG),), parts.ROLE_FILL),)),))
    return Together((title, parts.signature_block(one, None, "")))
