"""What the verbs share: holding the row, taking a step of the table, refusing with sentences, superseding."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import col, select

from models.access.roles import require
from models.declarations.choices import DeclarationState
from models.declarations.drafts import SignatureDraft
from models.declarations.points import Missing
from models.declarations.stating import exporter_staff, statement_of
from models.declarations.tables import Declaration
from models.declarations.transitions import Step, require_transition
from models.declarations.writing import assign
from models.journal.tables import JournalEntry
from models.workspace.errors import FieldErrors, NotFound, UserError
from models.workspace.sorting import sort_key
from models.workspace.transaction import Transaction
from models.workspace.words import Words, say

OWNER_KIND = "declaration"
_NOT_A_HAND = ("decide_answer",)


def locked(tx: Transaction, declaration_id: int) -> Declaration:
    """Return a declaration, read afresh and held until the transaction ends. Raises NotFound."""
    tx.session.flush()
    query = select(Declaration).where(Declaration.id == declaration_id).with_for_update()
    found = tx.session.exec(query.execution_options(populate_existing=True)).first()
    if found is None:
        raise NotFound("not_found", "There is no declaration number {id}.", id=declaration_id)
    return found


def draft_row(tx: Transaction, declaration_id: int) -> Declaration:
    """Return a declaration that is still a draft, held. Raises UserError when it was issued."""
    declaration = locked(tx, declaration_id)
    if declaration.state is not DeclarationState.DRAFT:
        raise UserError(
            "frozen",
            "{number} version {version} was issued for signature and is never changed.",
            hint=say("Make a new version: it begins as a copy, and this one stays readable."),
            number=declaration.number,
            version=declaration.version_number,
        )
    return declaration


def take_step(tx: Transaction, declaration: Declaration, step: Step, reason: str = "") -> None:
    """Check that state, permission and reason allow a step, and name it as the act."""
    row = require_transition(declaration.number, declaration.state, step, reason)
    require(tx.actor, row.permission)
    tx.act(step.value, reason.strip())


def hands_on(tx: Transaction, declaration: Declaration) -> set[int]:
    """Return everybody who had a hand in a declaration: its columns say so, and the journal."""
    tx.session.flush()
    named = {declaration.prepared_by, declaration.issued_by, declaration.signature_recorded_by}
    query = select(JournalEntry.actor_id).where(
        JournalEntry.record == OWNER_KIND,
        JournalEntry.record_id == declaration.key,
        col(JournalEntry.act).notin_(_NOT_A_HAND),
    )
    return {person for person in named if person is not None} | set(tx.session.exec(query.distinct()))


def newest_version(tx: Transaction, number: str) -> Declaration:
    """Return the latest version of a declaration."""
    query = select(Declaration).where(Declaration.number == number).order_by(col(Declaration.version_number).desc())
    return tx.session.exec(query).all()[0]


def supersede(tx: Transaction, successor: Declaration, only: DeclarationState | None = None) -> Declaration | None:
    """Let a version take the place of the one it was made from, and return that (only when it is in the given state)."""
    if successor.supersedes_id is None:
        return None
    old = locked(tx, successor.supersedes_id)
    live = {DeclarationState.ISSUED, DeclarationState.SIGNED, DeclarationState.VERIFIED}
    if old.state not in (live if only is None else {only}):
        return old if only is None else None
    reason = f"{successor.number} v{successor.version_number}"
    assign(old, {"state": DeclarationState.SUPERSEDED, "state_since": tx.now, "state_reason": reason})
    tx.session.flush()
    return old


def ended(tx: Transaction, state: DeclarationState, reason: str) -> dict[str, Any]:
    """Return the columns of a declaration that comes to its end."""
    return {"state": state, "state_since": tx.now, "state_reason": reason.strip()[:2000]}


def signature_faults(tx: Transaction, declaration: Declaration, draft: SignatureDraft) -> dict[str, Words]:
    """Return what cannot be about a signature: days out of order, or a signatory of the exporter."""
    faults: dict[str, Words] = {}
    issued = declaration.issue_date
    if draft.signed_on > tx.today:
        faults["signed_on"] = say("The paper cannot have been signed in the future.")
    elif issued is not None and draft.signed_on < issued:
        faults["signed_on"] = say("It was issued on {day}; nobody can have signed it before.", day=issued)
    if draft.received_on > tx.today:
        faults["received_on"] = say("The paper cannot have arrived in the future.")
    elif draft.received_on < draft.signed_on:
        faults["received_on"] = say("It cannot have arrived before it was signed.")
    statement = statement_of(tx.session, declaration)
    if sort_key(draft.signatory_name) in exporter_staff(tx.session, statement):
        faults["signatory_name"] = say(
            "{name} belongs to the exporter; the declarant has to sign.", name=draft.signatory_name
        )
    return faults


def refuse(faults: Mapping[str, Words]) -> None:
    """Raise FieldErrors when there are faults."""
    if faults:
        raise FieldErrors(dict(faults))


def refuse_missing(points: Sequence[Missing]) -> None:
    """Raise FieldErrors with the first blocking point of each field, if any blocks."""
    faults: dict[str, Words] = {}
    for point in points:
        if point.blocking:
            faults.setdefault(point.field, say("{what} {why}", what=point.what, why=point.why))
    refuse(faults)


def stated(reason: str) -> str:
    """Return a reason. Raises UserError when it is empty."""
    if not reason.strip():
        raise UserError("reason_missing", "Say why: the reason stands in the record for good.", field="reason")
    return reason.strip()
