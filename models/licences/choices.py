"""The closed sets of the licences room."""

from models.workspace.words import Choice


class LicenceKind(Choice):
    """Kinds of licence (Order 792 Art. 15 and their counterparts elsewhere)."""

    SINGLE = "single"
    GENERAL = "general"
    REGISTRATION = "registration_certificate"


class LicenceState(Choice):
    """What was decided about a licence; used up and expired are computed from lines and dates."""

    ACTIVE = "active"
    FROZEN = "frozen"
    RETURNED = "returned"
    REVOKED = "revoked"


class ShipmentState(Choice):
    """Where a shipment is: a planned one reserves, a shipped one draws, a cancelled one gives back."""

    PLANNED = "planned"
    SHIPPED = "shipped"
    ARRIVED = "arrived"
    CANCELLED = "cancelled"


class TransportMode(Choice):
    """How goods travel."""

    SEA = "sea"
    AIR = "air"
    RAIL = "rail"
    ROAD = "road"
    POST = "post"
    COURIER = "courier"
    ELECTRONIC = "electronic"
