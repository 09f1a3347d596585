"""The pure rules: slots, missing points, transitions; each asked without a database."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.access.roles import Permission
from models.applications.choices import ApplicationState
from models.applications.drafts import ApplicationDraft, LineDraft, QuestionDraft, RepeatDraft, SlotFilling
from models.applications.missing import ApplicationFacts, LineFact, blocking, missing_to_lodge, missing_to_submit
from models.applications.slots import EvidenceFact, SlotFacts, slots_for
from models.applications.transitions import ENDED, TRANSITIONS, Step, require_transition, steps_from
from models.declarations.choices import DeclarationState
from models.determination.outcome import Outcome
from models.licences.choices import LicenceKind
from models.rulebook.loader import load_current
from models.workspace.errors import FieldErrors, UserError
from models.workspace.validation import validate

BOOK = load_current()
ON = date(2026, 11, 24)
S = ApplicationState
PAPERS = ("APPLICATION-FORM", "IDENTITY", "CONTRACT", "TECHNICAL", "DECLARATION", "INTRODUCTION")


def evidence(*codes, **facts):
    return tuple(EvidenceFact(n, code, f"{code}.pdf", attachment_id=n, **facts) for n, code in enumerate(codes, 1))


def slots(*given_, kind=LicenceKind.SINGLE, **facts):
    return {s.slot.code: s for s in slots_for(SlotFacts(kind, ON, evidence=given_, **facts), BOOK.slots)}


class TestSlots:
    def test_the_papers_of_article_16(self):
        required = {code for code, state in slots().items() if state.required}
        assert required == set(PAPERS)
        assert all(state.source.name and str(state.why) for state in slots().values())

    @pytest.mark.parametrize(
        ("facts", "code"),
        [
            ({"watch_listed": True}, "WATCH-RISK"),
            ({"kind": LicenceKind.GENERAL}, "GENERAL-EXTRA"),
            ({"technology": True}, "TECH-TRANSFER"),
            ({"extraterritorial": True}, "COMPLIANCE-NOTICE"),
            ({"near_limit": True}, "NOT-CONTROLLED"),
        ],
    )
    def test_what_a_deal_adds(self, facts, code):
        assert code not in slots()
        assert slots(**facts)[code].required

    def test_an_expired_paper_fills_nothing_a_second_one_does(self):
        old = evidence("CONTRACT", valid_until=date(2026, 11, 23))
        state = slots(*old)["CONTRACT"]
        assert (state.filled, state.settled, state.expired) == (False, False, old)
        assert slots(*old, EvidenceFact(9, "CONTRACT", "new.pdf"))["CONTRACT"].filled
        assert slots(*evidence("CONTRACT", valid_until=ON))["CONTRACT"].filled, "good on its last day"

    def test_a_waived_slot_is_settled_but_not_filled(self):
        state = slots(EvidenceFact(1, "CONTRACT", "", waived=True, note="Not needed here."))["CONTRACT"]
        assert (state.filled, state.settled, state.waived_reason) == (False, True, "Not needed here.")


LINE = LineFact(
    line_number=1,
    product_name="Example block",
    quantity=Decimal(1),
    unit="KGM",
    classified=True,
    control_codes=("1C905.a.4",),
    declaration="EUC-2026-0001 v1",
    declaration_state=DeclarationState.VERIFIED,
    declaration_valid_until=None,
    declaration_end_user_id=2,
    declaration_contract="A-1",
)
FULL = ApplicationFacts(
    regime="CN",
    kind=LicenceKind.SINGLE,
    on=ON,
    exporter_id=1,
    end_user_id=2,
    end_users=1,
    site_id=3,
    destination="DE",
    end_user_country="DE",
    contract_number="A-1",
    port="Shanghai",
    transport="sea",
    trade_mode="General trade",
    payment_terms="30 days after delivery",
    specific_end_use="Rotor of the EX-9000 motor",
    contact_name="Clara Example",
    lines=(LINE,),
    slots=tuple(slots(*evidence(*PAPERS)).values()),
)


class TestMissing:
    def test_a_complete_one_lacks_nothing_that_blocks(self):
        assert blocking(missing_to_submit(FULL)) == ()
        assert blocking(missing_to_lodge(FULL)) == ()

    @pytest.mark.parametrize("field", ["trade_mode", "payment_terms"])
    def test_what_the_licence_shows_besides_is_asked_for_and_does_not_block(self, field):
        facts = replace(FULL, **{field: ""})
        (point,) = [point for point in missing_to_submit(facts) if point.field == field]
        assert not point.blocks
        assert not [
            point for point in missing_to_submit(replace(facts, kind=LicenceKind.GENERAL)) if point.field == field
        ]

    @pytest.mark.parametrize(
        ("change", "code", "field"),
        [
            ({"exporter_id": None}, "not_stated", "exporter_id"),
            ({"end_user_id": None}, "not_stated", "end_user_id"),
            ({"site_id": None}, "not_stated", "site_id"),
            ({"site_of_end_user": False}, "site_of_another", "site_id"),
            ({"destination": ""}, "not_stated", "destination"),
            ({"destination": "FR"}, "destination_differs", "destination_reason"),
            ({"contract_number": ""}, "not_stated", "contract_number"),
            ({"port": ""}, "not_stated", "port"),
            ({"transport": ""}, "not_stated", "transport"),
            ({"specific_end_use": ""}, "not_stated", "specific_end_use"),
            ({"contact_name": ""}, "not_stated", "contact_name"),
            ({"lines": ()}, "not_stated", "lines"),
            ({"end_users": 2}, "several_end_users", "parties"),
            ({"kind": LicenceKind.GENERAL, "watch_listed": ("X",)}, "watch_list_general", "kind"),
            ({"questions_owed": ("Which model?",)}, "question", "questions"),
        ],
    )
    def test_each_gap_is_named_with_its_field_and_source(self, change, code, field):
        points = blocking(missing_to_submit(replace(FULL, **change)))
        assert (code, field) in {(point.code, point.field) for point in points}
        assert all(point.source.name for point in points)

    @pytest.mark.parametrize(
        ("change", "code"),
        [
            ({"classified": False}, "not_classified"),
            ({"declaration_state": DeclarationState.SIGNED}, "declaration_not_verified"),
            ({"declaration_state": DeclarationState.SUPERSEDED}, "declaration_not_verified"),
            ({"declaration_valid_until": date(2026, 11, 23)}, "declaration_expired"),
            ({"declaration_end_user_id": 7}, "end_user_differs"),
            ({"described_as_declared": False}, "description_differs"),
        ],
    )
    def test_each_fault_of_a_line(self, change, code):
        facts = replace(FULL, lines=(replace(LINE, **change),))
        assert [(p.code, p.field) for p in blocking(missing_to_submit(facts))] == [(code, "lines.0")]

    def test_the_signed_form_is_asked_for_when_lodging_only(self):
        facts = replace(FULL, slots=tuple(slots(*evidence(*PAPERS[1:])).values()))
        assert blocking(missing_to_submit(facts)) == ()
        assert [p.field for p in blocking(missing_to_lodge(facts))] == ["slots.APPLICATION-FORM"]

    def test_warnings_do_not_block(self):
        other = replace(LINE, declaration_contract="B-2")
        facts = replace(FULL, lines=(other,), outcome=Outcome.barred, vague=tuple(BOOK.vague_use("magnet", "en")))
        points = missing_to_submit(facts)
        assert {"contract_differs", "determination", "vague_use", "paper_in_practice"} == {p.code for p in points}
        assert blocking(points) == ()

    def test_a_general_licence_names_no_single_contract_port_or_mode(self):
        facts = replace(FULL, kind=LicenceKind.GENERAL, contract_number="", port="", transport="", end_users=5)
        assert blocking(missing_to_submit(facts)) == ()


class TestTransitions:
    def test_one_way_for_each_state_and_step(self):
        keys = [(row.source, row.step) for row in TRANSITIONS]
        assert len(keys) == len(set(keys))

    def test_what_has_ended_goes_nowhere_but_back_by_undoing(self):
        for state in ENDED:
            assert set(steps_from(state)) <= {Step.UNDO}

    def test_deciding_needs_the_right_to_decide(self):
        decisions = {Step.RETURN, Step.APPROVE, Step.REFUSE, Step.UNDO, Step.TAKE_UP}
        assert {row.permission for row in TRANSITIONS if row.step in decisions} == {Permission.DECIDE}

    def test_nothing_is_lodged_that_was_not_approved(self):
        assert [row.source for row in TRANSITIONS if row.target is S.LODGED] == [S.APPROVED]
        assert {row.source for row in TRANSITIONS if row.target is S.APPROVED} == {S.SUBMITTED, S.IN_REVIEW}

    @given(st.sampled_from(S), st.sampled_from(Step))
    def test_a_step_the_table_does_not_hold_is_refused_with_the_ways_on(self, state, step):
        if step in steps_from(state):
            assert require_transition("APP-1", state, step, "because").source is state
        else:
            with pytest.raises(UserError) as refused:
                require_transition("APP-1", state, step, "because")
            assert refused.value.hint is not None


class TestDrafts:
    @pytest.mark.parametrize(
        ("kind", "values", "field"),
        [
            (ApplicationDraft, {"destination": "XX"}, "destination"),
            (ApplicationDraft, {"contract_number": "x" * 61}, "contract_number"),
            (ApplicationDraft, {"contract_number": "a\u202eb"}, "contract_number"),
            (ApplicationDraft, {"route": "a\x00b"}, "route"),
            (ApplicationDraft, {"contract_date": "2026-02-30"}, "contract_date"),
            (ApplicationDraft, {"kind": "golden"}, "kind"),
            (ApplicationDraft, {"colour": "red"}, "colour"),
            (ApplicationDraft, {"specific_end_use": "x" * 10_000_000}, "specific_end_use"),
            (ApplicationDraft, {"lines": [{"declaration_line_id": 1, "quantity": "0"}]}, "lines.0.quantity"),
            (ApplicationDraft, {"lines": [{"declaration_line_id": 1, "quantity": "NaN"}]}, "lines.0.quantity"),
            (ApplicationDraft, {"lines": [{"declaration_line_id": 1, "quantity": "9" * 40}]}, "lines.0.quantity"),
            (ApplicationDraft, {"lines": [{"declaration_line_id": 1, "unit": "KG"}]}, "lines.0.unit"),
            (ApplicationDraft, {"lines": [{"declaration_line_id": 1}] * 2}, "form"),
            (LineDraft, {"declaration_line_id": 1, "unit_price": "1"}, "form"),
            (RepeatDraft, {"lines": [{"declaration_line_id": "x"}]}, "lines.0.declaration_line_id"),
            (SlotFilling, {}, "form"),
            (SlotFilling, {"attachment_id": 1, "dated": "2026-02-02", "valid_until": "2026-02-01"}, "form"),
            (QuestionDraft, {"body": " "}, "body"),
            (QuestionDraft, {"body": "?", "due_on": "2026-12-01", "due_in_working_days": 3}, "form"),
            (QuestionDraft, {"body": "?", "owed_by": "authority"}, "form"),
        ],
    )
    def test_bad_input_is_a_sentence_beside_its_field(self, kind, values, field):
        with pytest.raises(FieldErrors) as refused:
            validate(kind, values)
        assert field in refused.value.faults
        assert len(str(refused.value.faults[field])) < 300
