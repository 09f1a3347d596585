"""The rules of a regime as sentences: how long a declaration holds, how it is signed, what it names, what comes after."""

from collections.abc import Callable, Mapping

from models.declarations.choices import PartyRole, ReceivedAs, Scope, SignatureKind, ValidityBasis
from models.journal.value_words import value_words
from models.rulebook.regimes import Regime, RegimeRule, Topic
from models.workspace.words import Choice, InBoth, Words, say

GROUPS: tuple[tuple[Words, tuple[Topic, ...]], ...] = (
    (say("How long it holds"), (Topic.VALIDITY, Topic.USUAL_BASIS)),
    (
        say("Signature and paper"),
        (
            *(Topic.SIGNATURE_KINDS, Topic.SEAL, Topic.LETTERHEAD, Topic.DELEGATION, Topic.SECOND_SIGNATURE),
            *(Topic.ORIGINAL, Topic.RECEIVED_AS),
        ),
    ),
    (say("Who and what it names"), (Topic.PARTY, Topic.FIELD, Topic.LANGUAGE, Topic.ONE_ORDER)),
    (say("Afterwards"), (Topic.CONSENT_AUTHORITY, Topic.RETENTION_YEARS)),
)
"""The topics in the order in which they are told."""


def signs_words(regime: Regime) -> Words:
    """Say who signs by the rules of a regime."""
    return say("Signs: {who}", who=InBoth(regime.who_signs_en, regime.who_signs_zh))


def rule_words(rule: RegimeRule) -> Words:
    """Say a rule of a regime as a sentence."""
    return _TELLERS[rule.topic](rule)


def _validity(rule: RegimeRule) -> Words:
    basis = ValidityBasis(rule.case)
    if rule.number is None:
        return say("Validity by “{basis}”: no length is set.", basis=basis.label)
    if basis is ValidityBasis.AGE_AT_FILING:
        return say("It may be {months} months old when it is filed.", months=rule.number)
    return say("Validity by “{basis}”: up to {months} months.", basis=basis.label, months=rule.number)


def _usual_basis(rule: RegimeRule) -> Words:
    return say(
        "“{scope}” usually holds by “{basis}”.", scope=Scope(rule.case).label, basis=ValidityBasis(rule.value).label
    )


def _delegation(rule: RegimeRule) -> Words:
    if rule.value == "no":
        return say("The power to sign cannot be passed on.")
    return say("Somebody else may sign, with proof of the power to do so.")


def _second_signature(rule: RegimeRule) -> Words:
    role = PartyRole(rule.case).label
    if rule.value == "required":
        return say("“{role}” signs, too.", role=role)
    if rule.value == "on_request":
        return say("“{role}” signs, too, where it is asked for.", role=role)
    return say("“{role}” signs, too, on the regime's own form.", role=role)


def _party(rule: RegimeRule) -> Words:
    role = PartyRole(rule.case).label
    if rule.value == "required":
        return say("“{role}” is named.", role=role)
    return say("“{role}” is named where the items go on.", role=role)


def _field(rule: RegimeRule) -> Words:
    name = value_words(rule.case)
    if rule.value == "required":
        return say("“{field}” has to be stated.", field=name)
    return say("“{field}” is expected.", field=name)


def _labels(kind: type[Choice], rule: RegimeRule) -> tuple[Words, ...]:
    return tuple(kind(each).label for each in rule.values)


_TELLERS: Mapping[Topic, Callable[[RegimeRule], Words]] = {
    Topic.VALIDITY: _validity,
    Topic.USUAL_BASIS: _usual_basis,
    Topic.SIGNATURE_KINDS: lambda rule: say("Signatures that are taken: {kinds}.", kinds=_labels(SignatureKind, rule)),
    Topic.SEAL: lambda _rule: say("It bears the company seal."),
    Topic.LETTERHEAD: lambda _rule: say("It stands on the letterhead of the declarant."),
    Topic.DELEGATION: _delegation,
    Topic.ORIGINAL: lambda _rule: say("The original has to be handed in."),
    Topic.RECEIVED_AS: lambda rule: say("It is handed in as: {ways}.", ways=_labels(ReceivedAs, rule)),
    Topic.SECOND_SIGNATURE: _second_signature,
    Topic.PARTY: _party,
    Topic.FIELD: _field,
    Topic.LANGUAGE: lambda rule: say("Languages that are taken: {codes}.", codes=", ".join(rule.values)),
    Topic.ONE_ORDER: lambda _rule: say("One declaration covers one order."),
    Topic.CONSENT_AUTHORITY: lambda rule: say(
        "Consent to re-export is given by: {authority}.", authority=InBoth(rule.value, rule.value_zh)
    ),
    Topic.RETENTION_YEARS: lambda rule: say("Papers are kept for {years} years.", years=rule.number),
}
