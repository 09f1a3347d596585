"""Commands on what changes touch: the tasks they left, and what a change of a customer or a product would reach."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.answers import day_of
from desktop.cli.opened import acting, opened
from desktop.cli.options import As_json, AsOf, User, Where
from desktop.cli.output import print_json, print_line, print_table
from models.workspace.errors import UserError

if TYPE_CHECKING:
    from models.review.task_queries import TaskRow

_KINDS = ("customer", "product")


def tasks(
    mine: Annotated[bool, typer.Option("--mine", help="Only those that the person or their role owes.")] = False,
    coming: Annotated[
        int | None, typer.Option(metavar="DAYS", help="Tell besides what ends by itself within so many days.")
    ] = None,
    as_of: AsOf = None,
    workspace: Where = None,
    user: User = None,
    as_json: As_json = False,
) -> None:
    """List the open tasks: what a change left to be looked at, on which record, why, owed by whom until when.

    A task whose record is over is settled and not listed. With --coming it also tells which declarations, licences and
    certified statuses end by themselves, and what to do before; that is computed and stored nowhere.

    Example: euc-desk tasks --mine --coming 30
    """
    from models.access.roles import Permission, require
    from models.review.coming import coming as coming_of
    from models.review.task_queries import all_open_tasks, open_tasks_of

    if coming is not None and not 0 <= coming <= _MOST_DAYS:
        raise UserError("no_span", "Between 0 and {most} days are needed here.", field="coming", most=_MOST_DAYS)
    on = day_of(as_of) if as_of else None
    with opened(workspace) as desk:
        actor = acting(desk, user)
        require(actor, Permission.READ)
        day = on or desk.clock.today()
        with desk.reader() as session:
            rows = open_tasks_of(session, actor, day) if mine else all_open_tasks(session, day)
            ends = coming_of(session, day, coming) if coming is not None else ()
    if as_json:
        told: dict[str, Any] = {"as_of": day, "tasks": [_told(each) for each in rows]}
        print_json(told | ({"coming": ends} if coming is not None else {}))
        return
    print_table(
        ["due", "what", "record", "number", "of whom", "owed by", "why"],
        [
            [
                row.due_on or "",
                row.kind.label,
                row.record.label,
                row.number,
                row.name,
                row.owed_by or row.role.label,
                "; ".join(str(why) for why in row.why),
            ]
            for row in rows
        ],
    )
    if coming is not None:
        print_line(f"What ends by itself within {coming} days of {day}:")
        print_table(
            ["on", "record", "number", "name", "what", "before"],
            [[e.on, e.kind.label, e.number, e.name, e.what, e.before or ""] for e in ends],
        )


_MOST_DAYS = 3660


def _told(row: "TaskRow") -> dict[str, Any]:
    return {
        "kind": row.kind,
        "record": row.record,
        "record_id": row.record_id,
        "number": row.number,
        "name": row.name,
        "why": [str(why) for why in row.why],
        "by_change_of": row.cause,
        "owed_by": row.owed_by or None,
        "owed_by_role": row.role,
        "opened_on": row.opened_on,
        "due_on": row.due_on,
        "overdue": row.state == "overdue",
    }


def touched(
    kind: Annotated[str, typer.Argument(metavar="customer|product", help="What would change.")],
    number: Annotated[str, typer.Argument(help="Number or name: C-000012, P-000003.")],
    workspace: Where = None,
    user: User = None,
    as_json: As_json = False,
) -> None:
    """List every open paper that a change of a customer or a product would touch, with the reasons.

    What a customer owns is touched with it. Papers that are over (superseded, withdrawn, refused, granted, shipped) stay.

    Example: euc-desk touched customer C-000012 --json
    """
    from models.access.roles import Permission, require
    from models.declarations.wall import walls_of
    from models.review.ripple import touched_by

    if kind not in _KINDS:
        raise UserError("no_kind", "“{kind}” is neither customer nor product.", field="kind", kind=kind[:40])
    with opened(workspace) as desk:
        require(acting(desk, user), Permission.READ)
        on = desk.clock.today()
        with desk.reader() as session:
            party, product = _one(session, kind, number)
            found = touched_by(session, [party] if party else [], [product] if product else [])
            walls = walls_of(session, [party] if party else [], on)
    stops = [str(wall.words) for some in walls.values() for wall in some]
    rows = [
        {"kind": each.kind, "number": each.number, "name": each.name, "why": [str(why) for why in each.why]}
        for each in found
    ]
    if as_json:
        print_json({"as_of": on, "stopped_by": stops, "touched": rows})
        return
    for stop in stops:
        print_line(f"Stopped: {stop}")
    print_table(
        ["touched", "number", "name", "why"],
        [[each.kind.label, each.number, each.name, "; ".join(str(why) for why in each.why)] for each in found],
    )


def _one(session: Any, kind: str, number: str) -> tuple[int | None, int | None]:
    """Return the id of the customer, or of the product. Raises NotFound."""
    if kind == "customer":
        from desktop.cli.customers import one_customer

        return one_customer(session, number).id, None
    from sqlmodel import select

    from models.goods.tables import Product
    from models.workspace.errors import NotFound

    wanted = number.strip()
    found = session.exec(select(Product.id).where(Product.number == wanted.upper())).first()
    if found is None:
        raise NotFound("no_product", "There is no product “{text}”.", field="number", text=wanted[:60])
    return None, found
