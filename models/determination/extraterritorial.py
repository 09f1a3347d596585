"""Announcement 61/2025: goods that move from one foreign country to another."""

from collections.abc import Iterator
from decimal import Decimal

from models.calendar.working_days import CalendarNotLoaded
from models.determination.case import CHINA, EXTRATERRITORIAL, Case, Route, because, next_day, reason
from models.determination.facts import Answer, BillFact, ProductFact, UseKind
from models.determination.outcome import Finding, Outcome
from models.determination.value_share import ValueShare, value_share
from models.licences.choices import LicenceKind
from models.rulebook.items import CandidateItem
from models.rulebook.marks import Mark, Reason
from models.rulebook.measures import MeasureState
from models.workspace.words import Words, say

THRESHOLD = Decimal("0.1")
"""Percent of the value of the Part II item, from which limb 1(1) applies (61/2025)."""

CASE_BY_CASE = frozenset(
    {UseKind.logic_chips_14_nm, UseKind.memory_256_layers, UseKind.chip_making_equipment, UseKind.military_ai}
)
HUMANITARIAN_REPORTS = "jingwaibaogao@mofcom.gov.cn"
"""Where 61/2025 wants humanitarian exports reported."""
REFUSED = frozenset({UseKind.weapons_of_mass_destruction, UseKind.terrorism, UseKind.raises_military_potential})
_SINGLE_ONLY = frozenset({LicenceKind.GENERAL})


def caught(case: Case) -> tuple[MeasureState, ...]:
    """Return the limbs that bind and certainly apply to the deal; none when the goods leave China."""
    if case.route is not Route.between_foreign_countries:
        return ()
    return tuple(state for state, answer, _ in _limbs(case) if state.binds and answer is Answer.yes)


def extraterritorial_findings(case: Case) -> Iterator[Finding]:
    """Judge the three limbs, then the uses the announcement singles out."""
    if case.route is not Route.between_foreign_countries:
        return
    if not case.facts.product.origin and case.annex(""):
        words = say("The origin of the product is not stated.")
        yield Finding(
            Outcome.unknown, (reason(words, case.state(EXTRATERRITORIAL, "1(3)")),), missing=(say("State the origin."),)
        )
        return
    for state, answer, words in _limbs(case):
        yield _limb_finding(case, state, answer, words)
    if caught(case):
        yield from _uses(case)


def _limbs(case: Case) -> Iterator[tuple[MeasureState, Answer, Words]]:
    product, annex = case.facts.product, case.annex("")
    if not annex or not product.origin:
        return
    if product.origin == CHINA:
        words = say("The product is {item} of Annex 1 and of Chinese origin.", item=_names(annex))
        yield case.state(EXTRATERRITORIAL, "1(3)"), Answer.yes, words
        return
    if product.made_with_chinese_technology is not Answer.no:
        words = say("The product is {item} of Annex 1, made abroad with Chinese technology.", item=_names(annex))
        if product.made_with_chinese_technology is Answer.unknown:
            words = say("Whether the product was made with Chinese rare-earth technology is not known.")
        yield case.state(EXTRATERRITORIAL, "1(2)"), product.made_with_chinese_technology, words
    if second := case.annex("Part II"):
        yield case.state(EXTRATERRITORIAL, "1(1)"), *_share(product, second)


def _share(product: ProductFact, second: tuple[CandidateItem, ...]) -> tuple[Answer, Words]:
    if product.bill is not None:
        return _computed_share(value_share(product.bill), product.bill, second)
    share = product.part_i_share
    if share is None:
        return Answer.unknown, say("The value share of China-origin Part I items is not known.")
    named = {"item": _names(second), "share": share, "limit": THRESHOLD}
    if share >= THRESHOLD:
        words = say(
            "The product is {item} of Part II; Part I items are {share} % of its value, at or above {limit} %.", **named
        )
        return Answer.yes, words
    words = say("The product is {item} of Part II; Part I items are {share} % of its value, below {limit} %.", **named)
    return Answer.no, words


def _computed_share(share: ValueShare, bill: BillFact, second: tuple[CandidateItem, ...]) -> tuple[Answer, Words]:
    answer = share.reaches(THRESHOLD)
    named = {
        "item": _names(second),
        "low": _percent(share.low),
        "high": _percent(share.high),
        "limit": THRESHOLD,
        "count": len(bill.lines),
        "first": share.first,
        "last": share.last,
    }
    if answer is Answer.yes:
        return answer, say(
            "The product is {item} of Part II; by {count} priced lines Part I items of Chinese origin are {low} to {high} % of its value, at or above {limit} % (prices of {first} to {last}; the way to compute it is ours).",
            **named,
        )
    if answer is Answer.no:
        return answer, say(
            "The product is {item} of Part II; by {count} priced lines Part I items of Chinese origin are {low} to {high} % of its value, below {limit} % (prices of {first} to {last}; the way to compute it is ours).",
            **named,
        )
    if share.unclear:
        return answer, say(
            "Part I items of Chinese origin are {low} to {high} % of the value, and the limit is {limit} %: state origin and Part I of the {unclear} lines that leave it open.",
            unclear=share.unclear,
            **named,
        )
    return answer, say(
        "Part I items of Chinese origin are {low} to {high} % of the value, and the limit is {limit} %: prices of {first} to {last} are too uncertain to tell.",
        **named,
    )


def _percent(value: Decimal) -> str:
    """Write a share with four significant digits and no needless zeros."""
    return f"{value:.4g}" if value else "0"


def _names(found: tuple[CandidateItem, ...]) -> str:
    return found[0].item.name_en


def _limb_finding(case: Case, state: MeasureState, answer: Answer, words: Words) -> Finding:
    fact = reason(words, state)
    reasons, later = (fact, *because(state)), next_day(state)
    if answer is Answer.no:
        return Finding(Outcome.nothing, (fact,), next_change=later)
    if not state.binds:
        change = say("When {limb} binds, a licence of the Chinese ministry is needed.", limb=state.measure.name)
        return Finding(Outcome.nothing, reasons, would_change=(change,), next_change=later)
    if answer is Answer.unknown:
        return Finding(Outcome.unknown, reasons, missing=(words,), next_change=later)
    if UseKind.humanitarian in case.facts.use.kinds:
        return _humanitarian(case, state)
    notice = reason(say("Hand the Compliance Notice to the next receiver."), state)
    duties = (notice, notice_content(state))
    return Finding(Outcome.licence, reasons, closes=_SINGLE_ONLY, duties=duties, next_change=later)


def notice_content(state: MeasureState) -> Reason:
    """Return what a Compliance Notice has to carry; it follows from the rule, the official guidance was not readable."""
    words = say(
        "The notice carries at least: who gives it and to whom, contract, item and entry of Part I or II, origin, share "
        "of value, the duty to obtain a licence before sending on, the barred users and uses, the duty to pass the "
        "notice on, date and signature. The fields of the official guidance were not read."
    )
    return reason(words, state, Mark.inferred)


def _humanitarian(case: Case, state: MeasureState) -> Finding:
    words = say("Emergency medicine, public health emergencies and disaster relief need no licence.")
    duty = say(
        "Report the export to {address} within 10 working days, with a promise that national security is not harmed.",
        address=HUMANITARIAN_REPORTS,
    )
    duties = (reason(duty, state), _humanitarian_due(case, state))
    return Finding(Outcome.nothing, (reason(words, state),), duties=duties, next_change=next_day(state))


def _humanitarian_due(case: Case, state: MeasureState) -> Reason:
    """Tell the last day of the report, when the day of the export is stated and its calendar is loaded."""
    shipped, rule = case.facts.shipped_on, case.book.clock("CN-HUMANITARIAN")
    if shipped is None:
        words = say("The last day of the report can be told when the day of the export is stated.")
        return reason(words, state, Mark.design)
    try:
        due = case.book.calendar.add_working_days("CN", shipped, rule.length or 0)
    except CalendarNotLoaded as missing:
        words = say(
            "Shipped on {day}; the last day of the report cannot be told. {why}", day=shipped, why=missing.words
        )
        return reason(words, state)
    words = say("Shipped on {day}, so the report is due on {due}.", day=shipped, due=due)
    return reason(words, state)


def _uses(case: Case) -> Iterator[Finding]:
    state, use = caught(case)[0], case.facts.use
    if REFUSED & use.kinds or use.military is Answer.yes:
        words = say("Use for weapons of mass destruction, terrorism or a military end is refused in principle.")
        yield Finding(Outcome.refused_in_principle, (reason(words, state),))
    if any(party.military_user is Answer.yes for party in case.receivers):
        words = say("Applications for foreign military users are refused in principle.")
        yield Finding(Outcome.refused_in_principle, (reason(words, state),))
    if found := CASE_BY_CASE & use.kinds:
        words = say(
            "This use is judged case by case: {uses}.", uses=", ".join(sorted(str(kind.label) for kind in found))
        )
        yield Finding(Outcome.case_by_case, (reason(words, state, Mark.confirmed),), closes=_SINGLE_ONLY)
