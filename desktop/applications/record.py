"""An application as its page reads and writes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session

from desktop.records.drafting import with_texts
from desktop.records.kind import RecordKind
from models.access.desk_settings import EXPORTER_PARTY, get_setting
from models.access.queries import names_of_users
from models.applications.commands import change_application, draft_application
from models.applications.drafts import ApplicationDraft
from models.applications.history import application_history
from models.applications.matching import match_of_application
from models.applications.queries import application_detail, form_values
from models.applications.views import ApplicationDetail
from models.certification.match import MatchTest
from models.documents.queries import IssuedRow, documents_of
from models.journal.views import JournalRow
from models.review.choices import CaseKind
from models.review.queries import case_of, decisions_of
from models.review.views import DecisionView
from models.workspace.errors import FieldErrors
from models.workspace.validation import validate
from models.workspace.words import say

FORM = "application"


@dataclass(frozen=True)
class Opened:
    """One application with the people on it, its papers, its decisions, and what a repeat order changed."""

    id: int
    row_version: int
    detail: ApplicationDetail
    people: Mapping[int, str]
    documents: tuple[IssuedRow, ...]
    decisions: tuple[DecisionView, ...]
    changed: tuple[str, ...]
    """The form's fields that differ from the application this one repeats."""
    history: tuple[JournalRow, ...] = ()
    match: MatchTest | None = None
    """The match test against the end user's certification, where there ever was one."""


def application_kind(today: date) -> RecordKind:
    """Say how an application is read, checked and written; what the law asks is told for ``today``."""

    def load(session: Session, application_id: int) -> Opened:
        detail = application_detail(session, application_id, today)
        people = names_of_users(session)
        case = case_of(session, CaseKind.APPLICATION, application_id)
        return Opened(
            application_id,
            detail.row_version,
            detail,
            people,
            documents_of(session, "application", application_id),
            decisions_of(session, case.key, people) if case is not None else (),
            _changed(session, detail, today),
            application_history(session, application_id),
            match_of_application(session, detail, today),
        )

    return RecordKind(
        name=FORM,
        table="application",
        load=load,
        values=lambda opened: form_values(opened.detail),
        draft=draft_of,
        add=draft_application,
        change=change_application,
    )


def new_values(session: Session, person: str) -> dict[str, Any]:
    """Give the values a new application begins with: the desk's own firm, and who handles it."""
    values = ApplicationDraft(contact_name=person).model_dump()
    values["exporter_id"] = get_setting(session, EXPORTER_PARTY)
    return values


def draft_of(values: Mapping[str, Any]) -> ApplicationDraft:
    """Check the values of the form. Raises FieldErrors beside the form's own fields."""
    plain = with_texts(ApplicationDraft, values)
    rows = list(values.get("parties") or ())
    places = [place for place, row in enumerate(rows) if row.get("role") or row.get("party_id")]
    plain["parties"] = [rows[place] for place in places]
    try:
        return validate(ApplicationDraft, plain)
    except FieldErrors as error:
        raise FieldErrors(dict(_home(path, words, places) for path, words in error.faults.items())) from None


def meaningful(values: Mapping[str, Any]) -> bool:
    """Tell whether a new application says enough to get a number: a declared line, or who uses the items."""
    return bool(values.get("lines")) or isinstance(values.get("end_user_id"), int)


def _home(path: str, words: Any, places: list[int]) -> tuple[str, Any]:
    parts = path.split(".")
    if parts[-1] in {"end_user_id", "exporter_id", "party_id"}:
        words = say("Choose a party that the register offers as you type.")
    if parts[0] == "parties" and len(parts) > 1:
        return ".".join(["parties", str(places[int(parts[1])]), *parts[2:]]), words
    return path, words


def _changed(session: Session, detail: ApplicationDetail, today: date) -> tuple[str, ...]:
    if detail.repeat_of is None:
        return ()
    old, new = form_values(application_detail(session, detail.repeat_of[0], today)), form_values(detail)
    return tuple(name for name in new if new[name] != old.get(name))
