"""Questions: asked by the officer or the authority, owed by somebody until a day, answered once."""

from datetime import date

from models.access.roles import Permission, require
from models.applications.choices import Debtor, QuestionFrom
from models.applications.drafts import QuestionDraft
from models.applications.hands import held
from models.applications.tables import Application, Question
from models.applications.transitions import ENDED
from models.parties.tables import Party
from models.rulebook.loader import load_current
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction

_ASKER_MAY = {QuestionFrom.OFFICER: Permission.DECIDE, QuestionFrom.AUTHORITY: Permission.RECORD_ANSWER}
_LONGEST_ANSWER = 4000


def ask_question(tx: Transaction, application_id: int, draft: QuestionDraft) -> Changes:
    """Ask something about an application. A limit in working days runs by the calendar of the asker's country.

    Raises CalendarNotLoaded when those days run into a year without data: then a day has to be stated.
    """
    require(tx.actor, _ASKER_MAY[draft.asked_by_kind])
    tx.act("ask_question")
    application = held(tx, application_id)
    if application.state in ENDED:
        raise UserError(
            "wrong_state",
            "{number} is {state}; there is nothing left to ask.",
            number=application.number,
            state=application.state.label,
        )
    asked_on = draft.asked_on or tx.today
    if asked_on > tx.today:
        raise UserError("future_day", "{day} is still to come.", field="asked_on", day=asked_on)
    owed_by_user = draft.owed_by_user
    if draft.owed_by is Debtor.PREPARER and owed_by_user is None:
        owed_by_user = application.prepared_by
    tx.add(
        Question(
            application_id=application_id,
            asked_by_kind=draft.asked_by_kind,
            asked_by=tx.actor.id,
            asked_on=asked_on,
            body=draft.body,
            owed_by=draft.owed_by,
            owed_by_user=owed_by_user,
            due_on=_due(tx, application, draft, asked_on),
        )
    )
    return tx.changes()


def answer_question(tx: Transaction, question_id: int, answer: str, answered_on: date | None = None) -> Changes:
    """Record the answer to a question. Raises UserError when it is answered already or dated wrongly."""
    require(tx.actor, Permission.PREPARE)
    tx.act("answer_question")
    question = tx.get(Question, question_id)
    day = answered_on or tx.today
    answer = answer.strip()
    if question.answered_on is not None:
        raise UserError("already_answered", "This question was answered on {day}.", day=question.answered_on)
    if not answer:
        raise UserError("no_answer", "Write the answer.", field="answer")
    if len(answer) > _LONGEST_ANSWER:
        raise UserError(
            "too_long",
            "This text has {length} characters; at most {limit} fit.",
            field="answer",
            length=len(answer),
            limit=_LONGEST_ANSWER,
        )
    if not question.asked_on <= day <= tx.today:
        raise UserError(
            "answer_day",
            "The answer is dated {day}; it lies between the question of {asked} and today.",
            field="answered_on",
            day=day,
            asked=question.asked_on,
        )
    question.answer, question.answered_on, question.answered_by = answer, day, tx.actor.id
    return tx.changes()


def desk_country(tx: Transaction, application: Application) -> str:
    """Return the country whose working days the desk keeps: the exporter's, or the regime's while there is none."""
    exporter = tx.session.get(Party, application.exporter_id) if application.exporter_id else None
    return exporter.country if exporter else application.regime[:2]


def _due(tx: Transaction, application: Application, draft: QuestionDraft, asked_on: date) -> date | None:
    if draft.due_in_working_days is None:
        return draft.due_on
    by_authority = draft.asked_by_kind is QuestionFrom.AUTHORITY
    country = application.regime[:2] if by_authority else desk_country(tx, application)
    return load_current().calendar.add_working_days(country, asked_on, draft.due_in_working_days)
