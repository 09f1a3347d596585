"""What screens and documents read of a party: plain frozen values."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from models.parties.choices import (
    AddressKind,
    Checked,
    FigureKind,
    HoldingKind,
    NameKind,
    PartyKind,
    PartyState,
    Scheme,
    Tie,
)
from models.workspace.words import Words


@dataclass(frozen=True)
class CustomerRow:
    """A party as a list shows it."""

    id: int
    number: str
    legal_name: str
    local_name: str
    country: str
    kind: PartyKind
    state: PartyState
    military_ties: Tie
    is_customer: bool
    is_exporter: bool
    changed_at: datetime
    sites: int
    """How many sites are open today."""

    @property
    def own_firm(self) -> bool:
        """Whether this is our own firm, of which nothing is asked that is asked of customers."""
        return self.is_exporter and not self.is_customer


@dataclass(frozen=True)
class NameView:
    """Another name of a party."""

    id: int
    row_version: int
    kind: NameKind
    name: str
    language: str
    used_from: date | None
    used_until: date | None


@dataclass(frozen=True)
class IdentifierView:
    """A number that an authority gave a party; ``value`` as typed, ``compact`` without punctuation."""

    id: int
    row_version: int
    scheme: Scheme
    country: str
    value: str
    compact: str
    checked: Checked


@dataclass(frozen=True)
class AddressView:
    """An address of a party."""

    id: int
    row_version: int
    kind: AddressKind
    street: str
    city: str
    region: str
    postcode: str
    country: str
    local_text: str


@dataclass(frozen=True)
class SiteView:
    """A place where a party works."""

    id: int
    row_version: int
    name: str
    activity: str
    activity_zh: str
    street: str
    city: str
    region: str
    postcode: str
    country: str
    local_text: str
    operated_by_party: Tie
    near_military: Tie
    near_military_note: str
    open_from: date | None
    open_until: date | None

    def open_on(self, day: date) -> bool:
        """Tell whether the site is in use on a day, as far as its dates say."""
        return (self.open_from is None or self.open_from <= day) and (self.open_until is None or day <= self.open_until)


@dataclass(frozen=True)
class FigureView:
    """What the party said of a year; no quantity means unknown."""

    id: int
    row_version: int
    kind: FigureKind
    item: str
    year: int
    forecast: bool
    quantity: Decimal | None
    unit: str
    source: str


@dataclass(frozen=True)
class ContactView:
    """A person at a party."""

    id: int
    row_version: int
    name: str
    local_name: str
    position: str
    email: str
    phone: str
    may_sign: bool
    authority_note: str


@dataclass(frozen=True)
class HoldingView:
    """A share in the party; ``owner_number`` is empty for an owner who is only a name; no share means unknown."""

    id: int
    row_version: int
    owner_id: int | None
    owner_number: str
    owner_name: str
    owner_country: str
    kind: HoldingKind
    share: Decimal | None
    held_from: date | None
    held_until: date | None
    source: str

    def held_on(self, day: date) -> bool:
        """Tell whether the share is held on a day, as far as its dates say."""
        return (self.held_from is None or self.held_from <= day) and (self.held_until is None or day <= self.held_until)


@dataclass(frozen=True)
class CustomerDetail:
    """Everything a page shows of a party; ``row_version`` covers all its parts."""

    id: int
    row_version: int
    number: str
    kind: PartyKind
    is_customer: bool
    is_exporter: bool
    legal_name: str
    local_name: str
    country: str
    nature_of_business: str
    nature_of_business_zh: str
    customer_since: date | None
    website: str
    military_ties: Tie
    military_ties_note: str
    military_business_percent: Decimal | None
    state: PartyState
    created_at: datetime
    changed_at: datetime
    names: tuple[NameView, ...]
    identifiers: tuple[IdentifierView, ...]
    addresses: tuple[AddressView, ...]
    sites: tuple[SiteView, ...]
    contacts: tuple[ContactView, ...]
    holdings: tuple[HoldingView, ...]
    figures: tuple[FigureView, ...]

    @property
    def own_firm(self) -> bool:
        """Whether this is our own firm, of which nothing is asked that is asked of customers."""
        return self.is_exporter and not self.is_customer


@dataclass(frozen=True)
class PartyOption:
    """A party as a picker or the palette offers it."""

    id: int
    number: str
    name: str
    local_name: str
    country: str
    state: PartyState


@dataclass(frozen=True)
class SiteOption:
    """A site as a picker offers it."""

    id: int
    name: str
    activity: str
    city: str
    country: str
    is_open: bool


@dataclass(frozen=True)
class SimilarParty:
    """A party that may be the one being typed, and why; ``score`` from 0 to 100."""

    id: int
    number: str
    name: str
    why: Words
    score: float
