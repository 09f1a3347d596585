"""Reading declarations: one version with everything about it, its history, and what applications can rest on."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from models.declarations.balances import facts_of
from models.declarations.choices import DeclarationState
from models.declarations.missing import missing_for_issue, missing_for_verification
from models.declarations.points import Missing
from models.declarations.receipts import receipt_of
from models.declarations.reopening import values_of
from models.declarations.retaining import Retention, kept_facts, retention
from models.declarations.statement import Statement
from models.declarations.stating import parts_of, statement_of, surroundings_of
from models.declarations.tables import Declaration, DeclarationLine, DeclarationSignature
from models.declarations.transitions import steps_from
from models.declarations.validity import Drawn, Validity, standing
from models.declarations.views import (
    DeclarationDetail,
    FurtherSignatureRow,
    Handling,
    LineBalance,
    UsableLine,
    VersionRow,
)
from models.declarations.walled import wall_points
from models.goods.tables import Product
from models.rulebook.loader import load_current
from models.workspace.errors import NotFound

_VERSION_LIMIT = 200


def declaration_detail(session: Session, declaration_id: int, on: date) -> DeclarationDetail:
    """Return everything about a version, with its standing on a day. Raises NotFound."""
    declaration = _get(session, declaration_id)
    statement = statement_of(session, declaration)
    lines = parts_of(session, DeclarationLine, declaration.key)
    return DeclarationDetail(
        id=declaration.key,
        row_version=declaration.row_version,
        state=declaration.state,
        state_since=declaration.state_since,
        state_reason=declaration.state_reason,
        change_reason=declaration.change_reason,
        statement=statement,
        handling=Handling(**{name: getattr(declaration, name) for name in Handling.__dataclass_fields__}),
        validity=_validity(declaration, lines, on),
        balances=tuple(LineBalance(r.key, r.line_number, r.quantity, r.unit, r.applied) for r in lines),
        missing=_missing(session, declaration, statement, on),
        versions=versions_of(session, declaration.number),
        steps=steps_from(declaration.state),
        frozen_hash=declaration.frozen_hash,
        further=_further(session, declaration, statement),
        legal_hold=declaration.legal_hold,
    )


def _further(session: Session, declaration: Declaration, statement: Statement) -> tuple[FurtherSignatureRow, ...]:
    rows = {row.role: row for row in parts_of(session, DeclarationSignature, declaration.key)}
    return tuple(
        FurtherSignatureRow(
            role=each.role,
            party=each.party,
            signatory_name=rows[each.role].signatory_name,
            signatory_position=rows[each.role].signatory_position,
            signed_on=rows[each.role].signed_on,
            signed_at_place=rows[each.role].signed_at_place,
            company_seal=rows[each.role].company_seal,
        )
        for each in statement.signatures
    )


def retention_of(session: Session, declaration_id: int, shipped: Iterable[date] = ()) -> Retention:
    """Tell until when a version is kept; ``shipped`` are the days on which goods left under it. Raises NotFound."""
    return retention(kept_facts(_get(session, declaration_id), shipped))


def form_values(session: Session, declaration_id: int) -> tuple[dict[str, Any], int]:
    """Return a declaration as the plain values of its form, and the row version to hand back when it is saved."""
    declaration = _get(session, declaration_id)
    return values_of(session, declaration), declaration.row_version


def validity_on(session: Session, declaration_id: int, on: date) -> Validity:
    """Tell what a version is worth on a day. Raises NotFound."""
    declaration = _get(session, declaration_id)
    return _validity(declaration, parts_of(session, DeclarationLine, declaration.key), on)


def stated(session: Session, declaration_id: int) -> Statement:
    """Return what a version states: frozen once it was issued. Raises NotFound."""
    return statement_of(session, _get(session, declaration_id))


def versions_of(session: Session, number: str) -> tuple[VersionRow, ...]:
    """List the versions of a declaration, latest first."""
    query = select(Declaration).where(Declaration.number == number)
    found = session.exec(query.order_by(col(Declaration.version_number).desc()).limit(_VERSION_LIMIT))
    return tuple(
        VersionRow(d.key, d.version_number, d.state, d.issue_date, d.signed_on, d.change_reason, d.frozen_hash)
        for d in found
    )


def usable_lines(session: Session, party_id: int, on: date) -> tuple[UsableLine, ...]:
    """List lines of verified declarations of an end user that are valid on a day and have something left."""
    query = (
        select(Declaration)
        .where(Declaration.end_user_id == party_id, Declaration.state == DeclarationState.VERIFIED)
        .order_by(Declaration.number, col(Declaration.version_number))
    )
    found: list[UsableLine] = []
    for declaration in session.exec(query).all():
        lines = parts_of(session, DeclarationLine, declaration.key)
        validity = _validity(declaration, lines, on)
        if validity.usable:
            found += [_usable(session, declaration, line, validity) for line in lines if _has_left(line)]
    return tuple(found)


def usable_line(session: Session, line_id: int, on: date) -> UsableLine | None:
    """Return a line when an application can rest on it on a day, else None."""
    line = session.get(DeclarationLine, line_id)
    if line is None:
        return None
    declaration = _get(session, line.declaration_id)
    validity = _validity(declaration, parts_of(session, DeclarationLine, declaration.key), on)
    return _usable(session, declaration, line, validity) if validity.usable and _has_left(line) else None


def expiring(session: Session, first: date, last: date) -> tuple[tuple[int, str, date], ...]:
    """List id, number and last day of signed declarations whose last day lies in an interval, soonest first."""
    table = Declaration.__table__  # type: ignore[attr-defined]
    query = (
        sa.select(table.c.id, table.c.number, table.c.valid_until)
        .where(
            table.c.until_key.between(first, last),
            table.c.state.in_([DeclarationState.SIGNED, DeclarationState.VERIFIED]),
        )
        .order_by(table.c.until_key, table.c.id)
    )
    return tuple((row.id, row.number, row.valid_until) for row in session.execute(query))


def _get(session: Session, declaration_id: int) -> Declaration:
    found = session.get(Declaration, declaration_id)
    if found is None:
        raise NotFound("not_found", "There is no declaration number {id}.", id=declaration_id)
    return found


def _validity(declaration: Declaration, lines: Any, on: date) -> Validity:
    return standing(facts_of(declaration, tuple(Drawn(line.quantity, line.applied) for line in lines)), on)


def _missing(session: Session, declaration: Declaration, statement: Statement, on: date) -> tuple[Missing, ...]:
    if declaration.state is DeclarationState.DRAFT:
        around = surroundings_of(session, declaration, statement)
        return missing_for_issue(statement, around, load_current(), on)
    if declaration.state is DeclarationState.SIGNED:
        lacking = missing_for_verification(receipt_of(session, declaration), declaration.regime)
        return (*wall_points(session, declaration, on), *lacking)
    return ()


def _has_left(line: DeclarationLine) -> bool:
    return line.quantity is None or line.applied < line.quantity


def _usable(session: Session, declaration: Declaration, line: DeclarationLine, validity: Validity) -> UsableLine:
    product = session.get_one(Product, line.product_id)
    return UsableLine(
        id=line.key,
        declaration_id=declaration.key,
        declaration_number=declaration.number,
        version_number=declaration.version_number,
        line_number=line.line_number,
        product_id=product.key,
        product_number=product.number,
        description=line.description,
        control_codes=tuple(line.control_codes),
        hs_code=line.hs_code,
        declared=line.quantity,
        left=None if line.quantity is None else line.quantity - line.applied,
        unit=line.unit,
        site_id=declaration.site_id,
        contract_number=declaration.contract_number,
        until=validity.until,
    )
