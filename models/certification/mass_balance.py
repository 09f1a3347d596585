"""The rare-earth mass balance of a site and year: exact arithmetic over what came in and what the customer declared.

Received and opening stock, less what went into products, scrap, what was moved away and closing stock, is the
difference. What cannot be computed is None and says why; no number is ever filled in.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from models.certification.duty_choices import Closing
from models.workspace.words import Words, say

RARE_EARTHS = ("Sc", "Y", "La", "Ce", "Pr", "Nd", "Pm", "Sm", "Eu", "Gd", "Tb", "Dy", "Ho", "Er", "Tm", "Yb", "Lu")
"""The seventeen rare-earth elements (IUPAC: scandium, yttrium and the lanthanoids)."""

KILOGRAM = "KGM"
"""Every figure of a balance is in kilograms of the element."""

_STEP = Decimal("0.000001")
NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Receipt:
    """One line of goods that came to a site, with what is known of its composition.

    ``kilograms`` is None where the weight is not known; ``shares`` holds percent by mass of each element (None: named,
    but not measured), and is None without any report. ``complete`` says that the report names everything inside.
    """

    label: str
    arrived_on: date | None
    product: str
    kilograms: Decimal | None
    shares: Mapping[str, Decimal | None] | None
    complete: bool = True
    why: Words | None = None
    shipment_id: int | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """What the customer declared of one element, in kilograms; None is not stated."""

    opening: Decimal | None = None
    used: Decimal | None = None
    scrap: Decimal | None = None
    closing: Decimal | None = None
    moved: Decimal | None = NOTHING


@dataclass(frozen=True, slots=True)
class Explanation:
    """An answer to the question about a difference, or the question while it is open."""

    element: str
    difference: Decimal | None
    asked_on: date
    due_on: date | None
    answer: str = ""
    answered_on: date | None = None
    answered_by: str = ""


@dataclass(frozen=True, slots=True)
class ElementBalance:
    """The balance of one element; ``received`` is None, and with it the difference, where something is not known."""

    element: str
    received: Decimal | None
    figures: Figures
    difference: Decimal | None
    allowed: Decimal | None
    closing: Closing
    unknown: tuple[Words, ...] = ()
    explanation: Explanation | None = None

    @property
    def settled(self) -> bool:
        """Tell whether the difference is within the tolerance, or was explained."""
        return self.closing in (Closing.CLOSED, Closing.EXPLAINED)


def elements_of(receipts: Iterable[Receipt], stated: Iterable[str]) -> tuple[str, ...]:
    """Return the rare earths that came in or were declared, in the order of the periodic table."""
    named = {element for each in receipts for element in each.shares or ()} | set(stated)
    return tuple(element for element in RARE_EARTHS if element in named)


def balance(
    element: str,
    receipts: Sequence[Receipt],
    figures: Figures | None,
    tolerance_percent: Decimal,
    explanations: Sequence[Explanation] = (),
) -> ElementBalance:
    """Compute the balance of an element; ``explanations`` are those of the element, latest last."""
    stated = figures or Figures(moved=None)
    received, unknown = received_of(element, receipts)
    unknown += _unstated(element, figures)
    difference = None if unknown else difference_of(received or NOTHING, stated)
    allowed = None
    if difference is not None and received is not None and stated.opening is not None:
        allowed = (received + stated.opening) * tolerance_percent / 100
    told = explanation_of(difference, explanations)
    return ElementBalance(
        element, received, stated, difference, allowed, _closing(difference, allowed, told), unknown, told
    )


def difference_of(received: Decimal, stated: Figures) -> Decimal:
    """Return what came in and was there, less what went out and is there; more than nothing is missing."""
    came, left = received + (stated.opening or NOTHING), stated.closing or NOTHING
    return came - (stated.used or NOTHING) - (stated.scrap or NOTHING) - (stated.moved or NOTHING) - left


def received_of(element: str, receipts: Sequence[Receipt]) -> tuple[Decimal | None, tuple[Words, ...]]:
    """Return the kilograms of an element that came in, or None with the reasons why that is not known."""
    total, unknown = NOTHING, []
    for each in receipts:
        if each.shares is not None and element not in each.shares:
            continue
        if each.why is not None:
            unknown.append(each.why)
        elif each.shares is None:
            words = say("{label}: there is no test report on {product}.", label=each.label, product=each.product)
            unknown.append(words)
        elif (share := each.shares[element]) is None or each.kilograms is None:
            words = say(
                "{label}: the share of {element} in {product} was not measured.",
                label=each.label,
                element=element,
                product=each.product,
            )
            unknown.append(words)
        else:
            total += each.kilograms * share / 100
    return (None, tuple(unknown)) if unknown else (total, ())


def remarks_on(receipts: Iterable[Receipt], elements: Sequence[str]) -> tuple[Words, ...]:
    """Say of which goods the report does not name everything: what it does not name counts as not inside."""
    found = {}
    for each in receipts:
        silent = [element for element in elements if each.shares is not None and element not in each.shares]
        if silent and not each.complete:
            found[each.product] = say(
                "The report on {product} does not account for the whole; {elements} is not named in it and counts as "
                "none.",
                product=each.product,
                elements=", ".join(silent),
            )
    return tuple(found.values())


def explanation_of(difference: Decimal | None, explanations: Sequence[Explanation]) -> Explanation | None:
    """Return the latest explanation of, or question about, just this difference; an answer goes before a question."""
    same = [each for each in explanations if _same(each.difference, difference)]
    answered = [each for each in same if each.answered_on is not None]
    return next(reversed(answered or same), None)


def rounded(amount: Decimal) -> Decimal:
    """Return an amount to the milligram, as records hold it."""
    return amount.quantize(_STEP)


def _same(one: Decimal | None, other: Decimal | None) -> bool:
    if one is None or other is None:
        return one is other
    return rounded(one) == rounded(other)


def _unstated(element: str, figures: Figures | None) -> tuple[Words, ...]:
    if figures is None:
        return (say("The customer stated nothing of {element}.", element=element),)
    names = {
        "opening": say("opening stock"),
        "used": say("used in product"),
        "scrap": say("scrap"),
        "closing": say("closing stock"),
    }
    return tuple(
        say("{element}: {figure} is not stated.", element=element, figure=words)
        for name, words in names.items()
        if getattr(figures, name) is None
    )


def _closing(difference: Decimal | None, allowed: Decimal | None, told: Explanation | None) -> Closing:
    if difference is not None and allowed is not None and abs(difference) <= allowed:
        return Closing.CLOSED
    if told is None:
        return Closing.OPEN
    return Closing.EXPLAINED if told.answered_on is not None else Closing.ASKED
