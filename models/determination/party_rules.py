"""Rules on who takes part: the four lists, and owners that stand on them."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from models.determination.case import Case, Route, listed_names, order_792
from models.determination.extraterritorial import caught
from models.determination.facts import Answer, OwnerFact, PartyFact
from models.determination.outcome import Finding, Outcome
from models.licences.choices import LicenceKind
from models.rulebook.listed import EASED, EntityList, Listing
from models.rulebook.marks import Mark, Reason
from models.rulebook.ownership_rules import OwnershipTerms, rule_on
from models.workspace.words import say

OWNERS_RULE = "CN-61"
"""The ownership rule of announcement 61/2025."""
PASSING_ON_BARRED_SINCE = date(2026, 2, 24)
"""Control-list notices from 11/2026 on also forbid foreign parties to pass on China-origin dual-use items."""

TRADE_LISTS = frozenset({EntityList.export_control_list, EntityList.watch_list})
_NO_GENERAL = frozenset({LicenceKind.GENERAL, LicenceKind.REGISTRATION})
"""What Art. 26 keeps from a watch-listed importer or end user."""


def party_findings(case: Case) -> Iterator[Finding]:
    """Judge every party and its owners against the lists; nothing is found for goods without a tie to China."""
    if case.route is Route.within_china or not (case.chinese_goods or caught(case)):
        return
    for party in case.facts.parties:
        for listing in _listings(case, tuple(listed_names(party))):
            yield from _listing_findings(case, listing)
        yield from _owner_findings(case, party)


def _listings(case: Case, names: tuple[str, ...]) -> tuple[Listing, ...]:
    found = {listing.entity: listing for name in names for listing in case.book.listings(name, case.on)}
    return tuple(found.values())


def _listing_findings(case: Case, listing: Listing) -> Iterator[Finding]:
    if listing.state in EASED:
        needs = listing.entity.entity_list in TRADE_LISTS and _exporter_must_apply(case)
        yield Finding(Outcome.licence if needs else Outcome.nothing, listing.reasons)
    elif not listing.acts:
        return
    elif listing.entity.entity_list is EntityList.export_control_list:
        yield _on_control_list(case, listing)
    elif listing.entity.entity_list is EntityList.watch_list:
        yield _on_watch_list(case, listing)
    else:
        words = say("Dealings with a party on this list need leave of the authority that keeps it.")
        yield Finding(Outcome.ask_authority, (*listing.reasons, Reason(words, listing.entity.source, Mark.confirmed)))


def _exporter_must_apply(case: Case) -> bool:
    """Tell whether an exporter in China has to apply: the goods leave China and may be dual-use items."""
    return case.route is Route.export_from_china and case.dual_use is not Answer.no


def _on_control_list(case: Case, listing: Listing) -> Finding:
    if case.dual_use is not Answer.yes:
        words = say(
            "Dual-use items may not go to this party; that the product is none must be certain: ask the ministry."
        )
        return Finding(Outcome.ask_authority, (*listing.reasons, order_792(words, article="Art. 28-30, 14")))
    if case.route is Route.between_foreign_countries and listing.entity.effective < PASSING_ON_BARRED_SINCE:
        return _passing_on(case, listing)
    words = say(
        "Trade in dual-use items with a party on the control list is barred; a special application is possible."
    )
    change = say("The party comes off the list, or another party takes its place.")
    return Finding(Outcome.barred, (*listing.reasons, order_792(words, article="Art. 28-30")), would_change=(change,))


def _passing_on(case: Case, listing: Listing) -> Finding:
    if caught(case):
        words = say("Applications for importers or end users on the control list are refused in principle.")
        return Finding(
            Outcome.refused_in_principle, (*listing.reasons, Reason(words, caught(case)[0].source, Mark.confirmed))
        )
    words = say("This notice does not say whether foreign parties may pass the goods on: ask the ministry.")
    return Finding(Outcome.ask_authority, (*listing.reasons, order_792(words, Mark.unconfirmed)))


def _on_watch_list(case: Case, listing: Listing) -> Finding:
    if caught(case):
        words = say("Applications for importers or end users on the watch list are refused in principle.")
        told = Reason(words, caught(case)[0].source, Mark.confirmed)
        return Finding(Outcome.refused_in_principle, (*listing.reasons, told), closes=_NO_GENERAL)
    words = say("Only a single licence is possible, with a risk assessment and a commitment; no time limit applies.")
    outcome = Outcome.licence if _exporter_must_apply(case) else Outcome.nothing
    return Finding(outcome, (*listing.reasons, order_792(words, article="Art. 26")), closes=_NO_GENERAL)


def _owner_findings(case: Case, party: PartyFact) -> Iterator[Finding]:
    known: list[Decimal] = []
    for owner in party.owners:
        listings = tuple(
            each for each in _listings(case, (owner.name,)) if each.acts and each.entity.entity_list in TRADE_LISTS
        )
        if not listings:
            continue
        yield _owner_finding(case, party, owner, listings)
        known.append(owner.percent or Decimal(0))
    terms = _owner_terms(case)
    if known and not terms.met_by(max(known)) and terms.met_by(sum(known, Decimal(0))):
        words = say(
            "Listed owners together hold half or more of {party}; that their shares add up is not stated.",
            party=party.name,
        )
        yield Finding(Outcome.ask_authority, (order_792(words, Mark.inferred),))


def _owner_terms(case: Case) -> OwnershipTerms:
    return rule_on(case.book.ownership_rule(OWNERS_RULE), case.on).terms


def _owner_finding(case: Case, party: PartyFact, owner: OwnerFact, listings: tuple[Listing, ...]) -> Finding:
    told = tuple(reason for listing in listings for reason in listing.reasons)
    if owner.percent is None:
        missing = say("State the share of {owner} in {party}.", owner=owner.name, party=party.name)
        words = say("A listed owner holds an unknown share of {party}.", party=party.name)
        return Finding(Outcome.ask_authority, (order_792(words, Mark.design), *told), missing=(missing,))
    if not _owner_terms(case).met_by(owner.percent):
        words = say("A listed owner holds {share} % of {party}, less than half.", share=owner.percent, party=party.name)
        return Finding(Outcome.nothing, (order_792(words, Mark.confirmed), *told))
    words = say("A listed owner holds {share} % of {party}, half or more.", share=owner.percent, party=party.name)
    if caught(case):
        fact = Reason(words, caught(case)[0].source, Mark.confirmed)
        return Finding(Outcome.refused_in_principle, (fact, *told))
    written = say("For an ordinary export no written 50 percent rule was found: ask the ministry.")
    facts = (order_792(words, Mark.confirmed), order_792(written, Mark.unconfirmed))
    return Finding(Outcome.ask_authority, (*facts, *told), closes=_NO_GENERAL)
