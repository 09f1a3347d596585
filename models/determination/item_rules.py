"""Rules on what the product is: the item controls on exports from China, and technology."""

from collections.abc import Iterator

from models.determination.case import (
    ITEM_CONTROLS,
    RARE_EARTHS,
    Case,
    Route,
    because,
    is_likely,
    next_day,
    order_792,
    reason,
)
from models.determination.extraterritorial import notice_content
from models.determination.near_limits import DECLARES_NEAR
from models.determination.outcome import Finding, Outcome
from models.rulebook.items import CandidateItem
from models.rulebook.marks import Mark, Reason
from models.rulebook.measures import MeasureState
from models.workspace.words import InBoth, Words, say

SAYS_WHETHER = "18/2025"
"""The announcement after which the customs remarks say whether the goods are controlled."""


def item_findings(case: Case) -> Iterator[Finding]:
    """Judge the item controls for an export from China."""
    if case.route is not Route.export_from_china:
        return
    groups: dict[str, list[CandidateItem]] = {}
    for candidate in case.candidates:
        if case.state_of(candidate).measure.kind in ITEM_CONTROLS:
            groups.setdefault(candidate.item.measure_number, []).append(candidate)
    for number, found in groups.items():
        yield from _measure_findings(case, case.state(number), found)
    if case.facts.product.control_code and not case.candidates:
        yield _decided_code(case)
    yield from _technology(case)
    yield from _nothing_known(case)


def _measure_findings(case: Case, state: MeasureState, found: list[CandidateItem]) -> Iterator[Finding]:
    likely = [each for each in found if is_likely(each)]
    possible = [each for each in found if not is_likely(each) and each.excluded is None]
    if likely and state.binds:
        yield _licence(case, state, likely)
    elif likely:
        yield _not_binding(state, likely)
    elif possible and state.binds:
        yield _undecided(state, possible)
    excluded = [each for each in found if each.excluded is not None]
    if excluded and not likely:
        yield _excluded(case, state, excluded)


def _licence(case: Case, state: MeasureState, likely: list[CandidateItem]) -> Finding:
    facts = tuple(_item_reason(each, state) for each in likely)
    return Finding(
        Outcome.licence,
        (*facts, *because(state)),
        would_change=(*_form_would_change(case, state),),
        duties=_duties(case, state),
        next_change=next_day(state),
    )


def _item_reason(each: CandidateItem, state: MeasureState) -> Reason:
    detail = Words(
        " ".join(f"{{w{n}}}" for n in range(len(each.why))), {f"w{n}": why for n, why in enumerate(each.why)}
    )
    words = say(
        "The product is {item} ({code}) of {measure}. Match: {confidence}. {why}",
        item=InBoth(each.item.name_en, each.item.name_zh),
        code=each.item.code or say("code not read"),
        measure=state.measure.name,
        confidence=each.confidence.label,
        why=detail if each.why else say("The control code was decided."),
    )
    return Reason(words, state.source, each.item.mark)


def _form_would_change(case: Case, state: MeasureState) -> tuple[Words, ...]:
    forms = case.book.product_forms.values()
    out = [form for form in forms if state.measure.number in form.excluded_from]
    if not out:
        return ()
    return (
        say(
            "Goods in one of these forms are as a rule not caught by {measure}: {forms}.",
            measure=state.measure.name,
            forms=InBoth(", ".join(form.label_en for form in out), "、".join(form.label_zh for form in out)),
        ),
    )


def _duties(case: Case, state: MeasureState) -> tuple[Reason, ...]:
    duties = [_remark(state)]
    ordinary = case.state("89/2025")
    if ordinary.binds and RARE_EARTHS & case.facts.product.elements.keys():
        words = say("An ordinary export licence may be needed besides the dual-use licence ({act}).", act="89/2025")
        duties.append(reason(words, ordinary))
    notice = case.state("61/2025", "1(1)")
    if notice.binds and case.annex("Part I"):
        words = say("Declare the final destination to customs and hand the Compliance Notice to importer and end user.")
        duties.extend((reason(words, notice), notice_content(notice), *because(notice)))
    return tuple(duties)


def _remark(state: MeasureState) -> Reason:
    """Return what the customs remarks have to say; only for announcements whose own text was read it is certain."""
    if state.measure.number in DECLARES_NEAR:
        words = say("The customs remarks must say that the goods are dual-use items, with the control code.")
        return reason(words, state)
    words = say("The customs remarks must say that the goods are controlled, with the control code.")
    return reason(words, state, None if state.measure.number == SAYS_WHETHER else Mark.inferred)


def _not_binding(state: MeasureState, likely: list[CandidateItem]) -> Finding:
    words = say(
        "The product is {item} of {measure}, which does not bind on this day.",
        item=InBoth(likely[0].item.name_en, likely[0].item.name_zh),
        measure=state.measure.name,
    )
    change = say("When {measure} binds, a licence is needed.", measure=state.measure.name)
    fact = Reason(words, state.source, likely[0].item.mark)
    return Finding(Outcome.nothing, (fact, *because(state)), would_change=(change,), next_change=next_day(state))


def _undecided(state: MeasureState, possible: list[CandidateItem]) -> Finding:
    words = say(
        "The product may be {item} of {measure}; what is known does not decide it.",
        item=InBoth(possible[0].item.name_en, possible[0].item.name_zh),
        measure=state.measure.name,
    )
    missing = say("State the form and the full composition of the product.")
    fact = Reason(words, state.source, Mark.unconfirmed)
    return Finding(Outcome.unknown, (fact, *because(state)), missing=(missing,), next_change=next_day(state))


def _excluded(case: Case, state: MeasureState, excluded: list[CandidateItem]) -> Finding:
    form = case.book.product_forms[case.facts.product.form]
    told = Reason(excluded[0].excluded or say("Not caught by its form."), form.source, form.mark)
    duties: tuple[Reason, ...] = ()
    if state.binds and state.measure.number == SAYS_WHETHER:
        duties = (reason(say("The customs remarks must say that the goods are not controlled."), state),)
    change = say(
        "Shipped as {form}, the same goods need a licence.",
        form=InBoth(excluded[0].item.name_en, excluded[0].item.name_zh),
    )
    return Finding(Outcome.nothing, (told,), would_change=(change,), duties=duties, next_change=next_day(state))


def _decided_code(case: Case) -> Finding:
    state = case.state("51/2024")
    words = say(
        "The decided control code is {code}; its text is not in the edition.", code=case.facts.product.control_code
    )
    outcome = Outcome.licence if state.binds else Outcome.unknown
    return Finding(outcome, (reason(words, state), *because(state)), next_change=next_day(state))


def _technology(case: Case) -> Iterator[Finding]:
    product = case.facts.product
    if product.form != "technology" or not RARE_EARTHS & product.elements.keys():
        return
    state = case.state("57/2023")
    if state.binds:
        words = say(
            "Rare-earth extraction, separation, metal and magnet technology is in the catalogue of prohibited and "
            "restricted technologies; which line applies must be asked, its adjusted annex was not read."
        )
        yield Finding(Outcome.ask_authority, (reason(words, state, Mark.secondary),))


def _nothing_known(case: Case) -> Iterator[Finding]:
    product = case.facts.product
    if product.control_code or product.dual_use == "no":
        return
    if not product.elements and not product.hs_code:
        missing = say("State the composition or the customs code of the product.")
        words = say("Nothing is known of the product that would tell whether it is controlled.")
        yield Finding(Outcome.unknown, (order_792(words),), missing=(missing,))
    elif not case.controlled:
        words = say(
            "Only the items of the loaded announcements were looked at; the unified list of 51/2024 with about 700 "
            "items is not loaded."
        )
        yield Finding(Outcome.nothing, (reason(words, case.state("51/2024")),))
