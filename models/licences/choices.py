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


class LicenceEventKind(Choice):
    """What happened to a licence after it was given."""

    FROZEN = "frozen"
    UNFROZEN = "unfrozen"
    RETURNED = "returned"
    REVOKED = "revoked"


class LicenceStanding(Choice):
    """Where a licence stands on a day; computed from its dates, events and ledger, never stored."""

    ACTIVE = "active"
    EXPIRES_SOON = "expires_soon"
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"
    USED_UP = "used_up"
    FROZEN = "frozen"
    RETURNED = "returned"
    REVOKED = "revoked"


class EntryKind(Choice):
    """What the ledger books: a plan reserves, a cancelled plan releases, a shipment draws what was reserved."""

    RESERVED = "reserved"
    RELEASED = "released"
    DRAWN = "drawn"


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
