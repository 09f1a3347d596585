"""A repeat order asks only for what changed; a fresh try after a refusal brings everything along."""

from datetime import date

import pytest

from models.applications.choices import ApplicationState
from models.applications.commands import plan_repeat, repeat_application, resubmit_as_new
from models.applications.drafts import RepeatDraft
from models.applications.queries import application_detail
from models.declarations.commands import withdraw as withdraw_declaration
from models.review.choices import CaseKind
from models.review.commands import submit
from models.workspace.errors import UserError
from models.workspace.validation import validate
from tests.applications.builders import TODAY, application, drafted, ground, line, more_ground, paper

S = ApplicationState
SAME = (
    "exporter_id",
    "end_user_id",
    "site_id",
    "destination",
    "port",
    "transport",
    "trade_mode",
    "payment_terms",
    "specific_end_use",
    "specific_end_use_zh",
    "contact_name",
    "kind",
    "regime",
)


def read(desk, application_id):
    with desk.workspace.reader() as session:
        return application_detail(session, application_id, TODAY)


def test_a_repeat_order_copies_what_did_not_change(desk):
    of = ground(desk)
    old = application(desk, S.GRANTED, of, "40")
    new_order = more_ground(desk, of.cast, contract_number="EX-2026-200")
    with desk.workspace.transaction(desk.clerk) as tx:
        typed = validate(RepeatDraft, {"contract_number": "EX-2026-200", "lines": [line(new_order.line, "25")]})
        new = repeat_application(tx, old, typed).ids
        new = max(record_id for kind, record_id in new if kind == "application")
    before, after = read(desk, old), read(desk, new)
    assert {name: getattr(before, name) for name in SAME} == {name: getattr(after, name) for name in SAME}
    assert after.repeat_of == (old, before.number)
    assert (after.contract_number, after.lines[0].quantity, after.state) == ("EX-2026-200", 25, S.DRAFT)
    assert after.licence_id is None
    filled = {state.slot.code for state in after.slots if state.filled}
    assert filled == {"IDENTITY", "INTRODUCTION", "DECLARATION", "TECHNICAL"}, "the contract is of the new order"
    with desk.workspace.transaction(desk.clerk) as tx:
        paper(tx, new, "CONTRACT")
        submit(tx, CaseKind.APPLICATION, new)
    assert read(desk, new).state is S.SUBMITTED


def test_the_plan_says_what_to_fill_and_what_no_longer_holds(desk):
    of = ground(desk)
    old = application(desk, S.LODGED, of, "40")
    with desk.workspace.transaction(desk.clerk) as tx:
        paper(tx, old, "AUTHENTICATION", valid_until=date(2026, 12, 31))
        paper(tx, old, "PHOTOS", valid_until=TODAY)
    with desk.workspace.reader() as session:
        plan = plan_repeat(session, old, TODAY)
        later = plan_repeat(session, old, date(2026, 12, 1))
    assert plan.to_fill == ("contract_number", "contract_date", "lines.0.quantity")
    assert plan.copied.contract_number == ""
    assert {gone.field for gone in plan.no_longer_good} == {
        "slots.CONTRACT",
        "slots.APPLICATION-FORM",
        "slots.AUTHENTICATION",
    }
    assert "slots.PHOTOS" in {gone.field for gone in later.no_longer_good}


def test_a_withdrawn_declaration_is_not_repeated(desk):
    of = ground(desk)
    old = application(desk, S.GRANTED, of, "40")
    with desk.workspace.transaction(desk.clerk) as tx:
        withdraw_declaration(tx, of.declaration, "The use has changed.")
    with desk.workspace.reader() as session:
        plan = plan_repeat(session, old, TODAY)
    assert plan.to_fill == ("contract_number", "contract_date", "lines")
    assert "Withdrawn" in str(next(gone for gone in plan.no_longer_good if gone.field == "lines").words)
    with desk.workspace.transaction(desk.clerk) as tx:
        made = max(i for kind, i in repeat_application(tx, old, RepeatDraft()).ids if kind == "application")
    assert read(desk, made).lines == ()


def test_everything_declared_is_applied_for(desk):
    of = ground(desk)
    old = application(desk, S.GRANTED, of, "100")
    with desk.workspace.reader() as session:
        plan = plan_repeat(session, old, TODAY)
    assert plan.copied.lines == ()
    assert "everything" in str(plan.no_longer_good[0].words)


def test_a_draft_is_not_repeated_and_a_granted_one_not_resubmitted(desk):
    of = ground(desk)
    with desk.workspace.transaction(desk.clerk) as tx:
        made = drafted(tx, of, "1")
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError):
        repeat_application(tx, made, RepeatDraft())
    granted = application(desk, S.GRANTED, of, "2")
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError):
        resubmit_as_new(tx, granted, "Why not.")
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError):
        resubmit_as_new(tx, granted, " ")


def test_a_fresh_try_cites_the_old_one_and_brings_the_papers(desk):
    of = ground(desk)
    old = application(desk, S.REFUSED, of)
    with desk.workspace.transaction(desk.clerk) as tx:
        made = max(i for kind, i in resubmit_as_new(tx, old, "Use explained.").ids if kind == "application")
    before, after = read(desk, old), read(desk, made)
    assert after.resubmission_of == (old, before.number)
    assert (after.contract_number, after.lines[0].quantity) == (before.contract_number, 40)
    assert {s.slot.code for s in after.slots if s.filled} >= {"CONTRACT", "IDENTITY", "INTRODUCTION", "DECLARATION"}
