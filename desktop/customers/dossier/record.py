"""How the window reads and writes a dossier: facts with lines as one record, each answer to a criterion as another."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session

from desktop.records.kind import RecordKind, Values
from models.certification.commands import answer_criterion, keep_dossier
from models.certification.decided_lines import DecidedLine, decided_lines
from models.certification.dossier_queries import dossier_detail, missing_in
from models.certification.drafts import CriterionDraft, DossierForm
from models.certification.history import dossier_history
from models.certification.tables import Dossier
from models.certification.views import CriterionView, DossierDetail
from models.documents.choices import DocumentKind
from models.documents.queries import IssuedRow, documents_of
from models.goods.views import MissingItem
from models.journal.views import JournalRow
from models.parties.queries import site_options
from models.rulebook.loader import load_current
from models.workspace.changes import Changes
from models.workspace.clock import Clock
from models.workspace.errors import NotFound
from models.workspace.transaction import Transaction
from models.workspace.validation import validate

_FACTS = ("responsible_executive", "official_number", "official_issuer", "official_date", "note")
_LINE = (
    *("id", "site_id", "control_code", "product_id", "use_class", "destination"),
    *("valid_from", "valid_until", "conditions", "decided", "closed_from"),
)
_ANSWER = ("code", "reply", "note", "evidence", "evidence_date", "evidence_expires")
_MOST_CRITERIA = 1000


@dataclass(frozen=True)
class OpenedDossier:
    """A dossier with what stands beside it; ``row_version`` is the version that a change has to know."""

    id: int
    row_version: int
    detail: DossierDetail
    missing: tuple[MissingItem, ...]
    history: tuple[JournalRow, ...]
    certificates: tuple[IssuedRow, ...]
    papers: tuple[IssuedRow, ...]
    """What else was issued of the dossier and its customer, latest first."""
    sites: Mapping[int, str]
    lines: tuple[DecidedLine, ...]


@dataclass(frozen=True)
class OpenedAnswer:
    """One criterion with its answer, named by dossier and place among the programme's criteria."""

    id: int
    row_version: int
    view: CriterionView


def dossier_kind(clock: Clock) -> RecordKind:
    """Return how facts and lines are read and written, with what holds today beside them."""

    def load(session: Session, dossier_id: int) -> OpenedDossier:
        return load_dossier(session, dossier_id, clock.today())

    return RecordKind("dossier", "dossier", load, _form_values, _form_draft, _never, keep_dossier)


def load_dossier(session: Session, dossier_id: int, today: date) -> OpenedDossier:
    """Read a dossier for the window. Raises NotFound."""
    detail = dossier_detail(session, dossier_id, today)
    papers = documents_of(session, "party", detail.party_id)
    return OpenedDossier(
        id=dossier_id,
        row_version=detail.version,
        detail=detail,
        missing=missing_in(session, dossier_id, today),
        history=dossier_history(session, dossier_id),
        certificates=tuple(row for row in papers if row.kind is DocumentKind.STATUS_CERTIFICATE),
        papers=(*documents_of(session, "dossier", dossier_id), *papers),
        sites={site.id: site.name for site in site_options(session, detail.party_id, today)},
        lines=tuple(each for each in decided_lines(session, detail.party_id, today) if each.dossier_id == dossier_id),
    )


def answer_kind(clock: Clock) -> RecordKind:
    """Return how one answer is read and written."""

    def load(session: Session, answer_id: int) -> OpenedAnswer:
        dossier_id, place = divmod(answer_id, _MOST_CRITERIA)
        dossier = session.get(Dossier, dossier_id)
        if dossier is None:
            raise NotFound("not_found", "There is no {kind} number {id}.", kind="dossier", id=dossier_id)
        code = load_current().programme(dossier.programme).criteria[place]
        views = dossier_detail(session, dossier_id, clock.today()).criteria
        view = next(each for each in views if each.code == code)
        return OpenedAnswer(answer_id, view.version, view)

    return RecordKind("criterion_answer", "criterion_answer", load, _answer_values, _answer_draft, _never, _answer)


def answer_id(detail: DossierDetail, code: str) -> int:
    """Return the number that names the answer to a criterion of a dossier."""
    return detail.id * _MOST_CRITERIA + load_current().programme(detail.programme).criteria.index(code)


def _form_values(opened: OpenedDossier) -> Values:
    detail = opened.detail
    values: Values = {name: getattr(detail, name) for name in _FACTS}
    values["scopes"] = [{name: getattr(line, name) for name in _LINE} for line in detail.scopes]
    return values


def _form_draft(values: Values) -> DossierForm:
    said = _said(values)
    for line in said.get("scopes", ()):
        for shown in ("decided", "closed_from"):
            line.pop(shown, None)
    return validate(DossierForm, said)


def _answer_values(opened: OpenedAnswer) -> Values:
    return {name: getattr(opened.view, name) for name in _ANSWER}


def _answer_draft(values: Values) -> CriterionDraft:
    return validate(CriterionDraft, _said(values))


def _answer(tx: Transaction, record_id: int, seen: int, draft: CriterionDraft) -> Changes:
    return answer_criterion(tx, record_id // _MOST_CRITERIA, draft, seen=seen)


def _never(_tx: Transaction, _draft: Any) -> Changes:
    """Refuse to add: dossiers are opened and criteria answered by verbs of their own."""
    raise NotImplementedError


def _said(values: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what a field leaves unsaid, so that the draft's own default stands."""
    return {key: _plain(value) for key, value in values.items() if value is not None}


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return _said(value)
    return [_plain(entry) for entry in value] if isinstance(value, list) else value
