"""What applications take from declared lines and give back; never more than was declared."""

from decimal import ROUND_HALF_UP, Decimal

from sqlmodel import select

from models.access.roles import Permission, require
from models.declarations.acting import locked
from models.declarations.stating import parts_of
from models.declarations.tables import Declaration, DeclarationLine
from models.declarations.validity import Drawn, Validity, ValidityFacts, standing
from models.rulebook.loader import load_current
from models.rulebook.units import spoken
from models.workspace.changes import Changes
from models.workspace.errors import NotFound, UserError
from models.workspace.transaction import Transaction

_PLACES = Decimal("0.000001")


def take_quantity(tx: Transaction, line_id: int, quantity: Decimal, unit: str) -> Changes:
    """Take a quantity of a declared line for an application, converted to the line's unit.

    Raises UserError, with what is left, when that is more than was declared, when the declaration is not valid today
    or when the unit does not fit. The caller names the act.
    """
    require(tx.actor, Permission.PREPARE)
    declaration, line = _held(tx, line_id)
    amount = _in_unit_of(line, quantity, unit)
    validity = validity_of(tx, declaration)
    if not validity.usable and not (line.quantity is not None and line.quantity - line.applied < amount):
        raise _not_usable(declaration, validity)
    _refuse_too_much(declaration, line, amount)
    line.applied += amount
    return tx.changes()


def give_back_quantity(tx: Transaction, line_id: int, quantity: Decimal, unit: str) -> Changes:
    """Give back what an application had taken; a declaration that has ended takes it back too.

    Raises UserError when it is more than was taken.
    """
    require(tx.actor, Permission.PREPARE)
    declaration, line = _held(tx, line_id)
    amount = _in_unit_of(line, quantity, unit)
    if amount > line.applied:
        raise UserError(
            "more_than_taken",
            "Line {line} of {number}: only {taken} were taken; {amount} cannot be given back.",
            field="quantity",
            line=line.line_number,
            number=declaration.number,
            taken=spoken(line.applied, line.unit),
            amount=spoken(amount, line.unit),
        )
    line.applied -= amount
    _give_back_to_successors(tx, declaration, line, amount)
    return tx.changes()


def carry_over(tx: Transaction, old: Declaration | None, new: Declaration) -> None:
    """Count what was taken from a version against the one that took its place, product by product.

    Two versions state one order: without this the order could be applied for twice.
    """
    if old is None:
        return
    tx.session.flush()
    for earlier in parts_of(tx.session, DeclarationLine, old.key):
        _spread(tx, new, earlier, earlier.applied, forward=True)


def _give_back_to_successors(tx: Transaction, declaration: Declaration, line: DeclarationLine, amount: Decimal) -> None:
    query = select(Declaration).where(Declaration.supersedes_id == declaration.key)
    for successor in tx.session.exec(query).all():
        if successor.signed_on is not None:
            held = locked(tx, successor.key)
            _spread(tx, held, line, amount, forward=False)
            _give_back_to_successors(tx, held, line, amount)


def _spread(tx: Transaction, target: Declaration, line: DeclarationLine, amount: Decimal, *, forward: bool) -> None:
    """Add an amount to the lines of the same product (or take it off them), each as far as it can hold it."""
    left = amount
    for row in parts_of(tx.session, DeclarationLine, target.key):
        if row.product_id != line.product_id or left <= 0:
            continue
        wanted = _in_unit_of(row, left, line.unit)
        room = row.applied if not forward else wanted if row.quantity is None else row.quantity - row.applied
        moved = min(wanted, room)
        row.applied += moved if forward else -moved
        left -= load_current().convert(moved, row.unit, line.unit)
    tx.session.flush()


def validity_of(tx: Transaction, declaration: Declaration) -> Validity:
    """Tell what a declaration is worth today."""
    lines = parts_of(tx.session, DeclarationLine, declaration.key)
    return standing(facts_of(declaration, tuple(Drawn(line.quantity, line.applied) for line in lines)), tx.today)


def facts_of(declaration: Declaration, lines: tuple[Drawn, ...]) -> ValidityFacts:
    """Return what the standing of a declaration depends on."""
    return ValidityFacts(
        state=declaration.state,
        regime=declaration.regime,
        basis=declaration.validity_basis,
        signed_on=declaration.signed_on,
        valid_until=declaration.valid_until,
        lines=lines,
        state_reason=declaration.state_reason,
        verified_on=declaration.verified_on,
        ended_on=declaration.state_since.date(),
    )


def _held(tx: Transaction, line_id: int) -> tuple[Declaration, DeclarationLine]:
    line = tx.session.get(DeclarationLine, line_id)
    if line is None:
        raise NotFound("not_found", "There is no declaration line number {id}.", id=line_id)
    declaration = locked(tx, line.declaration_id)
    query = select(DeclarationLine).where(DeclarationLine.id == line_id).with_for_update()
    return declaration, tx.session.exec(query.execution_options(populate_existing=True)).one()


def _in_unit_of(line: DeclarationLine, quantity: Decimal, unit: str) -> Decimal:
    if not quantity.is_finite() or quantity <= 0:
        raise UserError("not_positive", "The quantity has to be more than 0.", field="quantity")
    amount = load_current().convert(quantity, unit, line.unit).quantize(_PLACES, ROUND_HALF_UP)
    if amount <= 0:
        raise UserError(
            "too_small",
            "{quantity} is less than the smallest amount of the declared unit.",
            field="quantity",
            quantity=spoken(quantity, unit),
        )
    return amount


def _refuse_too_much(declaration: Declaration, line: DeclarationLine, amount: Decimal) -> None:
    if line.quantity is None or line.applied + amount <= line.quantity:
        return
    raise UserError(
        "more_than_declared",
        "Line {line} of {number} declares {declared}; {left} are left, and {amount} were asked for.",
        field="quantity",
        line=line.line_number,
        number=declaration.number,
        declared=spoken(line.quantity, line.unit),
        left=spoken(line.quantity - line.applied, line.unit),
        amount=spoken(amount, line.unit),
    )


def _not_usable(declaration: Declaration, validity: Validity) -> UserError:
    return UserError(
        "declaration_not_valid",
        "{number} version {version} is “{standing}”: no application can rest on it. {why}",
        field="declaration_line_id",
        number=declaration.number,
        version=declaration.version_number,
        standing=validity.standing.label,
        why=validity.reasons[-1],
    )
