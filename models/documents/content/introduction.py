"""The introduction of importer and end user: who they are, what they make, who owns them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from models.documents.content.declaration import Signatory
from models.documents.content.shared import NOTHING, Bilingual, Paper, PartyBlock


@dataclass(frozen=True)
class SiteLine:
    """A site: name, address, what is done there, and whether it is the site of use."""

    name: str
    address: str = ""
    activity: Bilingual = NOTHING
    site_of_use: bool = False
    unprinted: tuple[str, ...] = ()


@dataclass(frozen=True)
class OwnerShare:
    """An owner and the share held in percent; ``None`` is printed as unknown, never as nothing."""

    name: str
    percent: Decimal | None = None
    country: str = ""
    kind: str = ""
    indirect: bool = False


@dataclass(frozen=True)
class YearFigure:
    """What was used, made or kept in one year (group ``figure``); a forecast is marked, an unknown amount printed so."""

    year: int
    item: str
    quantity: Decimal | None = None
    unit: str = ""
    forecast: bool = False
    kind: str = "consumption"


@dataclass(frozen=True)
class IntroducedParty:
    """One party introduced in full."""

    party: PartyBlock
    founded: str = ""
    staff: str = ""
    website: str = ""
    business: Bilingual = NOTHING
    products: tuple[Bilingual, ...] = ()
    sites: tuple[SiteLine, ...] = ()
    owners: tuple[OwnerShare, ...] = ()
    owners_as_of: date | None = None
    military_business: str = ""
    consumption: tuple[YearFigure, ...] = ()
    consumption_declared: str = ""
    consumption_sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class IntroductionContent:
    """Everything the introduction prints: the parties, and how they stand to each other and to the exporter."""

    FORM_ID: ClassVar[str] = "introduction"

    paper: Paper
    parties: tuple[IntroducedParty, ...] = ()
    relationship: Bilingual = NOTHING
    relationship_since: str = ""
    in_support_of: str = ""
    sources: tuple[str, ...] = ()
    preparer: str = ""
    prepared_on: date | None = None
    signatory: Signatory | None = None
