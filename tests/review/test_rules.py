"""The pure rules of the queue: when two persons are needed, what blocks, what comes next."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from models.access.desk_settings import get_setting, set_setting
from models.applications.choices import ApplicationState, Debtor, Verdict
from models.applications.missing import DESK, Missing
from models.applications.queries import application_detail
from models.calendar.clocks import ClockReading, ClockState
from models.determination.outcome import Outcome
from models.licences.choices import LicenceKind
from models.parties.choices import Tie
from models.review.blocks import CaseFacts, OpenQuestion, blocks, next_act
from models.review.choices import CaseKind, DecisionOutcome
from models.review.commands import approve, case_for
from models.review.second import RULES, SECOND_PERSON_VALUE, SecondFacts, ValueLimit, needs_second, reasons_of
from models.rulebook.loader import load_current
from models.workspace.errors import UserError
from models.workspace.words import say
from tests.applications.builders import TODAY, application, ground, submitted

S = ApplicationState
CALENDAR = load_current().calendar
PLAIN = SecondFacts(DecisionOutcome.APPROVE, LicenceKind.SINGLE, (Tie.NO,), determination=Outcome.licence)
LIMIT = ValueLimit(Decimal(1000), "CNY")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"outcome": DecisionOutcome.REFUSE}, "refusal"),
        ({"ties": (Tie.NO, Tie.YES)}, "military_tie"),
        ({"ties": (Tie.UNKNOWN,)}, "unknown_tie"),
        ({"waived": ("CONTRACT",)}, "waived_evidence"),
        ({"first_for_customer": True}, "first_for_customer"),
        ({"kind": LicenceKind.GENERAL}, "general_licence"),
        ({"values": (("CNY", Decimal("1000.0001")),), "limit": LIMIT}, "value"),
        ({"values": (("USD", Decimal(1)),), "limit": LIMIT}, "value"),
        ({"determination": Outcome.barred}, "determination"),
    ],
)
def test_each_rule_asks_for_a_second_person(change, code):
    wanted = next(rule for rule in RULES if rule.code == code).words
    assert str(needs_second(replace(PLAIN, **change))) == str(wanted) == str(reasons_of(code))


def test_one_person_is_enough_otherwise_and_always_for_a_return():
    assert needs_second(PLAIN) is None
    assert needs_second(replace(PLAIN, values=(("CNY", Decimal(1000)),), limit=LIMIT)) is None
    assert needs_second(replace(PLAIN, values=(("USD", Decimal(10**9)),))) is None, "no limit was set"
    assert needs_second(replace(PLAIN, outcome=DecisionOutcome.RETURN, ties=(Tie.YES,))) is None
    assert reasons_of("") is None


def test_the_value_above_which_two_decide_is_a_setting(desk, administrator):
    of = ground(desk)
    application(desk, S.APPROVED, of, "1")
    with desk.workspace.transaction(administrator) as tx:
        for bad in ("a lot", "1000", "1e9 CNY", "-1 CNY"):
            with pytest.raises(UserError):
                set_setting(tx, SECOND_PERSON_VALUE, bad)
        set_setting(tx, SECOND_PERSON_VALUE, "1000.50 usd")
    for quantity, state in [("4", S.APPROVED), ("5", S.IN_REVIEW)]:
        made = submitted(desk, of, quantity)  # 250 USD each
        with desk.workspace.transaction(desk.officer) as tx:
            approve(tx, case_for(tx, CaseKind.APPLICATION, made), "Fine.")
        with desk.workspace.reader() as session:
            assert application_detail(session, made, TODAY).state is state
            assert get_setting(session, SECOND_PERSON_VALUE) == "1000.50 USD"


CASE = CaseFacts(
    kind=CaseKind.APPLICATION,
    waits_for=Debtor.OFFICER,
    since=date(2026, 11, 16),
    on=TODAY,
    country="CN",
    state=S.IN_REVIEW,
    preparer="Clara Example",
    assigned="Otto Example",
)
GAP = Missing("paper", say("The paper is missing."), "slots.CONTRACT", DESK)
ASKED = OpenQuestion(1, "Which model?", Debtor.CUSTOMER, "", date(2026, 11, 19), date(2026, 11, 26))


def test_blocks_say_what_who_and_since_when_in_working_days():
    facts = replace(
        CASE, waits_for=Debtor.CUSTOMER, questions=(ASKED,), missing=(GAP,), waits=((ASKED.asked_on, None),)
    )
    question, paper = blocks(facts, CALENDAR)
    assert (question.debtor, question.since, question.age.days, question.due_on) == (
        Debtor.CUSTOMER,
        date(2026, 11, 19),
        3,
        date(2026, 11, 26),
    )
    assert (paper.debtor, paper.who, paper.field, paper.age.days) == (Debtor.PREPARER, "Clara Example", GAP.field, 3)
    [turn] = blocks(CASE, CALENDAR)
    assert (turn.debtor, turn.who, turn.age.days) == (Debtor.OFFICER, "Otto Example", 6)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"assigned": ""}, "Take the case."),
        ({}, "Decide: approve, return or refuse."),
        ({"missing": (GAP,)}, "Ask for what is missing, or return it."),
        ({"outcome": Outcome.barred}, "Refuse it, or write down why"),
        ({"questions": (ASKED,), "waits_for": Debtor.CUSTOMER}, "Wait for the answer of Customer, due on 2026-11-26."),
        ({"questions": (replace(ASKED, due_on=None),), "waits_for": Debtor.CUSTOMER}, "no day is set"),
        ({"questions": (replace(ASKED, due_on=date(2026, 11, 23)),)}, "Chase the answer that was due on 2026-11-23"),
        ({"waits_for": Debtor.SECOND, "first_by": "Olga", "first_verdict": Verdict.REFUSE}, "the first says “Refuse”"),
        ({"state": S.RETURNED, "waits_for": Debtor.PREPARER}, "Clara Example mends it"),
        ({"state": S.APPROVED, "waits_for": Debtor.PREPARER}, "Lodge it"),
        ({"state": S.APPROVED, "waits_for": Debtor.PREPARER, "missing": (GAP,)}, "Complete the papers"),
        ({"state": S.LODGED, "waits_for": Debtor.AUTHORITY}, "Record the authority's acceptance"),
        ({"state": S.ACCEPTED, "clock": ClockReading(ClockState.overdue, 50)}, "has passed"),
        ({"state": S.ACCEPTED, "clock": ClockReading(ClockState.paused, 5)}, "stands still"),
        ({"state": S.ACCEPTED, "clock": ClockReading(ClockState.no_limit, 5)}, "no limit runs"),
        ({"state": S.ACCEPTED, "clock": ClockReading(ClockState.running, 5, due=TODAY)}, "due on 2026-11-24"),
        ({"kind": CaseKind.DECLARATION}, "verify the declaration"),
        ({"kind": CaseKind.CLASSIFICATION}, "Confirm or reject"),
    ],
)
def test_there_is_one_next_act(change, words):
    if change.get("state") is S.ACCEPTED:
        change = {"waits_for": Debtor.AUTHORITY, **change}
    assert words in str(next_act(replace(CASE, **change)))
