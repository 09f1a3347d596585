"""The closed sets of the certification room."""

from models.workspace.words import Choice


class CriterionReply(Choice):
    """The answer to a criterion; unknown never counts as yes."""

    YES = "yes"
    NO = "no"
    PARTLY = "partly"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class DossierEventKind(Choice):
    """What was decided on a dossier; decided on and effective on are different days."""

    SUBMITTED = "submitted"
    GRANTED = "granted"
    NOT_GRANTED = "not_granted"
    WITHDRAWN = "withdrawn"
    SUSPENDED = "suspended"
    REINSTATED = "reinstated"
    REVOKED = "revoked"
    ENDED = "ended_at_own_request"


class Standing(Choice):
    """The computed standing of a customer; no table stores it."""

    CERTIFIED = "certified"
    CERTIFIED_WITH_CONDITIONS = "certified_with_conditions"
    ENDING = "ending"
    SUSPENDED = "suspended"
    LAPSED = "lapsed"
    REVOKED = "revoked"
    REFUSED = "refused"
    NEVER = "never"
    UNKNOWN = "unknown"


class UseClass(Choice):
    """The uses a certification allows."""

    CIVIL_ONLY = "civil_only"
    CIVIL_OR_MILITARY = "civil_or_military"
