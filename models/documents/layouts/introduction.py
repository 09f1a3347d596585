"""The introduction of importer and end user on paper."""

from dataclasses import replace

from models.documents import wording
from models.documents.content.introduction import IntroducedParty, IntroductionContent, OwnerShare, YearFigure
from models.documents.content.shared import Bilingual
from models.documents.layouts import parts
from models.documents.pdf import kit
from models.documents.pdf.blocks import Block, Gap, Piece, Table
from models.documents.pdf.text import Style

_CENTRED = Style(kit.VALUE.size, kit.VALUE.leading, align="centre")


def blocks(content: IntroductionContent) -> list[Block]:
    """Return the sections of the introduction: each party in full, then how they stand to each other."""
    sections = parts.Sections()
    for introduced in content.parties:
        _add_party(sections, introduced)
    since = kit.pair_row(("relationship_since", content.relationship_since), ("in_support_of", content.in_support_of))
    sections.add("relationship", Table((kit.field_row("relationship", content.relationship), since)))
    if content.sources:
        rows = tuple(kit.note_row(Bilingual(source), kit.VALUE) for source in content.sources)
        sections.add("sources", Table(rows))
    prepared = kit.pair_row(("preparer", content.preparer), ("prepared_on", content.prepared_on))
    sections.add("handling", Table((prepared,)))
    return sections.blocks


def _add_party(sections: parts.Sections, introduced: IntroducedParty) -> None:
    facts = Table(
        (
            kit.pair_row(("founded", introduced.founded), ("staff", introduced.staff)),
            kit.pair_row(("website", introduced.website), ("military_business", introduced.military_business)),
        )
    )
    name = introduced.party.legal_name or introduced.party.local_name
    sections.add(
        "identity", *parts.party_tables((replace(introduced.party, business=Bilingual()),)), Gap(5), facts, about=name
    )
    made = tuple(Piece(kit.joined(product, "  "), kit.VALUE) for product in introduced.products)
    sections.add(
        "business",
        Table(
            (
                kit.field_row("business", introduced.business or introduced.party.business),
                kit.field_row("products", made),
            )
        ),
        about=name,
    )
    sections.add("sites", _sites(introduced), about=name)
    sections.add("ownership", *_owners(introduced), about=name)
    if introduced.consumption:
        sections.add("consumption", _consumption(introduced.consumption), about=name)


def _sites(introduced: IntroducedParty) -> Block:
    columns = (
        ("site", 118.0, "left"),
        ("address", kit.WIDTH - 322, "left"),
        ("activity", 130.0, "left"),
        ("site_of_use", 74.0, "centre"),
    )
    rows: list[tuple[kit.Value, ...]] = [
        (site.name, site.address, site.activity, (Piece("", _CENTRED, tick=site.site_of_use),))
        for site in introduced.sites
    ]
    return kit.table(columns, rows or [("", "", "", (Piece("", _CENTRED, tick=False),))])


def _owners(introduced: IntroducedParty) -> list[Block]:
    columns = (
        ("owner", kit.WIDTH - 300, "left"),
        ("country", 110.0, "left"),
        ("owner_kind", 110.0, "left"),
        ("share", 80.0, "right"),
    )
    rows = [
        (owner.name, owner.country, kit.stated(kit.joined(wording.choice("owner_kind", owner.kind))), _share(owner))
        for owner in introduced.owners
    ]
    found: list[Block] = [kit.table(columns, rows or [("", "", "", kit.joined(wording.note("unknown")))])]
    as_of = kit.field_row("owners_as_of", introduced.owners_as_of)
    return [*found, Gap(5), Table((as_of,))]


def _share(owner: OwnerShare) -> str:
    share = f"{owner.percent:f} %" if owner.percent is not None else kit.joined(wording.note("unknown"))
    return f"{share}\nindirect 间接" if owner.indirect else share


def _consumption(figures: tuple[YearFigure, ...]) -> Block:
    columns = (("year", 110.0, "centre"), ("item", kit.WIDTH - 230, "left"), ("quantity", 120.0, "right"))
    rows = [
        (
            f"{figure.year} forecast 预计" if figure.forecast else str(figure.year),
            figure.item,
            kit.number(figure.quantity, figure.unit) or kit.joined(wording.note("unknown")),
        )
        for figure in figures
    ]
    return kit.table(columns, rows)
