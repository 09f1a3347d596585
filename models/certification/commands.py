"""Verbs on dossiers: open, change, lines of the matrix, answers to criteria. None of them sets a status."""

from datetime import date, timedelta

from sqlmodel import col, select

from models.access.queries import names_of_users
from models.access.roles import Permission, require, require_other
from models.certification.choices import CriterionReply
from models.certification.drafts import CriterionDraft, DossierDraft, DossierForm, ScopeDraft
from models.certification.handing import submit_dossier, withdraw_dossier
from models.certification.hands import held, preparers, touch, touches_of
from models.certification.questions import listed_codes
from models.certification.reasons import stated_reason
from models.certification.tables import CriterionAnswer, Dossier, DossierEvent, DossierHand, DossierScope
from models.goods.tables import Product
from models.journal.queries import expect_version
from models.parties.tables import Party, Site
from models.rulebook.book import Rulebook
from models.rulebook.loader import load_current
from models.workspace.attachments import attach
from models.workspace.changes import Changes
from models.workspace.errors import Conflict, FieldErrors, UserError
from models.workspace.numbers import next_number
from models.workspace.transaction import Transaction
from models.workspace.words import Words, say

__all__ = [
    "answer_criterion",
    "attach_evidence",
    "change_dossier",
    "close_scope",
    "keep_dossier",
    "open_dossier",
    "remove_scope",
    "set_scope",
    "submit_dossier",
    "withdraw_dossier",
]


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
    dossier = tx.add(
        Dossier(
            number=next_number(tx, "dossier", "DOS"),
            programme=programme,
            party_id=party_id,
            opened_on=tx.today,
            prepared_by=tx.actor.id,
            **draft.model_dump(),
        )
    )
    touch(tx, dossier)
    return tx.changes()


def keep_dossier(tx: Transaction, dossier_id: int, seen: int, form: DossierForm) -> Changes:
    """Make facts and lines what the form says; ``seen`` is the version of the detail that the person saw.

    Lines keep their ids; one that is not in the form is taken out unless it was decided on. Raises Conflict when
    somebody else changed the dossier first, and FieldErrors with one sentence for each field at fault.
    """
    require(tx.actor, Permission.PREPARE)
    tx.act("change_dossier")
    dossier = held(tx, dossier_id)
    _expect(tx, dossier, seen)
    facts = DossierDraft(**form.model_dump(exclude={"scopes"}))
    _check_official(facts, tx.today)
    faults = {
        f"scopes.{place}.{name}": words
        for place, line in enumerate(form.scopes)
        for name, words in _scope_faults(tx, dossier, line.facts()).items()
    }
    if faults:
        raise FieldErrors(faults)
    changed = [_assign(dossier, facts.model_dump())]
    known = {line.key: line for line in tx.session.exec(select(DossierScope).where(dossier_id == _OF))}
    decided = _decided_lines(tx, dossier_id)
    changed += [_keep_line(tx, dossier, line.facts(), known.get(line.id or 0), decided) for line in form.scopes]
    for line in known.values():
        if line.key not in {entry.id for entry in form.scopes} | decided:
            tx.remove(line)
            changed.append(True)
    if any(changed):
        touch(tx, dossier)
    return tx.changes()


def change_dossier(tx: Transaction, dossier_id: int, seen_version: int, draft: DossierDraft) -> Changes:
    """Change the facts of a dossier itself. Raises Conflict when somebody else changed them first."""
    require(tx.actor, Permission.PREPARE)
    tx.act("change_dossier")
    dossier = held(tx, dossier_id)
    expect_version(tx, dossier, seen_version)
    _check_official(draft, tx.today)
    _assign(dossier, draft.model_dump())
    touch(tx, dossier)
    return tx.changes()


def set_scope(tx: Transaction, dossier_id: int, draft: ScopeDraft, scope_id: int | None = None) -> Changes:
    """Add a line to the matrix, or change one that no decision covers yet; it counts once a grant is decided after it."""
    require(tx.actor, Permission.PREPARE)
    tx.act("set_scope")
    dossier = held(tx, dossier_id)
    faults = _scope_faults(tx, dossier, draft)
    if faults:
        raise FieldErrors(faults)
    line = None if scope_id is None else _undecided_line(tx, dossier_id, scope_id)
    _keep_line(tx, dossier, draft, line, frozenset())
    touch(tx, dossier)
    return tx.changes()


def remove_scope(tx: Transaction, dossier_id: int, scope_id: int) -> Changes:
    """Take out a line that no decision covers yet; one that was decided is closed instead."""
    require(tx.actor, Permission.PREPARE)
    tx.act("remove_scope")
    dossier = held(tx, dossier_id)
    tx.remove(_undecided_line(tx, dossier_id, scope_id))
    touch(tx, dossier)
    return tx.changes()


def close_scope(tx: Transaction, scope_id: int, closed_from: date, reason: str) -> Changes:
    """End a line early, from a day on that is not past; what was before stays as it was.

    Raises NotPermitted for whoever prepared anything of the dossier, and UserError when the line ends before that day
    anyway: an end can be brought forward, never put off.
    """
    require(tx.actor, Permission.CERTIFY)
    reason = stated_reason(reason)
    tx.act("close_scope", reason)
    line = tx.get(DossierScope, scope_id)
    dossier = held(tx, line.dossier_id)
    require_other(tx.actor, preparers(tx.session, dossier))
    if closed_from < tx.today:
        raise UserError("past_day", "A line cannot be ended in the past.", field="closed_from")
    ends = _first_day_without(line)
    if ends is not None and closed_from >= ends:
        raise UserError(
            "ends_before", "This line no longer counts from {day} on anyway.", field="closed_from", day=ends
        )
    line.closed_on, line.closed_from, line.closed_reason = tx.today, closed_from, reason
    touch(tx, dossier, by=dossier.prepared_by)
    return tx.changes()


def _first_day_without(line: DossierScope) -> date | None:
    """Return the first day on which a line no longer counts as things stand, or None."""
    expired = line.valid_until + timedelta(days=1) if line.valid_until is not None else None
    return min((day for day in (line.closed_from, expired) if day is not None), default=None)


def answer_criterion(
    tx: Transaction,
    dossier_id: int,
    draft: CriterionDraft,
    attachment: tuple[str, bytes] | None = None,
    rulebook: Rulebook | None = None,
    seen: int | None = None,
) -> Changes:
    """Answer a criterion as of today, with its paper (file name, contents); earlier answers stay for earlier days.

    ``seen`` is the version of the answer that the person saw (0: none). Raises Conflict when there is a newer one.
    """
    require(tx.actor, Permission.PREPARE)
    tx.act("answer_criterion")
    dossier = held(tx, dossier_id)
    _check_answer(dossier, draft, tx.today, rulebook or load_current())
    earlier = _answers(tx, dossier_id, draft.code)
    if seen is not None and seen != sum(each.row_version for each in earlier):
        raise _conflict(tx, earlier[-1].changed_by or earlier[-1].answered_by)
    last = earlier[-1] if earlier else None
    today = last if last is not None and last.answered_on == tx.today else None
    answer = today or CriterionAnswer(
        dossier_id=dossier_id,
        code=draft.code,
        reply=draft.reply,
        attachment_id=last.attachment_id if last is not None else None,
        answered_on=tx.today,
        answered_by=tx.actor.id,
    )
    for name, value in draft.model_dump(exclude={"code"}).items():
        setattr(answer, name, value)
    answer.answered_by = tx.actor.id
    if today is None:
        tx.add(answer)
    if attachment is not None:
        name, content = attachment
        answer.attachment_id = attach(tx, "criterion_answer", answer.key, name, content, draft.code)
    touch(tx, dossier)
    return tx.changes()


def attach_evidence(tx: Transaction, dossier_id: int, code: str, name: str, content: bytes) -> Changes:
    """Keep a paper with the answer to a criterion; one that is not answered yet is noted as not known."""
    require(tx.actor, Permission.PREPARE)
    earlier = _answers(tx, dossier_id, code)
    facts = {field: getattr(earlier[-1], field) for field in CriterionDraft.model_fields} if earlier else {}
    draft = CriterionDraft(**({"code": code, "reply": CriterionReply.UNKNOWN} | facts))
    return answer_criterion(tx, dossier_id, draft, attachment=(name, content))


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
    if draft.control_code and not _is_listed(tx, dossier, draft.control_code):
        faults["control_code"] = say("The reference list holds no item {code}.", code=draft.control_code)
    return faults


def _is_listed(tx: Transaction, dossier: Dossier, code: str) -> bool:
    """Tell whether a line may name an item: one on the programme's list, or what a line of the dossier names already.

    Of a programme whose list the edition does not hold it cannot be told, and no status is answered for an item.
    """
    book = load_current()
    listed = listed_codes(book, book.programme(dossier.programme))
    named = select(DossierScope.id).where(DossierScope.dossier_id == dossier.id, DossierScope.control_code == code)
    return not listed or code in listed or tx.session.exec(named).first() is not None


def _undecided_line(tx: Transaction, dossier_id: int, scope_id: int) -> DossierScope:
    line = tx.get(DossierScope, scope_id)
    if line.dossier_id != dossier_id:
        raise UserError("not_found", "The dossier has no such line.")
    if scope_id in _decided_lines(tx, dossier_id):
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


_OF = col(DossierScope.dossier_id)
_LINE = tuple(ScopeDraft.model_fields)


def _assign(row: Dossier | DossierScope, values: dict[str, object]) -> bool:
    """Set the values that differ; tell whether any did."""
    changed = {name: value for name, value in values.items() if getattr(row, name) != value}
    for name, value in changed.items():
        setattr(row, name, value)
    return bool(changed)


def _keep_line(
    tx: Transaction, dossier: Dossier, draft: ScopeDraft, line: DossierScope | None, decided: frozenset[int]
) -> bool:
    """Add a line, or change one that no decision covers yet; tell whether anything changed."""
    if line is None:
        today, me = tx.today, tx.actor.id
        tx.add(DossierScope(dossier_id=dossier.key, added_on=today, added_by=me, **draft.model_dump()))
        return True
    if all(getattr(line, name) == getattr(draft, name) for name in _LINE):
        return False
    if line.key in decided:
        raise UserError("scope_decided", "This line was decided on. Close it and add another one.", field="scopes")
    _assign(line, draft.model_dump())
    line.added_on, line.added_by = tx.today, tx.actor.id
    return True


def _decided_lines(tx: Transaction, dossier_id: int) -> frozenset[int]:
    decisions = tx.session.exec(select(DossierEvent).where(DossierEvent.dossier_id == dossier_id))
    return frozenset(scope_id for each in decisions for scope_id in each.scope_ids)


def _answers(tx: Transaction, dossier_id: int, code: str) -> list[CriterionAnswer]:
    query = select(CriterionAnswer).where(CriterionAnswer.dossier_id == dossier_id, CriterionAnswer.code == code)
    order = (col(CriterionAnswer.answered_on), col(CriterionAnswer.id))
    return list(tx.session.exec(query.order_by(*order)))


def _expect(tx: Transaction, dossier: Dossier, seen: int) -> None:
    if touches_of(tx.session, dossier.key) == seen:
        return
    last = max(
        tx.session.exec(select(DossierHand).where(DossierHand.dossier_id == dossier.key)),
        key=lambda each: (each.changed_at or each.created_at or tx.now, each.key),
    )
    raise _conflict(tx, last.changed_by or last.user_id)


def _conflict(tx: Transaction, user_id: int) -> Conflict:
    by = names_of_users(tx.session).get(user_id, "—")
    return Conflict(
        "{by} changed this record while you were working on it. Your text is kept; look at both and save again.",
        theirs={},
        by=by,
    )
