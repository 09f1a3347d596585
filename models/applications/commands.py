"""Everything that may be done to an application, in one place; each verb lives in the module of its subject."""

from models.applications.answering import (
    end_pause,
    pause_clock,
    record_acceptance,
    record_grant,
    record_lodging,
    record_refusal,
    withdraw,
)
from models.applications.asking import answer_question, ask_question
from models.applications.drafting import change_application, delete_draft, draft_application
from models.applications.filing import clear_slot, fill_slot, waive_slot
from models.applications.repeating import plan_repeat, repeat_application, resubmit_as_new

__all__ = [
    "answer_question",
    "ask_question",
    "change_application",
    "clear_slot",
    "delete_draft",
    "draft_application",
    "end_pause",
    "fill_slot",
    "pause_clock",
    "plan_repeat",
    "record_acceptance",
    "record_grant",
    "record_lodging",
    "record_refusal",
    "repeat_application",
    "resubmit_as_new",
    "waive_slot",
    "withdraw",
]
