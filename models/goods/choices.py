"""The closed sets of the goods room; the forms of products are reference data and stand in the rulebook."""

from models.workspace.words import Choice


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


class Standing(Choice):
    """How a product stands as a list shows it: not yet classified, proposed, or what was confirmed."""

    UNCLASSIFIED = "not_classified"
    PROPOSED = "proposed"
    CONTROLLED = "controlled"
    NOT_CONTROLLED = "not_controlled"
    NEAR_LIMIT = "not_controlled_but_near_the_limit"
    ASK_AUTHORITY = "ask_the_authority"


class DecisionState(Choice):
    """A classification is proposed by one person and confirmed by another."""

    PROPOSED = "proposed"
    WITHDRAWN = "withdrawn"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    SUPERSEDED = "superseded"
