"""The verbs of declarations: draft, change, issue for signature, record what came back, verify, withdraw, stop, renew."""

from collections.abc import Callable
from typing import Any

from models.access.roles import Permission, require, require_other
from models.declarations import guard  # noqa: F401 (its listeners keep what was issued as it is)
from models.declarations.acting import (
    OWNER_KIND,
    draft_row,
    ended,
    hands_on,
    locked,
    newest_version,
    refuse,
    refuse_missing,
    signature_faults,
    stated,
    supersede,
    take_step,
)
from models.declarations.balances import carry_over
from models.declarations.choices import Answer, AuthenticityCheck, DeclarationState, ReceivedAs
from models.declarations.countersigning import PROOF, write_signature
from models.declarations.drafts import DeclarationDraft, OriginalDraft, SignatureDraft, StopDraft, VerificationDraft
from models.declarations.missing import missing_for_issue, missing_for_verification
from models.declarations.receipts import receipt_of
from models.declarations.reopening import draft_of
from models.declarations.retaining import refuse_while_held
from models.declarations.statement import canonical, fingerprint
from models.declarations.stating import live_statement, parts_of, surroundings_of
from models.declarations.tables import (
    NO_END,
    Declaration,
    DeclarationLine,
    DeclarationParty,
    DeclarationSignature,
    DeclarationUndertaking,
)
from models.declarations.transitions import COPIED, Step
from models.declarations.validity import last_day
from models.declarations.walled import wall_points
from models.declarations.writing import assign, check_register, columns_of, write_parts
from models.journal.queries import expect_version
from models.rulebook.loader import load_current
from models.workspace.attachments import attach
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, UserError
from models.workspace.numbers import next_number
from models.workspace.transaction import Transaction
from models.workspace.words import say

NUMBER_KIND, NUMBER_PREFIX = "declaration", "EUC"
_NOT_COLUMNS = frozenset({"attachment", "proof", "further"})

BEFORE_DELETE: list[Callable[[Transaction, int], None]] = []
"""What rooms further down have to do before a draft goes: they let go of it."""


def draft_declaration(tx: Transaction, draft: DeclarationDraft) -> Changes:
    """Begin a declaration, however little is known yet. Raises FieldErrors for what no record can hold."""
    require(tx.actor, Permission.PREPARE)
    tx.act("draft_declaration")
    products = check_register(tx, draft)
    number = next_number(tx, NUMBER_KIND, NUMBER_PREFIX)
    declaration = tx.add(
        Declaration(number=number, state_since=tx.now, prepared_by=tx.actor.id, **columns_of(tx, draft))
    )
    write_parts(tx, declaration, draft, products)
    return tx.changes()


def change_declaration(tx: Transaction, declaration_id: int, seen: int, draft: DeclarationDraft) -> Changes:
    """Change a draft as a whole. Raises Conflict when somebody changed it since, UserError when it was issued."""
    require(tx.actor, Permission.PREPARE)
    tx.act("change_declaration")
    declaration = draft_row(tx, declaration_id)
    expect_version(tx, declaration, seen)
    products = check_register(tx, draft)
    changed = assign(declaration, columns_of(tx, draft))
    changed |= write_parts(tx, declaration, draft, products)
    if changed:
        declaration.revision += 1
    return tx.changes()


def delete_draft(tx: Transaction, declaration_id: int) -> Changes:
    """Throw a draft away; its number is not given again. Raises UserError when it was issued or is held."""
    require(tx.actor, Permission.PREPARE)
    tx.act("delete_draft")
    declaration = draft_row(tx, declaration_id)
    refuse_while_held(declaration)
    for let_go in BEFORE_DELETE:
        let_go(tx, declaration.key)
    for kind in (DeclarationParty, DeclarationLine, DeclarationUndertaking, DeclarationSignature):
        for row in parts_of(tx.session, kind, declaration.key):
            tx.session.delete(row)
    tx.session.flush()
    tx.remove(declaration)
    return tx.changes()


def decide_answer(tx: Transaction, declaration_id: int, code: str, reason: str) -> Changes:
    """Let a draft go out although an undertaking is not given in full; another person than its preparers decides."""
    require(tx.actor, Permission.DECIDE)
    tx.act("decide_answer", stated(reason))
    declaration = draft_row(tx, declaration_id)
    require_other(tx.actor, hands_on(tx, declaration))
    rows = parts_of(tx.session, DeclarationUndertaking, declaration.key)
    row = next((each for each in rows if each.code == code), None)
    if row is None or row.answer in {Answer.WILL_NOT, Answer.GIVEN}:
        raise UserError("nothing_to_decide", "On {code} there is nothing to decide.", field="undertakings", code=code)
    row.decided_by, row.decided_on, row.decision_reason = tx.actor.id, tx.today, reason.strip()
    declaration.revision += 1
    return tx.changes()


def issue_for_signature(tx: Transaction, declaration_id: int) -> Changes:
    """Freeze what the declaration states, so that it can be printed and signed.

    Raises FieldErrors with every missing point that blocks.
    """
    declaration = locked(tx, declaration_id)
    take_step(tx, declaration, Step.ISSUE)
    declaration.issue_date, declaration.issued_by = tx.today, tx.actor.id
    statement = live_statement(tx.session, declaration)
    around = surroundings_of(tx.session, declaration, statement)
    refuse_missing(missing_for_issue(statement, around, load_current(), tx.today))
    declaration.frozen_content = canonical(statement)
    declaration.frozen_hash = fingerprint(declaration.frozen_content)
    declaration.frozen_lines = len(statement.lines)
    declaration.frozen_parties = len(statement.parties)
    declaration.frozen_signatures = len(statement.signatures)
    declaration.frozen_undertakings = len(parts_of(tx.session, DeclarationUndertaking, declaration.key))
    declaration.state, declaration.state_since = DeclarationState.ISSUED, tx.now
    tx.session.flush()
    supersede(tx, declaration, only=DeclarationState.ISSUED)
    return tx.changes()


def record_signature(tx: Transaction, declaration_id: int, draft: SignatureDraft) -> Changes:
    """Record the signed paper that came back; the version before it is superseded from now on.

    Raises FieldErrors for days that cannot be and for a signatory of the exporter.
    """
    declaration = locked(tx, declaration_id)
    take_step(tx, declaration, Step.SIGN)
    refuse(signature_faults(tx, declaration, draft))
    values: dict[str, Any] = {name: value for name, value in draft if name not in _NOT_COLUMNS}
    until = last_day(declaration.regime, declaration.validity_basis, draft.signed_on, declaration.stated_until)
    values |= {"valid_until": until, "until_key": until or NO_END, "signature_recorded_by": tx.actor.id}
    if draft.attachment is not None:
        values["signed_attachment_id"] = attach(
            tx, OWNER_KIND, declaration.key, *draft.attachment, "signed_declaration"
        )
    if draft.proof is not None:
        attach(tx, OWNER_KIND, declaration.key, *draft.proof, PROOF)
    for place, given in enumerate(draft.further):
        write_signature(tx, declaration, given, f"further.{place}.")
    values |= {"state": DeclarationState.SIGNED, "state_since": tx.now}
    assign(declaration, values)
    tx.session.flush()
    carry_over(tx, supersede(tx, declaration), declaration)
    return tx.changes()


def record_original(tx: Transaction, declaration_id: int, draft: OriginalDraft) -> Changes:
    """Record that the original of a scan has arrived."""
    require(tx.actor, Permission.PREPARE)
    tx.act("record_original")
    declaration = locked(tx, declaration_id)
    signed = declaration.state in {DeclarationState.SIGNED, DeclarationState.VERIFIED}
    if not signed or declaration.received_as is ReceivedAs.ORIGINAL:
        raise UserError("no_original_awaited", "No original of {number} is awaited.", number=declaration.number)
    if draft.received_on > tx.today or (declaration.signed_on and draft.received_on < declaration.signed_on):
        raise FieldErrors({"received_on": say("The original arrives after it was signed, and not in the future.")})
    declaration.received_as, declaration.received_on = ReceivedAs.ORIGINAL, draft.received_on
    declaration.courier_number = draft.courier_number or declaration.courier_number
    if draft.attachment is not None:
        declaration.signed_attachment_id = attach(
            tx, OWNER_KIND, declaration.key, *draft.attachment, "signed_declaration"
        )
    return tx.changes()


def verify(tx: Transaction, declaration_id: int, draft: VerificationDraft) -> Changes:
    """Confirm that signature and paper are real; whoever prepared, issued or recorded them cannot.

    Raises NotPermitted by the two-person rule, FieldErrors for what the signed paper lacks.
    """
    declaration = locked(tx, declaration_id)
    take_step(tx, declaration, Step.VERIFY)
    require_other(tx.actor, hands_on(tx, declaration))
    refuse_missing(wall_points(tx.session, declaration, tx.today))
    refuse_missing(missing_for_verification(receipt_of(tx.session, declaration), declaration.regime))
    if draft.authenticity is AuthenticityCheck.NONE and not draft.note:
        raise FieldErrors({"note": say("Nothing was checked: say why that is enough here.")})
    values: dict[str, Any] = {"authenticity": draft.authenticity, "authenticity_note": draft.note}
    values |= {"verified_by": tx.actor.id, "verified_on": tx.today}
    assign(declaration, values | {"state": DeclarationState.VERIFIED, "state_since": tx.now})
    return tx.changes()


def withdraw(tx: Transaction, declaration_id: int, reason: str) -> Changes:
    """Withdraw a declaration that was issued; nothing new may rest on it."""
    declaration = locked(tx, declaration_id)
    take_step(tx, declaration, Step.WITHDRAW, reason)
    assign(declaration, ended(tx, DeclarationState.WITHDRAWN, reason))
    return tx.changes()


def record_stop_and_report(tx: Transaction, declaration_id: int, draft: StopDraft) -> Changes:
    """Record that use is stopped and reported to the authority (Order 792 Art. 25)."""
    declaration = locked(tx, declaration_id)
    take_step(tx, declaration, Step.STOP, draft.reason)
    if draft.reported_on is not None and draft.reported_on > tx.today:
        raise FieldErrors({"reported_on": say("A report cannot have been made in the future.")})
    values = ended(tx, DeclarationState.STOPPED, draft.reason)
    assign(declaration, values | {"stop_cause": draft.cause, "stop_reported_on": draft.reported_on})
    return tx.changes()


def new_version(tx: Transaction, declaration_id: int, reason: str) -> Changes:
    """Copy a declaration into the draft of its next version; it stays as it is until that one is signed."""
    require(tx.actor, Permission.PREPARE)
    tx.act("new_version", stated(reason))
    old = locked(tx, declaration_id)
    newest = newest_version(tx, old.number)
    if old.state not in COPIED or newest.key != old.key:
        raise UserError(
            "no_new_version",
            "{number} version {version} cannot be renewed: it is {state}, and the latest version is {newest}.",
            number=old.number,
            version=old.version_number,
            state=old.state.label,
            newest=newest.version_number,
        )
    draft = draft_of(tx.session, old)
    products = check_register(tx, draft)
    renewed = tx.add(
        Declaration(
            number=old.number,
            version_number=old.version_number + 1,
            supersedes_id=old.key,
            change_reason=reason.strip()[:1000],
            state_since=tx.now,
            prepared_by=tx.actor.id,
            **columns_of(tx, draft),
        )
    )
    write_parts(tx, renewed, draft, products)
    return tx.changes()
