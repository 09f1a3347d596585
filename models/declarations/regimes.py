"""What the regimes ask of a declaration besides its undertakings; the rules are rows of the loaded edition."""

from dataclasses import dataclass

from models.declarations.choices import PartyRole, ReceivedAs, Scope, SignatureKind, ValidityBasis
from models.rulebook.book import Rulebook
from models.rulebook.loader import load_current
from models.rulebook.marks import Mark, Source
from models.rulebook.regimes import RegimeRule, Topic


@dataclass(frozen=True)
class ValidityRule:
    """How a regime limits a declaration in time: months from signature, None when it sets no length."""

    basis: ValidityBasis
    months: int | None
    source: Source
    mark: Mark


@dataclass(frozen=True)
class KeepingRule:
    """For how many years a regime wants papers kept."""

    years: int
    source: Source
    mark: Mark


@dataclass(frozen=True)
class SignatureRules:
    """How a regime wants the paper signed and handed in; each rule with its own source, None where there is none."""

    kinds: RegimeRule | None
    seal: RegimeRule | None
    letterhead: RegimeRule | None
    delegation: RegimeRule | None
    original: RegimeRule | None
    received_as: RegimeRule | None

    @property
    def allowed(self) -> frozenset[SignatureKind]:
        """Return the kinds of signature that the regime takes."""
        return frozenset(SignatureKind(each) for each in self.kinds.values) if self.kinds is not None else frozenset()

    @property
    def taken_as(self) -> frozenset[ReceivedAs]:
        """Return as what the paper may be handed in; empty when any way will do."""
        return frozenset(ReceivedAs(each) for each in self.received_as.values) if self.received_as else frozenset()


def known_regimes(book: Rulebook) -> frozenset[str]:
    """Return the codes of the regimes of an edition."""
    return frozenset(book.regimes)


def form_serves(form_regime: str, regime: str) -> bool:
    """Tell whether a form of one regime may be used for another (US for US711, ANY for every one)."""
    return form_regime == "ANY" or regime.startswith(form_regime)


def rule_of(regime: str, topic: Topic, case: str = "", book: Rulebook | None = None) -> RegimeRule | None:
    """Return the rule of a regime on a topic, or None."""
    return (book or load_current()).regime_rules.one(regime, topic, case)


def rules_of(regime: str, topic: Topic, book: Rulebook | None = None) -> tuple[RegimeRule, ...]:
    """Return every rule of a regime on a topic."""
    return (book or load_current()).regime_rules.of(regime, topic)


def validity_rule(regime: str, basis: ValidityBasis) -> ValidityRule | None:
    """Return the rule of a regime for a basis, or None when it has none."""
    found = rule_of(regime, Topic.VALIDITY, basis.value)
    return None if found is None else ValidityRule(basis, found.number, found.source, found.mark)


def usual_basis(regime: str, scope: Scope) -> ValidityBasis:
    """Return the basis a new declaration starts with."""
    found = rule_of(regime, Topic.USUAL_BASIS, scope.value)
    return ValidityBasis.QUANTITY_EXHAUSTED if found is None else ValidityBasis(found.value)


def signature_rules(regime: str) -> SignatureRules:
    """Return how a regime wants the paper signed."""
    return SignatureRules(
        kinds=rule_of(regime, Topic.SIGNATURE_KINDS),
        seal=rule_of(regime, Topic.SEAL),
        letterhead=rule_of(regime, Topic.LETTERHEAD),
        delegation=rule_of(regime, Topic.DELEGATION),
        original=rule_of(regime, Topic.ORIGINAL),
        received_as=rule_of(regime, Topic.RECEIVED_AS),
    )


def second_signatures(regime: str, need: str = "required") -> tuple[tuple[PartyRole, RegimeRule], ...]:
    """Return the roles whose signature a regime wants besides the declarant's (need: required, on_request, on_form)."""
    found = rules_of(regime, Topic.SECOND_SIGNATURE)
    return tuple((PartyRole(each.case), each) for each in found if each.value == need)


def keeping_rule(regime: str) -> KeepingRule:
    """Return for how long a regime wants papers kept. Raises LookupError for an edition without any such rule."""
    found = rule_of(regime, Topic.RETENTION_YEARS)
    if found is None or found.number is None:
        raise LookupError("the edition says nowhere how long papers are kept")
    return KeepingRule(found.number, found.source, found.mark)
