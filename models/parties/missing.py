"""What a party's file still lacks before papers about it can stand, with the reason and where that is asked."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from models.parties.choices import AddressKind, HoldingKind, PartyKind, PartyState, Tie
from models.parties.views import CustomerDetail
from models.workspace.words import Words, say

_STATEMENT = say("15 CFR 748.11, statement by consignee and purchaser")
_VALIDATED = say("15 CFR 748.15 and part 748 supplement 4, validated end users")
_CHINESE = say("Trade guides to the Chinese end-user certificate; the authority's own form was not seen")
_DESK = say("Rule of this desk")

LOCAL_SCRIPT = frozenset({"CN", "HK", "JP", "KR", "MO", "TW"})
"""Where firms have a legal name in another script than Latin that papers and lists go by."""

_TOO_LITTLE = frozenset(
    {"trading", "trade", "trader", "business", "import export", "import and export", "贸易", "进出口"}
)


@dataclass(frozen=True)
class Missing:
    """One thing that is missing: what, why, who asks for it, and the field to jump to (dotted, positions from 0)."""

    what: Words
    why: Words
    source: Words
    field: str


def missing_in(detail: CustomerDetail) -> tuple[Missing, ...]:
    """List what is missing of a party, the most basic first; nothing of a retired one, little of our own firm."""
    if detail.state is PartyState.RETIRED:
        return ()
    if detail.own_firm:
        return (*_who(detail), *_address(detail), *_people(detail))
    return (
        *(*_who(detail), *_address(detail), *_sites(detail), *_people(detail)),
        *(*_military(detail), *_ownership(detail)),
    )


def _who(detail: CustomerDetail) -> Iterator[Missing]:
    if detail.country in LOCAL_SCRIPT and not detail.local_name:
        yield Missing(
            say("The name in local script"),
            say("Papers in two languages print both names, and lists name firms of this country in their own script."),
            _DESK,
            "local_name",
        )
    if not detail.identifiers and detail.kind is not PartyKind.INDIVIDUAL:
        yield Missing(
            say("A registration number"),
            say("It tells firms of the same name apart and is asked for on end-user certificates."),
            _CHINESE,
            "identifiers",
        )
    business = detail.nature_of_business.casefold().strip(" .")
    if not business or business in _TOO_LITTLE:
        yield Missing(
            say("What the party does"),
            say("The usual business is stated on papers; “trading” alone says too little."),
            _STATEMENT,
            "nature_of_business",
        )


def _address(detail: CustomerDetail) -> Iterator[Missing]:
    if not any(address.kind is not AddressKind.POSTAL for address in detail.addresses):
        yield Missing(
            say("A registered or business address"),
            say("Every paper names the place; a box number is not enough."),
            _VALIDATED,
            "addresses",
        )


def _sites(detail: CustomerDetail) -> Iterator[Missing]:
    if not any(site.open_until is None for site in detail.sites):
        yield Missing(
            say("A site"),
            say("A declaration says where the goods are used."),
            _CHINESE,
            "sites",
        )
    for place, site in enumerate(detail.sites):
        if site.open_until is not None:
            continue
        if site.operated_by_party is Tie.UNKNOWN:
            yield Missing(
                say("Who operates {site}", site=site.name),
                say("A certified end user uses goods at sites of its own or under its control."),
                _VALIDATED,
                f"sites.{place}.operated_by_party",
            )
        if site.near_military is not Tie.NO and not site.near_military_note:
            yield Missing(
                say("Whether {site} lies in or near a military area", site=site.name),
                say("Yes and unknown both need a reason before the case is reviewed."),
                _DESK,
                f"sites.{place}.near_military",
            )


def _people(detail: CustomerDetail) -> Iterator[Missing]:
    if not any(contact.email or contact.phone for contact in detail.contacts):
        yield Missing(
            say("A person who can be reached"),
            say("Papers name a contact with telephone or e-mail."),
            _VALIDATED,
            "contacts",
        )
    if not any(contact.may_sign for contact in detail.contacts):
        yield Missing(
            say("Somebody who may sign"),
            say("The declaration is signed by a person who can bind the party."),
            _STATEMENT,
            "contacts",
        )


def _military(detail: CustomerDetail) -> Iterator[Missing]:
    if detail.military_ties is Tie.UNKNOWN:
        yield Missing(
            say("Whether the party has ties to a military"),
            say("Unknown is not no: nothing civil-only can be decided until this is answered."),
            _VALIDATED,
            "military_ties",
        )
    if detail.military_ties is Tie.YES and not detail.military_ties_note:
        yield Missing(
            say("What the ties to a military are"),
            say("A reviewer has to see which body, since when and for what."),
            _DESK,
            "military_ties_note",
        )


def _ownership(detail: CustomerDetail) -> Iterator[Missing]:
    if detail.kind in (PartyKind.INDIVIDUAL, PartyKind.GOVERNMENT, PartyKind.MILITARY):
        return
    now = [holding for holding in detail.holdings if holding.held_until is None]
    if not now:
        yield Missing(
            say("The owners"),
            say("Ownership rules look through a firm to who holds it."),
            _VALIDATED,
            "holdings",
        )
        return
    for place, holding in enumerate(detail.holdings):
        if holding.held_until is None and holding.share is None:
            yield Missing(
                say("The share of {owner}", owner=holding.owner_name),
                say("An unknown share cannot be counted out under an ownership rule."),
                _DESK,
                f"holdings.{place}.share",
            )
    direct = [holding for holding in now if holding.kind is HoldingKind.DIRECT]
    known = sum((holding.share or Decimal(0) for holding in direct), Decimal(0))
    if known < 100 and all(holding.share is not None for holding in direct):
        yield Missing(
            say("Who holds the other {share} %", share=100 - known),
            say("The owners entered do not make up the whole."),
            _DESK,
            "holdings",
        )
