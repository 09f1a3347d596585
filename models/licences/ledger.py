"""The ledger of a licensed line: what each booking does to the balance, so that nothing is ever overdrawn."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_UP, Decimal, localcontext

from models.licences.choices import EntryKind
from models.rulebook.units import Unit, convert, spoken
from models.workspace.errors import UserError

NOTHING = Decimal(0)
_SMALLEST = Decimal("0.000001")


@dataclass(frozen=True)
class Entry:
    """One booking: its kind, how much in the line's unit (more than 0), and the day it counts from."""

    kind: EntryKind
    quantity: Decimal
    on: date


@dataclass(frozen=True)
class Balance:
    """What a line allows and what became of it; ``authorised`` None means that the licence sets no ceiling."""

    authorised: Decimal | None
    reserved: Decimal = NOTHING
    drawn: Decimal = NOTHING

    @property
    def free(self) -> Decimal | None:
        """Return what is left to plan with; None without a ceiling."""
        return None if self.authorised is None else self.authorised - self.reserved - self.drawn

    @property
    def used_up(self) -> bool:
        """Tell whether everything has been drawn."""
        return self.authorised is not None and self.drawn >= self.authorised


def book(balance: Balance, kind: EntryKind, quantity: Decimal, unit: str = "") -> Balance:
    """Return the balance after a booking. Raises UserError for an overdraw, or for giving back what was not reserved."""
    if not quantity.is_finite() or quantity <= 0:
        raise UserError("quantity_not_positive", "The quantity has to be more than 0.", field="quantity")
    if kind is EntryKind.RESERVED:
        _require_free(balance, quantity, unit)
        return replace(balance, reserved=balance.reserved + quantity)
    if quantity > balance.reserved:
        raise UserError(
            "not_reserved",
            "Only {reserved} are reserved; {quantity} cannot be taken from that.",
            field="quantity",
            reserved=spoken(balance.reserved, unit),
            quantity=spoken(quantity, unit),
        )
    drawn = balance.drawn + quantity if kind is EntryKind.DRAWN else balance.drawn
    return replace(balance, reserved=balance.reserved - quantity, drawn=drawn)


def fold(authorised: Decimal | None, entries: Iterable[Entry]) -> Balance:
    """Return the balance that entries in the order of booking lead to. Raises UserError where they cannot be right."""
    balance = Balance(authorised)
    for entry in entries:
        balance = book(balance, entry.kind, entry.quantity)
    return balance


def in_unit_of_line(quantity: Decimal, unit: str, line_unit: str, units: Mapping[str, Unit]) -> Decimal:
    """Return a quantity in the line's unit, rounded up to the sixth place so that no draw is counted too small.

    Raises UserError when the units do not measure the same thing.
    """
    if unit == line_unit:
        return quantity
    with localcontext() as context:
        context.prec = 50
        return convert(quantity, unit, line_unit, units).quantize(_SMALLEST, rounding=ROUND_UP)


def _require_free(balance: Balance, quantity: Decimal, unit: str) -> None:
    free = balance.free
    if free is None or quantity <= free:
        return
    raise UserError(
        "overdrawn",
        "The licence leaves {free}; {quantity} are {excess} too many. Nothing was booked.",
        field="quantity",
        free=spoken(free, unit),
        quantity=spoken(quantity, unit),
        excess=spoken(quantity - free, unit),
    )
