"""The colours that go with the words of an application's state, of its clock and of an outcome."""

from models.applications.choices import ApplicationState
from models.calendar.clocks import ClockState
from models.determination.outcome import Outcome

STATE: dict[ApplicationState, str] = {
    ApplicationState.DRAFT: "idle",
    ApplicationState.SUBMITTED: "info",
    ApplicationState.IN_REVIEW: "info",
    ApplicationState.RETURNED: "warn",
    ApplicationState.APPROVED: "ok",
    ApplicationState.LODGED: "info",
    ApplicationState.ACCEPTED: "info",
    ApplicationState.GRANTED: "ok",
    ApplicationState.REFUSED: "stop",
    ApplicationState.WITHDRAWN: "idle",
}

CLOCK: dict[ClockState, str] = {
    ClockState.not_started: "idle",
    ClockState.running: "info",
    ClockState.paused: "warn",
    ClockState.overdue: "stop",
    ClockState.no_limit: "warn",
    ClockState.no_date: "idle",
}

OUTCOME: dict[Outcome, str] = {
    Outcome.nothing: "ok",
    Outcome.covered_general_licence: "ok",
    Outcome.covered_certified_status: "ok",
    Outcome.licence: "info",
    Outcome.unknown: "warn",
    Outcome.ask_authority: "warn",
    Outcome.case_by_case: "warn",
    Outcome.refused_in_principle: "stop",
    Outcome.barred: "stop",
}
