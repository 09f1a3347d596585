"""The determination: all rules asked, the heaviest finding answers, the others stay as reasons."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from typing import TypeVar

from models.determination.after_grant import granted_findings, unusable
from models.determination.case import CHINA, Case, Route, order_792
from models.determination.certified_rules import certified_findings, chinese_cover, covered
from models.determination.exporter_rules import exporter_findings
from models.determination.extraterritorial import extraterritorial_findings
from models.determination.facts import CoverFact, DealFacts
from models.determination.item_rules import item_findings
from models.determination.kinds import WITH_LICENCE, general_asks, kinds_of, open_kinds
from models.determination.near_limits import near_limit_findings
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


def determine(facts: DealFacts, on: date, rulebook: Rulebook) -> Determination:
    """Tell what Chinese export-control law asks of a deal on a day, by the given edition.

    Pure: the same facts, day and edition give the same answer. What is not stated counts as unknown and never
    makes the answer lighter. Raise UserError for a form or country that the edition does not know.
    """
    _check_codes(facts, rulebook)
    case = Case(facts, on, rulebook)
    found = _findings(case)
    heaviest = max(found, key=lambda each: WEIGHT[each.outcome]).outcome
    if heaviest in WITH_LICENCE:
        found += exporter_findings(case)
    kinds = kinds_of(case, found, heaviest)
    found += general_asks(kinds)
    standing_in = _stands_in(case, found) if heaviest is Outcome.licence else None
    if standing_in is not None:
        found = [standing_in, *found]
        heaviest = standing_in.outcome
    ordered = sorted(found, key=lambda each: (each.outcome is not heaviest, -WEIGHT[each.outcome]))
    return Determination(
        outcome=heaviest,
        on=on,
        reasons=(*_unique(reason for each in ordered for reason in each.reasons), *_about_edition(case)),
        kinds_open=open_kinds(kinds),
        control_codes=tuple(sorted({each.item.code for each in case.controlled if each.item.code})),
        missing=_unique(told for each in ordered for told in each.missing),
        what_would_change=_unique(told for each in ordered for told in each.would_change),
        duties=_unique(told for each in ordered for told in each.duties),
        may_change_on=min((day for each in found if (day := each.next_change)), default=None),
        edition=rulebook.edition,
        kinds=kinds,
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
    _check_names(facts, book)


def _check_names(facts: DealFacts, book: Rulebook) -> None:
    for n, each in enumerate(facts.certified):
        if each.programme not in book.programmes:
            raise UserError(
                "programme_unknown",
                "The edition holds no programme {code}.",
                field=f"certified.{n}.programme",
                code=each.programme[:40],
            )
    numbers = {measure.number for measure in book.measures if not measure.limb}
    for n, near in enumerate(facts.product.near_limits):
        if near.measure not in numbers:
            raise UserError(
                "measure_unknown",
                "The edition holds no measure {name}.",
                field=f"product.near_limits.{n}.measure",
                name=near.measure[:40],
            )


def _findings(case: Case) -> list[Finding]:
    if case.route is Route.unknown:
        return [*_route_unknown(), *party_findings(case), *granted_findings(case)]
    if case.route is Route.within_china:
        words = say("The goods do not leave China, so no export licence is asked for.")
        return [Finding(Outcome.nothing, (order_792(words, Mark.inferred),)), *granted_findings(case)]
    rules = (item_findings, near_limit_findings, extraterritorial_findings, party_findings, use_findings)
    found = [*chain.from_iterable(rule(case) for rule in rules), *_origin_unknown(case)]
    return [*(found or [_untouched()]), *granted_findings(case), *certified_findings(case)]


def _origin_unknown(case: Case) -> Iterator[Finding]:
    """Keep an origin that is not stated from making the answer light: what Chinese origin would lead to is told."""
    if case.chinese_goods or case.facts.product.origin:
        return
    product = case.facts.product.model_copy(update={"origin": CHINA})
    chinese = Case(case.facts.model_copy(update={"product": product}), case.on, case.book)
    heavy = [
        each for rule in (party_findings, use_findings) for each in rule(chinese) if each.outcome is not Outcome.nothing
    ]
    if heavy:
        words = say("The origin is not stated; for goods of Chinese origin the following would hold.")
        told = (order_792(words, Mark.design), *_unique(reason for each in heavy for reason in each.reasons))
        yield Finding(Outcome.unknown, told, missing=(say("State the origin."),))


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


def _stands_in(case: Case, found: list[Finding]) -> Finding | None:
    """Return what stands for the licence: a general licence, or a certified status where the law gives that, or None.

    Nothing may be missing, and every receiver and the use must be stated to be civil.
    """
    if any(each.missing for each in found) or not military_is_cleared(case) or not case.controlled:
        return None
    if (cover := _cover(case, found)) is not None:
        return _covered(cover)
    certified = chinese_cover(case)
    return covered(certified) if certified is not None else None


def _cover(case: Case, found: list[Finding]) -> CoverFact | None:
    """Return a general licence that covers every controlled item and the end user, or None.

    One that was given stays until Art. 20 revokes it; the conditions of Art. 16 are asked when it is given.
    """
    if any(LicenceKind.GENERAL in each.closes and not each.condition for each in found):
        return None
    stopped = unusable(case)
    fitting = (cover for cover in case.facts.covers if cover.licence_number not in stopped)
    return next((cover for cover in fitting if _covers(case, cover)), None)


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
