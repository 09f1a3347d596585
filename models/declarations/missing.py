"""What a declaration still lacks: before it may be issued for signature, and before its signature may be verified."""

from datetime import date

from models.declarations import missing_content, missing_details, missing_parties, missing_signing
from models.declarations.missing_signing import Receipt, paper_points, signature_points
from models.declarations.points import Check, Missing, Rule, Surroundings
from models.declarations.regimes import signature_rules
from models.declarations.statement import Statement
from models.rulebook.book import Rulebook

RULES: tuple[Rule, ...] = (
    missing_parties.parties,
    missing_content.form,
    missing_content.references,
    missing_content.lines,
    missing_content.end_use,
    missing_details.dispositions,
    missing_details.supply,
    missing_parties.site,
    missing_content.undertakings,
    missing_details.promises,
    missing_content.validity,
    missing_details.asked_fields,
    missing_signing.signatory,
    missing_signing.further_signatures,
)
"""Every rule, in the order of the form."""


def missing_for_issue(statement: Statement, around: Surroundings, book: Rulebook, today: date) -> tuple[Missing, ...]:
    """List what is missing before a declaration may be issued for signature, what blocks first."""
    check = Check(statement, around, book, today)
    found = [point for rule in RULES for point in rule(check)]
    return tuple(sorted(found, key=lambda point: not point.blocking))


def missing_for_verification(receipt: Receipt, regime: str) -> tuple[Missing, ...]:
    """List what the signed paper lacks by the rules of its regime, what blocks first."""
    rules = signature_rules(regime)
    found = [*signature_points(receipt, rules), *paper_points(receipt, rules)]
    return tuple(sorted(found, key=lambda point: not point.blocking))
