"""The closed sets of the certification room."""

from models.workspace.words import Choice, Words, both, say


class CriterionReply(Choice):
    """How a criterion was found to stand, whichever way its question is put; unknown never counts as in order.

    Scored criteria give 3, 2, 1 or 0 points times their weight; one that does not apply leaves the score alone.
    """

    IN_ORDER = "in_order"
    LARGELY = "largely_in_order"
    PARTLY = "partly_in_order"
    NOT_IN_ORDER = "not_in_order"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class DossierEventKind(Choice):
    """What was decided on a dossier; decided on and effective on are different days."""

    GRANTED = "granted"
    NOT_GRANTED = "not_granted"
    SUSPENDED = "suspended"
    REINSTATED = "reinstated"
    REVOKED = "revoked"
    ENDED = "ended_at_own_request"

    @property
    def label(self) -> Words:
        return _EVENTS.get(self.value) or super().label


_EVENTS = {"granted": say("Certification granted"), "not_granted": say("Certification not granted")}

FAVOURABLE = frozenset({DossierEventKind.GRANTED, DossierEventKind.REINSTATED})
"""Decisions that take as many people as the programme says, two at least; the database holds the second one too."""


class EndReason(Choice):
    """Why a status was refused, limited or ended."""

    OWN_WISH = "RV-01"
    PROGRAMME_CLOSED = "RV-02"
    LISTED = "RV-03"
    FALSE_STATEMENT = "RV-04"
    DIVERSION = "RV-05"
    REVIEW_REFUSED = "RV-06"
    REPORTS_MISSING = "RV-07"
    CONTROL_CHANGED = "RV-08"
    SITE_LOST = "RV-09"
    ITEM_FREE = "RV-10"
    NOT_RENEWED = "RV-11"
    CONDITIONS_NOT_MET = "RV-12"
    DESTINATION_CLOSED = "RV-13"

    @property
    def label(self) -> Words:
        return _END_REASONS[self.value]


_END_REASONS = {
    "RV-01": say("At the customer's own wish"),
    "RV-02": say("The programme was closed for a group of users"),
    "RV-03": say("The customer or a member of its group was put on a restricted list"),
    "RV-04": say("A statement was false or out of date"),
    "RV-05": say("Goods were diverted or put to a barred use"),
    "RV-06": say("An on-site review was refused or made impossible"),
    "RV-07": say("Reports or records are missing"),
    "RV-08": say("Control, seat or name changed"),
    "RV-09": say("The site was closed, sold, or control of it lost"),
    "RV-10": say("The item left the control list"),
    "RV-11": say("The certificate ran out and was not renewed"),
    "RV-12": say("Conditions were not met or a corrective order was not followed"),
    "RV-13": say("The destination is no longer allowed"),
}


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

    @property
    def label(self) -> Words:
        """How people say it; in Chinese a status is not granted."""
        return both("Refused", "不予认证") if self is Standing.REFUSED else super().label


class UseClass(Choice):
    """The uses a certification allows."""

    CIVIL_ONLY = "civil_only"
    CIVIL_OR_MILITARY = "civil_or_military"


class Owing(Choice):
    """Who owes the answer to a question about a dossier."""

    PREPARER = "preparer"
    CUSTOMER = "customer"
    OFFICER = "compliance_officer"


class DossierStage(Choice):
    """How far a dossier has come; it follows from its rounds, votes and decisions and is never stored."""

    PREPARING = "being_prepared"
    RETURNED = "returned"
    SUBMITTED = "submitted"
    PROPOSED = "proposed"
    DECIDED = "decided"
    WITHDRAWN = "withdrawn"
