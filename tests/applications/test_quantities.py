"""What is applied for never exceeds what was declared: not by many applications, nor by two people at once."""

import threading
from decimal import Decimal

import pytest
from sqlmodel import select

from models.applications.choices import ApplicationState
from models.applications.commands import delete_draft, draft_application, resubmit_as_new, withdraw
from models.applications.drafts import ApplicationDraft
from models.applications.tables import Application, ApplicationLine
from models.declarations.tables import DeclarationLine
from models.opening import open_workspace
from models.workspace.errors import UserError
from tests.applications.builders import application, draft, drafted, ground

S = ApplicationState


def applied(desk, line_id):
    with desk.workspace.reader() as session:
        return session.get_one(DeclarationLine, line_id).applied


def test_across_applications(desk):
    of = ground(desk)
    with desk.workspace.transaction(desk.clerk) as tx:
        drafted(tx, of, "60")
    with desk.workspace.transaction(desk.officer) as tx, pytest.raises(UserError) as refused:
        drafted(tx, of, "40.000001")
    assert (refused.value.code, refused.value.field) == ("more_than_declared", "lines.0.quantity")
    with desk.workspace.transaction(desk.officer) as tx:
        drafted(tx, of, None)
    assert applied(desk, of.line) == 100
    with desk.workspace.transaction(desk.officer) as tx, pytest.raises(UserError):
        drafted(tx, of, None)


@pytest.mark.parametrize(
    ("quantity", "unit", "code"),
    [
        ("0.1000001", "TNE", None),
        ("0.100001", "TNE", "more_than_declared"),
        ("5", "H87", "unit_dimension"),
        ("1", "LBR", "unit_uneven"),
    ],
)
def test_in_other_units(desk, quantity, unit, code):
    of = ground(desk)
    with pytest.raises(UserError) as refused, desk.workspace.transaction(desk.clerk) as tx:
        drafted(tx, of, quantity, lines=[{"declaration_line_id": of.line, "quantity": quantity, "unit": unit}])
    assert code is None or refused.value.code == code
    assert applied(desk, of.line) == 0


def test_a_tonne_is_a_thousand_kilograms(desk):
    of = ground(desk)
    with desk.workspace.transaction(desk.clerk) as tx:
        drafted(tx, of, lines=[{"declaration_line_id": of.line, "quantity": Decimal("0.0305"), "unit": "TNE"}])
    assert applied(desk, of.line) == Decimal("30.5")


def test_two_programs_at_once(desk, location, clock):
    """Four clerks in two programs ask for 30 kg of 100 kg at the same instant: three get it."""
    of = ground(desk)
    with desk.workspace.transaction(desk.clerk) as tx:
        draft_application(tx, ApplicationDraft())  # the year's first number is drawn
    other = open_workspace(location, clock)
    start = threading.Barrier(4)
    outcomes = []

    def clerk_at(workspace):
        start.wait(timeout=30)
        try:
            with workspace.transaction(desk.clerk) as tx:
                draft_application(tx, draft(of, "30"))
            outcomes.append("taken")
        except UserError as error:
            outcomes.append(error.code)

    threads = [threading.Thread(target=clerk_at, args=(each,)) for each in (desk.workspace, other) * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    other.close()
    assert sorted(outcomes) == ["more_than_declared", "taken", "taken", "taken"]
    assert applied(desk, of.line) == 90
    with desk.workspace.reader() as session:
        held = session.exec(select(ApplicationLine.held)).all()
        assert sorted(held) == [30, 30, 30]


def test_a_fresh_try_takes_the_quantity_again(desk):
    of = ground(desk)
    made = application(desk, S.REFUSED, of, "70")
    assert applied(desk, of.line) == 0
    with desk.workspace.transaction(desk.clerk) as tx:
        taken = drafted(tx, of, "40")
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError) as refused:
        resubmit_as_new(tx, made, "The use is explained now.")
    assert refused.value.code == "more_than_declared"
    with desk.workspace.transaction(desk.clerk) as tx:
        delete_draft(tx, taken, tx.get(Application, taken).row_version)
        resubmit_as_new(tx, made, "The use is explained now.")
    assert applied(desk, of.line) == 70


def test_withdrawn_twice_gives_back_once(desk):
    of = ground(desk)
    made = application(desk, S.WITHDRAWN, of)
    with desk.workspace.transaction(desk.clerk) as tx, pytest.raises(UserError) as refused:
        withdraw(tx, made, "Again.")
    assert refused.value.code == "wrong_state"
    assert applied(desk, of.line) == 0
