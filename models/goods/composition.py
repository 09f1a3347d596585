"""What a composition adds up to: pure arithmetic on shares by mass."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

WHOLE = Decimal(100)


@dataclass(frozen=True)
class Share:
    """An element's share by mass in percent (None when it was not measured) and its uncertainty in percentage points."""

    element: str
    mass_percent: Decimal | None = None
    uncertainty: Decimal | None = None


def total(shares: Iterable[Share]) -> Decimal:
    """Add up the shares that are known."""
    return sum((share.mass_percent for share in shares if share.mass_percent is not None), Decimal(0))


def slack(shares: Iterable[Share]) -> Decimal:
    """Add up the uncertainties: by so much the total may differ from the whole."""
    return sum((share.uncertainty for share in shares if share.uncertainty is not None), Decimal(0))


def is_more_than_whole(shares: tuple[Share, ...]) -> bool:
    """Tell whether the shares are more than the whole, even with their uncertainties."""
    return total(shares) > WHOLE + slack(shares)


def is_complete(shares: tuple[Share, ...]) -> bool:
    """Tell whether the shares name everything in the product: all known, and together the whole within uncertainty.

    Only then may it be concluded that an element which is not named is not inside.
    """
    return bool(shares) and all(s.mass_percent is not None for s in shares) and total(shares) >= WHOLE - slack(shares)
