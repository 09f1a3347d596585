"""The ownership sheet and the screening sheet of a customer: what is recorded and computed, for one day."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from models.documents.content.shared import NOBODY, NOTHING, Bilingual, Paper, PartyBlock


@dataclass(frozen=True)
class SheetOwner:
    """What an owner has of a party, in percent or as bounds: directly, and in the end over all ways.

    ``stated``: somebody said the share in the end without naming the ways.
    """

    name: str
    direct: str = ""
    effective: str = ""
    stated: bool = False


@dataclass(frozen=True)
class SheetHolding:
    """One recorded holding: who, from where, direct or stated (group ``holding``), how much, since when, by what paper."""

    owner: str
    country: Bilingual = NOTHING
    kind: str = ""
    share: str = ""
    since: date | None = None
    source: str = ""


@dataclass(frozen=True)
class SheetRule:
    """What one ownership rule says (``verdict`` is a stored word of group ``verdict``), through whom, and what is open."""

    name: Bilingual
    terms: Bilingual
    verdict: str
    state: Bilingual = NOTHING
    together: str = ""
    paths: tuple[str, ...] = ()
    open_shares: tuple[Bilingual, ...] = ()
    cautions: tuple[Bilingual, ...] = ()


@dataclass(frozen=True)
class OwnershipPart:
    """Who owns a party: recorded holdings, shares in the end, the verdict of each rule, and what it rests on."""

    holdings: tuple[SheetHolding, ...] = ()
    owners: tuple[SheetOwner, ...] = ()
    rules: tuple[SheetRule, ...] = ()
    matched: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()
    cautions: tuple[Bilingual, ...] = ()


NO_OWNERSHIP = OwnershipPart()


@dataclass(frozen=True)
class ScreeningLine:
    """One recorded comparison with lists (``outcome`` is a stored word of group ``screening``)."""

    screened_on: date
    lists: tuple[str, ...]
    outcome: str
    note: str = ""
    by: str = ""
    evidence: str = ""


@dataclass(frozen=True)
class ScreeningPart:
    """The stamp of the comparison that counts on a day, and every comparison before it, latest first.

    ``standing`` is a stored word of group ``screening``; ``counts_until`` the last day on which a clear answer counts
    for a certified status.
    """

    standing: str
    words: Bilingual
    screened_on: date | None = None
    screen_again_by: date | None = None
    counts_until: date | None = None
    lines: tuple[ScreeningLine, ...] = ()


_NEVER_SCREENED = ScreeningPart("never_screened", NOTHING)


@dataclass(frozen=True)
class OwnershipSheetContent:
    """Everything the ownership sheet prints."""

    FORM_ID: ClassVar[str] = "ownership_sheet"

    paper: Paper
    as_of: date
    party: PartyBlock = NOBODY
    ownership: OwnershipPart = NO_OWNERSHIP
    rulebook_edition: str = ""


@dataclass(frozen=True)
class ScreenedName:
    """A name a comparison has to cover: of the party itself or of somebody above it, and how that one stands."""

    name: str
    role: Bilingual
    standing: str = ""
    screened_on: date | None = None


@dataclass(frozen=True)
class ScreeningSheetContent:
    """Everything the screening sheet prints."""

    FORM_ID: ClassVar[str] = "screening_sheet"

    paper: Paper
    as_of: date
    party: PartyBlock = NOBODY
    names: tuple[ScreenedName, ...] = ()
    screening: ScreeningPart = _NEVER_SCREENED
    rulebook_edition: str = ""
