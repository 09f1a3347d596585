"""The example shows standing duties: a whole year, an unexplained difference, and a report that is overdue."""

import pytest
from sqlmodel import select

from models.certification.duty_choices import Closing, DutyState
from models.certification.duty_queries import duties_of, duties_of_all
from models.certification.mass_balance_queries import mass_balance
from models.certification.queries import status_of
from models.example.stage import TODAY
from models.parties.tables import Party

pytestmark = pytest.mark.timeout(300)


def party(session, name):
    return session.exec(select(Party.id).where(Party.legal_name == name)).one()


def test_one_customer_has_a_complete_year(example):
    with example.reader() as session:
        found = party(session, "Eksempel Vannkraft AS")
        duties = duties_of(session, found, TODAY).duties
        (site,) = mass_balance(session, found, 2025).sites
    of_2025 = {each.duty: each.state for each in duties if each.year == 2025}
    assert of_2025 == {"ANNUAL-REPORT": DutyState.DONE, "MASS-BALANCE": DutyState.DONE}
    assert {each.state for each in duties if each.duty in ("VISIT", "SHIPMENT-NOTICE")} == {DutyState.DONE}
    assert {row.element for row in site.rows} >= {"Nd", "Dy"}
    assert all(row.difference == 0 and row.received > 0 for row in site.rows)


def test_one_customer_has_a_difference_that_nobody_explained(example):
    with example.reader() as session:
        found = party(session, "Esimerkki Hissit Oy")
        (site,) = mass_balance(session, found, 2025).sites
        answer = status_of(session, found, on=TODAY)
    assert {row.closing for row in site.rows} == {Closing.ASKED}
    assert all(row.difference > row.allowed for row in site.rows)
    assert answer.certified, "the programme's data lets a difference be noted only"
    assert any("difference that is not explained" in str(each.words) for each in answer.reasons_against)


def test_one_customer_owes_its_annual_report(example):
    with example.reader() as session:
        (report,) = (
            each
            for each in duties_of(session, party(session, "Sample Light Alloys plc"), TODAY).duties
            if each.duty == "ANNUAL-REPORT" and each.year == 2025
        )
        late = [each.party for each in duties_of_all(session, TODAY) if each.duties[0].state is DutyState.OVERDUE]
    assert report.state is DutyState.OVERDUE
    assert "Sample Light Alloys plc" in late
