"""The remembered queue: after every change it is what the database alone would find, and only what changed is read."""

import random
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.sql import visitors
from sqlmodel import select

from models.applications.choices import ApplicationState, Debtor
from models.applications.commands import answer_question, withdraw
from models.applications.drafts import QuestionDraft
from models.applications.tables import Application, Question
from models.certification.choices import DossierEventKind, EndReason
from models.certification.drafts import DecisionDraft
from models.certification.handing import answer_about_dossier
from models.certification.tables import DossierQuestion
from models.declarations.choices import AuthenticityCheck, DeclarationState
from models.goods.tables import Product
from models.journal.tables import JournalEntry
from models.parties.tables import Party
from models.review import queue_memory as module
from models.review.choices import CaseKind
from models.review.commands import approve, ask, assign, case_for, refuse, return_case, submit, take, undo_decision
from models.review.queries import NOBODY, QueuePages
from models.review.queue import parts, subject_of
from models.review.queue_memory import WATCHED, QueueMemory, queue_memory
from models.review.queue_reading import all_lines
from models.workspace.errors import FieldErrors, NotPermitted, UserError
from models.workspace.paging import ListQuery, PageRequest
from models.workspace.sorting import sort_key
from tests.applications.builders import TODAY, application, ground, submitted
from tests.certification import builders as dossiers
from tests.declarations.builders import cast, declaration
from tests.goods.builders import product, proposal
from tests.review.queue_by_sql import SORTED_BY, ids_by_sql
from tests.screening import builders as screening

S = ApplicationState
GRANT = DecisionDraft(kind=DossierEventKind.GRANTED, valid_until=TODAY + timedelta(days=364), reason="")
WHY = DecisionDraft(kind=DossierEventKind.NOT_GRANTED, reason_code=EndReason.FALSE_STATEMENT, reason="")
QUERIES = (
    *(ListQuery(sort=sort, descending=falling) for sort in SORTED_BY for falling in (False, True)),
    ListQuery("example"),
    ListQuery("renamed", sort="title"),
    ListQuery("app-2026", {"assigned": (NOBODY,)}),
    ListQuery(filters={"waits_for": ("customer", "preparer")}, sort="since"),
    ListQuery(filters={"state": ("submitted", "signed", "in_review")}),
    ListQuery(filters={"kind": ("dossier", "classification")}, sort="number", descending=True),
    ListQuery(filters={"overdue": ((TODAY + timedelta(days=9)).isoformat(),)}),
    ListQuery(filters={"destination": ("DE",), "prepared_by": ("1", "2", "3")}),
)


@pytest.fixture
def read_whole(monkeypatch):
    """Count how often everything was read."""
    times = Counter()

    def counted(session):
        times["all"] += 1
        return all_lines(session)

    monkeypatch.setattr(module, "all_lines", counted)
    return times


def agrees(desk):
    """Hold what the shared memory hands out against the database; return it."""
    pages = QueuePages(desk.workspace)
    with desk.workspace.reader() as session:
        queue = queue_memory(desk.workspace).current(session)
        assert dict(queue.lines) == all_lines(session)
        for query in QUERIES:
            wanted = ids_by_sql(session, query)
            assert [row.id for row in pages.page(PageRequest(query, limit=1000)).rows] == wanted, query
            assert pages.count(query) == len(wanted)
    return queue


@dataclass
class Walk:
    """Somebody who does one thing after the other to whatever stands in the queue, or stood there once."""

    desk: Any
    grounds: list[Any]
    dossier: int
    chance: random.Random

    def __post_init__(self) -> None:
        self.seen: set[int] = set()
        self.done: Counter[str] = Counter()

    def step(self) -> None:
        """Do something; what the rules refuse leaves nothing behind, which is a step too."""
        name, act = self.chance.choice(sorted(self.acts().items()))
        who = self.chance.choice((self.desk.officer, self.desk.second, self.desk.clerk))
        with self.desk.workspace.reader() as session:
            self.seen |= all_lines(session).keys()
        try:
            if name.startswith("make"):
                act()
            else:
                with self.desk.workspace.transaction(who) as tx:
                    act(tx)
            self.done[name] += 1
        except (UserError, NotPermitted, FieldErrors):
            self.done["refused"] += 1

    def acts(self):
        return {
            "make an application": lambda: submitted(self.desk, self.chance.choice(self.grounds), "1"),
            "sign a declaration": lambda tx: declaration(tx, cast(tx), DeclarationState.SIGNED),
            "propose": lambda tx: proposal(tx, product(tx, f"Example block {self.chance.random()} (fictional)")),
            "take": lambda tx: take(tx, self.case(tx)),
            "give": lambda tx: assign(tx, self.case(tx), self.chance.choice((None, self.desk.second.id))),
            "ask": lambda tx: ask(tx, self.case(tx), self.question(tx)),
            "answer": lambda tx: answer_question(tx, self.one_of(tx, Question), "EX-9000."),
            "answer about a dossier": lambda tx: answer_about_dossier(tx, self.one_of(tx, DossierQuestion), "At Ulm."),
            "approve": lambda tx: approve(
                tx, self.case(tx), "Fine.", authenticity=AuthenticityCheck.CALL_BACK, terms=GRANT
            ),
            "refuse": lambda tx: refuse(tx, self.case(tx), "No.", terms=WHY),
            "return": lambda tx: return_case(tx, self.case(tx), "Mend it."),
            "undo": lambda tx: undo_decision(tx, self.case(tx), "A slip."),
            "hand in": lambda tx: submit(tx, *subject_of(self.chance.choice(sorted(self.seen)))),
            "withdraw": lambda tx: withdraw(tx, self.one_of(tx, Application), "The order was cancelled."),
            "touch a dossier": lambda tx: dossiers.answer(
                tx, self.dossier, self.chance.choice(("CE-ID-02", "CE-MI-04"))
            ),
            "rename a party": lambda tx: self.rename(tx, Party, "legal_name"),
            "rename a product": lambda tx: self.rename(tx, Product, "name"),
        }

    def case(self, tx):
        return case_for(tx, *subject_of(self.chance.choice(sorted(self.seen))))

    def one_of(self, tx, kind):
        ids = tx.session.exec(select(kind.id).order_by(kind.id)).all()
        if not ids:
            raise UserError("nothing_there", "There is none.")
        return self.chance.choice(ids)

    def question(self, tx):
        owes = self.chance.choice((Debtor.CUSTOMER, Debtor.PREPARER, Debtor.OFFICER))
        due = tx.today + timedelta(days=self.chance.randrange(1, 20))
        return QuestionDraft(body="Which model?", owed_by=owes, due_on=due)

    def rename(self, tx, kind, field):
        record = tx.get(kind, self.one_of(tx, kind))
        name = f"Renamed example {self.chance.randrange(100)} (fictional)"
        setattr(record, field, name)
        record.sort_key = sort_key(name)


@pytest.fixture
def walk(desk, request):
    with desk.workspace.transaction(desk.officer) as tx:
        party = dossiers.customer(tx, "Example Rotors GmbH (fictional)")
        screening.screening(tx, party, on=tx.today)
    dossiers.letter(desk.workspace, desk.clerk, desk.officer, party, "Example Rotors GmbH (fictional)")
    with desk.workspace.transaction(desk.clerk) as tx:
        dossier = dossiers.dossier(tx, party)
    grounds = [ground(desk), ground(desk, "Another Example Motors AG (fictional)")]
    submitted(desk, grounds[0], "1")
    return Walk(desk, grounds, dossier, random.Random(request.param))


@pytest.mark.parametrize("walk", [1, 2], indirect=True)
def test_it_is_what_the_database_finds_whatever_is_done(desk, walk, clock, read_whole):
    agrees(desk)
    for _ in range(40):
        walk.step()
        clock.set_day(clock.today() + timedelta(days=walk.chance.randrange(3) // 2))
        agrees(desk)
    assert walk.done.total() - walk.done["refused"] >= 15, walk.done
    assert read_whole["all"] == 1, "what changed was followed line by line"


@pytest.mark.parametrize("walk", [1], indirect=True)
def test_every_record_it_rests_on_is_followed(desk, walk, read_whole):
    """One act after the other, so that something of every record that is watched changes once it is remembered."""
    began = agrees(desk).head
    application, dossier = ((CaseKind.APPLICATION, 1), (CaseKind.DOSSIER, walk.dossier))
    grant = {"authenticity": AuthenticityCheck.CALL_BACK, "terms": GRANT}
    steps = (
        (desk.clerk, walk.acts()["sign a declaration"]),
        (desk.clerk, walk.acts()["propose"]),
        (desk.officer, lambda tx: take(tx, case_for(tx, *application))),
        (desk.officer, lambda tx: ask(tx, case_for(tx, *application), walk.question(tx))),
        (desk.clerk, lambda tx: answer_question(tx, 1, "EX-9000.")),
        (desk.officer, lambda tx: approve(tx, case_for(tx, *application), "Fine.")),
        (desk.officer, lambda tx: undo_decision(tx, case_for(tx, *application), "A slip.")),
        (desk.officer, lambda tx: ask(tx, case_for(tx, *dossier), walk.question(tx))),
        (desk.clerk, lambda tx: answer_about_dossier(tx, 1, "At Ulm.")),
        (desk.officer, lambda tx: approve(tx, case_for(tx, *dossier), "Fine.", **grant)),
        (desk.clerk, walk.acts()["touch a dossier"]),
        (desk.officer, lambda tx: return_case(tx, case_for(tx, *dossier), "Mend it.")),
        (desk.clerk, lambda tx: submit(tx, *dossier)),
        (desk.officer, lambda tx: refuse(tx, case_for(tx, *dossier), "No.", terms=WHY)),
        (desk.clerk, walk.acts()["rename a party"]),
        (desk.clerk, walk.acts()["rename a product"]),
        (desk.officer, lambda tx: return_case(tx, case_for(tx, *application), "Mend it.")),
        (desk.clerk, lambda tx: submit(tx, *application)),
        (desk.clerk, lambda tx: withdraw(tx, 1, "The order was cancelled.")),
    )
    for who, act in steps:
        with desk.workspace.transaction(who) as tx:
            act(tx)
        agrees(desk)
    assert read_whole["all"] == 1
    with desk.workspace.reader() as session:
        changed = set(session.exec(select(JournalEntry.record).where(JournalEntry.seq > began)))
    assert changed >= WATCHED


def test_every_table_it_reads_is_watched():
    read = {table.name for part in parts() for table in visitors.iterate(part) if isinstance(table, sa.Table)}
    assert read == WATCHED


def test_a_line_that_did_not_change_is_not_read_again(desk):
    first, second = ground(desk), ground(desk, "Another Example Motors AG (fictional)")
    a, b = submitted(desk, first, "1"), submitted(desk, second, "2")
    before = agrees(desk)
    with desk.workspace.transaction(desk.officer) as tx:
        take(tx, case_for(tx, CaseKind.APPLICATION, a))
    after = agrees(desk)
    ids = {subject_of(row_id)[1]: row_id for row_id in after.lines}
    assert after.lines[ids[b]] is before.lines[ids[b]]
    assert (before.lines[ids[a]].assigned_to, after.lines[ids[a]].assigned_to) == (None, desk.officer.id)


def test_what_the_queue_does_not_rest_on_leaves_it_as_it_is(desk):
    submitted(desk, ground(desk))
    before = agrees(desk)
    with desk.workspace.transaction(desk.clerk) as tx:
        dossiers.customer(tx, "Another Example Motors AG (fictional)")
    after = agrees(desk)
    assert (after.head > before.head, after.lines) == (True, before.lines)


def test_a_part_that_goes_or_moves_makes_everything_be_read(desk, read_whole):
    of = ground(desk)
    a, b = submitted(desk, of, "1"), submitted(desk, of, "2")
    with desk.workspace.transaction(desk.officer) as tx:
        ask(tx, case_for(tx, CaseKind.APPLICATION, a), QuestionDraft(body="?", due_on=TODAY + timedelta(days=3)))
    agrees(desk)
    with desk.workspace.transaction(desk.officer) as tx:
        tx.get(Question, 1).application_id = b
    agrees(desk)
    assert read_whole["all"] == 2
    with desk.workspace.transaction(desk.officer) as tx:
        tx.remove(tx.get(Question, 1))
    queue = agrees(desk)
    assert read_whole["all"] == 3
    assert {line.due_on for line in queue.lines.values()} == {None}


def test_after_very_many_changes_everything_is_read(desk, read_whole, monkeypatch):
    monkeypatch.setattr(module, "_MOST", 3)
    made = [application(desk, S.SUBMITTED, ground(desk, f"Example {n} AG (fictional)"), "1") for n in range(2)]
    agrees(desk)
    with desk.workspace.transaction(desk.officer) as tx:
        for each in made:
            take(tx, case_for(tx, CaseKind.APPLICATION, each))
    agrees(desk)
    assert read_whole["all"] == 2


def test_a_transaction_sees_its_own_changes_and_nothing_of_them_is_kept(desk):
    made = submitted(desk, ground(desk))
    agrees(desk)
    memory = queue_memory(desk.workspace)
    with pytest.raises(ZeroDivisionError), desk.workspace.transaction(desk.officer) as tx:
        take(tx, case_for(tx, CaseKind.APPLICATION, made))
        [line] = memory.current(tx.session).lines.values()
        assert line.assigned_to == desk.officer.id
        raise ZeroDivisionError
    [line] = agrees(desk).lines.values()
    assert line.assigned_to is None


def test_who_began_to_read_before_a_change_still_sees_what_was(desk):
    made = submitted(desk, ground(desk))
    memory = QueueMemory()
    with desk.workspace.reader() as early:
        [before] = memory.current(early).lines.values()
        with desk.workspace.transaction(desk.officer) as tx:
            take(tx, case_for(tx, CaseKind.APPLICATION, made))
        with desk.workspace.reader() as late:
            [after] = memory.current(late).lines.values()
            assert list(memory.current(early).lines.values()) == [before]
            assert list(memory.current(late).lines.values()) == [after]
    assert (before.assigned_to, after.assigned_to) == (None, desk.officer.id)


def test_all_who_read_a_workspace_share_one_memory(desk, read_whole):
    submitted(desk, ground(desk))
    for _ in range(2):
        assert QueuePages(desk.workspace).count(ListQuery()) == 1
    assert read_whole["all"] == 1
