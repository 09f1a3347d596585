"""What screens and the command line read of mass balances."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from models.certification.mass_balance import ElementBalance, Receipt
from models.rulebook.marks import Mark, Source
from models.workspace.words import Words


@dataclass(frozen=True)
class MoveView:
    """Kilograms of an element that left the site."""

    element: str
    quantity: Decimal
    to_site_id: int | None
    to: str


@dataclass(frozen=True)
class DeclaredView:
    """The paper that a balance stands on, and who entered it when; ``version`` is what a change has to name."""

    id: int
    version: int
    declared_on: date
    note: str
    attachment_id: int
    attachment_name: str
    recorded_on: date
    recorded_by: str


@dataclass(frozen=True)
class SiteBalance:
    """The balance of one site and year. ``declared`` is None while the customer stated nothing.

    ``unknown`` is what is not known of the goods that came, whatever the element; ``remarks`` is what a reader has to
    know besides. ``settled_on`` is the day from which everything was within the tolerance or explained.
    """

    party_id: int
    site_id: int
    site: str
    year: int
    receipts: tuple[Receipt, ...]
    rows: tuple[ElementBalance, ...]
    declared: DeclaredView | None = None
    moves: tuple[MoveView, ...] = ()
    unknown: tuple[Words, ...] = ()
    remarks: tuple[Words, ...] = ()
    settled_on: date | None = None

    @property
    def open_elements(self) -> tuple[str, ...]:
        """Return the elements whose difference nobody explained yet."""
        return tuple(each.element for each in self.rows if not each.settled)


@dataclass(frozen=True)
class BalanceSheet:
    """The balances of a customer's sites for one year, with the tolerance and where that rule is from."""

    party_id: int
    number: str
    party: str
    year: int
    tolerance_percent: Decimal
    source: Source
    mark: Mark
    edition: str
    sites: tuple[SiteBalance, ...]
