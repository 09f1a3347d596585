"""Visits with their clock: 60 days from the request, and the consent of the ministry before a foreign one in China."""

from datetime import date, timedelta

import pytest
import sqlalchemy as sa
from sqlmodel import select

from models.certification.duties import owed_on
from models.certification.duty_choices import AskedBy, DutyState, VisitState
from models.certification.duty_drafts import ConsentDraft, VisitDraft, VisitRefusalDraft, VisitReportDraft
from models.certification.duty_facts import VisitFact
from models.certification.duty_queries import visits_of
from models.certification.duty_tables import SiteVisit
from models.certification.visits import (
    ask_visit,
    needs_consent,
    plan_visit,
    record_consent,
    record_visit,
    refuse_visit,
    report_visit_request,
)
from models.rulebook.loader import load_current
from models.workspace.errors import FieldErrors, NotPermitted, UserError
from models.workspace.validation import validate
from tests.certification import builders as make
from tests.certification.test_duties import ENDS, GRANTED, PROGRAMME, US, dossier, facts, one, owed
from tests.parties import builders as parties

ASKED = date(2026, 3, 2)
PAPER = ("consent.txt", b"Example consent")
FOREIGN = {"asked_by": "foreign_authority", "authority": "Example office of export control", "asked_on": ASKED}
REPORT = {"held_on": date(2026, 5, 4), "people": "Erika Example", "findings": "Everything was where it should be."}


def visit(**more):
    return VisitFact(5, 1, **({"asked_by": AskedBy.DESK, "asked_on": ASKED} | more))


# the clock, from the data alone


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (ASKED, DutyState.DUE),
        (ASKED + timedelta(days=60), DutyState.DUE),
        (ASKED + timedelta(days=61), DutyState.OVERDUE),
    ],
)
def test_a_visit_that_was_asked_for_is_due_within_sixty_days(on, state):
    row = one(on, facts(visits=(visit(),)), visit_id=5, duty="VISIT")
    assert (row.state, row.since, row.due_on) == (state, ASKED, ASKED + timedelta(days=60))
    assert owed(ASKED - timedelta(days=1), facts(visits=(visit(),)), visit_id=5) == []


def test_each_site_is_visited_before_its_year_is_over_and_a_visit_begins_it_anew():
    row = one(date(2026, 6, 1), duty="VISIT", site_id=1)
    assert (row.state, row.due_on) == (DutyState.NOT_YET_DUE, ENDS)
    assert one(ENDS - timedelta(days=60), duty="VISIT").state is DutyState.DUE
    held = visit(held_on=date(2026, 4, 1), ended_recorded_on=date(2026, 4, 3), evidence="report.txt")
    longer = facts(dossier(last=None), visits=(held,))
    rows = {each.visit_id: each for each in owed(date(2026, 4, 3), longer, duty="VISIT")}
    assert (rows[None].due_on, rows[5].state, rows[5].done_on) == (date(2027, 3, 31), DutyState.DONE, date(2026, 4, 1))
    before = {each.visit_id: each for each in owed(date(2026, 4, 2), longer, duty="VISIT")}
    assert before[5].state is DutyState.DUE, "nobody had recorded it yet"


def test_only_a_visit_of_an_authority_fulfils_what_an_authority_asks():
    veu = facts(dossier(programme="US-VEU", last=None), visits=(visit(),))
    assert one(date(2026, 6, 1), veu, US, duty="ON-SITE-REVIEW").state is DutyState.ON_EVENT
    asked = facts(dossier(programme="US-VEU", last=None), visits=(visit(asked_by=AskedBy.FOREIGN_AUTHORITY),))
    assert one(date(2026, 6, 1), asked, US, duty="ON-SITE-REVIEW").state is DutyState.OVERDUE


def test_a_refused_visit_says_so_until_another_one_was_held():
    refused = visit(refused_on=date(2026, 3, 20), ended_recorded_on=date(2026, 3, 20))
    row = one(date(2026, 5, 20), facts(visits=(refused,)), visit_id=5)
    assert (row.state, str(row.note)) == (DutyState.OVERDUE, "The visit was refused on 2026-03-20.")
    made_up = VisitFact(
        6, 1, AskedBy.DESK, date(2026, 5, 1), held_on=date(2026, 5, 9), ended_recorded_on=date(2026, 5, 9)
    )
    assert owed(date(2026, 5, 20), facts(visits=(refused, made_up)), visit_id=5) == []


@pytest.mark.parametrize("programme", [PROGRAMME, US])
def test_report_and_consent_are_owed_for_a_foreign_visit_of_a_chinese_party(programme):
    asked = visit(asked_by=AskedBy.FOREIGN_AUTHORITY, authority="Example office", consent_needed=True)
    found = facts(dossier(programme=programme.code, last=None), visits=(asked,))
    report, consent = sorted(
        owed(ASKED + timedelta(days=1), found, programme, duty="VISIT-CONSENT"), key=lambda row: row.due_on is None
    )
    assert (report.state, report.due_on) == (DutyState.OVERDUE, ASKED), "it is reported at once"
    assert (consent.state, str(consent.note)) == (DutyState.DUE, "No visit may take place before.")
    assert (consent.basis.name, consent.mark.value) == ("Order 792 Art. 38", "confirmed")
    given = visit(
        asked_by=AskedBy.FOREIGN_AUTHORITY,
        consent_needed=True,
        reported_on=ASKED,
        consent_on=date(2026, 3, 9),
        consent_recorded_on=date(2026, 3, 10),
    )
    found = facts(dossier(programme=programme.code, last=None), visits=(given,))
    rows = owed(date(2026, 3, 10), found, programme, duty="VISIT-CONSENT")
    assert {(each.state, each.done_on) for each in rows} == {
        (DutyState.DONE, ASKED),
        (DutyState.DONE, date(2026, 3, 9)),
    }
    assert DutyState.DUE in {each.state for each in owed(date(2026, 3, 9), found, programme, duty="VISIT-CONSENT")}


@pytest.mark.parametrize(
    ("asked_by", "countries", "needed"),
    [
        (AskedBy.FOREIGN_AUTHORITY, ("CN", "CN"), True),
        (AskedBy.FOREIGN_AUTHORITY, ("CN", "DE"), True),
        (AskedBy.FOREIGN_AUTHORITY, ("DE", "CN"), True),
        (AskedBy.FOREIGN_AUTHORITY, ("DE", "DE"), False),
        (AskedBy.CHINESE_AUTHORITY, ("CN", "CN"), False),
        (AskedBy.DESK, ("CN", "CN"), False),
    ],
)
def test_consent_is_for_chinese_parties_and_foreign_authorities(asked_by, countries, needed):
    assert needs_consent(asked_by, *countries) is needed


def test_without_a_certificate_no_visit_is_owed():
    assert owed_on(facts(visits=(visit(),)), load_current().programme("EU-CR"), GRANTED) == ()


# on the register


@pytest.fixture
def chinese(workspace, person):
    with workspace.transaction(person("clara")) as tx:
        party_id = make.customer(
            tx, "Example Axles Co., Ltd. (fictional)", country="CN", sites=[parties.SITE | {"country": "CN"}]
        )
        return party_id, make.site_of(tx, party_id)


@pytest.fixture
def foreign(workspace, person, chinese):
    return asked(workspace, person, *chinese)


def asked(workspace, person, party_id, site, **facts):
    with workspace.transaction(person("clara")) as tx:
        draft = validate(VisitDraft, {"site_id": site} | FOREIGN | facts)
        return ask_visit(tx, party_id, draft).first("site_visit")


def do(workspace, person, command, *arguments, who="clara"):
    with workspace.transaction(person(who)) as tx:
        command(tx, *arguments)


def consent(**facts):
    return validate(ConsentDraft, {"consent_number": "EX-CONSENT-1", "consent_on": date(2026, 4, 1)} | facts)


def report(**facts):
    return validate(VisitReportDraft, REPORT | facts)


def test_no_foreign_visit_of_a_chinese_party_without_consent(workspace, person, chinese, foreign):
    for command, arguments, field in (
        (record_visit, (report(), PAPER), "held_on"),
        (plan_visit, (date(2026, 12, 1),), "planned_on"),
    ):
        with pytest.raises(UserError, match="only after the Ministry of Commerce has consented") as refused:
            do(workspace, person, command, foreign, *arguments)
        assert refused.value.field == field
    with pytest.raises(UserError, match="Record first on which day the request was reported"):
        do(workspace, person, record_consent, foreign, consent(), PAPER)
    do(workspace, person, report_visit_request, foreign, ASKED)
    with pytest.raises(FieldErrors, match="Give the paper that shows it"):
        do(workspace, person, record_consent, foreign, consent(), None)
    do(workspace, person, record_consent, foreign, consent(), PAPER)
    with pytest.raises(UserError, match="The consent is of 2026-04-01; no visit comes before it"):
        do(workspace, person, record_visit, foreign, report(held_on=date(2026, 3, 31)), PAPER)
    do(workspace, person, plan_visit, foreign, date(2026, 5, 4))
    do(workspace, person, record_visit, foreign, report(), PAPER)
    with workspace.reader() as session:
        (told,) = visits_of(session, chinese[0])
    assert (told.state, told.held_on, told.consent_number) == (VisitState.HELD, date(2026, 5, 4), "EX-CONSENT-1")
    with pytest.raises(UserError, match="held or refused already"):
        do(workspace, person, refuse_visit, foreign, VisitRefusalDraft(refused_on=date(2026, 5, 5), findings="Late."))


@pytest.mark.parametrize("column", ["held_on", "planned_on"])
def test_the_database_itself_refuses_a_visit_before_its_consent(workspace, foreign, column):
    with pytest.raises(sa.exc.IntegrityError), workspace.engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE site_visit SET {column} = '2026-05-04'")


def test_a_visit_elsewhere_needs_no_consent(workspace, person):
    with workspace.transaction(person("clara")) as tx:
        party_id = make.customer(tx)
        site_id = make.site_of(tx, party_id)
    visit_id = asked(workspace, person, party_id, site_id)
    with pytest.raises(UserError, match="needs no consent"):
        do(workspace, person, report_visit_request, visit_id, ASKED)
    do(workspace, person, record_visit, visit_id, report(), PAPER)
    other = asked(workspace, person, party_id, site_id, asked_by="desk", authority="")
    do(workspace, person, refuse_visit, other, VisitRefusalDraft(refused_on=date(2026, 5, 5), findings="No time."))
    with workspace.reader() as session:
        assert [each.state for each in visits_of(session, party_id)] == [VisitState.REFUSED, VisitState.HELD]


@pytest.mark.parametrize(
    ("facts", "field", "told"),
    [
        ({"authority": ""}, "authority", "Name the authority that asks."),
        ({"asked_on": date(2026, 11, 25)}, "asked_on", "This day is still to come."),
        ({"site_id": 99}, "site_id", "The customer has no such site."),
    ],
)
def test_a_request_that_cannot_be_is_refused_beside_its_field(workspace, person, chinese, facts, field, told):
    with pytest.raises(FieldErrors) as refused:
        asked(workspace, person, *chinese, **facts)
    assert str(refused.value.faults[field]) == told
    with workspace.reader() as session:
        assert session.exec(select(SiteVisit)).all() == []


@pytest.mark.parametrize("day", [ASKED - timedelta(days=1), date(2026, 11, 25)])
def test_nothing_happens_before_the_request_or_tomorrow(workspace, person, foreign, day):
    with pytest.raises(FieldErrors):
        do(workspace, person, report_visit_request, foreign, day)
    with pytest.raises(FieldErrors):
        do(workspace, person, record_visit, foreign, report(held_on=day), PAPER)


def test_an_auditor_records_nothing(workspace, person, foreign):
    with pytest.raises(NotPermitted):
        do(workspace, person, report_visit_request, foreign, ASKED, who="anna")
