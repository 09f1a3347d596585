"""Signatures besides the declarant's own: recorded with it or after it, before another person verifies the paper."""

from models.access.roles import Permission, require
from models.declarations.acting import OWNER_KIND, locked
from models.declarations.choices import DeclarationState, PartyRole
from models.declarations.drafts import GivenSignature
from models.declarations.stating import exporter_staff, parts_of, statement_of
from models.declarations.tables import Declaration, DeclarationSignature
from models.workspace.attachments import attach
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, UserError
from models.workspace.sorting import sort_key
from models.workspace.transaction import Transaction
from models.workspace.words import Words, say

PROOF, FURTHER_PAPER = "proof_of_authority", "further_signature"


def record_further_signature(
    tx: Transaction, declaration_id: int, given: GivenSignature, attachment: tuple[str, bytes] | None = None
) -> Changes:
    """Record a further signature that came after the declarant's; ``attachment`` is its letter (name, contents).

    Raises UserError when no such signature is awaited, FieldErrors for days that cannot be.
    """
    require(tx.actor, Permission.PREPARE)
    tx.act("record_further_signature")
    declaration = locked(tx, declaration_id)
    if declaration.state is not DeclarationState.SIGNED:
        raise UserError(
            "wrong_state",
            "{number} is in the state “{state}”; further signatures are recorded once it is signed, before it is verified.",
            number=declaration.number,
            state=declaration.state.label,
        )
    write_signature(tx, declaration, given)
    if attachment is not None:
        attach(tx, OWNER_KIND, declaration.key, *attachment, FURTHER_PAPER)
    return tx.changes()


def write_signature(tx: Transaction, declaration: Declaration, given: GivenSignature, path: str = "") -> None:
    """Write a further signature into its row; ``path`` begins the path of its fields.

    Raises FieldErrors when none is awaited in the role, or for a day that cannot be.
    """
    rows = parts_of(tx.session, DeclarationSignature, declaration.key)
    row = next((each for each in rows if each.role is given.role), None)
    faults: dict[str, Words] = {}
    if row is None:
        faults["role"] = say("The paper asks for no signature of “{role}”.", role=given.role.label)
    elif row.signed_on is not None:
        faults["role"] = say("The signature of “{role}” is recorded already.", role=given.role.label)
    faults |= _faults(tx, declaration, given)
    if row is None or faults:
        raise FieldErrors({f"{path}{name}": words for name, words in faults.items()})
    for name, value in given:
        setattr(row, name, value)
    tx.session.flush()


def _faults(tx: Transaction, declaration: Declaration, given: GivenSignature) -> dict[str, Words]:
    faults: dict[str, Words] = {}
    issued = declaration.issue_date
    if given.signed_on > tx.today:
        faults["signed_on"] = say("The paper cannot have been signed in the future.")
    elif issued is not None and given.signed_on < issued:
        faults["signed_on"] = say("It was issued on {day}; nobody can have signed it before.", day=issued)
    staff = exporter_staff(tx.session, statement_of(tx.session, declaration))
    if given.role is not PartyRole.EXPORTER and sort_key(given.signatory_name) in staff:
        faults["signatory_name"] = say(
            "{name} belongs to the exporter and cannot sign for “{role}”.",
            name=given.signatory_name,
            role=given.role.label,
        )
    return faults
