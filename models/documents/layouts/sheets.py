"""The ownership sheet and the screening sheet on paper, and the sections of theirs that the dossier prints too."""

from collections.abc import Sequence

from models.documents import wording
from models.documents.content.shared import Bilingual
from models.documents.content.sheets import (
    OwnershipPart,
    OwnershipSheetContent,
    ScreeningLine,
    ScreeningPart,
    ScreeningSheetContent,
    SheetHolding,
    SheetRule,
)
from models.documents.layouts import parts
from models.documents.pdf import kit
from models.documents.pdf.blocks import Block, Cell, Gap, Piece, Row, Table
from models.documents.pdf.text import Style

_BOLD_SMALL = Style(kit.SMALL.size, kit.SMALL.leading, bold=True)
_NONE = "–"


def ownership_blocks(content: OwnershipSheetContent) -> list[Block]:
    """Return the sections of the ownership sheet."""
    sections = parts.Sections()
    party = parts.party_tables((content.party,))
    day = kit.pair_row(("as_of", content.as_of), ("rulebook", content.rulebook_edition))
    sections.add("identity", *party, Gap(5), Table((day,)))
    sections.add("ownership", *holdings(content.ownership))
    if content.ownership.owners:
        sections.add("effective_shares", *shares(content.ownership))
    sections.add("ownership_rules", *rules(content.ownership))
    known = rests_on(content.ownership)
    if known:
        sections.add("rests_on", *known)
    return sections.blocks


def screening_blocks(content: ScreeningSheetContent) -> list[Block]:
    """Return the sections of the screening sheet."""
    sections = parts.Sections()
    party = parts.party_tables((content.party,))
    day = kit.pair_row(("as_of", content.as_of), ("rulebook", content.rulebook_edition))
    sections.add("identity", *party, Gap(5), Table((day,)))
    sections.add("screening_stamp", *stamp(content.screening))
    sections.add("screening_history", comparisons(content.screening))
    if content.names:
        columns = (
            ("party", kit.WIDTH - 310, "left"),
            ("role_of", 150.0, "left"),
            ("screening_outcome", 90.0, "left"),
            ("screened_on", 70.0, "centre"),
        )
        rows = [
            (
                name.name,
                name.role,
                _known(wording.choice("screening", name.standing)),
                _known(name.screened_on),
            )
            for name in content.names
        ]
        sections.add("names_screened", kit.table(columns, rows, kit.SMALL))
    return sections.blocks


def holdings(part: OwnershipPart) -> list[Block]:
    """Return the holdings as they are recorded."""
    if not part.holdings:
        return [Table((kit.note_row(wording.note("no_holdings"), kit.VALUE),))]
    columns = (
        ("owner", kit.WIDTH - 366, "left"),
        ("country", 80.0, "left"),
        ("kind", 54.0, "left"),
        ("share", 62.0, "right"),
        ("since", 60.0, "centre"),
        ("owner_source", 110.0, "left"),
    )
    return [kit.table(columns, [_holding(each) for each in part.holdings])]


def _holding(each: SheetHolding) -> tuple[kit.Value, ...]:
    share = each.share or kit.joined(wording.note("unknown"), "\n")
    kind = wording.choice("holding", each.kind)
    return (each.owner, _known(each.country), kind, share, _known(each.since), _known(each.source))


def _known(value: kit.Value) -> kit.Value:
    """Return a value, or a dash where nothing is recorded: these sheets leave nothing to the pen."""
    return value if kit.has(value) else _NONE


def shares(part: OwnershipPart) -> list[Block]:
    """Return what each owner has in the end, over all ways; bounds where a share is not known."""
    columns = (
        ("owner", kit.WIDTH - 290, "left"),
        ("direct_share", 90.0, "right"),
        ("effective_share", 200.0, "right"),
    )
    stated = kit.joined(wording.note("share_stated"))
    rows = [
        (each.name, each.direct or "–", (f"{each.effective} ({stated})" if each.stated else each.effective) or "–")
        for each in part.owners
    ]
    return [kit.table(columns, rows)]


def rules(part: OwnershipPart) -> list[Block]:
    """Return what each ownership rule says, through whom, and which unknown shares decide."""
    columns = (
        ("rule", 200.0, "left"),
        ("rule_verdict", 122.0, "left"),
        ("path", kit.WIDTH - 322, "left"),
    )
    return [kit.table(columns, [_rule(each) for each in part.rules], kit.SMALL)]


def _rule(each: SheetRule) -> tuple[kit.Value, ...]:
    name = (*kit.both(each.name, _BOLD_SMALL), *kit.both(each.terms, kit.SMALL))
    name += kit.both(each.state, kit.FINE) if each.state else ()
    told = [Piece(path, kit.SMALL) for path in each.paths]
    for text in (*each.open_shares, *each.cautions):
        told += kit.both(text, kit.SMALL)
    verdict = kit.both(wording.choice("verdict", each.verdict), _BOLD_SMALL)
    if each.together:
        verdict += (Piece(f"{kit.joined(wording.label('together'))}: {each.together}", kit.SMALL),)
    return (name, verdict, tuple(told) or _NONE)


def rests_on(part: OwnershipPart) -> list[Block]:
    """Return who above was found on a list, who may be, and what nobody knows."""
    cautions = tuple(piece for text in part.cautions for piece in kit.both(text, kit.SMALL))
    rows = []
    for key, names in (("matched", part.matched), ("undecided", part.undecided)):
        if names:
            rows.append(kit.field_row(key, "\n".join(names)))
    if cautions:
        rows.append(kit.field_row("cautions", cautions))
    return [Table(tuple(rows))] if rows else []


def stamp(part: ScreeningPart) -> list[Block]:
    """Return the comparison that counts: its day, what it is worth, until when."""
    word = Style(10.5, 14, bold=True, align="centre")
    small = Style(kit.SMALL.size, kit.SMALL.leading, align="centre")
    head = [Piece(kit.joined(wording.choice("screening", part.standing), "  "), word)]
    head += list(kit.both(part.words, small)) if part.words else []
    rows = [Row((Cell(kit.WIDTH, tuple(head), "#eef2f6", 30),))]
    rows += kit.known_rows(
        ("screened_on", part.screened_on),
        ("screen_again_by", part.screen_again_by),
        ("counts_until", part.counts_until),
        ("screened_by", part.lines[0].by if part.lines and part.lines[0].screened_on == part.screened_on else ""),
    )
    return [Table((*rows, kit.note_row(wording.note("screening_by_hand"))))]


def comparisons(part: ScreeningPart) -> Block:
    """Return every recorded comparison with lists and editions, latest first."""
    if not part.lines:
        return Table((kit.note_row(wording.note("never_screened"), kit.VALUE),))
    columns = (
        ("screened_on", 66.0, "centre"),
        ("lists", kit.WIDTH - 326, "left"),
        ("screening_outcome", 90.0, "left"),
        ("remarks", 100.0, "left"),
        ("screened_by", 70.0, "left"),
    )
    return kit.table(columns, [_comparison(each) for each in part.lines], kit.SMALL)


def _comparison(each: ScreeningLine) -> Sequence[kit.Value]:
    outcome = wording.choice("screening", each.outcome)
    remark = "\n".join(text for text in (each.note, each.evidence) if text)
    return (each.screened_on, "\n".join(each.lists), _strong(outcome), _known(remark), _known(each.by))


def _strong(text: Bilingual) -> tuple[Piece, ...]:
    return kit.both(text, _BOLD_SMALL)
