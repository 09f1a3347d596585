"""The life of a declaration as a table to be read and argued about, and the one function that applies it."""

from dataclasses import dataclass

from models.access.roles import Permission
from models.declarations.choices import DeclarationState as S
from models.workspace.errors import UserError
from models.workspace.words import Choice, Words, say


class Step(Choice):
    """The verbs that move a declaration."""

    ISSUE = "issue_for_signature"
    SIGN = "record_signature"
    VERIFY = "verify"
    SUPERSEDE = "supersede"
    WITHDRAW = "withdraw"
    STOP = "stop_and_report"


class Guard(Choice):
    """What has to hold besides state and permission."""

    NONE = "none"
    NOTHING_BLOCKS = "nothing_blocks"
    DATES_IN_ORDER = "dates_in_order"
    ANOTHER_PERSON = "another_person"
    BY_NEWER_VERSION = "by_newer_version"


@dataclass(frozen=True)
class Transition:
    """One row of the table; a step by a newer version is taken by that version's own step, never asked for."""

    source: S
    step: Step
    target: S
    permission: Permission
    guard: Guard = Guard.NONE
    needs_reason: bool = False


_P, _G = Permission, Guard

TRANSITIONS: tuple[Transition, ...] = (
    Transition(S.DRAFT, Step.ISSUE, S.ISSUED, _P.ISSUE_DOCUMENTS, _G.NOTHING_BLOCKS),
    Transition(S.ISSUED, Step.SIGN, S.SIGNED, _P.PREPARE, _G.DATES_IN_ORDER),
    Transition(S.SIGNED, Step.VERIFY, S.VERIFIED, _P.VERIFY, _G.ANOTHER_PERSON),
    Transition(S.ISSUED, Step.SUPERSEDE, S.SUPERSEDED, _P.PREPARE, _G.BY_NEWER_VERSION),
    Transition(S.SIGNED, Step.SUPERSEDE, S.SUPERSEDED, _P.PREPARE, _G.BY_NEWER_VERSION),
    Transition(S.VERIFIED, Step.SUPERSEDE, S.SUPERSEDED, _P.PREPARE, _G.BY_NEWER_VERSION),
    Transition(S.ISSUED, Step.WITHDRAW, S.WITHDRAWN, _P.PREPARE, needs_reason=True),
    Transition(S.SIGNED, Step.WITHDRAW, S.WITHDRAWN, _P.PREPARE, needs_reason=True),
    Transition(S.VERIFIED, Step.WITHDRAW, S.WITHDRAWN, _P.PREPARE, needs_reason=True),
    Transition(S.ISSUED, Step.STOP, S.STOPPED, _P.PREPARE, needs_reason=True),
    Transition(S.SIGNED, Step.STOP, S.STOPPED, _P.PREPARE, needs_reason=True),
    Transition(S.VERIFIED, Step.STOP, S.STOPPED, _P.PREPARE, needs_reason=True),
)

COPIED = frozenset({S.ISSUED, S.SIGNED, S.VERIFIED, S.WITHDRAWN, S.STOPPED})
"""States from which a new version may be made; a superseded one already has its successor."""

ENDED = frozenset({S.SUPERSEDED, S.WITHDRAWN, S.STOPPED})
"""States after which nothing may rest on the declaration any more."""

_BY_KEY = {(row.source, row.step): row for row in TRANSITIONS}


def transition(state: S, step: Step) -> Transition | None:
    """Return the row for a step from a state, or None when there is no way."""
    return _BY_KEY.get((state, step))


def steps_from(state: S) -> tuple[Step, ...]:
    """Return the steps a person may take from a state, in the order of the table."""
    return tuple(row.step for row in TRANSITIONS if row.source is state and row.guard is not Guard.BY_NEWER_VERSION)


def require_transition(number: str, state: S, step: Step, reason: str = "") -> Transition:
    """Return the row for a step. Raises UserError when the state does not allow it or a reason is missing."""
    row = transition(state, step)
    if row is None:
        raise UserError(
            "wrong_state",
            "{number} is in the state “{state}”; the step “{step}” is not possible from there.",
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
        return say("Nothing more can be done with it; what changed goes into a new version or a new declaration.")
    return say("Possible steps: {steps}.", steps=", ".join(str(step.label) for step in steps))
