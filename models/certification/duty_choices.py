"""The closed sets of standing duties, visits and mass balances."""

from models.workspace.words import Choice, Words, say


class DutyState(Choice):
    """How a standing duty stands on a day; computed, never stored."""

    NOT_YET_DUE = "not_yet_due"
    DUE = "due"
    OVERDUE = "overdue"
    DONE = "done"
    ON_EVENT = "on_event"

    @property
    def label(self) -> Words:
        return say("When it happens") if self is DutyState.ON_EVENT else super().label


class FulfilledBy(Choice):
    """Where a duty is recorded as done."""

    ACT = "act"
    BALANCE = "mass_balance"
    VISIT = "visit"
    SCREENING = "screening"
    NOTHING = "nothing"


class AskedBy(Choice):
    """At whose request a visit takes place."""

    DESK = "desk"
    CHINESE_AUTHORITY = "chinese_authority"
    FOREIGN_AUTHORITY = "foreign_authority"

    @property
    def label(self) -> Words:
        return _ASKED_BY[self.value]


_ASKED_BY = {
    "desk": say("This desk"),
    "chinese_authority": say("A Chinese authority"),
    "foreign_authority": say("A foreign authority"),
}


class VisitState(Choice):
    """How far a visit has come; it follows from its days."""

    ASKED = "asked_for"
    PLANNED = "planned"
    HELD = "held"
    REFUSED = "refused"


class Closing(Choice):
    """How the balance of an element closes."""

    CLOSED = "closed"
    EXPLAINED = "explained"
    ASKED = "asked"
    OPEN = "open"

    @property
    def label(self) -> Words:
        return _CLOSINGS[self.value]


_CLOSINGS = {
    "closed": say("Within the tolerance"),
    "explained": say("Difference explained"),
    "asked": say("Customer was asked"),
    "open": say("Not explained"),
}
