"""What the regimes ask of a declaration besides its undertakings: how long it holds, how it is signed.

The rows are data with their source and how far it was confirmed; a regime without a row gives no rule of its own.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from models.declarations.choices import Scope, SignatureKind, ValidityBasis
from models.rulebook.book import Rulebook
from models.rulebook.marks import Mark, Source

_NO_FORM_REGIMES = frozenset({"ANY", "OWN", "ALL"})


@dataclass(frozen=True)
class ValidityRule:
    """How a regime limits a declaration in time: months from signature, None when it sets no length."""

    basis: ValidityBasis
    months: int | None
    source: Source
    mark: Mark


@dataclass(frozen=True)
class SignatureRule:
    """How a regime wants the paper signed."""

    kinds: frozenset[SignatureKind]
    source: Source
    mark: Mark
    seal: bool = False
    letterhead: bool = False
    may_delegate: bool = True
    original: bool = False


_FIELD_A09 = Source("field table of declarations, A09 (validity basis)")
_AGE, _PERIOD = ValidityBasis.AGE_AT_FILING, ValidityBasis.COVERED_PERIOD

_VALIDITY: Mapping[tuple[str, ValidityBasis], ValidityRule] = {
    ("UK", _AGE): ValidityRule(_AGE, 6, _FIELD_A09, Mark.read),
    ("DK", _AGE): ValidityRule(_AGE, 6, _FIELD_A09, Mark.read),
    ("US711", _AGE): ValidityRule(_AGE, 12, Source("15 CFR 748.11: first filing within one year"), Mark.read),
    ("US711", _PERIOD): ValidityRule(_PERIOD, 48, Source("15 CFR 748.11: four years from signature"), Mark.read),
    ("SG", _PERIOD): ValidityRule(_PERIOD, 36, _FIELD_A09, Mark.read),
}

_INK = frozenset({SignatureKind.WET_INK})
_INK_OR_ADVANCED = frozenset(
    {SignatureKind.WET_INK, SignatureKind.ADVANCED_ELECTRONIC, SignatureKind.QUALIFIED_ELECTRONIC}
)
_GUIDES = Source("trade guides (Vector Magnets, xhmag, yanxachem, hicom-asia)")
_FIELDS_G = Source("field table of declarations, G03, G04 and G06 (signature and seal)")

_SIGNATURE: Mapping[str, SignatureRule] = {
    "CN": SignatureRule(_INK, _GUIDES, Mark.secondary, seal=True, original=True),
    "DE": SignatureRule(_INK_OR_ADVANCED, _FIELDS_G, Mark.read),
    "DK": SignatureRule(_INK, _FIELDS_G, Mark.read, seal=True, letterhead=True),
    "IN": SignatureRule(_INK, _FIELDS_G, Mark.read, seal=True, letterhead=True),
    "US711": SignatureRule(_INK, _FIELDS_G, Mark.read, may_delegate=False),
}
_UNKNOWN = SignatureRule(_INK, Source("no rule is loaded for this regime: ink is assumed"), Mark.design)


def known_regimes(book: Rulebook) -> frozenset[str]:
    """Return the codes of the regimes that an edition has undertakings or forms for."""
    asked = frozenset().union(*(each.required_for for each in book.undertakings))
    return (asked | {form.regime for form in book.paper_forms}) - _NO_FORM_REGIMES


def form_serves(form_regime: str, regime: str) -> bool:
    """Tell whether a form of one regime may be used for another (US for US711, ANY for every one)."""
    return form_regime == "ANY" or regime.startswith(form_regime)


def validity_rule(regime: str, basis: ValidityBasis) -> ValidityRule | None:
    """Return the rule of a regime for a basis, or None when it sets no length."""
    return _VALIDITY.get((regime, basis))


def usual_basis(regime: str, scope: Scope) -> ValidityBasis:
    """Return the basis a new declaration starts with."""
    if scope is not Scope.SINGLE:
        return _PERIOD
    return _AGE if (regime, _AGE) in _VALIDITY else ValidityBasis.QUANTITY_EXHAUSTED


def signature_rule(regime: str) -> SignatureRule:
    """Return how a regime wants the paper signed; an unknown one wants ink."""
    return _SIGNATURE.get(regime, _UNKNOWN)
