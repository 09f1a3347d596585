"""Recording screening answers."""

from models.access.roles import Permission, require
from models.parties.tables import Party
from models.screening.drafts import ScreeningDraft
from models.screening.tables import ScreeningAnswer, ScreeningLatest
from models.workspace.attachments import attach
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction


def record_screening(
    tx: Transaction, party_id: int, draft: ScreeningDraft, file: tuple[str, bytes] | None = None
) -> Changes:
    """Record that a party was compared with lists, with the print-out (name, contents) when there is one."""
    require(tx.actor, Permission.SCREEN)
    tx.act("record_screening", draft.note)
    tx.get(Party, party_id)
    if draft.screened_on > tx.today:
        raise UserError("in_the_future", "A comparison cannot be dated in the future.", field="screened_on")
    for place, used in enumerate(draft.lists):
        if used.dated is not None and used.dated > draft.screened_on:
            raise UserError(
                "list_newer",
                "The list {name} is dated after the comparison.",
                field=f"lists.{place}.dated",
                name=used.name,
            )
    attachment_id = attach(tx, "party", party_id, file[0], file[1], "screening") if file is not None else None
    answer = tx.add(
        ScreeningAnswer(
            party_id=party_id,
            screened_on=draft.screened_on,
            lists=[used.model_dump(mode="json") for used in draft.lists],
            outcome=draft.outcome,
            note=draft.note,
            attachment_id=attachment_id,
            answered_by=tx.actor.id,
        )
    )
    _note_latest(tx, answer)
    return tx.changes()


def _note_latest(tx: Transaction, answer: ScreeningAnswer) -> None:
    latest = tx.session.get(ScreeningLatest, answer.party_id)
    if latest is None:
        tx.session.add(
            ScreeningLatest(
                party_id=answer.party_id,
                answer_id=answer.key,
                screened_on=answer.screened_on,
                outcome=answer.outcome,
            )
        )
    elif latest.screened_on <= answer.screened_on:
        latest.answer_id, latest.screened_on, latest.outcome = answer.key, answer.screened_on, answer.outcome
    tx.session.flush()
