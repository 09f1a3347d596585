"""The introduction of importer and end user on paper."""

from dataclasses import replace

from models.documents import wording
from models.documents.content.introduction import IntroducedParty, IntroductionContent, OwnerShare, SiteLine, YearFigure
from models.documents.content.shared import Bilingual
from models.documents.layouts import parts
from models.documents.pdf import kit
from models.documents.pdf.blocks import Block, Gap, Piece, Table, Together
from models.documents.pdf.text import Style

_CENTRED = Style(kit.VALUE.size, kit.VALUE.leading, align="centre")


def blocks(content: IntroductionContent) -> list[Block]:
    """Return the sections of the introduction: each party in full, then how they stand to each other."""
    sections = parts.Sections()
    for introduced in content.parties:
        _add_party(sections, introduced)
    relation = [
        kit.field_row("relationship", kit.or_blank(content.relationship)),
        *kit.known_rows(("relationship_since", content.relationship_since), ("in_support_of", content.in_support_of)),
    ]
    sections.add("relationship", Table(tuple(relation)))
    if content.sources:
        rows = tuple(kit.note_row(Bilingual(source), kit.VALUE) for source in content.sources)
        sections.add("sources", Table(rows))
    prepared = kit.pair_row(("preparer", content.preparer), ("prepared_on", content.prepared_on))
    sections.add("handling", Table((prepared,)))
    if content.signatory:
        note, signed = wording.note("truth_introduction"), parts.signature_block(content.signatory, None, "")
        sections.add("signature", Together((Table((kit.note_row(note, kit.VALUE),)), signed)))
    sections.close_together()
    return sections.blocks


def _add_party(sections: parts.Sections, introduced: IntroducedParty) -> None:
    facts = kit.known_rows(
        ("founded", introduced.founded),
        ("staff", introduced.staff),
        ("website", introduced.website),
        ("military_business", introduced.military_business),
    )
    name = introduced.party.legal_name or introduced.party.local_name
    identity: list[Block] = parts.party_tables((replace(introduced.party, business=Bilingual()),))
    sections.add("identity", *identity, *((Gap(5), Table(tuple(facts))) if facts else ()), about=name)
    made = tuple(piece for product in introduced.products for piece in kit.both(product))
    business = introduced.business or introduced.party.business
    rows = [kit.field_row("business", kit.or_blank(business)), *kit.known_rows(("products", made))]
    sections.add("business", Table(tuple(rows)), about=name)
    sections.add("sites", _sites(introduced), about=name)
    sections.add("ownership", *_owners(introduced), about=name)
    if introduced.consumption or introduced.consumption_declared:
        sections.add("consumption", *_consumption(introduced), about=name)


def _sites(introduced: IntroducedParty) -> Block:
    columns = (
        ("site", 118.0, "left"),
        ("address", kit.WIDTH - 322, "left"),
        ("activity", 130.0, "left"),
        ("site_of_use", 74.0, "centre"),
    )
    rows: list[tuple[kit.Value, ...]] = [
        (site.name, _address(site), kit.or_blank(site.activity), (Piece("", _CENTRED, tick=site.site_of_use),))
        for site in introduced.sites
    ]
    if not rows:
        return Table((kit.note_row(wording.note("no_sites"), kit.VALUE),))
    return kit.table(columns, rows)


def _address(site: SiteLine) -> tuple[Piece, ...]:
    return (*kit.pieces(site.address), *(parts.held(site.unprinted) if site.unprinted else ()))


def _owners(introduced: IntroducedParty) -> list[Block]:
    columns: list[tuple[str, float, str]] = [("owner", kit.WIDTH - 190, "left"), ("country", 110.0, "left")]
    kinds = any(owner.kind for owner in introduced.owners)
    if kinds:
        columns = [("owner", kit.WIDTH - 300, "left"), ("country", 110.0, "left"), ("owner_kind", 110.0, "left")]
    columns.append(("share", 80.0, "right"))
    rows: list[list[kit.Value]] = []
    for owner in introduced.owners:
        kind = wording.choice("owner_kind", owner.kind)
        cells: list[kit.Value] = [owner.name, kit.or_blank(owner.country), *((kit.or_blank(kind),) if kinds else ())]
        rows.append([*cells, _share(owner)])
    if not rows:
        return [Table((kit.note_row(wording.note("owners_unknown"), kit.VALUE),))]
    return [kit.table(columns, rows), *_as_of(introduced)]


def _as_of(introduced: IntroducedParty) -> list[Block]:
    rows = kit.known_rows(("owners_as_of", introduced.owners_as_of))
    return [Gap(5), Table(tuple(rows))] if rows else []


def _share(owner: OwnerShare) -> str:
    share = f"{owner.percent:f} %" if owner.percent is not None else kit.joined(wording.note("unknown"))
    return f"{share}\nindirect 间接" if owner.indirect else share


def _consumption(introduced: IntroducedParty) -> list[Block]:
    found: list[Block] = []
    if introduced.consumption:
        columns = (
            ("year", 96.0, "centre"),
            ("figure", 104.0, "left"),
            ("item", kit.WIDTH - 320, "left"),
            ("quantity", 120.0, "right"),
        )
        found.append(kit.table(columns, [_figure(figure) for figure in introduced.consumption]))
    known = kit.known_rows(
        ("annual_consumption", introduced.consumption_declared), ("source", "\n".join(introduced.consumption_sources))
    )
    if known:
        found += [*((Gap(5),) if found else ()), Table(tuple(known))]
    return found


def _figure(figure: YearFigure) -> tuple[kit.Value, ...]:
    forecast = kit.joined(wording.label("forecast")) if figure.forecast else ""
    return (
        f"{figure.year} {forecast}".strip(),
        wording.choice("figure", figure.kind),
        figure.item,
        kit.number(figure.quantity, figure.unit) or kit.joined(wording.note("unknown")),
    )
