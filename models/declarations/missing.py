"""What a declaration still lacks: before it may be issued for signature, and before its signature may be verified."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from models.declarations import missing_content, missing_parties
from models.declarations.choices import AuthorityBasis, ReceivedAs, SignatureKind
from models.declarations.points import Check, Missing, Rule, Surroundings, by_source
from models.declarations.regimes import SignatureRule, signature_rule
from models.declarations.statement import Statement
from models.rulebook.book import Rulebook
from models.rulebook.marks import Mark, Source
from models.workspace.words import say

_OWN = Source("Rule of this program")

RULES: tuple[Rule, ...] = (
    missing_parties.parties,
    missing_content.form,
    missing_content.references,
    missing_content.lines,
    missing_content.end_use,
    missing_parties.site,
    missing_content.undertakings,
    missing_content.validity,
    missing_parties.signatory,
)
"""Every rule, in the order of the form."""


def missing_for_issue(statement: Statement, around: Surroundings, book: Rulebook, today: date) -> tuple[Missing, ...]:
    """List what is missing before a declaration may be issued for signature, what blocks first."""
    check = Check(statement, around, book, today)
    found = [point for rule in RULES for point in rule(check)]
    return tuple(sorted(found, key=lambda point: not point.blocking))


@dataclass(frozen=True)
class Receipt:
    """What came back from the declarant."""

    signature_kind: SignatureKind
    authority_basis: AuthorityBasis | None
    company_seal: bool
    received_as: ReceivedAs
    has_file: bool


def missing_for_verification(receipt: Receipt, regime: str) -> tuple[Missing, ...]:
    """List what the signed paper lacks by the rules of its regime, what blocks first."""
    rule = signature_rule(regime)
    found = [*_signature(receipt, rule), *_paper(receipt, rule)]
    return tuple(sorted(found, key=lambda point: not point.blocking))


def _signature(receipt: Receipt, rule: SignatureRule) -> Iterator[Missing]:
    if receipt.signature_kind not in rule.kinds:
        yield by_source(
            "G04",
            say("The paper was signed as “{kind}”.", kind=receipt.signature_kind.label),
            say("The regime takes: {kinds}.", kinds=", ".join(sorted(str(kind.label) for kind in rule.kinds))),
            "signature_kind",
            rule.source,
            rule.mark,
        )
    if rule.seal and not receipt.company_seal:
        yield by_source(
            "G06",
            say("The company seal is missing."),
            say("The signature stands beside the seal."),
            "company_seal",
            rule.source,
            rule.mark,
        )
    if receipt.authority_basis is AuthorityBasis.DELEGATED and not rule.may_delegate:
        yield by_source(
            "G03",
            say("The signatory acts for somebody else."),
            say("This regime does not let the signature be delegated."),
            "authority_basis",
            rule.source,
            rule.mark,
        )


def _paper(receipt: Receipt, rule: SignatureRule) -> Iterator[Missing]:
    if not receipt.has_file:
        yield by_source(
            "H01",
            say("The signed paper is not attached."),
            say("Whoever verifies has to see it."),
            "attachment",
            _OWN,
            Mark.design,
        )
    if rule.original and receipt.received_as is not ReceivedAs.ORIGINAL:
        yield by_source(
            "H01",
            say("The original has not arrived."),
            say("The authority is handed the original."),
            "received_as",
            rule.source,
            rule.mark,
            blocking=False,
        )
