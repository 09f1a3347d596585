"""Importing a sheet: first a dry run that writes nothing, then all of it in one transaction, or none."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from sqlmodel import Session

from models.access.roles import Permission, require
from models.exchange.choices import Kind
from models.exchange.customers_in import CustomerIntake
from models.exchange.intake import Columns, Duplicate, Faulty, Intake, Ready, RowFault, Settled
from models.exchange.mapping import ColumnMapping, check_mapping
from models.exchange.orders_in import OrderIntake
from models.exchange.products_in import ProductIntake
from models.exchange.sheet import Column, Progress, ReadingOptions, Sheet, no_progress
from models.workspace.bulk import without_collecting
from models.workspace.changes import Changes
from models.workspace.errors import FieldErrors, UserError
from models.workspace.store import Workspace
from models.workspace.transaction import Transaction

BATCH = 10_000
MOST_SHOWN = 1000


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do; at most 1,000 faults and duplicates are listed, all are counted."""

    kind: Kind
    path: Path
    mapping: ColumnMapping
    options: ReadingOptions
    add_duplicates: bool
    fingerprint: str
    rows: int = 0
    new: int = 0
    changed: int = 0
    duplicate_count: int = 0
    fault_count: int = 0
    duplicates: tuple[Duplicate, ...] = ()
    faults: tuple[RowFault, ...] = ()

    @property
    def ready(self) -> bool:
        """Tell whether there is something to import and nothing is wrong."""
        return self.fault_count == 0 and self.new + self.changed > 0


def plan_import(
    workspace: Workspace,
    kind: Kind,
    path: Path,
    mapping: ColumnMapping,
    options: ReadingOptions = ReadingOptions(),  # noqa: B008 - frozen
    *,
    add_duplicates: bool = False,
    progress: Progress = no_progress,
) -> ImportPlan:
    """Read every row and say what an import would do; nothing is written.

    ``add_duplicates`` also adds customers and products whose name the register has already.
    Raises UserError for a file that cannot be read, FieldErrors for a mapping that lacks a needed column.
    """
    with Sheet(path, options) as sheet, workspace.reader() as session, without_collecting():
        check_mapping(mapping, sheet.columns)
        plan = ImportPlan(kind, path, mapping, sheet.options, add_duplicates, sheet.fingerprint())
        intake = _intake(session, plan, workspace.clock.today(), sheet.columns)
        for done, settled in _settled(intake, sheet):
            plan = _with(plan, settled, done)
            progress(done, 0)
    return plan


def run_import(tx: Transaction, plan: ImportPlan, progress: Progress = no_progress) -> Changes:
    """Import what a plan found, all or nothing: the file is read again and everything is checked again.

    Raises NotPermitted, and UserError when the plan had faults, the file has changed, or the register has
    changed so that a row no longer fits. The changes name the kinds of record, not each of them.
    """
    require(tx.actor, Permission.IMPORT)
    if plan.fault_count:
        raise UserError(
            "plan_has_faults",
            "{count} cells are wrong. Correct them in the file and try again.",
            count=plan.fault_count,
        )
    with Sheet(plan.path, plan.options) as sheet, without_collecting():
        if sheet.fingerprint() != plan.fingerprint:
            raise UserError(
                "file_changed",
                "{name} was changed after the dry run. Look at it again.",
                field="file",
                name=plan.path.name,
            )
        intake = _intake(tx.session, plan, tx.today, sheet.columns)
        for done, settled in _settled(intake, sheet):
            if settled.faults:
                raise _no_longer_fits(settled.faults[0])
            _write(intake, tx, settled)
            progress(done, plan.rows)
    tx.act(f"import_{plan.kind.value}", plan.path.name[:200])
    return Changes(_KINDS[plan.kind])


_KINDS = {
    Kind.CUSTOMERS: frozenset({"party"}),
    Kind.PRODUCTS: frozenset({"product"}),
    Kind.ORDERS: frozenset({"open_order"}),
}


def _intake(session: Session, plan: ImportPlan, today: date, titles: tuple[Column, ...]) -> Intake[Any]:
    columns = Columns(plan.mapping, plan.options, titles)
    match plan.kind:
        case Kind.CUSTOMERS:
            return CustomerIntake(session, columns, today, add_duplicates=plan.add_duplicates)
        case Kind.PRODUCTS:
            return ProductIntake(session, columns, add_duplicates=plan.add_duplicates)
        case Kind.ORDERS:
            return OrderIntake(session, columns, today)


def _settled(intake: Intake[Any], sheet: Sheet) -> Iterator[tuple[int, Settled[Any]]]:
    """Yield the rows a batch at a time, with how many were read so far."""
    rows, done = sheet.rows(), 0
    while some := list(islice(rows, BATCH)):
        read = [intake.read(row) for row in some]
        ready, faulty = [r for r in read if isinstance(r, Ready)], [r for r in read if isinstance(r, Faulty)]
        settled = intake.settle(ready, faulty)
        done += len(some)
        yield done, settled


def _with(plan: ImportPlan, settled: Settled[Any], done: int) -> ImportPlan:
    faults = sorted(settled.faults, key=lambda fault: (fault.row, len(fault.column), fault.column))
    return replace(
        plan,
        rows=done,
        new=plan.new + len(settled.new),
        changed=plan.changed + len(settled.changed),
        duplicate_count=plan.duplicate_count + len(settled.duplicates),
        fault_count=plan.fault_count + len(faults),
        duplicates=(*plan.duplicates, *settled.duplicates)[:MOST_SHOWN],
        faults=(*plan.faults, *faults)[:MOST_SHOWN],
    )


def _write(intake: Intake[Any], tx: Transaction, settled: Settled[Any]) -> None:
    try:
        intake.write(tx, settled)
    except FieldErrors as error:
        path, words = next(iter(error.faults.items()))
        place = path.partition(".")[0]
        row = settled.new[int(place)].row if place.isdigit() and int(place) < len(settled.new) else 0
        raise _no_longer_fits(RowFault(row, "", path, words)) from None


def _no_longer_fits(fault: RowFault) -> UserError:
    return UserError(
        "register_changed",
        "Row {row} no longer fits the register: {why} Nothing was imported; make the dry run again.",
        field="file",
        row=fault.row,
        why=fault.words,
    )
