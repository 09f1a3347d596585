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


class QuestionFrom(Choice):
    """Who asks."""

    OFFICER = "compliance_officer"
    AUTHORITY = "authority"


class PauseReason(Choice):
    """Why the statutory clock stands still (Order 792 Art. 17(3)), or why it has no limit (Art. 17(2), 26(2))."""

    IDENTIFICATION = "identification_of_goods"
    EXPERT_OPINION = "expert_opinion"
    SITE_CHECK = "on_site_check"
    STATE_COUNCIL = "referred_to_the_state_council"
    WATCH_LIST = "watch_listed_party"
