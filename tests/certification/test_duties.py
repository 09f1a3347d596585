"""Standing duties: computed from the programme's data, the certified days and what was recorded; never typed."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import select

from models.certification.choices import DossierEventKind, Standing
from models.certification.duties import add_months, owed_on
from models.certification.duty_choices import DutyState, FulfilledBy
from models.certification.duty_commands import record_duty, take_back_duty
from models.certification.duty_drafts import DutyDraft
from models.certification.duty_facts import ActFact, DutyFacts, Span, joined, spans_of
from models.certification.duty_queries import duties_of, duties_of_all
from models.certification.duty_tables import DutyAct
from models.certification.facts import BalanceFact, DossierFact, EventFact, ScopeFact
from models.certification.mass_balance_commands import explain_difference, keep_balance
from models.certification.mass_balance_drafts import BalanceDraft, ExplanationDraft
from models.certification.queries import status_of
from models.certification.questions import Question, rules_of
from models.certification.receipts import Sent
from models.certification.status import status_on
from models.rulebook.criteria import DutyKind
from models.rulebook.loader import load_current
from models.workspace.errors import FieldErrors, NotFound, NotPermitted, UserError
from models.workspace.validation import validate
from tests.certification import builders as make
from tests.certification import samples
from tests.screening import builders as screening

BOOK = load_current()
PROGRAMME = BOOK.programme(make.PROGRAMME)
US = BOOK.programme("US-VEU")
PAPER = ("report.txt", b"Example report")
GRANTED, ENDS = date(2025, 9, 10), date(2026, 9, 9)


def dossier(first=GRANTED, last=ENDS, programme=make.PROGRAMME, sites=(1,), ended=None):
    scopes = tuple(ScopeFact(each, each, "", None, "civil_only", "DE", first, None, first) for each in sites)
    events = [EventFact(1, DossierEventKind.GRANTED, first, first, None, last, covers=frozenset(sites))]
    if ended:
        events.append(EventFact(2, DossierEventKind.REVOKED, ended, ended))
    return DossierFact(1, "DOS-1", programme, first, first, scopes=scopes, events=tuple(events))


def facts(*dossiers, **more):
    return DutyFacts(7, {1: "Example works", 2: "Example works two"}, dossiers or (dossier(),), **more)


def owed(on, found=None, programme=PROGRAMME, **names):
    rows = owed_on(found or facts(), programme, on)
    return [each for each in rows if all(getattr(each, name) == value for name, value in names.items())]


def one(on, found=None, programme=PROGRAMME, **names):
    (row,) = owed(on, found, programme, **names)
    return row


# what is owed when, from the data alone


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (GRANTED, DutyState.NOT_YET_DUE),
        (date(2025, 12, 31), DutyState.NOT_YET_DUE),
        (date(2026, 1, 1), DutyState.DUE),
        (date(2026, 1, 31), DutyState.DUE),
        (date(2026, 2, 1), DutyState.OVERDUE),
        (date(2027, 6, 1), DutyState.OVERDUE),
    ],
)
@pytest.mark.parametrize("duty", ["ANNUAL-REPORT", "MASS-BALANCE"])
def test_what_is_owed_for_a_year_opens_with_the_next_and_is_due_by_its_day(on, state, duty):
    row = one(on, duty=duty, year=2025)
    assert (row.state, row.since, row.due_on) == (state, date(2026, 1, 1), date(2026, 1, 31))
    assert (row.basis.name, row.mark.value) == ("own rule", "design")


def test_nothing_is_owed_before_the_certification_nor_by_anybody_who_never_was():
    assert owed(GRANTED - timedelta(days=1)) == []
    assert owed(date(2026, 6, 1), programme=US) == []
    assert owed(date(2026, 6, 1), facts(replace(dossier(), events=()))) == []


def test_the_last_year_is_still_owed_after_the_end_and_no_later_one():
    years = {row.year for row in owed(date(2028, 3, 1), duty="ANNUAL-REPORT")}
    assert years == {2025, 2026}
    ended = facts(dossier(ended=date(2025, 11, 1)))
    assert {row.year for row in owed(date(2028, 3, 1), ended, duty="ANNUAL-REPORT")} == {2025}


def test_the_us_report_is_due_in_february_by_its_article():
    veu = facts(dossier(programme="US-VEU", last=None))
    row = one(date(2026, 2, 16), veu, US, duty="US-YEARLY-REPORT", year=2025)
    assert (row.due_on, row.state, row.basis.name) == (date(2026, 2, 15), DutyState.OVERDUE, "15 CFR 748.15(f)")


def test_a_review_is_due_before_the_anniversary_and_counts_from_the_last_one():
    row = one(date(2026, 3, 1), duty="YEARLY-REVIEW")
    assert (row.state, row.due_on) == (DutyState.NOT_YET_DUE, ENDS)
    act = ActFact(1, make.PROGRAMME, "YEARLY-REVIEW", date(2026, 3, 1), date(2026, 3, 1))
    rows = owed(date(2026, 3, 1), facts(acts=(act,)), duty="YEARLY-REVIEW")
    assert [each.state for each in rows] == [DutyState.DONE], "the certificate ends before the next one is due"
    longer = facts(dossier(last=None), acts=(act,))
    following = one(date(2026, 3, 2), longer, duty="YEARLY-REVIEW", state=DutyState.NOT_YET_DUE)
    assert following.due_on == date(2027, 2, 28)


def test_each_shipment_while_certified_is_noticed_within_its_days():
    sent = tuple(
        Sent(place, f"SHP-{place}", day, None, 1)
        for place, day in enumerate((GRANTED - timedelta(days=1), GRANTED, date(2025, 12, 1), ENDS + timedelta(days=1)))
    )
    rows = owed(date(2025, 12, 11), facts(shipments=sent), duty="SHIPMENT-NOTICE")
    assert {(each.shipment_id, each.due_on, each.state) for each in rows} == {
        (1, GRANTED + timedelta(days=10), DutyState.OVERDUE),
        (2, date(2025, 12, 11), DutyState.DUE),
    }


def test_where_the_time_is_agreed_on_it_is_asked_for_first_and_then_counts():
    sent = (Sent(4, "SHP-4", date(2026, 5, 4), None, 1),)
    veu = facts(dossier(programme="US-VEU", last=None), shipments=sent)
    agree = one(date(2026, 5, 5), veu, US, duty="SHIPMENT-NOTICE", asks_days=True)
    assert (agree.state, agree.due_on) == (DutyState.OVERDUE, date(2026, 5, 4))
    notice = one(date(2026, 5, 5), veu, US, shipment_id=4)
    assert (notice.state, notice.due_on) == (DutyState.DUE, None)
    assert "Nobody recorded within how many days" in str(notice.note)
    act = ActFact(1, "US-VEU", "SHIPMENT-NOTICE", date(2026, 4, 1), date(2026, 4, 1), days=3)
    agreed = replace(veu, acts=(act,))
    assert one(date(2026, 5, 8), agreed, US, shipment_id=4).state is DutyState.OVERDUE
    assert one(date(2026, 5, 8), agreed, US, asks_days=True).state is DutyState.DONE


def test_a_screening_is_due_every_month():
    row = one(date(2026, 3, 1), duty="SCREENING")
    assert (row.state, row.due_on) == (DutyState.OVERDUE, GRANTED)
    screened = facts(screened_on=(date(2026, 1, 20), date(2026, 2, 10), date(2026, 9, 1)))
    row = one(date(2026, 3, 1), screened, duty="SCREENING")
    assert (row.state, row.due_on, row.fulfilled_by) == (DutyState.NOT_YET_DUE, date(2026, 3, 9), FulfilledBy.SCREENING)
    assert one(date(2026, 3, 10), screened, duty="SCREENING").state is DutyState.OVERDUE


def test_what_nobody_can_compute_says_so():
    row = one(date(2026, 1, 1), duty="CHANGE-REPORT")
    assert (row.state, row.due_on, row.since) == (DutyState.ON_EVENT, None, None)
    assert row.basis.name.startswith("Order 792 Art. 25")


def test_each_site_has_its_own_balance_for_the_years_it_was_certified_in():
    later = replace(dossier(), scopes=(dossier().scopes[0], replace(dossier().scopes[0], id=2, site_id=2)))
    later = replace(later, events=(replace(later.events[0], covers=frozenset({1, 2})),))
    rows = owed(date(2026, 5, 1), facts(later), duty="MASS-BALANCE")
    assert {(each.site_id, each.year) for each in rows} == {(1, 2025), (1, 2026), (2, 2025), (2, 2026)}


def test_every_duty_of_every_programme_is_told():
    for programme in BOOK.programmes.values():
        found = facts(
            dossier(programme=programme.code, last=None), shipments=(Sent(1, "S", date(2026, 1, 5), None, 1),)
        )
        told = {each.duty for each in owed_on(found, programme, date(2026, 6, 1))}
        assert told == {each.code for each in programme.duties}, programme.code


days = st.dates(date(2025, 1, 1), date(2028, 12, 31))


@given(days, days, days, st.integers(0, 400))
def test_an_act_counts_from_the_day_it_was_recorded_and_hides_nothing_before(first, done, on, wait):
    base = facts(dossier(first=first, last=None))
    act = ActFact(1, make.PROGRAMME, "ANNUAL-REPORT", done, done + timedelta(days=wait), year=first.year)
    before, after = (owed(on, each, duty="ANNUAL-REPORT") for each in (base, replace(base, acts=(act,))))
    assert len(before) == len(after)
    closed = {each.year for each in after if each.state is DutyState.DONE}
    assert closed == ({first.year} if on >= max(first, act.recorded_on) else set())
    assert [each for each in before if each.year not in closed] == [each for each in after if each.year not in closed]


@given(days, st.integers(0, 60))
def test_months_are_added_without_leaving_them(day, months):
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day


@given(st.lists(st.tuples(st.sampled_from([1, 2]), st.integers(0, 60), st.integers(0, 20)), max_size=8))
def test_joined_stretches_cover_the_same_days_and_never_touch(parts):
    start = date(2025, 1, 1)
    spans = [Span(site, start + timedelta(days=a), start + timedelta(days=a + b)) for site, a, b in parts]
    whole = joined(spans)
    for day in (start + timedelta(days=each) for each in range(85)):
        for site in (1, 2):
            assert any(each.site_id == site and each.first <= day <= each.last for each in whole) == any(
                each.site_id == site and each.first <= day <= each.last for each in spans
            )
    for one_span, other in pairwise(whole):
        assert one_span.site_id != other.site_id or one_span.last + timedelta(days=1) < other.first


def test_a_renewal_goes_on_where_the_first_certificate_ends():
    again = replace(dossier(first=ENDS + timedelta(days=1), last=None), id=2)
    assert spans_of((dossier(), again), make.PROGRAMME) == (Span(1, GRANTED, date.max),)


# on the register


@pytest.fixture
def certified(workspace, person, clock):
    """A customer that was certified from 10 September 2025 on for a year; today is 24 November 2026."""
    today = clock.today()
    clock.set_day(GRANTED)
    clara, otto, olga = person("clara"), person("otto"), person("olga")
    with workspace.transaction(clara) as tx:
        party_id = make.customer(tx)
    with workspace.transaction(otto) as tx:
        screening.screening(tx, party_id, on=tx.today)
    make.letter(workspace, clara, otto, party_id)
    with workspace.transaction(clara) as tx:
        dossier_id = make.dossier(tx, party_id)
    make.decide(workspace, otto, olga, dossier_id, make.grant_draft(until=ENDS))
    clock.set_day(today)
    return party_id


def record(workspace, person, party_id, paper=PAPER, who="clara", **draft):
    values = {"programme": make.PROGRAMME, "duty": "ANNUAL-REPORT", "year": 2025, "done_on": date(2026, 1, 20)} | draft
    with workspace.transaction(person(who)) as tx:
        return record_duty(tx, party_id, validate(DutyDraft, values), paper).first("duty_act")


def balanced(workspace, person, party_id, lines=()):
    with workspace.transaction(person("clara")) as tx:
        values = {"site_id": make.site_of(tx, party_id), "year": 2025, "declared_on": date(2026, 1, 15), "lines": lines}
        return keep_balance(tx, validate(BalanceDraft, values), PAPER).first("mass_balance")


def read(workspace, party_id, on=date(2026, 11, 24), **names):
    with workspace.reader() as session:
        found = duties_of(session, party_id, on).duties
    return [each for each in found if all(getattr(each, name) == value for name, value in names.items())]


def test_a_report_is_recorded_with_its_paper_and_waits_for_the_balance(workspace, person, certified):
    with pytest.raises(FieldErrors) as refused:
        record(workspace, person, certified)
    assert str(refused.value.faults["duty"]) == (
        "The report waits for the mass balance: Example works, for 2025. No figures were entered."
    )
    balanced(workspace, person, certified)
    act = record(workspace, person, certified)
    (row,) = read(workspace, certified, duty="ANNUAL-REPORT", year=2025)
    assert (row.state, row.done_on, row.done_by) == (DutyState.DONE, date(2026, 1, 20), "Clara Example")
    assert (row.evidence, row.act_id, row.late) == (PAPER[0], act, False)
    assert read(workspace, certified, on=date(2026, 11, 23), duty="ANNUAL-REPORT", year=2025)[0].state is (
        DutyState.OVERDUE
    ), "on the day before nobody knew of it"
    with pytest.raises(UserError, match="recorded as done on 2026-01-20"):
        record(workspace, person, certified)


def test_an_unexplained_difference_keeps_balance_and_report_open(workspace, person, certified):
    stated = {"element": "Dy", "opening": "5", "used": "3", "scrap": "0", "closing": "1"}
    balance_id = balanced(workspace, person, certified, [stated])
    (row,) = read(workspace, certified, duty="MASS-BALANCE", year=2025)
    assert (row.state, str(row.note)) == (DutyState.OVERDUE, "The difference of Dy is not explained.")
    with pytest.raises(FieldErrors, match="Dy is not explained"):
        record(workspace, person, certified)
    with workspace.transaction(person("clara")) as tx:
        explain_difference(tx, balance_id, ExplanationDraft(element="Dy", answer="Sludge."))
    (row,) = read(workspace, certified, duty="MASS-BALANCE", year=2025)
    assert (row.state, row.done_on) == (DutyState.DONE, date(2026, 11, 24))
    record(workspace, person, certified)


def test_a_record_is_taken_back_and_both_stay(workspace, person, certified):
    balanced(workspace, person, certified)
    act = record(workspace, person, certified)
    with workspace.transaction(person("clara")) as tx:
        take_back_duty(tx, act, "It was the report of another firm.")
    (row,) = read(workspace, certified, duty="ANNUAL-REPORT", year=2025)
    assert (row.state, row.act_id) == (DutyState.OVERDUE, None)
    with workspace.reader() as session:
        kept = session.exec(select(DutyAct).order_by(DutyAct.id)).all()
    assert [each.takes_back_id for each in kept] == [None, act]
    with workspace.transaction(person("clara")) as tx, pytest.raises(UserError, match="taken back already"):
        take_back_duty(tx, act, "Again.")
    record(workspace, person, certified, done_on=date(2026, 1, 29))
    assert read(workspace, certified, duty="ANNUAL-REPORT", year=2025)[0].done_on == date(2026, 1, 29)


def test_the_database_keeps_what_was_recorded(workspace, person, certified):
    balanced(workspace, person, certified)
    record(workspace, person, certified)
    for statement in ("UPDATE duty_act SET note = 'x'", "DELETE FROM duty_act"):
        with pytest.raises(sa.exc.DatabaseError, match="append-only"), workspace.engine.begin() as connection:
            connection.exec_driver_sql(statement)


@pytest.mark.parametrize(
    ("facts", "field", "told"),
    [
        ({"paper": None}, "file", "Give the paper that shows it."),
        ({"done_on": date(2026, 11, 25)}, "done_on", "This day is still to come."),
        ({"done_on": date(2025, 12, 31)}, "done_on", "It can be done from 2026-01-01 on."),
        ({"year": 2026}, "done_on", "The year 2026 is not over."),
        ({"days": 4}, "days", "Days are agreed on for notices only."),
    ],
)
def test_a_record_that_cannot_be_is_refused_beside_its_field(workspace, person, certified, facts, field, told):
    balanced(workspace, person, certified)
    with pytest.raises(FieldErrors) as refused:
        record(workspace, person, certified, **facts)
    assert str(refused.value.faults[field]) == told
    with workspace.reader() as session:
        assert session.exec(select(DutyAct)).all() == []


@pytest.mark.parametrize("facts", [{"year": 2024}, {"duty": "MASS-BALANCE"}, {"duty": "SCREENING"}, {"site_id": 99}])
def test_what_is_not_owed_as_an_act_is_not_recorded(workspace, person, certified, facts):
    with pytest.raises(UserError, match="Nothing of this kind is owed"):
        record(workspace, person, certified, **facts)


def test_who_may_record_and_who_is_there(workspace, person, certified):
    with pytest.raises(NotPermitted):
        record(workspace, person, certified, who="anna")
    with workspace.reader() as session, pytest.raises(NotFound):
        duties_of(session, 999, date(2026, 11, 24))
    with workspace.reader() as session:
        (told,) = duties_of_all(session, date(2026, 11, 24))
        assert duties_of_all(session, GRANTED - timedelta(days=1)) == ()
    assert told.party_id == certified
    assert told.duties[0].state is DutyState.OVERDUE


# what a difference does to a status


def _status(in_status, balances, on):
    duties = tuple(
        replace(each, in_status=in_status) if each.kind is DutyKind.MASS_BALANCE else each for each in PROGRAMME.duties
    )
    rules = replace(rules_of(BOOK, make.PROGRAMME), programme=replace(PROGRAMME, duties=duties))
    found = replace(samples.good(), balances=balances)
    return status_on(found, Question(make.PROGRAMME, found.party_id), on, rules)


@pytest.mark.parametrize(
    ("in_status", "standing"),
    [
        ("", Standing.CERTIFIED),
        ("note", Standing.CERTIFIED),
        ("limits", Standing.CERTIFIED_WITH_CONDITIONS),
        ("unknown", Standing.UNKNOWN),
        ("suspended", Standing.SUSPENDED),
    ],
)
def test_an_unexplained_difference_counts_as_the_programme_says(in_status, standing):
    on = samples.NOW + timedelta(days=1)
    fact = BalanceFact(3, samples.SITE, "Example works", 2025, ("Dy",), on)
    answer = _status(in_status, (fact,), on)
    told = [str(each.words) for each in answer.reasons_against]
    assert answer.standing is standing
    sentence = "The mass balance of Example works for 2025 has a difference that is not explained: Dy."
    assert (sentence in told) == bool(in_status)
    assert _status(in_status, (fact,), on - timedelta(days=1)).standing is Standing.CERTIFIED
    explained = replace(fact, settled_on=on + timedelta(days=1))
    assert _status(in_status, (explained,), on).standing is standing, "nobody knew of the explanation yet"
    assert _status(in_status, (explained,), on + timedelta(days=1)).standing is Standing.CERTIFIED


def test_the_status_of_the_register_names_the_difference(workspace, person, certified):
    stated = {"element": "Dy", "opening": "5", "used": "3", "scrap": "0", "closing": "1"}
    balanced(workspace, person, certified, [stated])
    with workspace.reader() as session:
        answer = status_of(session, certified, on=date(2026, 11, 24))
    assert any("has a difference that is not explained: Dy." in str(each.words) for each in answer.reasons_against)
