"""What an application takes from declared quantities: never more than was declared, by all applications together."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from sqlmodel import Session, col, select

from models.declarations.acting import locked
from models.declarations.balances import give_back_quantity, take_quantity
from models.declarations.tables import Declaration, DeclarationLine
from models.rulebook.loader import load_current
from models.rulebook.units import spoken, unit_sign
from models.workspace.errors import NotFound, UserError
from models.workspace.transaction import Transaction

_PLACES = Decimal(1).scaleb(-6)


@dataclass(frozen=True)
class Declared:
    """A declared line together with the version of the declaration it stands in."""

    line: DeclarationLine
    declaration: Declaration

    @property
    def label(self) -> str:
        """Return declaration number, version and line as people write it."""
        return f"{self.declaration.number} v{self.declaration.version_number}, {self.line.line_number}"


def declared_line(session: Session, line_id: int, field: str = "lines") -> Declared:
    """Return a declared line. Raises NotFound beside the field that named it."""
    line = session.get(DeclarationLine, line_id)
    declaration = session.get(Declaration, line.declaration_id) if line is not None else None
    if line is None or declaration is None:
        raise NotFound("not_found", "There is no declared line number {id}.", field=field, id=line_id)
    return Declared(line, declaration)


def take(tx: Transaction, line_id: int, quantity: Decimal, unit: str, field: str = "lines") -> None:
    """Take a quantity of a declared line. Raises UserError, beside ``field``, when less is left or nothing may rest on it."""
    try:
        take_quantity(tx, line_id, quantity, unit)
    except UserError as refused:
        refused.field = field
        raise


def give_back(tx: Transaction, line_id: int, quantity: Decimal, unit: str) -> None:
    """Give a quantity back to a declared line, so that others may apply for it."""
    give_back_quantity(tx, line_id, quantity, unit)


def lock_lines(tx: Transaction, line_ids: Iterable[int]) -> None:
    """Hold the declarations of these lines until the transaction ends, in one order, so that nobody waits in a ring."""
    wanted = select(DeclarationLine.declaration_id).where(col(DeclarationLine.id).in_(set(line_ids)))
    for declaration_id in sorted(set(tx.session.exec(wanted))):
        locked(tx, declaration_id)


def left_of(session: Session, line_id: int) -> Decimal | None:
    """Return what is still free of a declared line in its own unit, None when the declaration sets no quantity."""
    line = session.get_one(DeclarationLine, line_id)
    return None if line.quantity is None else line.quantity - line.applied


def in_unit(quantity: Decimal, unit: str, target: str, field: str = "unit") -> Decimal:
    """Return a quantity in another unit. Raises UserError for unlike units or a result that does not come out even."""
    amount = load_current().convert(quantity, unit, target)
    even = amount.quantize(_PLACES)
    if even != amount:
        raise UserError(
            "unit_uneven",
            "{quantity} cannot be written exactly in {target}, the unit that was declared.",
            field=field,
            quantity=spoken(quantity, unit),
            target=unit_sign(target),
        )
    return even
