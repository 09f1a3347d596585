"""The closed sets of the declarations room."""

from models.workspace.words import Choice


class DeclarationState(Choice):
    """Where a declaration stands; expiry is a matter of dates and is computed, never stored."""

    DRAFT = "draft"
    ISSUED = "issued_for_signature"
    SIGNED = "signed"
    VERIFIED = "verified"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    STOPPED = "stopped_and_reported"


class Standing(Choice):
    """What a declaration is worth on a day; computed from its state, its dates and what is left, never stored."""

    DRAFT = "draft"
    AWAITS_SIGNATURE = "awaits_signature"
    AWAITS_VERIFICATION = "awaits_verification"
    VALID = "valid"
    USED_UP = "used_up"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    STOPPED = "stopped_and_reported"


class StopCause(Choice):
    """Why exporter and importer stop and report (Order 792 Art. 25)."""

    CHANGED = "user_or_use_changed_or_may_change"
    FORGED = "forged_or_altered"
    NO_LONGER_VALID = "no_longer_valid"
    DECEIT = "obtained_by_deceit_or_bribery"


class TranslatedBy(Choice):
    """Who answers for a translation."""

    EXPORTER = "exporter"
    PROFESSIONAL = "professional_translator"
    NOTARY = "notary"


class Capacity(Choice):
    """As what the declarant signs."""

    END_USER = "end_user"
    STOCKIST = "stockist"
    CONSIGNEE = "consignee"
    PURCHASER = "purchaser"
    INTERMEDIARY = "intermediary"
    GOVERNMENT = "government"


class PartyRole(Choice):
    """What a party is in a deal."""

    EXPORTER = "exporter"
    PURCHASER = "purchaser"
    INTERMEDIATE_CONSIGNEE = "intermediate_consignee"
    ULTIMATE_CONSIGNEE = "ultimate_consignee"
    END_USER = "end_user"
    ULTIMATE_END_USER = "ultimate_end_user"
    CERTIFYING_BODY = "certifying_government_body"
    NOTIFY_PARTY = "notify_party"


class Scope(Choice):
    """What the declaration covers."""

    SINGLE = "single_application"
    MANY = "many_applications"
    FRAMEWORK = "framework"


class Disposition(Choice):
    """What happens to the item at the end user's."""

    CAPITAL_EQUIPMENT = "capital_equipment"
    INCORPORATED = "processed_or_incorporated"
    RESOLD = "resold_in_country"
    REEXPORTED = "reexported"
    STOCK = "stock"
    CONSUMED = "consumed"
    OTHER = "other"


class Use(Choice):
    """Civil or military, or stock whose use is not yet known."""

    CIVIL = "civil"
    MILITARY = "military"
    STOCK_UNKNOWN = "stock_unknown"


class ValidityBasis(Choice):
    """What limits a declaration in time."""

    AGE_AT_FILING = "age_at_filing"
    COVERED_PERIOD = "covered_period"
    QUANTITY_EXHAUSTED = "quantity_exhausted"
    TIED_TO_PERMIT = "tied_to_permit"


class SignatureKind(Choice):
    """How it was signed."""

    WET_INK = "wet_ink"
    ADVANCED_ELECTRONIC = "advanced_electronic"
    QUALIFIED_ELECTRONIC = "qualified_electronic"
    SEAL_ONLY = "seal_only"


class AuthorityBasis(Choice):
    """Why the signatory can bind the declarant."""

    INHERENT = "inherent_in_office"
    LEGAL_REPRESENTATIVE = "legal_representative"
    DELEGATED = "delegated_with_proof"


class ReceivedAs(Choice):
    """As what the signed paper came back."""

    ORIGINAL = "original"
    SCAN = "scan_of_original"
    SIGNED_PDF = "signed_pdf"


class AuthenticityCheck(Choice):
    """How it was made sure that the signature is real."""

    NONE = "none"
    CALL_BACK = "call_back"
    REGISTRY = "registry"
    EMBASSY = "embassy"
    NOTARISED = "notarised"


class Answer(Choice):
    """The answer to an assurance or undertaking."""

    WILL_NOT = "will_not"
    CANNOT_STATE = "cannot_state"
    DECLARES_USE = "declares_use"
    GIVEN = "given"
    NOT_GIVEN = "not_given"


class Disposal(Choice):
    """What the declarant promises about old items, or about these once they are no longer used (field F10)."""

    NONE = "none"
    DESTROY_OLD = "destroy_old"
    DESTROY_AFTER_USE = "destroy_after_use"
    RETURN = "return"


class LastEvent(Choice):
    """The last thing that happened under a declaration, from which its keeping time is counted (field A14)."""

    LAST_EXPORT = "last_export"
    KNOWN_REEXPORT = "known_reexport"
    END_OF_DEAL = "end_of_deal"
