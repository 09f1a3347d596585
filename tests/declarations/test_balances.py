"""What applications take from declared lines."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.declarations.balances import give_back_quantity, take_quantity
from models.declarations.choices import Standing
from models.declarations.commands import issue_for_signature, new_version, record_signature, withdraw
from models.declarations.queries import usable_line, usable_lines, validity_on
from models.workspace.errors import UserError
from tests.declarations.builders import cast, declaration, line, line_of, signature, verified

TODAY = date(2026, 11, 24)
D = Decimal


@pytest.fixture
def made(workspace, clerk, officer):
    return verified(workspace, clerk, officer)


def test_it_takes_in_any_unit_of_the_dimension_and_tells_what_is_left(workspace, clerk, made):
    with workspace.transaction(clerk) as tx:
        key = line_of(tx, made).key
        take_quantity(tx, key, D("25500"), "GRM")
        assert line_of(tx, made).applied == D("25.5")
        with pytest.raises(UserError) as refused:
            take_quantity(tx, key, D("0.08"), "TNE")
        assert refused.value.code == "more_than_declared"
        assert "74.5 kg are left" in str(refused.value)
        give_back_quantity(tx, key, D("0.5"), "KGM")
        take_quantity(tx, key, D("75"), "KGM")
    with workspace.reader() as session:
        assert validity_on(session, made, TODAY).standing is Standing.USED_UP


@pytest.mark.parametrize(
    ("quantity", "unit", "code"),
    [
        ("0", "KGM", "not_positive"),
        ("-1", "KGM", "not_positive"),
        ("NaN", "KGM", "not_positive"),
        ("1", "H87", "unit_dimension"),
        ("1", "QQQ", "unit_unknown"),
        ("0.0001", "MGM", "too_small"),
    ],
)
def test_a_quantity_that_makes_no_sense_is_refused(workspace, clerk, made, quantity, unit, code):
    with pytest.raises(UserError) as refused, workspace.transaction(clerk) as tx:
        take_quantity(tx, line_of(tx, made).key, D(quantity), unit)
    assert refused.value.code == code


def test_nobody_gives_back_more_than_was_taken(workspace, clerk, made):
    with pytest.raises(UserError, match="only 3 kg were taken"), workspace.transaction(clerk) as tx:
        key = line_of(tx, made).key
        take_quantity(tx, key, D(3), "KGM")
        give_back_quantity(tx, key, D(4), "KGM")


def test_nothing_rests_on_a_declaration_that_is_not_valid(workspace, clerk, made):
    with workspace.transaction(clerk) as tx:
        take_quantity(tx, line_of(tx, made).key, D(10), "KGM")
        unsigned = declaration(tx, cast(tx, "Example Other GmbH (fictional)"))
        with pytest.raises(UserError, match="Draft"):
            take_quantity(tx, line_of(tx, unsigned).key, D(1), "KGM")
        withdraw(tx, made, "Cancelled")
    with workspace.transaction(clerk) as tx:
        with pytest.raises(UserError, match="Withdrawn"):
            take_quantity(tx, line_of(tx, made).key, D(1), "KGM")
        give_back_quantity(tx, line_of(tx, made).key, D(10), "KGM")


def test_usable_lines_are_those_with_something_left(workspace, clerk, officer):
    with workspace.transaction(clerk) as tx:
        of = cast(tx)
    one = verified(workspace, clerk, officer, of, lines=[line(of.product, "5"), line(of.product, "7")])
    verified(workspace, clerk, officer, of, stated_until=date(2026, 12, 1), contract_number="EX-2")
    with workspace.transaction(clerk) as tx:
        declaration(tx, of)
        take_quantity(tx, line_of(tx, one).key, D(5), "KGM")
    with workspace.reader() as session:
        assert [
            (u.declaration_number[-1], u.line_number, u.left) for u in usable_lines(session, of.end_user, TODAY)
        ] == [
            ("1", 2, D(7)),
            ("2", 1, D(100)),
        ]
        assert [u.contract_number for u in usable_lines(session, of.end_user, date(2026, 12, 2))] == ["EX-2026-117"]
        assert usable_lines(session, of.exporter, TODAY) == ()
        assert usable_line(session, 1, TODAY) is None
        assert usable_line(session, 2, TODAY).left == 7
        assert usable_line(session, 999, TODAY) is None


def test_what_an_earlier_version_gave_is_not_given_again(workspace, clerk, made):
    with workspace.transaction(clerk) as tx:
        first = line_of(tx, made).key
        take_quantity(tx, first, D(40), "KGM")
        second = max(i for k, i in new_version(tx, made, "New model").ids if k == "declaration")
        issue_for_signature(tx, second)
        record_signature(tx, second, signature(tx))
        assert line_of(tx, second).applied == 40
        give_back_quantity(tx, first, D(15), "KGM")
        assert (line_of(tx, made).applied, line_of(tx, second).applied) == (25, 25)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.booleans(), st.decimals("0.000001", "150", places=6)), max_size=12))
def test_the_balance_never_leaves_its_bounds(sqlite_workspace, person, steps):
    clerk = person("clara")
    made = verified(sqlite_workspace, clerk, person("otto"))
    expected = D(0)
    for takes, amount in steps:
        fits = expected + amount <= 100 if takes else amount <= expected
        with sqlite_workspace.transaction(clerk) as tx:
            key = line_of(tx, made).key
            act = take_quantity if takes else give_back_quantity
            if fits:
                act(tx, key, amount, "KGM")
                expected += amount if takes else -amount
            else:
                with pytest.raises(UserError):
                    act(tx, key, amount, "KGM")
            assert line_of(tx, made).applied == expected
