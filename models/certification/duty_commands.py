"""Verbs on standing duties: record that one was done, with its evidence, and take such a record back."""

from models.access.roles import Permission, require
from models.certification.duty_choices import DutyState, FulfilledBy
from models.certification.duty_drafts import DutyDraft
from models.certification.duty_queries import duties_of
from models.certification.duty_tables import DutyAct
from models.certification.duty_views import Owed
from models.certification.reasons import stated_reason
from models.rulebook.book import Rulebook
from models.rulebook.criteria import DutyKind
from models.rulebook.loader import load_current
from models.workspace.attachments import attach
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, UserError
from models.workspace.transaction import Transaction
from models.workspace.words import Words, say

_PURPOSE = "duty"


def record_duty(
    tx: Transaction,
    party_id: int,
    draft: DutyDraft,
    evidence: tuple[str, bytes] | None,
    rulebook: Rulebook | None = None,
) -> Changes:
    """Record that a duty was done, with the paper that shows it (file name, contents).

    Raises UserError for what is not owed or was done already, FieldErrors beside the fields at fault. A report of a year
    waits until every mass balance of that year that the programme asks for is closed.
    """
    require(tx.actor, Permission.PREPARE)
    tx.act("record_duty")
    owed = duties_of(tx.session, party_id, tx.today, draft.programme, rulebook or load_current()).duties
    wanted = _wanted(owed, draft)
    faults = _faults(tx, wanted, draft, owed, with_paper=evidence is not None)
    if faults or evidence is None:
        raise FieldErrors(faults)
    paper = attach(tx, "party", party_id, *evidence, _PURPOSE)
    tx.add(
        DutyAct(
            party_id=party_id,
            attachment_id=paper,
            recorded_on=tx.today,
            recorded_by=tx.actor.id,
            **draft.model_dump(),
        )
    )
    return tx.changes()


def take_back_duty(tx: Transaction, act_id: int, reason: str) -> Changes:
    """Take a record back that was wrong; both stay on file. Raises UserError when it was taken back already."""
    require(tx.actor, Permission.PREPARE)
    reason = stated_reason(reason)
    tx.act("take_back_duty", reason)
    act = tx.get(DutyAct, act_id)
    owed = duties_of(tx.session, act.party_id, tx.today, act.programme).duties
    if act.takes_back_id is not None or not any(each.act_id == act_id for each in owed):
        raise UserError("taken_back", "This record was taken back already.")
    names = ("party_id", "programme", "duty", "year", "site_id", "shipment_id")
    tx.add(
        DutyAct(
            **{name: getattr(act, name) for name in names},
            done_on=tx.today,
            note=reason,
            takes_back_id=act_id,
            recorded_on=tx.today,
            recorded_by=tx.actor.id,
        )
    )
    return tx.changes()


def _wanted(owed: tuple[Owed, ...], draft: DutyDraft) -> Owed:
    key = (draft.programme, draft.duty, draft.year, draft.site_id, draft.shipment_id)
    found = [each for each in owed if each.key == key and each.fulfilled_by is FulfilledBy.ACT]
    if not found:
        raise UserError("not_owed", "Nothing of this kind is owed.", field="duty")
    still = [each for each in found if each.state is not DutyState.DONE]
    if not still:
        raise UserError("done", "This was recorded as done on {day}.", field="duty", day=found[0].done_on)
    return still[0]


def _faults(
    tx: Transaction, wanted: Owed, draft: DutyDraft, owed: tuple[Owed, ...], *, with_paper: bool
) -> dict[str, Words]:
    faults: dict[str, Words] = {}
    if draft.done_on > tx.today:
        faults["done_on"] = say("This day is still to come.")
    elif wanted.year is not None and wanted.state is DutyState.NOT_YET_DUE:
        faults["done_on"] = say("The year {year} is not over.", year=str(wanted.year))
    elif wanted.kind in _FROM_ITS_DAY and wanted.since is not None and draft.done_on < wanted.since:
        faults["done_on"] = say("It can be done from {day} on.", day=wanted.since)
    if wanted.asks_days != (draft.days is not None):
        words = say("Say within how many days of a shipment its notice is sent.")
        faults["days"] = words if wanted.asks_days else say("Days are agreed on for notices only.")
    if not with_paper:
        faults["file"] = say("Give the paper that shows it.")
    waits = next((each for each in owed if _holds_up(each, wanted)), None)
    if waits is not None:
        note = waits.note or say("No figures were entered.")
        faults["duty"] = say(
            "The report waits for the mass balance: {subject}. {note}", subject=waits.subject, note=note
        )
    return faults


def _holds_up(other: Owed, report: Owed) -> bool:
    """Tell whether a report waits for this mass balance of its year."""
    of_it = report.kind is DutyKind.REPORT and other.kind is DutyKind.MASS_BALANCE and other.year == report.year
    return of_it and other.state is not DutyState.DONE


_FROM_ITS_DAY = frozenset({DutyKind.REPORT, DutyKind.SHIPMENT_NOTICE})
