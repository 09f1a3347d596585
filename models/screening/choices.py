"""The closed sets of the screening room."""

from models.workspace.words import Choice


class ScreeningOutcome(Choice):
    """What a comparison with the lists brought."""

    CLEAR = "clear"
    POSSIBLE_MATCH = "possible_match"
    MATCH = "match"


class ScreeningStanding(Choice):
    """What a party's screening is worth on a day."""

    NEVER = "never_screened"
    STALE = "too_old"
    CLEAR = "clear"
    POSSIBLE_MATCH = "possible_match"
    MATCH = "match"
