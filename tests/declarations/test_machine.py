"""Any sequence of verbs: a declaration goes only the ways of the table, and what was issued never changes."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from models.declarations.choices import DeclarationState, StopCause
from models.declarations.commands import (
    change_declaration,
    delete_draft,
    issue_for_signature,
    new_version,
    record_signature,
    record_stop_and_report,
    verify,
    withdraw,
)
from models.declarations.drafts import StopDraft
from models.declarations.tables import Declaration
from models.declarations.transitions import COPIED, TRANSITIONS, Step, require_transition, steps_from, transition
from models.workspace.errors import UserError
from tests.declarations.builders import CALLED_BACK, cast, declaration, draft, signature

S = DeclarationState
STOP = StopDraft(cause=StopCause.FORGED, reason="The seal is not the firm's.")


def test_the_table_names_each_way_once_and_leads_somewhere():
    keys = [(row.source, row.step) for row in TRANSITIONS]
    assert len(keys) == len(set(keys))
    assert {row.source for row in TRANSITIONS} | {row.target for row in TRANSITIONS} == set(S)
    assert all(row.target is not S.DRAFT for row in TRANSITIONS)


def test_the_function_and_the_table_agree():
    for state in S:
        for step in Step:
            row = transition(state, step)
            if row is None:
                with pytest.raises(UserError):
                    require_transition("EUC", state, step, "because")
            else:
                assert require_transition("EUC", state, step, "because") is row
        assert Step.SUPERSEDE not in steps_from(state)


class Life(RuleBasedStateMachine):
    """Clerk and two officers act on declarations at random; ``model`` holds what ought to be."""

    workspace = None
    people = None
    made = Bundle("made")

    def __init__(self):
        super().__init__()
        self.model, self.before, self.preparer, self.frozen = {}, {}, {}, {}
        with self.workspace.transaction(self.people[0]) as tx:
            self.cast = cast(tx, f"Example {id(self)} GmbH (fictional)")

    def attempt(self, who, lawful, act):
        """Do something that has to work exactly when it is lawful."""
        if lawful:
            with self.workspace.transaction(self.people[who]) as tx:
                return act(tx)
        with pytest.raises(UserError), self.workspace.transaction(self.people[who]) as tx:
            act(tx)
        return None

    @rule(target=made, who=st.integers(0, 2))
    def begin(self, who):
        with self.workspace.transaction(self.people[who]) as tx:
            key = declaration(tx, self.cast)
        self.model[key], self.preparer[key] = S.DRAFT, {who}
        return key

    @rule(key=made, who=st.integers(0, 2))
    def change(self, key, who):
        if key in self.model:
            with self.workspace.reader() as session:
                seen = session.get(Declaration, key).row_version
            lawful = self.model[key] is S.DRAFT
            self.attempt(
                who, lawful, lambda tx: change_declaration(tx, key, seen, draft(self.cast, project=f"{who}{seen}"))
            )
            if lawful:
                self.preparer[key].add(who)

    @rule(key=made, who=st.integers(0, 2))
    def issue(self, key, who):
        if key in self.model:
            lawful = self.model[key] is S.DRAFT
            self.attempt(who, lawful, lambda tx: issue_for_signature(tx, key))
            if lawful:
                self.preparer[key].add(who)
                self.model[key] = S.ISSUED
                self.supersede(key, {S.ISSUED})

    @rule(key=made, who=st.integers(0, 2))
    def sign(self, key, who):
        if key in self.model:
            lawful = self.model[key] is S.ISSUED
            self.attempt(who, lawful, lambda tx: record_signature(tx, key, signature(tx)))
            if lawful:
                self.preparer[key].add(who)
                self.model[key] = S.SIGNED
                self.supersede(key, {S.ISSUED, S.SIGNED, S.VERIFIED})

    def supersede(self, key, states):
        old = self.before.get(key)
        if old is not None and self.model[old] in states:
            self.model[old] = S.SUPERSEDED

    @rule(key=made, who=st.integers(0, 2))
    def verified_by(self, key, who):
        if key in self.model:
            lawful = self.model[key] is S.SIGNED and who != 0 and who not in self.preparer[key]
            self.attempt(who, lawful, lambda tx: verify(tx, key, CALLED_BACK))
            if lawful:
                self.model[key] = S.VERIFIED

    @rule(key=made, who=st.integers(0, 2), stop=st.booleans())
    def end(self, key, who, stop):
        if key in self.model:
            lawful = self.model[key] in {S.ISSUED, S.SIGNED, S.VERIFIED}
            act = (
                (lambda tx: record_stop_and_report(tx, key, STOP))
                if stop
                else (lambda tx: withdraw(tx, key, "No order"))
            )
            self.attempt(who, lawful, act)
            if lawful:
                self.model[key] = S.STOPPED if stop else S.WITHDRAWN

    @rule(target=made, key=made, who=st.integers(0, 2))
    def renew(self, key, who):
        lawful = key in self.model and self.model[key] in COPIED and key not in self.before.values()
        done = self.attempt(who, lawful, lambda tx: new_version(tx, key, "Changed"))
        if not lawful:
            return key
        fresh = max(record_id for kind, record_id in done.ids if kind == "declaration")
        self.model[fresh], self.preparer[fresh], self.before[fresh] = S.DRAFT, {who}, key
        return fresh

    @rule(key=made, who=st.integers(0, 2))
    def throw_away(self, key, who):
        if key in self.model:
            lawful = self.model[key] is S.DRAFT
            self.attempt(who, lawful, lambda tx: delete_draft(tx, key))
            if lawful:
                del self.model[key]
                self.before.pop(key, None)

    @invariant()
    def the_register_is_as_the_model_says(self):
        with self.workspace.reader() as session:
            for key, state in self.model.items():
                row = session.get(Declaration, key)
                assert row.state is state
                if state is not S.DRAFT:
                    assert self.frozen.setdefault(key, row.frozen_content) == row.frozen_content != ""
                assert row.verified_by is None or row.verified_by not in {row.prepared_by, row.issued_by}


def test_any_sequence_of_verbs_keeps_to_the_table(sqlite_workspace, person):
    Life.workspace = sqlite_workspace
    Life.people = [person("clara"), person("otto"), person("olga")]
    run_state_machine_as_test(
        Life,
        settings=settings(
            max_examples=12,
            stateful_step_count=25,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            derandomize=True,
        ),
    )
