"""The closed sets of the parties room."""

from models.workspace.words import Choice, Words, say


class PartyKind(Choice):
    """What a party is; it decides which questions are asked of it."""

    COMMERCIAL = "commercial"
    GOVERNMENT = "government"
    MILITARY = "military"
    RESEARCH = "research"
    INDIVIDUAL = "individual"

    @property
    def label(self) -> Words:
        # Other words than those for a military use, because languages differ in them.
        return say("Military organisation") if self is PartyKind.MILITARY else super().label


class FigureKind(Choice):
    """What a party said of a year: what it used, made, or had in stock at the end."""

    CONSUMPTION = "consumption"
    PRODUCTION = "production"
    STOCK = "stock"


class Tie(Choice):
    """An answer that may be unknown; unknown never reads as no."""

    NO = "no"
    YES = "yes"
    UNKNOWN = "unknown"


class NameKind(Choice):
    """Another name of a party."""

    LOCAL = "local_name"
    ALIAS = "alias"
    FORMER = "former_name"
    TRADING = "trading_name"


class Scheme(Choice):
    """Who gave an identifier."""

    USCC = "uscc"
    LEI = "lei"
    EORI = "eori"
    DUNS = "duns"
    VAT = "vat"
    NATIONAL = "national_register"

    @property
    def label(self) -> Words:
        return _SCHEMES[self]


_SCHEMES = {
    Scheme.USCC: say("Unified social credit code (USCC)"),
    Scheme.LEI: say("Legal entity identifier (LEI)"),
    Scheme.EORI: say("EORI number"),
    Scheme.DUNS: say("DUNS number"),
    Scheme.VAT: say("VAT number"),
    Scheme.NATIONAL: say("National register number"),
}


class Checked(Choice):
    """What is known about an identifier's form: check digits right, or no check exists for it."""

    VALID = "valid"
    NOT_CHECKABLE = "not_checkable"


class AddressKind(Choice):
    """What an address is for."""

    REGISTERED = "registered"
    BUSINESS = "business"
    POSTAL = "postal"


class HoldingKind(Choice):
    """How a holding is held."""

    DIRECT = "direct"
    INDIRECT = "indirect"


class PartyState(Choice):
    """Whether a party is still dealt with."""

    ACTIVE = "active"
    RETIRED = "retired"
