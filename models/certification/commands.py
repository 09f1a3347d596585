"""Verbs on dossiers: open, change, lines of the matrix, answers, submit, withdraw. None of them sets a status."""

from datetime import date

from sqlmodel import col, select

from models.access.roles import Permission, require
from models.certification.choices import CriterionReply
from models.certification.drafts import CriterionDraft, DossierDraft, ScopeDraft
from models.certification.tables import CriterionAnswer, Dossier, DossierEvent, DossierScope
from models.goods.tables import Product
from models.journal.queries import expect_version
from models.parties.tables import Party, Site
from models.rulebook.book import Rulebook
from models.rulebook.loader import load_current
from models.workspace.attachments import attach
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, UserError
from models.workspace.numbers import next_number
from models.workspace.transaction import Transaction
from models.workspace.words import Words, say


def open_dossier(
    tx: Transaction, party_id: int, programme: str, draft: DossierDraft | None = None, rulebook: Rulebook | None = None
) -> Changes:
    """Open a dossier for a party under a programme. Raises UserError where one is already being prepared."""
    require(tx.actor, Permission.PREPARE)
    tx.act("open_dossier")
    party = tx.session.get(Party, party_id)
    if party is None:
        raise UserError("not_found", "There is no such party.", field="party_id")
    (rulebook or load_current()).programme(programme)
    _refuse_second(tx, party_id, programme)
    draft = draft or DossierDraft()
    _check_official(draft, tx.today)
    tx.add(
        Dossier(
            number=next_number(tx, "dossier", "DOS"),
            programme=programme,
            party_id=party_id,
            opened_on=tx.today,
            prepared_by=tx.actor.id,
            **draft.model_dump(),
        )
    )
    return tx.changes()


def change_dossier(tx: Transaction, dossier_id: int, seen_version: int, draft: DossierDraft) -> Changes:
    """Change the facts of a dossier itself. Raises Conflict when somebody else changed them first."""
    require(tx.actor, Permission.PREPARE)
    tx.act("change_dossier")
    dossier = _open_one(tx, dossier_id)
    expect_version(tx, dossier, seen_version)
    _check_official(draft, tx.today)
    for name, value in draft.model_dump().items():
        setattr(dossier, name, value)
    return tx.changes()


def set_scope(tx: Transaction, dossier_id: int, draft: ScopeDraft, scope_id: int | None = None) -> Changes:
    """Add a line to the matrix, or change one that no decision covers yet; it counts once a grant is decided after it."""
    require(tx.actor, Permission.PREPARE)
    tx.act("set_scope")
    dossier = _open_one(tx, dossier_id)
    faults = _scope_faults(tx, dossier, draft)
    if faults:
        raise FieldErrors(faults)
    if scope_id is None:
        tx.add(DossierScope(dossier_id=dossier_id, added_on=tx.today, added_by=tx.actor.id, **draft.model_dump()))
        return tx.changes()
    line = _undecided_line(tx, dossier_id, scope_id)
    for name, value in draft.model_dump().items():
        setattr(line, name, value)
    line.added_on, line.added_by = tx.today, tx.actor.id
    return tx.changes()


def remove_scope(tx: Transaction, dossier_id: int, scope_id: int) -> Changes:
    """Take out a line that no decision covers yet; one that was decided is closed instead."""
    require(tx.actor, Permission.PREPARE)
    tx.act("remove_scope")
    _open_one(tx, dossier_id)
    tx.remove(_undecided_line(tx, dossier_id, scope_id))
    return tx.changes()


def close_scope(tx: Transaction, scope_id: int, closed_from: date, reason: str) -> Changes:
    """End a line early, from a day on that is not past; what was before stays as it was."""
    require(tx.actor, Permission.CERTIFY)
    reason = stated_reason(reason)
    tx.act("close_scope", reason)
    line = tx.get(DossierScope, scope_id)
    if closed_from < tx.today:
        raise UserError("past_day", "A line cannot be ended in the past.", field="closed_from")
    line.closed_on, line.closed_from, line.closed_reason = tx.today, closed_from, reason
    tx.session.flush()
    return tx.changes()


def answer_criterion(
    tx: Transaction,
    dossier_id: int,
    draft: CriterionDraft,
    attachment: tuple[str, bytes] | None = None,
    rulebook: Rulebook | None = None,
) -> Changes:
    """Answer a criterion as of today, with its paper (file name, contents); earlier answers stay for earlier days."""
    require(tx.actor, Permission.PREPARE)
    tx.act("answer_criterion")
    dossier = _open_one(tx, dossier_id)
    _check_answer(dossier, draft, tx.today, rulebook or load_current())
    today = tx.session.exec(
        select(CriterionAnswer).where(
            CriterionAnswer.dossier_id == dossier_id,
            CriterionAnswer.code == draft.code,
            CriterionAnswer.answered_on == tx.today,
        )
    ).first()
    answer = today or CriterionAnswer(
        dossier_id=dossier_id, code=draft.code, reply=draft.reply, answered_on=tx.today, answered_by=tx.actor.id
    )
    for name, value in draft.model_dump(exclude={"code"}).items():
        setattr(answer, name, value)
    answer.answered_by = tx.actor.id
    if today is None:
        tx.add(answer)
    if attachment is not None:
        name, content = attachment
        answer.attachment_id = attach(tx, "criterion_answer", answer.key, name, content, draft.code)
    return tx.changes()


def submit_dossier(tx: Transaction, dossier_id: int) -> Changes:
    """Hand a dossier in for decision. Raises UserError when it has no line, or was handed in or withdrawn already."""
    require(tx.actor, Permission.PREPARE)
    tx.act("submit_dossier")
    dossier = _open_one(tx, dossier_id)
    if dossier.submitted_on is not None:
        raise UserError("submitted", "Dossier {number} was submitted already.", number=dossier.number)
    if tx.session.exec(select(DossierScope.id).where(DossierScope.dossier_id == dossier_id)).first() is None:
        raise UserError("no_scope", "A dossier names at least one site, use and destination.", field="scopes")
    dossier.submitted_on, dossier.submitted_by = tx.today, tx.actor.id
    return tx.changes()


def withdraw_dossier(tx: Transaction, dossier_id: int, reason: str) -> Changes:
    """Withdraw a dossier that was not granted; a granted one is ended by a decision."""
    require(tx.actor, Permission.PREPARE)
    reason = stated_reason(reason)
    tx.act("withdraw_dossier", reason)
    dossier = _open_one(tx, dossier_id)
    if tx.session.exec(select(DossierEvent.id).where(DossierEvent.dossier_id == dossier_id)).first() is not None:
        raise UserError("decided", "Dossier {number} was decided on; end it by a decision.", number=dossier.number)
    dossier.withdrawn_on, dossier.withdrawn_reason = tx.today, reason
    return tx.changes()


def stated_reason(reason: str) -> str:
    """Return the reason without idle space. Raises UserError when there is none, or too much of it."""
    stripped = reason.strip()
    if not stripped:
        raise UserError("no_reason", "A reason has to be stated.", field="reason")
    if len(stripped) > 2000:
        raise UserError("too_long", "A reason has at most {limit} characters.", field="reason", limit=2000)
    return stripped


def _open_one(tx: Transaction, dossier_id: int) -> Dossier:
    dossier = tx.get(Dossier, dossier_id)
    if dossier.withdrawn_on is not None:
        raise UserError("withdrawn", "Dossier {number} was withdrawn.", number=dossier.number)
    return dossier


def _refuse_second(tx: Transaction, party_id: int, programme: str) -> None:
    query = select(Dossier).where(
        Dossier.party_id == party_id, Dossier.programme == programme, col(Dossier.withdrawn_on).is_(None)
    )
    for dossier in tx.session.exec(query):
        decided = select(DossierEvent.id).where(DossierEvent.dossier_id == dossier.id)
        if tx.session.exec(decided).first() is None:
            raise UserError(
                "dossier_open",
                "Dossier {number} is already open for this party and programme.",
                number=dossier.number,
            )


def _check_official(draft: DossierDraft, today: date) -> None:
    if draft.official_date is not None and draft.official_date > today:
        raise UserError("future_day", "This day is still to come.", field="official_date")
    stated = (draft.official_number, draft.official_issuer, draft.official_date)
    if any(stated) and not all(stated):
        raise UserError(
            "official_whole", "An official status has a number, an issuer and a date.", field="official_number"
        )


def _scope_faults(tx: Transaction, dossier: Dossier, draft: ScopeDraft) -> dict[str, Words]:
    faults: dict[str, Words] = {}
    site = tx.session.get(Site, draft.site_id)
    if site is None or site.party_id != dossier.party_id:
        faults["site_id"] = say("The customer has no such site.")
    if draft.product_id is not None and tx.session.get(Product, draft.product_id) is None:
        faults["product_id"] = say("There is no such product.")
    if draft.valid_until is not None and draft.valid_until < draft.valid_from:
        faults["valid_until"] = say("It would end before it begins on {day}.", day=draft.valid_from)
    return faults


def _undecided_line(tx: Transaction, dossier_id: int, scope_id: int) -> DossierScope:
    line = tx.get(DossierScope, scope_id)
    if line.dossier_id != dossier_id:
        raise UserError("not_found", "The dossier has no such line.")
    decisions = tx.session.exec(select(DossierEvent).where(DossierEvent.dossier_id == dossier_id))
    if any(scope_id in each.scope_ids for each in decisions):
        raise UserError("scope_decided", "This line was decided on. Close it and add another one.")
    return line


def _check_answer(dossier: Dossier, draft: CriterionDraft, today: date, rulebook: Rulebook) -> None:
    programme = rulebook.programme(dossier.programme)
    faults: dict[str, Words] = {}
    if draft.code not in programme.criteria:
        faults["code"] = say("The programme does not ask {code}.", code=draft.code)
    if draft.evidence_date is not None and draft.evidence_date > today:
        faults["evidence_date"] = say("This day is still to come.")
    first = draft.evidence_date
    if first is not None and draft.evidence_expires is not None and draft.evidence_expires < first:
        faults["evidence_expires"] = say("It would end before it begins on {day}.", day=first)
    if draft.reply is CriterionReply.NOT_APPLICABLE and not draft.note:
        faults["note"] = say("Say why the criterion does not apply.")
    if faults:
        raise FieldErrors(faults)
