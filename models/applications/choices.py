"""The closed sets of the applications room."""

from models.workspace.words import Choice, Words, both


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

    @property
    def label(self) -> Words:
        """How people say it; in Chinese a licence is not granted."""
        return both("Refused", "不予许可") if self is ApplicationState.REFUSED else super().label


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
