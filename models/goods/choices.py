"""The closed sets of the goods room."""

from models.workspace.words import Choice


class Form(Choice):
    """The form of a product: the same element is in or out of a control by its form."""

    METAL = "metal"
    ALLOY = "alloy"
    TARGET = "target"
    OXIDE = "oxide"
    COMPOUND = "compound"
    MIXTURE = "mixture"
    MAGNET = "magnet"
    PART = "part"
    ASSEMBLY = "assembly"
    EQUIPMENT = "equipment"
    SOFTWARE = "software"
    TECHNOLOGY = "technology"
    OTHER = "other"


class ProductState(Choice):
    """Whether a product is still sold."""

    ACTIVE = "active"
    RETIRED = "retired"


class Outcome(Choice):
    """What a classification decided."""

    CONTROLLED = "controlled"
    NOT_CONTROLLED = "not_controlled"
    NEAR_LIMIT = "not_controlled_but_near_the_limit"
    ASK_AUTHORITY = "ask_the_authority"


class DecisionState(Choice):
    """A classification is proposed by one person and confirmed by another."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    SUPERSEDED = "superseded"
