"""The value share of announcement 61/2025: what China-origin Part I items are worth in a Part II item, as an interval.

Prices move and are never exact, so each counts with its uncertainty, and the answer is at least and at most. The law
names a threshold of 0.1 % and no way to compute it; the method here is ours and is said wherever the figure is shown.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from models.determination.facts import Answer, BillFact, BillLineFact

CHINA = "CN"
_HUNDRED = Decimal(100)
_PLACES = Decimal("0.000001")


@dataclass(frozen=True)
class ValueShare:
    """A share in percent of the product's value: ``low`` at least, ``high`` at most, both from 0 to 100.

    ``unclear`` counts lines of which origin or Part I is not known; they are in ``high`` only. ``first`` and ``last``
    are the days of the oldest and the newest price.
    """

    low: Decimal
    high: Decimal
    unclear: int
    first: date
    last: date

    def reaches(self, limit: Decimal) -> Answer:
        """Tell whether the share is at or above a limit in percent; unknown when the limit lies in the interval."""
        if self.low >= limit:
            return Answer.yes
        return Answer.no if self.high < limit else Answer.unknown


def value_share(bill: BillFact) -> ValueShare:
    """Compute the share of China-origin Part I items in the value of a product from its bill of materials.

    Source: MOFCOM announcement 61/2025, limb 1(1), for what is counted; the interval is the desk's own method.
    """
    counted = [(line, _counts(line)) for line in bill.lines]
    low = sum((_value(line, -1) for line, counts in counted if counts is Answer.yes), Decimal(0))
    high = sum((_value(line, +1) for line, counts in counted if counts is not Answer.no), Decimal(0))
    days = [bill.valued_on, *(line.priced_on for line in bill.lines)]
    return ValueShare(
        low=_share(low, _with(bill.value, bill.uncertainty, +1)),
        high=_share(high, _with(bill.value, bill.uncertainty, -1)),
        unclear=sum(counts is Answer.unknown for _, counts in counted),
        first=min(days),
        last=max(days),
    )


def _counts(line: BillLineFact) -> Answer:
    """Tell whether a line is a Part I item of Chinese origin."""
    if line.part_i is Answer.no or (line.origin and line.origin != CHINA):
        return Answer.no
    return Answer.yes if line.part_i is Answer.yes and line.origin else Answer.unknown


def _value(line: BillLineFact, side: int) -> Decimal:
    return line.quantity * _with(line.unit_price, line.uncertainty, side)


def _with(value: Decimal, uncertainty: Decimal, side: int) -> Decimal:
    return value * (_HUNDRED + side * uncertainty) / _HUNDRED


def _share(part: Decimal, whole: Decimal) -> Decimal:
    """Return percent, at most all of it; nothing is left of a value that may be zero."""
    if whole <= 0:
        return _HUNDRED if part > 0 else Decimal(0)
    return min(_HUNDRED, part * _HUNDRED / whole).quantize(_PLACES)
