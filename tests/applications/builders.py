"""Applications walked through their life by the room's own commands and the right people; all plainly fictional."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlmodel import select

from models.applications.choices import ApplicationState
from models.applications.commands import (
    draft_application,
    fill_slot,
    record_acceptance,
    record_grant,
    record_lodging,
    record_refusal,
    withdraw,
)
from models.applications.drafts import ApplicationDraft, LicenceFacts, SlotFilling
from models.applications.tables import Application
from models.declarations.tables import DeclarationLine
from models.review.choices import CaseKind
from models.review.commands import approve, case_for, return_case, submit, take
from models.workspace.actor import Actor
from models.workspace.attachments import attach
from models.workspace.store import Workspace
from models.workspace.transaction import Transaction
from models.workspace.validation import validate
from tests.declarations.builders import Cast, cast, verified
from tests.goods.builders import classified, report

S = ApplicationState
PDF = b"%PDF-1.4 an example paper (fictional)"
SLOTS = ("IDENTITY", "CONTRACT", "INTRODUCTION")
TODAY = date(2026, 11, 24)


@dataclass(frozen=True)
class Desk:
    """The people of a desk, and the workspace they share."""

    workspace: Workspace
    clerk: Actor
    officer: Actor
    second: Actor


@dataclass(frozen=True)
class Ground:
    """What an application rests on: a verified declaration with one line of 100 kg."""

    cast: Cast
    declaration: int
    line: int


def ground(desk: Desk, name: str = "Example Magnetics GmbH (fictional)", **changes: Any) -> Ground:
    """Make parties, a classified product with a test report, and a verified declaration."""
    with desk.workspace.transaction(desk.clerk) as tx:
        of = cast(tx, name)
        report(tx, of.product, file=("report.pdf", PDF))
    classified(desk.workspace, desk.clerk, desk.officer, of.product)
    return more_ground(desk, of, **changes)


def more_ground(desk: Desk, of: Cast, **changes: Any) -> Ground:
    """Make another verified declaration of the same people and product."""
    declaration = verified(desk.workspace, desk.clerk, desk.officer, of, **changes)
    with desk.workspace.reader() as session:
        query = select(DeclarationLine.id).where(DeclarationLine.declaration_id == declaration)
        line = session.exec(query.order_by(DeclarationLine.line_number)).first()
    assert line is not None
    return Ground(of, declaration, line)


def values(of: Ground, quantity: str | None = "40", **changes: Any) -> dict[str, Any]:
    """Return what a clerk typed into a complete application; the rest comes from the declaration."""
    return {
        "port": "Shanghai",
        "transport": "sea",
        "trade_mode": "General trade 一般贸易",
        "payment_terms": "30 days after delivery",
        "contact_name": "Clara Example",
        "lines": [line(of.line, quantity)],
        **changes,
    }


def line(line_id: int, quantity: str | None = "40", **changes: Any) -> dict[str, Any]:
    """Return what a clerk typed into one line."""
    return {
        "declaration_line_id": line_id,
        "quantity": None if quantity is None else Decimal(quantity),
        "unit_price": Decimal("250"),
        "currency": "USD",
        **changes,
    }


def draft(of: Ground, quantity: str | None = "40", **changes: Any) -> ApplicationDraft:
    """Return a complete draft."""
    return validate(ApplicationDraft, values(of, quantity, **changes))


def drafted(tx: Transaction, of: Ground, quantity: str | None = "40", **changes: Any) -> int:
    """Draft an application without papers and return its id."""
    made = draft_application(tx, draft(of, quantity, **changes)).ids
    return max(record_id for kind, record_id in made if kind == "application")


def paper(tx: Transaction, application_id: int, slot: str, **changes: Any) -> None:
    """Attach a paper and put it into a slot."""
    attachment = attach(tx, "application", application_id, f"{slot.lower()}.pdf", PDF + slot.encode())
    fill_slot(tx, application_id, slot, SlotFilling(attachment_id=attachment, **changes))


def complete(desk: Desk, of: Ground, quantity: str | None = "40", **changes: Any) -> int:
    """Draft an application with every paper that submitting asks for."""
    with desk.workspace.transaction(desk.clerk) as tx:
        made = drafted(tx, of, quantity, **changes)
        for slot in SLOTS:
            paper(tx, made, slot)
    return made


def case_id(desk: Desk, application_id: int) -> int:
    """Return the case of an application."""
    with desk.workspace.transaction(desk.officer) as tx:
        return case_for(tx, CaseKind.APPLICATION, application_id)


def submitted(desk: Desk, of: Ground, quantity: str | None = "40", **changes: Any) -> int:
    """Make an application that waits in the queue."""
    made = complete(desk, of, quantity, **changes)
    with desk.workspace.transaction(desk.clerk) as tx:
        submit(tx, CaseKind.APPLICATION, made)
    return made


def approve_by_two(desk: Desk, application_id: int) -> None:
    """Approve by as many persons as the rules ask for."""
    case = case_id(desk, application_id)
    with desk.workspace.transaction(desk.officer) as tx:
        approve(tx, case, "Evidence and use hold together.")
    with desk.workspace.reader() as session:
        waits = session.get_one(Application, application_id).state is not S.APPROVED
    if waits:
        with desk.workspace.transaction(desk.second) as tx:
            approve(tx, case, "Read the whole file; I agree.")


def application(
    desk: Desk,
    state: ApplicationState = S.DRAFT,
    of: Ground | None = None,
    quantity: str | None = "40",
    licence_number: str = "",
    **changes: Any,
) -> int:
    """Make an application in any state by the commands and the people who would take it there; return its id."""
    of = of or ground(desk)
    if state is S.DRAFT:
        return complete(desk, of, quantity, **changes)
    made = submitted(desk, of, quantity, **changes)
    if state in {S.IN_REVIEW, S.RETURNED}:
        with desk.workspace.transaction(desk.officer) as tx:
            take(tx, case_for(tx, CaseKind.APPLICATION, made))
    if state is S.RETURNED:
        with desk.workspace.transaction(desk.officer) as tx:
            return_case(tx, case_for(tx, CaseKind.APPLICATION, made), "The contract is not signed.")
    if state in {S.APPROVED, S.LODGED, S.ACCEPTED, S.GRANTED, S.REFUSED}:
        approve_by_two(desk, made)
        _onwards(desk, made, state, licence_number or f"EX-LICENCE-{made}")
    if state is S.WITHDRAWN:
        with desk.workspace.transaction(desk.clerk) as tx:
            withdraw(tx, made, "The customer cancelled the order.")
    return made


def _onwards(desk: Desk, made: int, state: ApplicationState, licence_number: str) -> None:
    if state is S.APPROVED:
        return
    with desk.workspace.transaction(desk.clerk) as tx:
        paper(tx, made, "APPLICATION-FORM")
        record_lodging(tx, made, tx.today, "ECOMP-EXAMPLE-1")
    if state is S.LODGED:
        return
    with desk.workspace.transaction(desk.clerk) as tx:
        record_acceptance(tx, made, tx.today, "MOFCOM-EXAMPLE-1")
    with desk.workspace.transaction(desk.clerk) as tx:
        if state is S.GRANTED:
            record_grant(tx, made, licence_facts(tx.today, licence_number))
        elif state is S.REFUSED:
            record_refusal(tx, made, tx.today, "The end use is not clear to the authority.")


def licence_facts(on: date, number: str = "EX-LICENCE-1", **changes: Any) -> LicenceFacts:
    """Return a licence of a day, good for half a year."""
    facts = {"licence_number": number, "issued_on": on, "valid_from": on, "valid_until": date(2027, 5, 23), **changes}
    return validate(LicenceFacts, facts)
