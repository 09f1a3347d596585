"""Reading applications: pages, search, and everything about one."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from models.applications.choices import ApplicationState
from models.applications.clock import clock_of
from models.applications.deal import determination_of, outcome_of
from models.applications.drafts import ApplicationDraft, LineDraft
from models.applications.hands import preparers_of
from models.applications.missing import Missing, missing_to_lodge, missing_to_submit
from models.applications.reading import Loaded, LoadedLine, application_facts, clock_facts, load, slot_states
from models.applications.tables import Application
from models.applications.transitions import EDITABLE, steps_from
from models.applications.views import (
    ApplicationDetail,
    ApplicationLineView,
    ApplicationPartyView,
    PauseView,
    QuestionView,
)
from models.declarations.choices import PartyRole
from models.parties.tables import Party
from models.rulebook.book import Rulebook
from models.rulebook.loader import load_current

_A: Any = Application.__table__  # type: ignore[attr-defined]


def application_detail(session: Session, application_id: int, on: date) -> ApplicationDetail:
    """Return everything about an application as it stands on a day. Raises NotFound."""
    book = load_current()
    loaded = load(session, application_id, on, book)
    application = loaded.application
    determination = application.determination or determination_of(session, loaded, on, book)
    return ApplicationDetail(
        **{name: getattr(application, name) for name in _COPIED},
        id=application.key,
        repeat_of=_other(session, application.repeat_of_id),
        resubmission_of=_other(session, application.resubmission_of_id),
        site_name=loaded.site.name if loaded.site else "",
        parties=tuple(_party(role, party) for role, party in loaded.parties),
        lines=tuple(_line(each) for each in loaded.lines),
        slots=slot_states(loaded, on, book),
        questions=tuple(QuestionView(**{name: getattr(q, name) for name in _QUESTION}) for q in loaded.questions),
        pauses=tuple(
            PauseView(each.key, each.reason, each.paused_from, each.paused_until, each.note) for each in loaded.pauses
        ),
        clock=clock_of(clock_facts(loaded), on, book),
        determination=determination,
        missing=missing_points(loaded, on, book, determination),
        steps=steps_from(application.state),
        editable=application.state in EDITABLE,
        watch_listed=loaded.listed,
        preparers=preparers_of(session, application),
    )


def form_values(detail: ApplicationDetail) -> dict[str, Any]:
    """Return an application as a clerk would type it, for the form and for ``ApplicationDraft``."""
    values: dict[str, Any] = {
        name: getattr(detail, name) for name in ApplicationDraft.model_fields if name not in {"parties", "lines"}
    }
    own = {PartyRole.EXPORTER, PartyRole.END_USER}
    values["parties"] = [{"role": each.role, "party_id": each.id} for each in detail.parties if each.role not in own]
    values["lines"] = [{name: getattr(line, name) for name in LineDraft.model_fields} for line in detail.lines]
    return values


def missing_points(loaded: Loaded, on: date, book: Rulebook, determination: Any) -> tuple[Missing, ...]:
    """Return what is missing for the next step: lodging once approved, submitting before; nothing after lodging."""
    state = loaded.application.state
    facts = application_facts(loaded, on, book, outcome_of(determination))
    if state is ApplicationState.APPROVED:
        return missing_to_lodge(facts)
    in_desk = {*EDITABLE, ApplicationState.SUBMITTED, ApplicationState.IN_REVIEW}
    return missing_to_submit(facts) if state in in_desk else ()


def counts_by_state(session: Session) -> dict[ApplicationState, int]:
    """Return how many applications stand in each state, states without any included."""
    found = session.execute(sa.select(_A.c.state, sa.func.count()).group_by(_A.c.state)).all()
    counted = {state: int(number) for state, number in found}
    return {state: counted.get(state, 0) for state in ApplicationState}


_COPIED = (
    "row_version",
    "number",
    "regime",
    "authority",
    "kind",
    "state",
    "state_since",
    "state_reason",
    "exporter_id",
    "end_user_id",
    "site_id",
    "destination",
    "destination_reason",
    "contract_number",
    "contract_date",
    "port",
    "transport",
    "route",
    "trade_mode",
    "payment_terms",
    "specific_end_use",
    "specific_end_use_zh",
    "additional_information",
    "contact_name",
    "contact_phone",
    "contact_email",
    "prepared_by",
    "submitted_by",
    "submitted_at",
    "first_by",
    "first_verdict",
    "approved_by",
    "approved_at",
    "second_by",
    "second_needed",
    "lodged_on",
    "lodged_reference",
    "accepted_on",
    "authority_reference",
    "answered_on",
    "refused_by",
    "licence_id",
    "withdrawn_reason",
)
_QUESTION = (
    "id",
    "asked_by_kind",
    "asked_by",
    "asked_on",
    "body",
    "owed_by",
    "owed_by_user",
    "due_on",
    "answer",
    "answered_on",
    "answered_by",
)


def _other(session: Session, application_id: int | None) -> tuple[int, str] | None:
    other = session.get(Application, application_id) if application_id else None
    return (other.key, other.number) if other is not None else None


def _party(role: Any, party: Party) -> ApplicationPartyView:
    return ApplicationPartyView(party.key, role, party.number, party.legal_name, party.local_name, party.country)


def _line(each: LoadedLine) -> ApplicationLineView:
    line, declared, declaration = each.line, each.declared.line, each.declared.declaration
    return ApplicationLineView(
        id=line.key,
        line_number=line.line_number,
        product_id=line.product_id,
        product_number=each.product.number,
        product_name=each.product.name,
        description=line.description,
        control_codes=tuple(line.control_codes),
        hs_code=line.hs_code,
        quantity=line.quantity,
        unit=line.unit,
        unit_price=line.unit_price,
        currency=line.currency,
        granted=line.granted,
        declaration_id=declaration.key,
        declaration_line_id=declared.key,
        declaration=f"{declaration.number} v{declaration.version_number}",
        declaration_state=declaration.state,
        declared=declared.quantity,
        declared_unit=declared.unit,
        left=None if declared.quantity is None else declared.quantity - declared.applied,
    )
