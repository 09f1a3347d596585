"""Random walks through the life of several applications: what must always hold, holds."""

from contextlib import suppress
from datetime import date

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlmodel import col, select

from models.applications.choices import ApplicationState, RefusedBy
from models.applications.commands import (
    delete_draft,
    record_acceptance,
    record_grant,
    record_lodging,
    record_refusal,
    resubmit_as_new,
    withdraw,
)
from models.applications.hands import preparers_of
from models.applications.tables import Application, ApplicationLine
from models.applications.transitions import TRANSITIONS
from models.declarations.tables import DeclarationLine
from models.journal.queries import check_chain
from models.review.choices import CaseKind
from models.review.commands import approve, case_for, refuse, return_case, submit, take, undo_decision
from models.review.tables import Decision
from models.workspace.errors import UserError
from tests.applications.builders import SLOTS, drafted, ground, licence_facts, more_ground, paper

S = ApplicationState
PEOPLE = ("clerk", "officer", "second")
STEPS = {(row.source, row.target) for row in TRANSITIONS}


def test_what_must_always_hold_holds(desk):  # noqa: C901 - one machine, many small rules
    cast = ground(desk).cast
    seen = set()

    class Desk(RuleBasedStateMachine):
        """Three people act at random on up to a dozen applications that rest on one line of 100 kg."""

        def __init__(self):
            super().__init__()
            self.of = more_ground(desk, cast)
            self.states = {}
            self.ids = []

        def act(self, who, verb):
            with suppress(UserError), desk.workspace.transaction(getattr(desk, who)) as tx:
                verb(tx)
            with desk.workspace.reader() as session:
                for application in self.applications(session):
                    before = self.states.get(application.id, S.DRAFT)
                    assert application.state is before or (before, application.state) in STEPS
                    self.states[application.id] = application.state
                    seen.add(application.state)

        def applications(self, session):
            return session.exec(select(Application).where(col(Application.id).in_(self.ids))).all()

        def one(self, number):
            return self.ids[number % len(self.ids)] if self.ids else 0

        @initialize()
        def begin(self):
            for place, choice in enumerate(["back", "on", "no", "out"]):
                self.draft("clerk", "10")
                self.the_right_next_act(place, choice)

        @rule(number=st.integers(0, 11), choice=st.sampled_from(["on", "on", "on", "back", "no", "out"]))
        def the_right_next_act(self, number, choice):
            """Do what the state asks for, so that walks go deep; the other rules try what they should not."""
            if choice == "out":
                self.act("clerk", lambda tx: withdraw(tx, self.one(number), "No."))
                return
            made, decide = self.one(number), {"on": approve, "back": return_case, "no": refuse}[choice]
            self.act("clerk", lambda tx: submit(tx, CaseKind.APPLICATION, made))
            for who in ("officer", "officer", "second"):
                self.act(who, lambda tx: decide(tx, case_for(tx, CaseKind.APPLICATION, made), "Because."))
            if number % 2:
                self.onwards(number)

        @rule(who=st.sampled_from(PEOPLE), quantity=st.sampled_from(["10", "35", "60"]))
        def draft(self, who, quantity):
            def verb(tx):
                made = drafted(tx, self.of, quantity)
                for slot in (*SLOTS, "APPLICATION-FORM"):
                    paper(tx, made, slot)
                drawn.append(made)

            drawn = []
            self.act(who, verb)
            self.ids += drawn

        @rule(who=st.sampled_from(PEOPLE), number=st.integers(0, 11))
        def submit(self, who, number):
            self.act(who, lambda tx: submit(tx, CaseKind.APPLICATION, self.one(number)))

        @rule(
            who=st.sampled_from(PEOPLE),
            number=st.integers(0, 11),
            verb=st.sampled_from([approve, approve, refuse, return_case, undo_decision]),
        )
        def decide(self, who, number, verb):
            self.act(who, lambda tx: verb(tx, case_for(tx, CaseKind.APPLICATION, self.one(number)), "Because."))

        @rule(who=st.sampled_from(PEOPLE), number=st.integers(0, 11))
        def take(self, who, number):
            self.act(who, lambda tx: take(tx, case_for(tx, CaseKind.APPLICATION, self.one(number))))

        @rule(who=st.sampled_from(PEOPLE), number=st.integers(0, 11))
        def file(self, who, number):
            self.act(who, lambda tx: paper(tx, self.one(number), "PHOTOS"))

        @rule(number=st.integers(0, 11))
        def onwards(self, number):
            made, day = self.one(number), date(2026, 11, 24)
            for verb in (
                lambda tx: record_grant(tx, made, licence_facts(day, f"EX-{made}")),
                lambda tx: record_acceptance(tx, made, day),
                lambda tx: record_lodging(tx, made, day),
            ):
                self.act("clerk", verb)

        @rule(number=st.integers(0, 11), verb=st.sampled_from(["refused", "withdrawn", "again", "delete"]))
        def end(self, number, verb):
            made, drawn = self.one(number), []

            def again(tx):
                new = resubmit_as_new(tx, made, "Once more.")
                drawn.append(max(i for kind, i in new.ids if kind == "application"))

            def delete(tx):
                delete_draft(tx, made, tx.get(Application, made).row_version)
                self.ids.remove(made)
                self.states.pop(made, None)

            verbs = {
                "refused": lambda tx: record_refusal(tx, made, date(2026, 11, 24), "No."),
                "withdrawn": lambda tx: withdraw(tx, made, "No."),
                "again": again,
                "delete": delete,
            }
            self.act("clerk", verbs[verb])
            self.ids += drawn

        @invariant()
        def holds(self):
            with desk.workspace.reader() as session:
                declared = session.get_one(DeclarationLine, self.of.line)
                lines = session.exec(
                    select(ApplicationLine).where(ApplicationLine.declaration_line_id == self.of.line)
                ).all()
                assert declared.applied == sum(line.held for line in lines) <= declared.quantity
                for application in self.applications(session):
                    self._two_people(session, application)
                    ended = application.state in {S.REFUSED, S.WITHDRAWN}
                    mine = [line for line in lines if line.application_id == application.id]
                    assert all(line.held == (0 if ended else line.quantity) for line in mine)
                for decision in session.exec(select(Decision)).all():
                    assert decision.decided_by not in {decision.prepared_by, decision.first_by}

        def _two_people(self, session, application):
            hands = preparers_of(session, application)
            deciders = {application.approved_by, application.second_by, application.first_by} - {None}
            if application.state in {S.IN_REVIEW, S.APPROVED}:
                assert not deciders & hands
            if application.second_by is not None:
                assert application.second_by != application.approved_by
            if application.state in {S.APPROVED, S.LODGED, S.ACCEPTED, S.GRANTED}:
                assert application.approved_by not in {None, application.prepared_by}
            assert (application.state is S.REFUSED) == (application.refused_by in set(RefusedBy))

        def teardown(self):
            with desk.workspace.reader() as session:
                assert check_chain(session).sound

    run_state_machine_as_test(
        Desk,
        settings=settings(
            max_examples=5,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert seen >= {S.DRAFT, S.IN_REVIEW, S.RETURNED, S.APPROVED, S.LODGED, S.GRANTED, S.REFUSED, S.WITHDRAWN}, seen
