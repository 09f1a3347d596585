"""The determination: all rules asked, the heaviest finding answers, the others stay as reasons."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from typing import TypeVar

from models.determination.case import Case, Route, order_792
from models.determination.extraterritorial import extraterritorial_findings
from models.determination.facts import CoverFact, DealFacts
from models.determination.item_rules import item_findings
from models.determination.outcome import WEIGHT, Determination, Finding, Outcome
from models.determination.party_rules import party_findings
from models.determination.use_rules import military_is_cleared, use_findings
from models.licences.choices import LicenceKind
from models.rulebook.book import Rulebook
from models.rulebook.listed import normalised
from models.rulebook.marks import Mark, Reason, Source
from models.workspace.errors import UserError
from models.workspace.words import Words, say

T = TypeVar("T", Reason, Words)

BY_LICENCE = (LicenceKind.SINGLE, LicenceKind.GENERAL)
"""The kinds of Order 792, Article 15, that an export needs."""
WITH_LICENCE = frozenset({Outcome.licence, Outcome.case_by_case, Outcome.ask_authority})


def determine(facts: DealFacts, on: date, rulebook: Rulebook) -> Determination:
    """Tell what Chinese export-control law asks of a deal on a day, by the given edition.

    Pure: the same facts, day and edition give the same answer. What is not stated counts as unknown and never
    makes the answer lighter. Raise UserError for a form or country that the edition does not know.
    """
    _check_codes(facts, rulebook)
    case = Case(facts, on, rulebook)
    found = _findings(case)
    heaviest = max(found, key=lambda each: WEIGHT[each.outcome]).outcome
    kinds = _kinds(found, heaviest)
    cover = _cover(case, found) if heaviest is Outcome.licence and LicenceKind.GENERAL in kinds else None
    if cover is not None:
        found = [_covered(cover), *found]
        heaviest = Outcome.covered_general_licence
    ordered = sorted(found, key=lambda each: (each.outcome is not heaviest, -WEIGHT[each.outcome]))
    return Determination(
        outcome=heaviest,
        on=on,
        reasons=(*_unique(reason for each in ordered for reason in each.reasons), *_about_edition(case)),
        kinds_open=kinds,
        control_codes=tuple(sorted({each.item.code for each in case.controlled if each.item.code})),
        missing=_unique(told for each in ordered for told in each.missing),
        what_would_change=_unique(told for each in ordered for told in each.would_change),
        duties=_unique(told for each in ordered for told in each.duties),
        may_change_on=min((day for each in found if (day := each.next_change)), default=None),
        edition=rulebook.edition,
    )


def _check_codes(facts: DealFacts, book: Rulebook) -> None:
    form = facts.product.form
    if form and form not in book.product_forms:
        raise UserError(
            "form_unknown",
            "{form} is not a form of product that edition {edition} knows.",
            field="product.form",
            hint=say("Known forms: {forms}.", forms=", ".join(book.product_forms)),
            form=form,
            edition=book.edition,
        )
    places = {"departure": facts.departure, "destination": facts.destination, "product.origin": facts.product.origin}
    places |= {f"parties.{n}.country": party.country for n, party in enumerate(facts.parties)}
    for field, country in places.items():
        if country and country not in book.countries:
            raise UserError("country_unknown", "{country} is not a country code.", field=field, country=country)


def _findings(case: Case) -> list[Finding]:
    if case.route is Route.unknown:
        return [*_route_unknown(), *party_findings(case)]
    if case.route is Route.within_china:
        words = say("The goods do not leave China, so no export licence is asked for.")
        return [Finding(Outcome.nothing, (order_792(words, Mark.inferred),))]
    rules = (item_findings, extraterritorial_findings, party_findings, use_findings)
    found = list(chain.from_iterable(rule(case) for rule in rules))
    return found or [_untouched()]


def _route_unknown() -> Iterator[Finding]:
    words = say("From where to where the goods go is not stated.")
    missing = say("State the country of departure and the destination.")
    yield Finding(Outcome.unknown, (order_792(words, Mark.design),), missing=(missing,))


def _untouched() -> Finding:
    words = say("No loaded Chinese measure touches the deal. The law of other countries is not part of this answer.")
    return Finding(Outcome.nothing, (order_792(words, Mark.inferred),))


def _unique(every: Iterable[T]) -> tuple[T, ...]:
    """Return what is told, each once, in the order of first telling."""
    seen: dict[str, T] = {}
    for each in every:
        seen.setdefault(repr(each), each)
    return tuple(seen.values())


def _kinds(found: list[Finding], outcome: Outcome) -> tuple[LicenceKind, ...]:
    if outcome not in WITH_LICENCE:
        return ()
    closed = frozenset(chain.from_iterable(each.closes for each in found))
    return tuple(kind for kind in BY_LICENCE if kind not in closed)


def _cover(case: Case, found: list[Finding]) -> CoverFact | None:
    """Return a general licence that covers every controlled item and the end user, or None.

    Nothing may be missing, and every receiver and the use must be stated to be civil.
    """
    if any(each.missing for each in found) or not military_is_cleared(case) or not case.controlled:
        return None
    return next((cover for cover in case.facts.covers if _covers(case, cover)), None)


def _covers(case: Case, cover: CoverFact) -> bool:
    customers = {normalised(name) for name in cover.customers}
    users = [party for party in case.receivers if party.role == "end_user"]
    return (
        cover.valid_from <= case.on <= cover.valid_to
        and bool(users)
        and all(normalised(user.name) in customers for user in users)
        and all(_code_covered(each.item.control_codes, cover.control_codes) for each in case.controlled)
    )


def _code_covered(codes: tuple[str, ...], covered: tuple[str, ...]) -> bool:
    return any(code == each or code.startswith(each + ".") for code in codes for each in covered)


def _covered(cover: CoverFact) -> Finding:
    words = say(
        "General licence {number} names the end user and the items until {day}.",
        number=cover.licence_number,
        day=cover.valid_to.isoformat(),
    )
    told = Reason(words, Source(cover.licence_number), Mark.read)
    change = say("After {day} a new licence is needed.", day=cover.valid_to.isoformat())
    return Finding(Outcome.covered_general_licence, (told,), would_change=(change,))


def _about_edition(case: Case) -> tuple[Reason, ...]:
    book = case.book
    if case.on <= book.checked_to:
        return ()
    words = say(
        "Edition {edition} followed its sources to {day}; later acts are not in it.",
        edition=book.edition,
        day=book.checked_to.isoformat(),
    )
    return (Reason(words, Source(f"edition {book.edition}"), Mark.confirmed),)
