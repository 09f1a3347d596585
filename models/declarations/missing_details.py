"""What is missing in the details of a declaration: what becomes of the items, how much is used, what promises name."""

from collections.abc import Iterator
from decimal import Decimal

from models.declarations.choices import Answer, Capacity, Disposition, Use
from models.declarations.points import Check, Missing, by_rule
from models.declarations.regimes import rule_of
from models.rulebook.regimes import Topic
from models.rulebook.units import spoken
from models.workspace.words import Words, say

_RESALE = frozenset({Disposition.RESOLD, Disposition.REEXPORTED, Disposition.STOCK})
_CONSENT, _VISITS, _RECORDS, _DELIVERY = "F02", "F05", "F06", "F07"
_LEAST_YEARS = 5
_UNKNOWN_IS_SAID = say("What is not known is written down as unknown.")

_ASKED: dict[str, Words] = {
    "end_product_country": say("The country in which the end product is made is not stated."),
    "relationship": say("The relationship to the exporter is not described."),
    "contract_until": say("Until when the contract holds is not stated."),
    "annex_same_signatory": say("It is not promised that the same person signs every annex."),
    "records_years": say("For how many years records are kept is not stated."),
}
"""Fields a regime may ask for that no other rule looks at."""


def dispositions(check: Check) -> Iterator[Missing]:
    """Yield what is missing about what happens to the items, choice by choice."""
    stated = check.statement
    chosen = set(stated.dispositions)
    if not chosen:
        yield check.by_field(
            "D02",
            say("What happens to the items is not stated."),
            say("At least one answer is asked for."),
            "dispositions",
        )
    if stated.capacity is Capacity.END_USER and chosen and chosen <= _RESALE:
        why = say("An end user uses the items; whoever only passes them on declares as stockist.")
        yield check.by_field("A03", say("The end user only resells or stores the items."), why, "dispositions")
    if Disposition.INCORPORATED in chosen and not stated.end_product:
        why = say("Items that are processed or built in need the product they go into.")
        yield check.by_field("D03", say("The end product is not named."), why, "end_product")
    if Disposition.INCORPORATED in chosen and not stated.end_product_markets:
        why = say("The countries where the end product is sold are asked for.")
        yield check.by_field(
            "D03",
            say("The market of the end product is not stated."),
            why,
            "end_product_markets",
            blocking=rule_of(stated.regime, Topic.FIELD, "end_product_markets", check.book) is not None,
        )
    resale = stated.capacity is Capacity.STOCKIST or Disposition.RESOLD in chosen or stated.use is Use.STOCK_UNKNOWN
    if resale and not stated.expected_customers:
        why = say("A stockist, or whoever resells, names the expected customers or their territory.")
        yield check.by_field("D06", say("Expected customers are not stated."), why, "expected_customers")
    yield from _sub_fields(check, chosen)


def _sub_fields(check: Check, chosen: set[Disposition]) -> Iterator[Missing]:
    """Yield what a choice opens and what was left empty there."""
    stated = check.statement
    opened = (
        (Disposition.OTHER, stated.disposition_other, "disposition_other", say("What else happens is not described.")),
        (
            Disposition.RESOLD,
            stated.resale_use,
            "resale_use",
            say("What the customers of the resold items use them for is not stated."),
        ),
        (
            Disposition.REEXPORTED,
            stated.reexport_countries,
            "reexport_countries",
            say("To which country the items are re-exported is not stated."),
        ),
    )
    for choice, told, path, what in opened:
        if choice in chosen and not told:
            yield check.by_field("D02", what, _UNKNOWN_IS_SAID, path, blocking=choice is not Disposition.RESOLD)


def supply(check: Check) -> Iterator[Missing]:
    """Yield whether more is declared than the end user can use in a year (field D07)."""
    stated, book = check.statement, check.book
    limit = stated.annual_capacity or stated.annual_consumption
    unit = book.units.get(stated.consumption_unit)
    if limit is None:
        return
    if unit is None:
        what = say("The unit of capacity and consumption is not chosen.")
        yield check.by_field("D07", what, say("An amount without its unit says nothing."), "consumption_unit")
        return
    total = Decimal(0)
    for line in stated.lines:
        own = book.units.get(line.unit)
        if line.quantity is not None and own is not None and own.dimension == unit.dimension:
            total += book.convert(line.quantity, own.code, unit.code)
    if total > limit:
        what = say(
            "{total} are declared; in a year {limit} can be used.", total=spoken(total, unit), limit=spoken(limit, unit)
        )
        why = say("More than the capacity of a year asks where the rest goes (red flag RF-E07).")
        yield check.by_field("D07", what, why, "annual_capacity", blocking=False)


def promises(check: Check) -> Iterator[Missing]:
    """Yield what an undertaking prints besides its words and was left empty."""
    stated = check.statement
    given = {each.code for each in stated.undertakings if each.required or each.answer is Answer.GIVEN}
    if _CONSENT in given and not stated.consent_authority:
        what = say("The authority whose consent is needed is not named.")
        known = rule_of(stated.regime, Topic.CONSENT_AUTHORITY, book=check.book)
        if known is None:
            yield check.by_field("F02", what, say("The undertaking prints its name."), "consent_authority")
        else:
            why = say("Under this regime it is: {authority}.", authority=known.value)
            yield by_rule(check, known, what, why, "consent_authority")
    if _VISITS in given and not stated.visit_contact:
        what = say("Nobody is named who gives access for a visit.")
        yield check.by_field("F05", what, say("Consent to checks names a contact."), "visit_contact")
    if _VISITS in given and not stated.visit_authority:
        what = say("The authority that may visit is not named.")
        yield check.by_field(
            "F05", what, say("Consent to checks names who may check."), "visit_authority", blocking=False
        )
    if _RECORDS in given and stated.records_years is not None and stated.records_years < _LEAST_YEARS:
        what = say("Records are to be kept for {years} years only.", years=stated.records_years)
        why = say("The undertaking speaks of at least {years} years.", years=_LEAST_YEARS)
        yield check.by_field("F06", what, why, "records_years")
    if _DELIVERY in given and not stated.delivery_proof:
        what = say("How the arrival is confirmed is not stated.")
        yield check.by_field("F07", what, say("The undertaking names the paper."), "delivery_proof", blocking=False)


def asked_fields(check: Check) -> Iterator[Missing]:
    """Yield fields that the regime asks for and that are empty."""
    for rule in check.book.regime_rules.of(check.statement.regime, Topic.FIELD):
        what = _ASKED.get(rule.case)
        if what is not None and not getattr(check.statement, rule.case):
            why = say("The regime {regime} asks for it.", regime=check.statement.regime)
            yield by_rule(check, rule, what, why, rule.case, blocking=rule.value == "required")
