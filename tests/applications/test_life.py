"""An application from the first keystroke to the authority's answer, on both databases."""

from datetime import date
from decimal import Decimal

import pytest

from models.applications.choices import ApplicationState, RefusedBy
from models.applications.commands import (
    change_application,
    delete_draft,
    draft_application,
    record_acceptance,
    record_grant,
    record_lodging,
    record_refusal,
    withdraw,
)
from models.applications.drafts import ApplicationDraft
from models.applications.queries import application_detail
from models.applications.stepping import Incomplete
from models.applications.tables import Application, ApplicationLine
from models.calendar.clocks import ClockState
from models.declarations.choices import PartyRole
from models.declarations.tables import DeclarationLine
from models.licences.tables import Licence, LicenceLine
from models.review.choices import CaseKind
from models.review.commands import submit
from models.workspace.errors import Conflict, FieldErrors, NotFound, NotPermitted, UserError
from models.workspace.validation import validate
from tests.applications.builders import (
    TODAY,
    application,
    complete,
    draft,
    drafted,
    ground,
    licence_facts,
    line,
    more_ground,
    paper,
    submitted,
    values,
)

S = ApplicationState


def read(desk, application_id, on=TODAY):
    with desk.workspace.reader() as session:
        return application_detail(session, application_id, on)


def applied(desk, line_id) -> Decimal:
    with desk.workspace.reader() as session:
        return session.get_one(DeclarationLine, line_id).applied


def test_an_empty_draft_is_kept_and_says_what_is_missing(desk):
    with desk.workspace.transaction(desk.clerk) as tx:
        made = draft_application(tx, ApplicationDraft()).first("application")
    detail = read(desk, made)
    assert (detail.number, detail.state, detail.authority) == ("APP-2026-0001", S.DRAFT, "MOFCOM")
    assert {"exporter_id", "end_user_id", "site_id", "lines", "port", "transport"} <= {m.field for m in detail.missing}
    assert all(point.source.name for point in detail.missing)
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(Incomplete) as refused:
        submit(tx, CaseKind.APPLICATION, made)
    assert "slots.IDENTITY" in refused.value.faults
    assert read(desk, made).state is S.DRAFT


def test_what_was_declared_is_not_typed_again(desk):
    of = ground(desk)
    with desk.workspace.transaction(desk.clerk) as tx:
        made = drafted(tx, of)
    detail = read(desk, made)
    assert (detail.exporter_id, detail.end_user_id, detail.site_id) == (
        of.cast.exporter,
        of.cast.end_user,
        of.cast.site,
    )
    assert detail.destination == "DE"
    assert detail.contract_number == "EX-2026-117"
    assert "EX-9000" in detail.specific_end_use
    assert "EX-9000" in detail.specific_end_use_zh
    [only] = detail.lines
    assert only.control_codes == ("1C905.a.4",)
    assert (only.quantity, only.unit, only.left) == (40, "KGM", 60)
    assert detail.party(PartyRole.END_USER) is not None
    filled = {state.slot.code for state in detail.slots if state.filled}
    assert filled == {"DECLARATION", "TECHNICAL"}, "what other rooms hold fills its place by itself"


def test_another_destination_has_to_be_explained(desk):
    of = ground(desk)
    with desk.workspace.transaction(desk.clerk) as tx:
        made = drafted(tx, of, destination="FR")
    assert "destination_differs" in {point.code for point in read(desk, made).missing}
    with desk.workspace.transaction(desk.clerk) as tx:
        seen = tx.get(Application, made).row_version
        again = draft(of, destination="FR", destination_reason="Delivered to the end user's French warehouse.")
        change_application(tx, made, seen, again)
    assert "destination_differs" not in {point.code for point in read(desk, made).missing}


def test_a_change_moves_quantities_and_lines(desk):
    of = ground(desk)
    other = more_ground(desk, of.cast)
    with desk.workspace.transaction(desk.clerk) as tx:
        made = drafted(tx, of)
    for lines, taken in [
        ([line(other.line, "5"), line(of.line, "70")], (70, 5)),
        ([line(of.line, "7"), line(other.line, "100")], (7, 100)),
        ([line(of.line, "0.05", unit="TNE")], (50, 0)),
        ([line(of.line, None)], (100, 0)),
        ([line(other.line, None)], (0, 100)),
        ([], (0, 0)),
    ]:
        with desk.workspace.transaction(desk.clerk) as tx:
            seen = tx.get(Application, made).row_version
            change_application(tx, made, seen, validate(ApplicationDraft, values(of, lines=lines)))
        assert (applied(desk, of.line), applied(desk, other.line)) == taken
        assert [each.line_number for each in read(desk, made).lines] == list(range(1, len(lines) + 1))


def test_the_second_to_save_sees_what_the_first_changed(desk):
    of = ground(desk)
    with desk.workspace.transaction(desk.clerk) as tx:
        made = drafted(tx, of)
        seen = tx.get(Application, made).row_version
    with desk.workspace.transaction(desk.clerk) as tx:
        change_application(tx, made, seen, draft(of, port="Ningbo", contract_number="EX-2026-117"))
    with desk.workspace.transaction(desk.officer) as tx, pytest.raises(Conflict) as conflict:
        change_application(tx, made, seen, draft(of, port="Tianjin"))
    assert conflict.value.theirs["port"] == ("Shanghai", "Ningbo")


def test_only_lines_changed_is_a_conflict_too(desk):
    of = ground(desk)
    with desk.workspace.transaction(desk.clerk) as tx:
        made = drafted(tx, of, contract_number="EX-2026-117")
        seen = tx.get(Application, made).row_version
    now = read(desk, made)
    same = values(
        of, "41", **{n: getattr(now, n) for n in ("exporter_id", "end_user_id", "site_id", "contract_number")}
    )
    with desk.workspace.transaction(desk.clerk) as tx:
        change_application(tx, made, seen, validate(ApplicationDraft, same))
    with desk.workspace.transaction(desk.officer) as tx, pytest.raises(Conflict):
        change_application(tx, made, seen, validate(ApplicationDraft, same))


def test_a_deleted_draft_gives_its_quantity_back(desk):
    of = ground(desk)
    made = complete(desk, of)
    assert applied(desk, of.line) == 40
    with desk.workspace.transaction(desk.clerk) as tx:
        delete_draft(tx, made, tx.get(Application, made).row_version)
    assert applied(desk, of.line) == 0
    with desk.workspace.reader() as session, pytest.raises(NotFound):
        application_detail(session, made, TODAY)


def test_what_was_submitted_cannot_be_deleted_or_changed(desk):
    of = ground(desk)
    made = submitted(desk, of)
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError) as refused:
        delete_draft(tx, made, tx.get(Application, made).row_version)
    assert refused.value.code == "not_a_draft"
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError) as refused:
        change_application(tx, made, tx.get(Application, made).row_version, draft(of))
    assert refused.value.code == "not_editable"


@pytest.mark.parametrize("state", list(S))
def test_every_state_is_reached_by_its_people(desk, state):
    made = application(desk, state)
    detail = read(desk, made)
    assert detail.state is state
    assert detail.editable is (state in {S.DRAFT, S.RETURNED})


def test_the_determination_of_the_day_of_submission_is_kept(desk, clock):
    made = application(desk, S.SUBMITTED)
    kept = read(desk, made).determination
    assert kept is not None
    assert (kept["on"], kept["outcome"]) == ("2026-11-24", "licence")
    assert kept["edition"]
    assert kept["lines"][0]["control_code"] == "1C905.a.4"
    clock.set_day(date(2026, 12, 1))
    assert read(desk, made, date(2026, 12, 1)).determination == kept


def test_a_grant_becomes_a_licence_and_what_was_not_granted_goes_back(desk):
    of = ground(desk)
    made = application(desk, S.ACCEPTED, of)
    with desk.workspace.reader() as session:
        line_id = session.get_one(ApplicationLine, read(desk, made).lines[0].id).key
    with desk.workspace.transaction(desk.clerk) as tx:
        facts = licence_facts(TODAY, lines=[{"application_line_id": line_id, "quantity": "25"}])
        record_grant(tx, made, facts, ("licence.pdf", b"%PDF-1.4 licence (fictional)"))
    assert applied(desk, of.line) == 25
    detail = read(desk, made)
    assert (detail.state, detail.answered_on, detail.lines[0].granted) == (S.GRANTED, TODAY, 25)
    with desk.workspace.reader() as session:
        licence = session.get_one(Licence, detail.licence_id)
        assert (licence.licence_number, licence.contract_number, licence.port) == (
            "EX-LICENCE-1",
            "EX-2026-117",
            "Shanghai",
        )
        row = session.get_one(LicenceLine, 1)
        assert (row.quantity, row.value, row.currency) == (25, 6250, "USD")


def test_a_refused_grant_leaves_nothing_behind(desk):
    of = ground(desk)
    made = application(desk, S.ACCEPTED, of)
    line_id = read(desk, made).lines[0].id
    for lines, field in [
        ([{"application_line_id": line_id, "quantity": "41"}], "lines.0.quantity"),
        ([{"application_line_id": 10_000, "quantity": "1"}], "lines.0.application_line_id"),
        ([{"application_line_id": line_id, "quantity": "0"}], "lines"),
    ]:
        with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(FieldErrors) as refused:
            record_grant(tx, made, licence_facts(TODAY, lines=lines))
        assert field in refused.value.faults
    assert (read(desk, made).state, applied(desk, of.line)) == (S.ACCEPTED, 40)


@pytest.mark.parametrize("from_state", [S.LODGED, S.ACCEPTED])
def test_a_refusal_by_the_authority_gives_the_quantity_back(desk, from_state):
    of = ground(desk)
    made = application(desk, from_state, of)
    with desk.workspace.transaction(desk.clerk) as tx:
        record_refusal(tx, made, TODAY, "Use not clear.")
    detail = read(desk, made)
    assert (detail.state, detail.refused_by, detail.state_reason) == (S.REFUSED, RefusedBy.AUTHORITY, "Use not clear.")
    assert applied(desk, of.line) == 0
    with desk.workspace.transaction(desk.clerk) as tx:
        assert drafted(tx, of, "100") != made


def test_a_withdrawal_gives_the_quantity_back_and_needs_a_reason(desk):
    of = ground(desk)
    made = application(desk, S.LODGED, of)
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError) as refused:
        withdraw(tx, made, "  ")
    assert refused.value.field == "reason"
    with desk.workspace.transaction(desk.clerk) as tx:
        withdraw(tx, made, "The customer cancelled.")
    assert (read(desk, made).state, applied(desk, of.line)) == (S.WITHDRAWN, 0)


def test_lodging_asks_for_the_signed_form_and_for_days_in_order(desk):
    made = application(desk, S.APPROVED)
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(Incomplete) as refused:
        record_lodging(tx, made, TODAY, "X")
    assert set(refused.value.faults) == {"slots.APPLICATION-FORM"}
    with desk.workspace.transaction(desk.clerk) as tx:
        paper(tx, made, "APPLICATION-FORM")
    for day, code in [(date(2026, 11, 25), "future_day"), (date(2026, 11, 23), "days_out_of_order")]:
        with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError) as refused:
            record_lodging(tx, made, day)
        assert refused.value.code == code
    with desk.workspace.transaction(desk.clerk) as tx:
        record_lodging(tx, made, TODAY, "ECOMP-1")
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError):
        record_acceptance(tx, made, date(2026, 11, 23))


def test_an_expired_paper_stops_lodging(desk, clock):
    of = ground(desk)
    made = complete(desk, of)
    with desk.workspace.transaction(desk.clerk) as tx:
        paper(tx, made, "AUTHENTICATION", valid_until=date(2026, 11, 30))
        paper(tx, made, "OTHER", dated=date(2026, 11, 1), valid_until=date(2026, 11, 30))
    assert not [state for state in read(desk, made).slots if state.expired]
    later = [state for state in read(desk, made, date(2026, 12, 1)).slots if state.expired]
    assert {state.slot.code for state in later} == {"AUTHENTICATION", "OTHER"}


def test_the_clock_runs_from_acceptance_and_refuses_a_date_it_cannot_know(desk, clock):
    of = ground(desk)
    clock.set_day(date(2026, 11, 24))
    made = application(desk, S.LODGED, of)
    assert read(desk, made).clock.state is ClockState.not_started
    with desk.workspace.transaction(desk.clerk) as tx:
        record_acceptance(tx, made, TODAY)
    reading = read(desk, made).clock
    assert (reading.state, reading.due) == (ClockState.no_date, None)
    assert reading.reason is not None
    assert "2027" in str(reading.reason)


def test_an_auditor_changes_nothing(desk, auditor):
    of = ground(desk)
    made = application(desk, S.APPROVED, of)
    with desk.workspace.transaction(auditor) as tx, pytest.raises(NotPermitted):
        draft_application(tx, draft(of))
    with desk.workspace.transaction(auditor) as tx, pytest.raises(NotPermitted):
        record_lodging(tx, made, TODAY)
    with desk.workspace.transaction(auditor) as tx, pytest.raises(NotPermitted):
        withdraw(tx, made, "No.")
