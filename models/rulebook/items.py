"""Controlled items, the forms products come in, and which items a product may be."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from models.rulebook.marks import Mark, Source
from models.workspace.words import Choice, Words, say

SHORTEST_CUSTOMS_CODE = 6
_WORD = re.compile(r"[a-z]+")
_MADE_ABROAD = "made abroad"
CHINA = "CN"
_PARTNERS = {
    "cobalt": "Co",
    "iron": "Fe",
    "nickel": "Ni",
    "aluminium": "Al",
    "magnesium": "Mg",
    "copper": "Cu",
    "ndfeb": "Nd",
}


class Closure(Choice):
    """How complete our copy of an item's row is; only ``confirmed`` rows are closed truth."""

    confirmed = "confirmed"
    confirmed_item = "confirmed_item"
    secondary = "secondary"
    number_inferred = "number_inferred"
    incomplete = "incomplete"


MARK_OF_CLOSURE = {
    Closure.confirmed: Mark.confirmed,
    Closure.confirmed_item: Mark.confirmed,
    Closure.secondary: Mark.secondary,
    Closure.number_inferred: Mark.inferred,
    Closure.incomplete: Mark.unconfirmed,
}


class Confidence(Choice):
    """How sure it is that a product is an item: certain and likely by what it is, possible by its code alone."""

    certain = "certain"
    likely = "likely"
    possible = "possible"


@dataclass(frozen=True)
class ControlledItem:
    """One entry of a control list. ``elements`` holds symbols, or REE for the group; empty when not named."""

    announcement: str
    measure_number: str
    annex_part: str
    control_codes: tuple[str, ...]
    name_en: str
    name_zh: str
    elements: tuple[str, ...]
    form: str
    hs_codes: tuple[str, ...]
    closure: Closure
    note: str
    source: Source

    @property
    def mark(self) -> Mark:
        return MARK_OF_CLOSURE[self.closure]

    @property
    def code(self) -> str:
        """The control code as printed; empty when it was not read."""
        return ";".join(self.control_codes)

    @property
    def made_abroad(self) -> bool:
        """Whether the item's text asks for goods made outside China (limbs 1(1) and 1(2) of announcement 61/2025)."""
        return self.name_en.endswith(_MADE_ABROAD)

    @property
    def partners(self) -> frozenset[str]:
        """Symbols of the other elements that the item's name asks for."""
        words = _WORD.findall(self.name_en.lower().partition("(")[0])
        return frozenset(_PARTNERS[word] for word in words if word in _PARTNERS) - frozenset(self.elements)


@dataclass(frozen=True)
class ProductForm:
    """A form a product can have: the item forms it can be, and the measures it is as a rule not caught by.

    ``unsure_of`` names measures of which it is not known whether they catch the form. ``would_be`` names the item
    forms that an excluded or unsure form is made of.
    """

    code: str
    label_en: str
    label_zh: str
    matches: frozenset[str]
    excluded_from: frozenset[str]
    unsure_of: frozenset[str]
    would_be: frozenset[str]
    source: Source
    mark: Mark
    note: str


@dataclass(frozen=True)
class ProductFacts:
    """What is known of a product. ``elements`` maps symbols to percent by mass, None when the share is not known.

    ``origin`` is a country's code, empty when it is not stated; None leaves the origin out of the question.
    """

    elements: Mapping[str, Decimal | None] = field(default_factory=dict)
    composition_complete: bool = False
    form: str = ""
    hs_code: str = ""
    origin: str | None = None


@dataclass(frozen=True)
class CandidateItem:
    """An item a product may be, why, and how sure. ``excluded`` tells that its form is as a rule not caught."""

    item: ControlledItem
    why: tuple[Words, ...]
    confidence: Confidence
    excluded: Words | None = None


def candidates(
    facts: ProductFacts, items: Iterable[ControlledItem], forms: Mapping[str, ProductForm]
) -> tuple[CandidateItem, ...]:
    """Return the items a product may be, surest first; items of a form as a rule not caught stay in, marked."""
    form = forms.get(facts.form)
    found = [each for item in items if (each := _match(facts, item, form)) is not None]
    order = list(Confidence)
    return tuple(sorted(found, key=lambda each: order.index(each.confidence)))


def _match(facts: ProductFacts, item: ControlledItem, form: ProductForm | None) -> CandidateItem | None:
    if item.made_abroad and facts.origin == CHINA:
        return None
    found = _match_anywhere(facts, item, form)
    if found is None or not item.made_abroad or facts.origin is None:
        return found
    if facts.origin:
        words = say("The product was made in {country}, outside China, as the item asks.", country=facts.origin)
        return replace(found, why=(*found.why, words))
    words = say("The item is made outside China; the origin of the product is not stated.")
    return replace(found, why=(*found.why, words), confidence=Confidence.possible)


def _match_anywhere(facts: ProductFacts, item: ControlledItem, form: ProductForm | None) -> CandidateItem | None:
    element = _element_of(facts, item)
    coded = _customs_code_fits(facts.hs_code, item.hs_codes)
    if element is None:
        return _by_code_alone(facts, item) if coded else None
    excluded, unsure = _exclusion(item, form), _is_unsure(item, form)
    if form is not None and item.form not in form.matches and not excluded and not unsure:
        return None
    missing = item.partners - frozenset(facts.elements)
    if missing and facts.composition_complete:
        return None
    why = (_why_element(element, item), *_why_form(item, form), *_why_code(facts, coded=coded), *_why_partners(missing))
    if excluded:
        return CandidateItem(item, why, Confidence.possible, excluded)
    return CandidateItem(item, why, Confidence.possible if unsure else _confidence(item, form, missing))


def _element_of(facts: ProductFacts, item: ControlledItem) -> str | None:
    present = (symbol for symbol in item.elements if symbol in facts.elements and facts.elements[symbol] != 0)
    return next(present, None)


def _by_code_alone(facts: ProductFacts, item: ControlledItem) -> CandidateItem | None:
    named = frozenset(item.elements) - {"REE"}
    if facts.composition_complete and named and not named & frozenset(facts.elements):
        return None
    return CandidateItem(item, _why_code(facts, coded=True), Confidence.possible)


def _exclusion(item: ControlledItem, form: ProductForm | None) -> Words | None:
    """Tell that a form is as a rule not caught, for the items the form would otherwise be made into."""
    if form is None or item.measure_number not in form.excluded_from or item.form not in form.would_be:
        return None
    return say(
        "{form}: as a rule not caught by {measure}, by answers of the ministry that were read in a copy.",
        form=form.label_en,
        measure=item.measure_number,
    )


def _is_unsure(item: ControlledItem, form: ProductForm | None) -> bool:
    return form is not None and item.measure_number in form.unsure_of and item.form in form.would_be


def _confidence(item: ControlledItem, form: ProductForm | None, missing: frozenset[str]) -> Confidence:
    if form is None:
        return Confidence.possible
    if missing or item.closure is not Closure.confirmed or form.mark is Mark.inferred:
        return Confidence.likely
    return Confidence.certain


def _customs_code_fits(code: str, listed: tuple[str, ...]) -> bool:
    if len(code) < SHORTEST_CUSTOMS_CODE:
        return False
    return any(each.startswith(code) or code.startswith(each) for each in listed)


def _why_element(element: str, item: ControlledItem) -> Words:
    return say("The product contains {element}; the item is {name}.", element=element, name=item.name_en)


def _why_form(item: ControlledItem, form: ProductForm | None) -> tuple[Words, ...]:
    if form is None:
        return (say("The form of the product is not stated; the item is a {form}.", form=item.form),)
    return (say("The form of the product is {form}.", form=form.label_en),)


def _why_code(facts: ProductFacts, *, coded: bool) -> tuple[Words, ...]:
    return (say("The customs code {code} is named for the item.", code=facts.hs_code),) if coded else ()


def _why_partners(missing: frozenset[str]) -> tuple[Words, ...]:
    if not missing:
        return ()
    return (
        say(
            "The item also asks for {elements}; the composition does not name it.", elements=", ".join(sorted(missing))
        ),
    )
