"""Tables of parties and what belongs to them."""

from datetime import date
from decimal import Decimal

import sqlalchemy as sa
from sqlmodel import Field, SQLModel, UniqueConstraint

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
from models.workspace.columns import BigId
from models.workspace.fields import chosen, exact, link, optional_link, optional_text, percent, small, sortable, text
from models.workspace.rows import Row


class Party(Row, table=True):
    """Any person or firm; a customer is a party we sell to."""

    __table_args__ = (
        # The last columns let the list filter while it walks an index, without reading the rows.
        sa.Index("ix_party_sort", "sort_key", "id", "country", "facets"),
        sa.Index("ix_party_country_sort", "country", "sort_key", "id", "facets"),
        sa.Index("ix_party_kind_sort", "kind", "sort_key", "id", "country", "facets"),
        sa.Index("ix_party_changed", "changed_at", "id", "country", "facets"),
        sa.Index("ix_party_facets", "facets", "country"),
    )
    number: str = text(20, unique=True)
    kind: PartyKind = chosen(PartyKind)
    is_customer: bool = True
    is_exporter: bool = False
    legal_name: str = text(300)
    local_name: str = optional_text(300)
    sort_key: str = sortable(300)
    country: str = text(2)
    nature_of_business: str = optional_text(500)
    nature_of_business_zh: str = optional_text(500)
    customer_since: date | None = Field(default=None)
    website: str = optional_text(200)
    military_ties: Tie = chosen(Tie, default=Tie.UNKNOWN)
    military_ties_note: str = optional_text(1000)
    military_business_percent: Decimal | None = percent(default=None)
    state: PartyState = chosen(PartyState, default=PartyState.ACTIVE)
    facets: int = small(default=0)
    """What the list filters by, as one number (see ``folding.facets_of``)."""
    revision: int = small(default=1)
    """Counts every change of the party or of anything that belongs to it, so that ``row_version`` covers the whole."""


class PartyName(Row, table=True):
    """Another name of a party, in any script, with the days it was used when they are known."""

    __tablename__ = "party_name"
    party_id: int = link("party.id")
    kind: NameKind = chosen(NameKind)
    name: str = text(300)
    language: str = optional_text(10)
    used_from: date | None = Field(default=None)
    used_until: date | None = Field(default=None)


class PartyToken(SQLModel, table=True):
    """A search word of a party, kept in step by the room's commands.

    Folded; every suffix of a Chinese run. ``shared`` is the length of what the word has in common with the
    party's word before it in order: of the words that begin with a searched text of n characters exactly one
    has ``shared < n``, so parties can be counted and listed without sorting out repetitions. The other
    columns repeat what lists sort and filter by; in PostgreSQL the key carries them (see the migrations).
    """

    __tablename__ = "party_token"
    __table_args__ = (
        sa.Index("ix_party_token_party", "party_id", "token"),
        {"sqlite_with_rowid": False},
    )
    token: str = sortable(40, primary_key=True)
    party_id: int = Field(sa_type=BigId, foreign_key="party.id", primary_key=True)
    shared: int = small(default=0)
    country: str = text(2)
    facets: int = small(default=0)
    sort_key: str = sortable(300)


class PartyIdentifier(Row, table=True):
    """A number that an authority or registry gave a party."""

    __tablename__ = "party_identifier"
    __table_args__ = (UniqueConstraint("scheme", "country", "compact"),)
    party_id: int = link("party.id")
    scheme: Scheme = chosen(Scheme)
    country: str = optional_text(2)
    value: str = text(60)
    compact: str = text(60)
    checked: Checked = chosen(Checked)


class Address(Row, table=True):
    """A structured address of a party; only a postal address may be a box number."""

    party_id: int = link("party.id")
    kind: AddressKind = chosen(AddressKind)
    street: str = text(300)
    city: str = text(120)
    region: str = optional_text(120)
    postcode: str = optional_text(20)
    country: str = text(2)
    local_text: str = optional_text(400)


class Site(Row, table=True):
    """A place where a party works; items are used at a site."""

    party_id: int = link("party.id")
    name: str = text(200)
    activity: str = text(500)
    activity_zh: str = optional_text(500)
    street: str = text(300)
    city: str = text(120)
    region: str = optional_text(120)
    postcode: str = optional_text(20)
    country: str = text(2)
    local_text: str = optional_text(400)
    operated_by_party: Tie = chosen(Tie, default=Tie.UNKNOWN)
    near_military: Tie = chosen(Tie, check="near_military", default=Tie.UNKNOWN)
    near_military_note: str = optional_text(1000)
    open_from: date | None = Field(default=None)
    open_until: date | None = Field(default=None)


class Contact(Row, table=True):
    """A person at a party."""

    party_id: int = link("party.id")
    name: str = text(120)
    local_name: str = optional_text(120)
    position: str = optional_text(120)
    email: str = optional_text(200)
    phone: str = optional_text(40)
    may_sign: bool = False
    authority_note: str = optional_text(400)


class Holding(Row, table=True):
    """A share in a party; the owner may be a party of the register or only a name, and the share may be unknown."""

    owned_id: int = link("party.id")
    owner_id: int | None = optional_link("party.id")
    owner_name: str = optional_text(300)
    owner_country: str = optional_text(2)
    kind: HoldingKind = chosen(HoldingKind, default=HoldingKind.DIRECT)
    share: Decimal | None = percent(default=None)
    held_from: date | None = Field(default=None)
    held_until: date | None = Field(default=None)
    source: str = optional_text(300)
    rank: int = small(default=0)


class YearFigure(Row, table=True):
    """How much of an item a party used, made or kept in a year, in its own words; the amount may be unknown."""

    __tablename__ = "year_figure"
    __table_args__ = (sa.CheckConstraint("quantity IS NULL OR quantity >= 0", name="no_less_than_nothing"),)
    party_id: int = link("party.id")
    kind: FigureKind = chosen(FigureKind)
    item: str = text(200)
    year: int = small()
    forecast: bool = False
    quantity: Decimal | None = exact(default=None)
    unit: str = optional_text(3)
    source: str = optional_text(300)
    rank: int = small(default=0)
