"""The life of an application as a table to be read and argued about, and the one function that applies it."""

from collections.abc import Iterator
from dataclasses import dataclass

from models.access.roles import Permission
from models.applications.choices import ApplicationState as S
from models.workspace.errors import UserError
from models.workspace.words import Choice, Words, say


class Step(Choice):
    """The verbs that move an application."""

    SUBMIT = "submit"
    TAKE_UP = "take_up"
    RETURN = "return"
    APPROVE = "approve"
    REFUSE = "refuse"
    UNDO = "undo"
    LODGE = "lodge"
    ACCEPT = "accept"
    GRANT = "grant"
    REFUSED_BY_AUTHORITY = "refused_by_authority"
    WITHDRAW = "withdraw"


class Guard(Choice):
    """What has to hold besides state and permission."""

    NONE = "none"
    COMPLETE_TO_SUBMIT = "complete_to_submit"
    COMPLETE_TO_LODGE = "complete_to_lodge"
    ANOTHER_PERSON = "another_person"
    TWO_PERSONS_WHERE_NEEDED = "two_persons_where_needed"
    OWN_DECISION_OF_TODAY = "own_decision_of_today"
    DATES_IN_ORDER = "dates_in_order"


@dataclass(frozen=True)
class Transition:
    """One row of the table."""

    source: S
    step: Step
    target: S
    permission: Permission
    guard: Guard = Guard.NONE
    needs_reason: bool = False


def _rows(
    sources: tuple[S, ...], step: Step, target: S, permission: Permission, guard: Guard, *, reason: bool = False
) -> Iterator[Transition]:
    return (Transition(source, step, target, permission, guard, reason) for source in sources)


_IN_DESK = (S.SUBMITTED, S.IN_REVIEW)
_P = Permission

TRANSITIONS: tuple[Transition, ...] = (
    *_rows((S.DRAFT, S.RETURNED), Step.SUBMIT, S.SUBMITTED, _P.PREPARE, Guard.COMPLETE_TO_SUBMIT),
    *_rows((S.SUBMITTED,), Step.TAKE_UP, S.IN_REVIEW, _P.DECIDE, Guard.ANOTHER_PERSON),
    *_rows(_IN_DESK, Step.RETURN, S.RETURNED, _P.DECIDE, Guard.ANOTHER_PERSON, reason=True),
    *_rows(_IN_DESK, Step.APPROVE, S.APPROVED, _P.DECIDE, Guard.TWO_PERSONS_WHERE_NEEDED, reason=True),
    *_rows(_IN_DESK, Step.REFUSE, S.REFUSED, _P.DECIDE, Guard.TWO_PERSONS_WHERE_NEEDED, reason=True),
    *_rows(
        (S.IN_REVIEW, S.APPROVED, S.RETURNED, S.REFUSED),
        Step.UNDO,
        S.IN_REVIEW,
        _P.DECIDE,
        Guard.OWN_DECISION_OF_TODAY,
        reason=True,
    ),
    *_rows((S.APPROVED,), Step.LODGE, S.LODGED, _P.LODGE, Guard.COMPLETE_TO_LODGE),
    *_rows((S.LODGED,), Step.ACCEPT, S.ACCEPTED, _P.RECORD_ANSWER, Guard.DATES_IN_ORDER),
    *_rows((S.ACCEPTED,), Step.GRANT, S.GRANTED, _P.RECORD_ANSWER, Guard.DATES_IN_ORDER),
    *_rows(
        (S.LODGED, S.ACCEPTED),
        Step.REFUSED_BY_AUTHORITY,
        S.REFUSED,
        _P.RECORD_ANSWER,
        Guard.DATES_IN_ORDER,
        reason=True,
    ),
    *_rows(
        (S.SUBMITTED, S.IN_REVIEW, S.RETURNED, S.APPROVED, S.LODGED, S.ACCEPTED),
        Step.WITHDRAW,
        S.WITHDRAWN,
        _P.PREPARE,
        Guard.NONE,
        reason=True,
    ),
)

EDITABLE = frozenset({S.DRAFT, S.RETURNED})
"""States in which the preparer changes everything."""

EVIDENCE_OPEN = frozenset({S.DRAFT, S.RETURNED, S.SUBMITTED, S.IN_REVIEW, S.APPROVED, S.LODGED, S.ACCEPTED})
"""States in which papers may still be added; what was approved does not lose any."""

ENDED = frozenset({S.GRANTED, S.REFUSED, S.WITHDRAWN})
"""States after which nothing is owed any more."""

_BY_KEY = {(row.source, row.step): row for row in TRANSITIONS}


def transition(state: S, step: Step) -> Transition | None:
    """Return the row for a step from a state, or None when there is no way."""
    return _BY_KEY.get((state, step))


def steps_from(state: S) -> tuple[Step, ...]:
    """Return the steps a state allows, in the order of the table."""
    return tuple(row.step for row in TRANSITIONS if row.source is state)


def require_transition(number: str, state: S, step: Step, reason: str = "") -> Transition:
    """Return the row for a step. Raises UserError when the state does not allow it or a reason is missing."""
    row = transition(state, step)
    if row is None:
        raise UserError(
            "wrong_state",
            "{number} is {state}; the step “{step}” is not possible from there.",
            hint=_ways_on(state),
            number=number,
            state=state.label,
            step=step.label,
        )
    if row.needs_reason and not reason.strip():
        raise UserError("reason_missing", "Say why: the reason stands in the record for good.", field="reason")
    return row


def _ways_on(state: S) -> Words:
    steps = steps_from(state)
    if not steps:
        return say("Nothing more can be done with it; a new application can be made from it.")
    return say("Possible steps: {steps}.", steps=", ".join(str(step.label) for step in steps))
