"""What is missing about the parties of a declaration and its site of use."""

import re
from collections.abc import Iterator

from models.declarations.choices import Disposition, PartyRole
from models.declarations.points import CIVILIAN_USE, GUIDES, Check, Missing, by_rule, by_source
from models.declarations.regimes import rule_of
from models.declarations.statement import StatedParty, StatedSite
from models.parties.choices import PartyKind, Tie
from models.rulebook.marks import Mark
from models.rulebook.regimes import Topic
from models.workspace.words import say

_FORWARDER = re.compile(r"freight|forward(er|ing)|customs broker|shipping agen|货运代理|货代|报关", re.IGNORECASE)
_ONLY_TRADING = re.compile(
    r"\W*(international )?(trading|trade|import|export|贸易|进出口)\W*(company|firm|公司)?\W*", re.IGNORECASE
)
_STORES = re.compile(
    r"ware\s?house|\bstorage\b(?!\s+(?:media|dis[ck]s?|devices?|drives?|cells?))|stock ?room|\bstore\b|\blogistics|office|headquarters|仓库|仓储|办公|总部",
    re.IGNORECASE,
)
_MAKES = re.compile(
    r"manufactur|produc|process|assembl|machin|melt|sinter|coat|plant\b|factory|workshop|laborator|research|test|"
    r"生产|制造|加工|装配|车间|工厂|实验|研发",
    re.IGNORECASE,
)
_PROCESS = frozenset({Disposition.INCORPORATED, Disposition.CONSUMED, Disposition.CAPITAL_EQUIPMENT})


def parties(check: Check) -> Iterator[Missing]:
    """Yield what is missing about exporter, end user, consignee, purchaser and declarant."""
    yield from _exporter(check)
    end_user = check.statement.end_user
    if end_user is None:
        yield check.by_field(
            "B05", say("The end user is not named."), say("Every regime asks who uses the items."), "parties"
        )
    else:
        yield from _end_user(check, end_user)
    if check.statement.declarant is None and end_user is not None:
        yield check.by_field(
            "A03",
            say("It is not clear who signs."),
            say(
                "No party stands in the role that fits the capacity “{capacity}”.",
                capacity=check.statement.capacity.label,
            ),
            "capacity",
        )
    yield from _chain(check)
    yield from _onward(check)


def _exporter(check: Check) -> Iterator[Missing]:
    if check.statement.in_role(PartyRole.EXPORTER) is None:
        yield check.by_field(
            "B01", say("The exporter is not named."), say("Exactly one exporter is named on every paper."), "parties"
        )


def _end_user(check: Check, party: StatedParty) -> Iterator[Missing]:
    yield from _address(check, party)
    if party.kind is PartyKind.MILITARY:
        yield by_source(
            "MILITARY_USER",
            say("{name} is a military party.", name=party.legal_name),
            say("Licences are refused to military users; such a deal is not declared here but decided first."),
            "parties",
            CIVILIAN_USE,
            Mark.inferred,
        )
    elif party.military_ties is not Tie.NO:
        yield check.by_field(
            "E07",
            say("Military ties of {name}: {answer}.", name=party.legal_name, answer=party.military_ties.label),
            say("Unknown does not read as no; ask before the paper goes out."),
            "parties",
            blocking=False,
        )
    if not party.registration:
        yield by_source(
            "REGISTRATION",
            say("No registration number of {name} is known.", name=party.legal_name),
            say("The certificate shows the number in the register of its country."),
            "parties",
            GUIDES,
            Mark.secondary,
            blocking=False,
        )
    yield from _business(check, party)


def _address(check: Check, party: StatedParty) -> Iterator[Missing]:
    if not party.address:
        yield check.by_field(
            "B10",
            say("{name} has no registered or business address.", name=party.legal_name),
            say("The paper names a physical address with its country."),
            "parties",
        )
    elif party.box:
        yield check.by_field(
            "B10",
            say("The address of {name} is a post office box ({box}).", name=party.legal_name, box=party.box),
            say("A box number alone is not a physical address."),
            "parties",
        )


def _business(check: Check, party: StatedParty) -> Iterator[Missing]:
    business = party.nature_of_business
    if not business or _ONLY_TRADING.fullmatch(business):
        yield check.by_field(
            "B14",
            say("What {name} does is not described.", name=party.legal_name),
            say("“Trading” alone does not say what a firm needs the items for."),
            "parties",
            blocking=rule_of(check.statement.regime, Topic.FIELD, "nature_of_business", check.book) is not None,
        )
    elif _FORWARDER.search(business):
        yield check.by_field(
            "B05",
            say("{name} looks like a forwarding agent.", name=party.legal_name),
            say("A forwarder stands only as intermediate consignee, never as end user or ultimate consignee."),
            "parties",
            blocking=False,
        )


def _chain(check: Check) -> Iterator[Missing]:
    for rule in check.book.regime_rules.of(check.statement.regime, Topic.PARTY):
        role = PartyRole(rule.case)
        if rule.value == "required" and check.statement.in_role(role) is None:
            yield by_rule(
                check,
                rule,
                say("No party stands as “{role}”.", role=role.label),
                say("The regime {regime} asks for it.", regime=check.statement.regime),
                "parties",
            )
    end_user = check.statement.end_user
    state = end_user is not None and end_user.kind is PartyKind.GOVERNMENT
    if state and check.statement.in_role(PartyRole.CERTIFYING_BODY) is None:
        yield check.by_field(
            "B07",
            say("No government body that certifies is named."),
            say("The end user is a state."),
            "parties",
            blocking=False,
        )


def _onward(check: Check) -> Iterator[Missing]:
    stated = check.statement
    onward = {Disposition.REEXPORTED} & set(stated.dispositions)
    if onward and stated.in_role(PartyRole.ULTIMATE_END_USER) is None:
        yield check.by_field(
            "B06",
            say("The items are re-exported, but no ultimate end user is named."),
            say("A known recipient in a third country is named."),
            "parties",
            blocking=rule_of(stated.regime, Topic.PARTY, PartyRole.ULTIMATE_END_USER.value, check.book) is not None,
        )


def site(check: Check) -> Iterator[Missing]:
    """Yield what is missing about the site of use."""
    stated = check.statement
    if stated.site is None:
        yield check.by_field(
            "D04",
            say("The site of use is not chosen."),
            say("The end use is declared for a place that can be visited."),
            "site_id",
        )
        return
    end_user = stated.end_user
    if end_user is not None and stated.site.party_id not in {party.party_id for party in stated.parties}:
        yield check.by_field(
            "D04",
            say("The site {site} does not belong to any party named here.", site=stated.site.name),
            say("The site of use is a site of the end user, or its operator is named as a party."),
            "site_id",
        )
    yield from _site_activity(check, stated.site)
    if stated.site.near_military is not Tie.NO:
        yield check.by_field(
            "D09",
            say("Near a military area: {answer}.", answer=stated.site.near_military.label),
            say("Yes or unknown calls for a review with its reason."),
            "site_id",
            blocking=False,
        )


def _site_activity(check: Check, place: StatedSite) -> Iterator[Missing]:
    process = _PROCESS & set(check.statement.dispositions)
    if process and _STORES.search(place.activity) and not _MAKES.search(place.activity):
        yield check.by_field(
            "D04",
            say("At the site {site} there is only: {activity}.", site=place.name, activity=place.activity),
            say("A warehouse or an office cannot be the place where items are processed or built in."),
            "site_id",
        )
