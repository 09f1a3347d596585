"""``euc-desk tasks`` and ``touched``: what a change left to do, what ends by itself, and what a change would reach."""

import json

import pytest
from sqlmodel import select

from models.access.login import actor_named
from models.parties.tables import Party
from models.workspace.actor import Via
from tests.cli.test_commands import run
from tests.screening.builders import screening

__all__ = ["run"]


@pytest.fixture
def found_on_a_list(example_copy):
    """Record a match of a customer with open papers, and return the customer's number."""
    with example_copy.reader() as session:
        officer = actor_named(session, "officer", Via.COMMAND_LINE)
        party_id, number = session.exec(
            select(Party.id, Party.number).where(Party.legal_name.like("Example Drives%"))
        ).first()
    with example_copy.transaction(officer) as tx:
        screening(tx, party_id, outcome="match", on=tx.today)
    return number


def test_what_a_match_leaves_to_do_is_told(run, example_copy, found_on_a_list):
    desk = example_copy.location
    code, out, _ = run("tasks", "-w", desk, "--json")
    tasks = json.loads(out)["tasks"]
    assert code == 0 and tasks and all(task["why"] for task in tasks)
    code, out, _ = run("tasks", "-w", desk)
    assert code == 0 and tasks[0]["number"] in out


def test_what_ends_by_itself_is_told_with_what_to_do_before(run, example_copy):
    code, out, _ = run("tasks", "-w", example_copy.location, "--coming", "60", "--json")
    coming = json.loads(out)["coming"]
    assert code == 0 and coming
    code, out, _ = run("tasks", "-w", example_copy.location, "--coming", "60")
    assert "ends by itself" in out


def test_what_a_change_would_reach_is_told(run, example_copy):
    code, out, _ = run("touched", "customer", "C-000001", "-w", example_copy.location, "--json")
    assert code == 0 and json.loads(out)
    code, out, _ = run("touched", "product", "P-000001", "-w", example_copy.location, "--json")
    assert code == 0 and json.loads(out)


@pytest.mark.parametrize(
    "arguments", [("touched", "customer", "C-999999"), ("touched", "boat", "C-000001"), ("tasks", "--coming", "-1")]
)
def test_what_is_not_there_is_refused_in_a_sentence(run, example_copy, arguments):
    code, _, err = run(*arguments, "-w", example_copy.location)
    assert code == 2 and err.strip()
