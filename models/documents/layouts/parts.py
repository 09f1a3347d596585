"""Sections several papers share: parties, references, goods, signature and seal."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from models.documents import wording
from models.documents.content.declaration import Signatory
from models.documents.content.shared import Bilingual, GoodsLine, PartyBlock, Reference
from models.documents.pdf import fonts, kit
from models.documents.pdf.blocks import Bar, Block, Cell, Gap, Piece, Row, Table, Together
from models.documents.pdf.pen import MM, RED, Pen
from models.documents.pdf.text import Style, one_line

SEAL_ZONE = 44 * MM
_SIGN_ROOM = 17 * MM
ROLE_FILL = "#dfe7f0"


class Sections:
    """Collects the sections of a paper and numbers them."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._count = 0
        self._starts: list[int] = []

    def add(self, key: str, *blocks: Block, about: str = "") -> None:
        """Begin a numbered section with its bar and outline entry; ``about`` names whom it is about."""
        self._count += 1
        text = wording.section(key)
        title = "  ".join(part for part in (str(self._count), text.zh, text.en, f"·  {about}" if about else "") if part)
        self._starts.append(len(self.blocks))
        self.blocks += [Bar(title, kit.WIDTH, f"section-{self._count}")]
        self.blocks += [*blocks, Gap(9)]

    def close_together(self, count: int = 2) -> None:
        """Keep the last sections on one page, so that none stands on the last page alone."""
        start = self._starts[-min(count, len(self._starts))]
        self.blocks[start:] = [Together(tuple(self.blocks[start:]))]


def party_tables(parties: Iterable[PartyBlock]) -> list[Block]:
    """Return one table per party: role, names, addresses, registration, contact; kept on one page."""
    found: list[Block] = []
    for party in parties:
        role = kit.joined(wording.choice("role", party.role), "  ")
        title = Row((Cell(kit.WIDTH, (Piece(role, kit.STRONG),), ROLE_FILL),))
        found.append(Together((Table((title, *party_rows(party))),)))
    return found or [Table((kit.nothing_row(),))]


def party_rows(party: PartyBlock) -> list[Row]:
    """Return the rows that say who a party is; what every paper has to name is left to the pen when it is not known."""
    local = held(party.unprinted) if party.unprinted and not party.local_name else party.local_name
    legal = party.legal_name if party.legal_name.strip() or kit.has(local) else kit.blank()
    rows = kit.known_rows(("legal_name", legal), ("local_name", local))
    rows.append(kit.pair_row(("address", kit.or_blank(_addresses(party))), ("country", kit.or_blank(party.country))))
    rows += kit.known_rows(("registration", kit.or_blank(party.registration)), ("contact", party.contact))
    if party.business:
        rows.append(kit.field_row("business", party.business))
    return rows


def held(texts: Sequence[str]) -> tuple[Piece, ...]:
    """Return the note that a name or address is held in a script the papers cannot print."""
    script = wording.choice("script", fonts.script_of(next(iter(fonts.missing_glyphs("".join(texts))), "?")))
    note = wording.note("held_in_script")
    return (Piece(note.en.format(script=script.en), kit.FAINT), Piece(note.zh.format(script=script.zh), kit.FAINT))


def _addresses(party: PartyBlock) -> tuple[Piece, ...]:
    text = Bilingual(party.address, party.local_address)
    return kit.both(text) if text else ()


def reference_table(references: Sequence[Reference]) -> Together:
    """Return contracts and orders with number and date; kept on one page."""
    columns = (("kind", 170.0, "left"), ("number", kit.WIDTH - 270, "left"), ("date", 100.0, "centre"))
    rows = [
        (kit.stated(kit.joined(wording.choice("reference", item.kind))), item.number, item.dated) for item in references
    ]
    return Together((kit.table(columns, rows or [("", "", None)]),))


def goods_table(lines: Sequence[GoodsLine], *, priced: bool = False) -> list[Block]:
    """Return the goods with totals by unit and by currency; the head repeats on every page.

    ``priced`` gives the unit price below each value, as licences state it.
    """
    if not lines:
        return [Table((kit.note_row(wording.note("no_lines")),))]
    columns = (
        ("line", 30.0, "centre"),
        ("description", kit.WIDTH - 344, "left"),
        ("model", 76.0, "left"),
        ("codes", 82.0, "left"),
        ("quantity", 76.0, "right"),
        ("value_and_price" if priced else "value", 80.0, "right"),
    )
    rows = [_goods_row(line, priced=priced) for line in lines]
    table = kit.table(columns, rows)
    return [Table((*table.rows, _total_row(lines)), table.head)]


def _goods_row(line: GoodsLine, *, priced: bool) -> tuple[kit.Value, ...]:
    text = kit.both(line.description)
    if line.end_use:
        text += kit.both(line.end_use, kit.SMALL)
    codes = tuple(Piece(code, kit.VALUE) for code in (*line.control_codes, line.hs_code) if code.strip())
    return (
        str(line.number),
        text,
        line.model,
        codes,
        kit.number(line.quantity, line.unit),
        _value(line, priced=priced),
    )


def _value(line: GoodsLine, *, priced: bool) -> kit.Value:
    value = kit.number(line.value, line.currency)
    if not priced or not line.value or not line.quantity:
        return value
    right, small = replace(kit.VALUE, align="right"), replace(kit.SMALL, align="right")
    digits = max(2, -line.value.normalize().as_tuple().exponent)  # type: ignore[operator]
    price = round(line.value / line.quantity, digits)
    # A price that does not come out even is a rounded one, and says so.
    about = "" if price * line.quantity == line.value else "≈ "
    return (Piece(value, right), Piece(f"{about}{price:,f} {line.currency} / {line.unit}", small))


def _total_row(lines: Sequence[GoodsLine]) -> Row:
    quantities = _sums((line.unit, line.quantity) for line in lines)
    values = _sums((line.currency, line.value) for line in lines)
    right = Style(kit.VALUE.size, kit.VALUE.leading, bold=True, align="right")
    label = Piece(kit.joined(wording.note("total")), right)
    return Row(
        (
            Cell(kit.WIDTH - 156, (label,), ROLE_FILL),
            Cell(76.0, kit.pieces("\n".join(quantities), right), ROLE_FILL),
            Cell(80.0, kit.pieces("\n".join(values), right), ROLE_FILL),
        )
    )


def _sums(pairs: Iterable[tuple[str, object]]) -> list[str]:
    """Add up by unit; a unit with an amount not stated gets no total, because it would be too small."""
    from decimal import Decimal

    totals: dict[str, Decimal | None] = {}
    for unit, amount in pairs:
        before = totals.get(unit, Decimal(0))
        totals[unit] = before + amount if isinstance(amount, Decimal) and before is not None else None
    return [kit.number(amount, unit) for unit, amount in totals.items() if amount is not None]


@dataclass(frozen=True)
class SignatureBlock:
    """Who signs, room for the signature, date and place, and on the right the zone for the seal."""

    fields: Table
    sealed: bool

    @property
    def height(self) -> float:
        return max(self.fields.height, SEAL_ZONE if self.sealed else 0)

    @property
    def minimum(self) -> float:
        return self.height

    def split(self, room: float, *, force: bool) -> tuple[Block | None, Block | None]:
        if self.height <= room:
            return self, None
        if not force:
            return None, self
        head, rest = self.fields.split(room, force=True)
        return (SignatureBlock(head, self.sealed) if head else None), rest

    def draw(self, pen: Pen, x: float, top: float) -> None:
        self.fields.draw(pen, x, top)
        if not self.sealed:
            return
        left = x + kit.WIDTH - SEAL_ZONE
        pen.frame(left, top - self.height, SEAL_ZONE, self.height)
        centre_x, centre_y = left + SEAL_ZONE / 2, top - self.height / 2
        pen.circle(centre_x, centre_y, 20 * MM)
        style = Style(8, 11, colour=RED, align="centre")
        text = wording.note("seal_zone")
        pen.line_of_text(left, centre_y + 2, one_line(text.zh, style), style, SEAL_ZONE)
        pen.line_of_text(left, centre_y - 9, one_line(text.en, style), style, SEAL_ZONE)


def signature_block(signatory: Signatory, signed_on: date | None, place: str) -> SignatureBlock:
    """Return one signature block; date and place stay blank for the pen when they are not known."""
    width = kit.WIDTH - (SEAL_ZONE if signatory.seal_required else 0)
    names = Bilingual(signatory.name, signatory.local_name)
    half = width / 2 - 62
    rows = [
        kit.field_row("organisation", kit.or_blank(signatory.organisation), width),
        kit.field_row("signatory", kit.or_blank(names), width),
        kit.field_row("position", kit.or_blank(signatory.title), width),
        kit.field_row("authority_basis", _authority(signatory.authority_basis), width),
        Row((kit.label_cell("signature"), Cell(width - kit.LABEL_WIDTH, least=_SIGN_ROOM))),
        Row(
            (
                kit.label_cell("signed_on", 62.0),
                Cell(half, _by_pen(kit.day(signed_on)), least=16),
                kit.label_cell("signed_at", 62.0),
                Cell(half, _by_pen(place), least=16),
            )
        ),
    ]
    return SignatureBlock(Table(tuple(rows)), signatory.seal_required)


def _authority(basis: str) -> tuple[Piece, ...]:
    """Return the signatory's authority, or the choices to be ticked by hand."""
    return kit.both(wording.choice("authority_basis", basis)) if basis else kit.ticks("authority_basis", ())


def _by_pen(text: str) -> tuple[Piece, ...]:
    return (Piece(text, kit.VALUE),) if text.strip() else ()
