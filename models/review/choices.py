"""The closed sets of the review room."""

from models.workspace.words import Choice, Words, say


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


class TaskKind(Choice):
    """What is to be done: stop what a wall stands before, look at a certified status, or look at a record again."""

    STOP = "stop"
    STATUS = "status"
    LOOK = "look"

    @property
    def label(self) -> Words:
        return _TO_DO[self.value]


_TO_DO = {
    "stop": say("Stop it"),
    "status": say("Decide on the status"),
    "look": say("Look at it again"),
}


class TaskRecord(Choice):
    """What a task is about."""

    PARTY = "party"
    PRODUCT = "product"
    DOSSIER = "dossier"
    DECLARATION = "declaration"
    APPLICATION = "application"
    LICENCE = "licence"
    SHIPMENT = "shipment"
    EDITION = "edition_use"
