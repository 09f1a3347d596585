"""What screens and documents read of licences and shipments."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from models.declarations.choices import PartyRole
from models.declarations.wall import Wall
from models.licences.choices import (
    LicenceEventKind,
    LicenceKind,
    LicenceStanding,
    ShipmentState,
    TransportMode,
)
from models.licences.ledger import Balance
from models.licences.standing import StandingAnswer
from models.workspace.words import Words


@dataclass(frozen=True)
class LicenceRow:
    """A licence as a list shows it, with how much is taken of its fullest line; None where there is no ceiling.

    ``used_percent`` is what is reserved and drawn together, by which the list is sorted; ``drawn_percent`` left already,
    ``reserved_percent`` is only planned. ``overdue_shipments`` were planned for a day that is past and have not left.
    """

    id: int
    number: str
    licence_number: str
    authority: str
    kind: LicenceKind
    exporter: str
    end_users: tuple[str, ...]
    destination: str
    valid_from: date
    valid_until: date
    standing: LicenceStanding
    used_percent: int | None
    drawn_percent: int | None = None
    reserved_percent: int | None = None
    overdue_shipments: int = 0


@dataclass(frozen=True)
class LicencePartyView:
    """A party that a licence names."""

    role: PartyRole
    party_id: int
    name: str
    local_name: str
    country: str
    site_id: int | None
    site_name: str


@dataclass(frozen=True)
class LicenceLineView:
    """A line with its balance; ``used_percent`` is None without a ceiling."""

    id: int
    line_number: int
    product_id: int
    product_number: str
    description: str
    control_codes: tuple[str, ...]
    hs_code: str
    unit: str
    balance: Balance
    value: Decimal | None
    currency: str

    @property
    def used_percent(self) -> int | None:
        """Return reserved and drawn in whole percent of the quantity, rounded down."""
        if self.balance.authorised is None:
            return None
        return int((self.balance.reserved + self.balance.drawn) * 100 / self.balance.authorised)


@dataclass(frozen=True)
class LicenceEventView:
    """Something that befell a licence."""

    kind: LicenceEventKind
    on: date
    reason: str
    by: str


@dataclass(frozen=True)
class ShipmentLineView:
    """How much of a licensed line a shipment carries, in the line's unit and as it was stated."""

    licence_line_id: int
    line_number: int
    description: str
    quantity: Decimal
    unit: str
    stated_quantity: Decimal
    stated_unit: str


@dataclass(frozen=True)
class ShipmentRow:
    """A shipment as a list shows it; ``overdue`` when it was planned for a day that is past and has not left."""

    id: int
    number: str
    licence_id: int
    licence_number: str
    state: ShipmentState
    consignee: str
    destination: str
    planned_on: date
    shipped_on: date | None
    arrived_on: date | None
    transport: TransportMode
    overdue: bool = False
    lines: tuple[ShipmentLineView, ...] = ()
    """What it carries; only where the shipments of one licence are read."""


@dataclass(frozen=True)
class ShipmentDetail:
    """A shipment whole."""

    row: ShipmentRow
    row_version: int
    consignee_id: int
    contract_number: str
    port: str
    invoice_number: str
    customs_declaration: str
    note: str
    cancelled_reason: str
    lines: tuple[ShipmentLineView, ...]


@dataclass(frozen=True)
class LicenceDetail:
    """A licence whole, with its standing on a day."""

    id: int
    row_version: int
    number: str
    regime: str
    authority: str
    licence_number: str
    kind: LicenceKind
    exporter_id: int
    exporter: str
    issued_on: date
    valid_from: date
    valid_until: date
    destination: str
    contract_number: str
    port: str
    transport: TransportMode | None
    conditions: str
    attachment_id: int | None
    standing: StandingAnswer
    parties: tuple[LicencePartyView, ...]
    lines: tuple[LicenceLineView, ...]
    events: tuple[LicenceEventView, ...]
    shipments: tuple[ShipmentRow, ...]
    stops: tuple[Wall, ...] = ()
    """Why nothing may be planned or leave under it, or not to some of its end users, whatever its own state."""
    open_to_some: bool = True
    """Whether goods may still leave to one of its end users, as far as these reasons go."""

    @property
    def stopped(self) -> bool:
        """Tell whether the licence would be usable, were it not for what stops it."""
        return not self.open_to_some and self.standing.usable


@dataclass(frozen=True)
class BalancePoint:
    """The balance of a line at the end of a day on which something was booked."""

    on: date
    reserved: Decimal
    drawn: Decimal
    free: Decimal | None


@dataclass(frozen=True)
class BalanceSeries:
    """How the balance of one line went, oldest first; the first point is the day the licence was issued."""

    licence_line_id: int
    description: str
    unit: str
    authorised: Decimal | None
    points: tuple[BalancePoint, ...]


@dataclass(frozen=True)
class Cover:
    """A general licence that names a customer, item and destination and may be used on the day."""

    licence_id: int
    number: str
    licence_number: str
    authority: str
    valid_from: date
    valid_until: date
    licence_line_id: int
    free: Decimal | None
    unit: str
    conditions: str


@dataclass(frozen=True)
class CoverAnswer:
    """The covers found, soonest to end first, and why other general licences of the exporter do not cover."""

    covers: tuple[Cover, ...]
    reasons_against: tuple[Words, ...]
