"""Moving an application along its table of transitions; the review room takes the desk's decisions through here."""

from datetime import date

from models.access.roles import require, require_other
from models.applications.choices import ApplicationState, RefusedBy, Verdict
from models.applications.deal import determination_of, outcome_of
from models.applications.drafting import copy_again, hold_lines_again, release_lines
from models.applications.hands import held, preparers_of, touch
from models.applications.missing import Missing, blocking, missing_to_lodge, missing_to_submit
from models.applications.reading import application_facts, load
from models.applications.tables import Application
from models.applications.transitions import Guard, Step, Transition, require_transition
from models.rulebook.loader import load_current
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, NotPermitted
from models.workspace.transaction import Transaction
from models.workspace.words import Words

_ANOTHER = frozenset({Guard.ANOTHER_PERSON, Guard.TWO_PERSONS_WHERE_NEEDED, Guard.OWN_DECISION_OF_TODAY})


class Incomplete(FieldErrors):
    """The application still lacks something; ``points`` says what, by which rule."""

    def __init__(self, points: tuple[Missing, ...]) -> None:
        faults: dict[str, Words] = {}
        for point in points:
            faults.setdefault(point.field, point.words)
        super().__init__(faults)
        self.code = "incomplete"
        self.points = points


def gate(tx: Transaction, application: Application, step: Step, reason: str = "") -> Transition:
    """Return the transition of a step when state, permission, person and reason allow it; raise UserError otherwise."""
    row = require_transition(application.number, application.state, step, reason)
    require(tx.actor, row.permission)
    if row.guard in _ANOTHER:
        require_other(tx.actor, preparers_of(tx.session, application))
    return row


def submit_application(tx: Transaction, application_id: int) -> Changes:
    """Submit an application to the desk's review; called by ``models.review.commands.submit``, which opens the case.

    Raises Incomplete with every blocking point. What the law asks on the day is kept with its edition.
    """
    application = held(tx, application_id)
    row = gate(tx, application, Step.SUBMIT)
    touch(tx, application)
    copy_again(tx, application)
    _require_complete(tx, application, tx.today, to_lodge=False, keep=True)
    _move(tx, application, row.target, "")
    application.submitted_by, application.submitted_at = tx.actor.id, tx.now
    application.second_needed = False
    return tx.changes()


def take_up(tx: Transaction, application: Application) -> None:
    """Bring a submitted application into review."""
    if application.state is ApplicationState.SUBMITTED:
        _move(tx, application, gate(tx, application, Step.TAKE_UP).target, "")


def decide_first(tx: Transaction, application: Application, verdict: Verdict, reason: str) -> None:
    """Note the first of two decisions; the application stays in review until a second person agrees."""
    gate(tx, application, _STEP[verdict], reason)
    take_up(tx, application)
    application.first_by, application.first_verdict = tx.actor.id, verdict
    application.second_needed = True
    tx.session.flush()


def approve_finally(tx: Transaction, application: Application, reason: str, first_by: int | None) -> None:
    """Approve, alone or as the second person. Raises NotPermitted for the preparer and for the first person."""
    row = gate(tx, application, Step.APPROVE, reason)
    _require_not_first(tx, first_by)
    application.approved_by = first_by if first_by is not None else tx.actor.id
    application.second_by = tx.actor.id if first_by is not None else None
    application.second_needed = first_by is not None
    application.approved_at = tx.now
    application.first_by = application.first_verdict = None
    _move(tx, application, row.target, reason)


def refuse_finally(tx: Transaction, application: Application, reason: str, first_by: int | None) -> None:
    """Refuse within the desk, alone or as the second person; the quantities go back to the declarations."""
    row = gate(tx, application, Step.REFUSE, reason)
    _require_not_first(tx, first_by)
    application.first_by = application.first_verdict = None
    application.refused_by = RefusedBy.DESK
    _move(tx, application, row.target, reason)
    release_lines(tx, application)


def return_to_preparer(tx: Transaction, application: Application, reason: str) -> None:
    """Give an application back to be mended; a first decision dies."""
    row = gate(tx, application, Step.RETURN, reason)
    application.first_by = application.first_verdict = None
    _move(tx, application, row.target, reason)


def back_to_review(tx: Transaction, application: Application, reason: str, first: tuple[int, Verdict] | None) -> None:
    """Undo a decision before lodging; ``first`` is the first person's decision that stands again, if any.

    Raises UserError when quantities that a refusal gave back were taken by others meanwhile.
    """
    row = gate(tx, application, Step.UNDO, reason)
    if application.state is ApplicationState.REFUSED:
        hold_lines_again(tx, application)
    application.approved_by = application.approved_at = application.second_by = None
    application.refused_by = None
    application.first_by, application.first_verdict = first or (None, None)
    application.second_needed = first is not None
    _move(tx, application, row.target, reason)


def require_complete_to_approve(tx: Transaction, application: Application) -> None:
    """Raise Incomplete when something is missing by now, or a question is still open."""
    _require_complete(tx, application, tx.today, to_lodge=False, keep=False)


def require_complete_to_lodge(tx: Transaction, application: Application, on: date) -> None:
    """Raise Incomplete when the pack that goes to the authority would lack something on that day."""
    _require_complete(tx, application, on, to_lodge=True, keep=False)


def move(tx: Transaction, application: Application, row: Transition, reason: str = "") -> None:
    """Put an application into the state a transition leads to."""
    _move(tx, application, row.target, reason)


def _require_not_first(tx: Transaction, first_by: int | None) -> None:
    if first_by is not None and first_by == tx.actor.id:
        raise NotPermitted(
            "first_again",
            "{name} decided first; the second person has to be another one.",
            name=tx.actor.name,
        )


def _move(tx: Transaction, application: Application, state: ApplicationState, reason: str) -> None:
    if application.state is not state:
        application.state_since = tx.now
    application.state, application.state_reason = state, reason.strip()
    tx.session.flush()


def _require_complete(tx: Transaction, application: Application, on: date, *, to_lodge: bool, keep: bool) -> None:
    book = load_current()
    loaded = load(tx.session, application.key, on, book)
    determination = determination_of(tx.session, loaded, on, book)
    facts = application_facts(loaded, on, book, outcome_of(determination))
    points = blocking(missing_to_lodge(facts) if to_lodge else missing_to_submit(facts))
    if points:
        raise Incomplete(points)
    if keep:
        application.determination = determination


_STEP = {Verdict.APPROVE: Step.APPROVE, Verdict.REFUSE: Step.REFUSE}
