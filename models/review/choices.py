"""The closed sets of the review room."""

from models.workspace.words import Choice


class CaseKind(Choice):
    """What is in review."""

    APPLICATION = "application"
    DECLARATION = "declaration"
    DOSSIER = "dossier"
    CLASSIFICATION = "classification"


class DecisionOutcome(Choice):
    """What an officer decides; undoing one's own decision is a decision too."""

    APPROVE = "approve"
    RETURN = "return"
    REFUSE = "refuse"
    UNDO = "undo"
