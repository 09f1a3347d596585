"""The colour that goes with each state of the law; the word always stands beside it."""

from models.determination.outcome import Outcome
from models.rulebook.listed import ListingState
from models.rulebook.measures import ForceState

FORCE: dict[ForceState, str] = {
    ForceState.in_force: "info",
    ForceState.suspended: "ok",
    ForceState.not_yet: "idle",
    ForceState.ended: "idle",
    ForceState.unknown_treated_as_in_force: "warn",
    ForceState.not_law: "idle",
}
LISTING: dict[ListingState, str] = {
    ListingState.not_yet: "idle",
    ListingState.active: "stop",
    ListingState.suspended: "warn",
    ListingState.stopped: "warn",
    ListingState.cancelled: "idle",
    ListingState.unknown_treated_as_active: "warn",
}
OUTCOME: dict[Outcome, str] = {
    Outcome.nothing: "ok",
    Outcome.covered_general_licence: "ok",
    Outcome.covered_certified_status: "ok",
    Outcome.unknown: "warn",
    Outcome.licence: "info",
    Outcome.ask_authority: "warn",
    Outcome.case_by_case: "warn",
    Outcome.refused_in_principle: "stop",
    Outcome.barred: "stop",
}
