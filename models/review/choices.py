"""The closed sets of the review room."""

from models.workspace.words import Choice


class CaseKind(Choice):
    """What is in review."""

    APPLICATION = "application"
    DECLARATION = "declaration"
    DOSSIER = "dossier"
    CLASSIFICATION = "classification"


class CaseState(Choice):
    """Whether a case is still in the queue."""

    OPEN = "open"
    CLOSED = "closed"


class DecisionOutcome(Choice):
    """What an officer decides."""

    APPROVE = "approve"
    RETURN = "return"
    REFUSE = "refuse"
