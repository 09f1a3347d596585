"""Carrying a decision out on its record: one person or two, and the other rooms' own verbs."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlmodel import col, select

from models.access.desk_settings import get_setting
from models.applications.choices import ApplicationState, Verdict
from models.applications.deal import outcome_of
from models.applications.reading import Loaded, load
from models.applications.stepping import (
    approve_finally,
    decide_first,
    refuse_finally,
    require_complete_to_approve,
    return_to_preparer,
)
from models.applications.tables import Application
from models.certification.choices import DossierEventKind
from models.certification.deciding import countersign, decide_dossier
from models.certification.drafts import DecisionDraft
from models.certification.handing import return_dossier
from models.certification.tables import Dossier
from models.certification.voting import live_proposal
from models.declarations.choices import AuthenticityCheck, PartyRole
from models.declarations.commands import verify, withdraw
from models.declarations.drafts import VerificationDraft
from models.goods.commands import confirm_classification, reject_classification
from models.review.choices import DecisionOutcome
from models.review.second import SECOND_PERSON_VALUE, SecondFacts, code_text, limit_of, rules_met
from models.rulebook.loader import load_current
from models.workspace.errors import UserError
from models.workspace.transaction import Transaction
from models.workspace.validation import validate

_VERDICTS = {DecisionOutcome.APPROVE: Verdict.APPROVE, DecisionOutcome.REFUSE: Verdict.REFUSE}
_SERVED = (ApplicationState.APPROVED, ApplicationState.LODGED, ApplicationState.ACCEPTED, ApplicationState.GRANTED)


@dataclass(frozen=True)
class Deciding:
    """A decision as it is written down."""

    outcome: DecisionOutcome
    reason: str
    first_by: int | None


def decide_application(
    tx: Transaction, application: Application, outcome: DecisionOutcome, reason: str
) -> tuple[int | None, str]:
    """Decide on an application; return whose first decision this one completes, and the rules that asked for two."""
    verdict = _VERDICTS.get(outcome)
    if verdict is None:
        return_to_preparer(tx, application, reason)
        return None, ""
    if verdict is Verdict.APPROVE and application.state in {ApplicationState.SUBMITTED, ApplicationState.IN_REVIEW}:
        require_complete_to_approve(tx, application)
    rules = code_text(rules_met(second_facts(tx, application, outcome)))
    first_by = application.first_by if application.first_verdict is verdict else None
    if rules and first_by is None:
        decide_first(tx, application, verdict, reason)
        return None, rules
    finish = approve_finally if verdict is Verdict.APPROVE else refuse_finally
    finish(tx, application, reason, first_by if rules else None)
    return (first_by if rules else None), rules


def decide_declaration(
    tx: Transaction,
    declaration_id: int,
    outcome: DecisionOutcome,
    reason: str,
    authenticity: AuthenticityCheck | None,
) -> None:
    """Verify a declaration, or withdraw it. Raises UserError without a word on how its signature was checked."""
    if outcome is DecisionOutcome.REFUSE:
        withdraw(tx, declaration_id, reason)
    elif outcome is DecisionOutcome.RETURN:
        raise UserError("not_returnable", "A signed declaration is not given back: make a new version of it.")
    elif authenticity is None:
        raise UserError("authenticity_missing", "Say how the signature was checked.", field="authenticity")
    else:
        verify(tx, declaration_id, VerificationDraft(authenticity=authenticity, note=reason[:2000]))


def decide_classification(tx: Transaction, classification_id: int, outcome: DecisionOutcome, reason: str) -> None:
    """Confirm or reject a classification."""
    if outcome is DecisionOutcome.RETURN:
        raise UserError("not_returnable", "A classification is confirmed or rejected, not given back.")
    if len(reason) > 2000:
        raise UserError("too_long", "At most {limit} characters fit here.", field="reason", limit=2000)
    decide = confirm_classification if outcome is DecisionOutcome.APPROVE else reject_classification
    decide(tx, classification_id, reason)


def decide_on_dossier(
    tx: Transaction, dossier: Dossier, outcome: DecisionOutcome, reason: str, terms: DecisionDraft | None
) -> int | None:
    """Grant, countersign, refuse or return a dossier; return whose first vote this one completes.

    ``terms`` carries what beside the reason belongs to a decision: the last day and the conditions of a grant, the
    reason from the list of a refusal. A proposed reinstatement that is refused leaves the suspension as it is.
    """
    waiting = live_proposal(tx.session, dossier)
    if outcome is DecisionOutcome.APPROVE and waiting is not None:
        countersign(tx, waiting.key)
        return waiting.voted_by
    refused = outcome is DecisionOutcome.REFUSE
    if outcome is DecisionOutcome.RETURN or (refused and waiting and waiting.kind is not DossierEventKind.GRANTED):
        return_dossier(tx, dossier.key, reason)
        return None
    kind = DossierEventKind.NOT_GRANTED if refused else DossierEventKind.GRANTED
    facts: dict[str, Any] = {} if terms is None else terms.model_dump()
    decide_dossier(tx, dossier.key, validate(DecisionDraft, facts | {"kind": kind, "reason": reason}))
    return None


def second_facts(tx: Transaction, application: Application, outcome: DecisionOutcome) -> SecondFacts:
    """Tell an application as the facts that decide whether two persons are needed."""
    loaded = load(tx.session, application.key, tx.today, load_current())
    parties = {party.key: party for role, party in loaded.parties if role is not PartyRole.EXPORTER}
    return SecondFacts(
        outcome=outcome,
        kind=application.kind,
        ties=tuple(party.military_ties for party in parties.values()),
        waived=tuple(each.slot for each in loaded.evidence if each.waived),
        first_for_customer=_is_first(tx, application),
        values=_values(loaded),
        limit=limit_of(get_setting(tx.session, SECOND_PERSON_VALUE)),
        determination=outcome_of(application.determination),
    )


def _is_first(tx: Transaction, application: Application) -> bool:
    query = select(Application.id).where(
        Application.end_user_id == application.end_user_id,
        Application.id != application.id,
        col(Application.state).in_(_SERVED),
    )
    return tx.session.exec(query).first() is None


def _values(loaded: Loaded) -> tuple[tuple[str, Decimal], ...]:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for each in loaded.lines:
        if each.line.unit_price is not None:
            sums[each.line.currency] += each.line.unit_price * each.line.quantity
    return tuple(sorted(sums.items()))
