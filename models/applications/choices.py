"""The closed sets of the applications room."""

from models.workspace.words import Choice


class ApplicationState(Choice):
    """Where an application stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    IN_REVIEW = "in_review"
    RETURNED = "returned"
    APPROVED = "approved"
    LODGED = "lodged"
    ACCEPTED = "accepted"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class RefusedBy(Choice):
    """Who refused an application: our own desk before lodging, or the authority."""

    DESK = "desk"
    AUTHORITY = "authority"


class Verdict(Choice):
    """What the first of two persons decided while the second has not yet."""

    APPROVE = "approve"
    REFUSE = "refuse"


class QuestionFrom(Choice):
    """Who asks."""

    OFFICER = "compliance_officer"
    AUTHORITY = "authority"


class Debtor(Choice):
    """Who owes the next step."""

    PREPARER = "preparer"
    CUSTOMER = "customer"
    OFFICER = "compliance_officer"
    SECOND = "second_person"
    AUTHORITY = "authority"
    NOBODY = "nobody"


class PauseReason(Choice):
    """Why the statutory clock stands still (Order 792 Art. 17(3)), or why it has no limit (Art. 17(2), 26(2))."""

    IDENTIFICATION = "identification_of_goods"
    EXPERT_OPINION = "expert_opinion"
    SITE_CHECK = "on_site_check"
    STATE_COUNCIL = "referred_to_the_state_council"
    WATCH_LIST = "watch_listed_party"


NO_LIMIT = frozenset({PauseReason.STATE_COUNCIL, PauseReason.WATCH_LIST})
"""Reasons that take the limit away instead of stopping the clock."""
