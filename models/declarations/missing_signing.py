"""What is missing about the people who are to sign, and in what the signed paper falls short."""

from collections.abc import Iterator
from dataclasses import dataclass

from models.declarations.choices import AuthorityBasis, PartyRole, ReceivedAs, SignatureKind
from models.declarations.points import Check, Missing, by_rule, by_source
from models.declarations.regimes import SignatureRules, second_signatures
from models.declarations.writing import SIGNS
from models.rulebook.marks import Mark, Source
from models.workspace.sorting import sort_key
from models.workspace.words import say

_OWN = Source("Rule of this program")


def signatory(check: Check) -> Iterator[Missing]:
    """Yield what is missing about the person who is to sign."""
    stated = check.statement
    name = stated.signatory_name
    if not name or not stated.signatory_position:
        yield check.by_field(
            "G01",
            say("Name and position of the signatory are not both stated."),
            say("They are printed beside the signature; left empty, they are written in by hand."),
            "signatory_position" if name else "signatory_name",
            blocking=False,
        )
    if name and sort_key(name) in check.around.exporter_staff:
        yield check.by_field(
            "G01",
            say("{name} belongs to the exporter.", name=name),
            say("The declarant signs, never the exporter's own staff."),
            "signatory_name",
        )
    if name and sort_key(name) in {sort_key(n) for p in stated.parties for n in (p.legal_name, p.local_name) if n}:
        yield check.by_field(
            "G01", say("{name} is a firm.", name=name), say("The signatory is a person."), "signatory_name"
        )


def further_signatures(check: Check) -> Iterator[Missing]:
    """Yield what is missing about the signatures besides the declarant's."""
    stated = check.statement
    asked = {each.role for each in stated.signatures}
    own = SIGNS[stated.capacity]
    for need, blocking in (("required", True), ("on_request", False)):
        for role, rule in second_signatures(stated.regime, need):
            if role is own or role in asked or (need == "on_request" and stated.in_role(role) is None):
                continue
            if _is_the_declarant(check, role):
                continue
            what = say("No signature of “{role}” is foreseen.", role=role.label)
            why = say("The regime {regime} has this party sign as well.", regime=stated.regime)
            yield by_rule(check, rule, what, why, "signatures", blocking=blocking)
    for place, each in enumerate(stated.signatures):
        path = f"signatures.{place}.role"
        if each.role is own:
            what = say("“{role}” signs as the declarant already.", role=each.role.label)
            yield check.by_field("G07", what, say("Each role signs once."), path)
        elif stated.in_role(each.role) is None:
            what = say("“{role}” is to sign, but no party stands in that role.", role=each.role.label)
            yield check.by_field("G07", what, say("The block for the signature names its party."), path)


def _is_the_declarant(check: Check, role: PartyRole) -> bool:
    """Tell whether the party in a role is the very party that declares: then it signs once for both."""
    party, declarant = check.statement.in_role(role), check.statement.declarant
    return party is not None and declarant is not None and party.party_id == declarant.party_id


@dataclass(frozen=True)
class Receipt:
    """What came back from the declarant; ``unsigned`` are the roles whose signature is still awaited."""

    signature_kind: SignatureKind
    authority_basis: AuthorityBasis | None
    company_seal: bool
    received_as: ReceivedAs
    has_file: bool
    has_proof: bool = False
    unsigned: tuple[PartyRole, ...] = ()


def signature_points(receipt: Receipt, rules: SignatureRules) -> Iterator[Missing]:
    """Yield in what the declarant's signature falls short."""
    if rules.kinds is not None and receipt.signature_kind not in rules.allowed:
        yield by_source(
            "G04",
            say("The paper was signed as “{kind}”.", kind=receipt.signature_kind.label),
            say("The regime takes: {kinds}.", kinds=", ".join(sorted(str(kind.label) for kind in rules.allowed))),
            "signature_kind",
            rules.kinds.source,
            rules.kinds.mark,
        )
    if rules.seal is not None and not receipt.company_seal:
        yield by_source(
            "G06",
            say("The company seal is missing."),
            say("The signature stands beside the seal."),
            "company_seal",
            rules.seal.source,
            rules.seal.mark,
        )
    if receipt.authority_basis is AuthorityBasis.DELEGATED:
        yield from _delegated(receipt, rules)
    for role in receipt.unsigned:
        yield by_source(
            "G07",
            say("The signature of “{role}” has not come back.", role=role.label),
            say("The paper foresees it; record it when it arrives."),
            "further",
            _OWN,
            Mark.design,
        )


def _delegated(receipt: Receipt, rules: SignatureRules) -> Iterator[Missing]:
    rule = rules.delegation
    if rule is not None and rule.value == "no":
        yield by_source(
            "G03",
            say("The signatory acts for somebody else."),
            say("This regime does not let the signature be delegated."),
            "authority_basis",
            rule.source,
            rule.mark,
        )
    elif not receipt.has_proof:
        yield by_source(
            "G03",
            say("The proof that the signatory may sign is not attached."),
            say("A delegated signature counts with a copy of its proof."),
            "authority_basis",
            rule.source if rule is not None else _OWN,
            rule.mark if rule is not None else Mark.design,
            blocking=rule is not None,
        )


def paper_points(receipt: Receipt, rules: SignatureRules) -> Iterator[Missing]:
    """Yield in what the paper falls short that came back."""
    if not receipt.has_file:
        yield by_source(
            "H01",
            say("The signed paper is not attached."),
            say("Whoever verifies has to see it."),
            "attachment",
            _OWN,
            Mark.design,
        )
    if rules.original is not None and receipt.received_as is not ReceivedAs.ORIGINAL:
        yield by_source(
            "H01",
            say("The original has not arrived."),
            say("The authority is handed the original."),
            "received_as",
            rules.original.source,
            rules.original.mark,
            blocking=False,
        )
    if rules.received_as is not None and receipt.received_as not in rules.taken_as:
        kinds = ", ".join(sorted(str(each.label) for each in rules.taken_as))
        yield by_source(
            "H01",
            say("The paper came back as “{kind}”.", kind=receipt.received_as.label),
            say("The authority takes it as: {kinds}.", kinds=kinds),
            "received_as",
            rules.received_as.source,
            rules.received_as.mark,
            blocking=False,
        )
