"""The command that prints papers: a preview, an issued paper, or the very bytes of one issued before."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from desktop.cli.opened import acting, opened
from desktop.cli.options import User, Where
from desktop.cli.output import print_line
from models.workspace.errors import UserError

if TYPE_CHECKING:
    from sqlmodel import Session


def print_(
    paper: Annotated[
        str,
        typer.Argument(help="declaration, application, introduction, status, pack, or issued for one issued before"),
    ],
    number: Annotated[str, typer.Argument(help="Number of the record (EUC-…, APP-…, C-…), or of the issued paper.")],
    out: Annotated[Path, typer.Option("--out", "-o", help="The PDF to write.")] = Path("paper.pdf"),
    issue: Annotated[
        bool, typer.Option("--issue", help="Issue it: number, version and bytes are kept for ever.")
    ] = False,
    workspace: Where = None,
    user: User = None,
) -> None:
    """Print a paper as PDF. Without --issue it is a preview and says so on every page.

    Example: euc-desk print declaration EUC-2026-0007 -o declaration.pdf
    """
    from models.documents.commands import issue_document
    from models.documents.queries import documents_of, find_issued, preview, reprint
    from models.workspace.own_files import refuse_writing

    with opened(workspace) as desk:
        refuse_writing(out)
        if paper == "issued":
            with desk.reader() as session:
                known = find_issued(session, number, 1)
                if not known:
                    raise UserError("no_paper", "No paper {number} was issued.", number=number)
                content = reprint(session, known[0].id)
        else:
            with desk.reader() as session:
                request = _request(session, paper, number)
            if issue:
                with desk.transaction(acting(desk, user)) as tx:
                    issue_document(tx, request)
                with desk.reader() as session:
                    latest = next(
                        d
                        for d in documents_of(session, request.subject_kind, request.subject_id)
                        if d.kind is request.kind
                    )
                    content = reprint(session, latest.id)
            else:
                with desk.reader() as session:
                    content = preview(session, request, desk.clock.now(), desk.clock.today())
    out.write_bytes(content)
    print_line(f"Wrote {out} ({len(content) / 1000:.0f} kB)")


def _request(session: "Session", paper: str, number: str) -> Any:
    from models.documents.assemble.requests import Request
    from models.documents.choices import DocumentKind

    kinds = {
        "declaration": DocumentKind.DECLARATION,
        "application": DocumentKind.APPLICATION,
        "introduction": DocumentKind.INTRODUCTION,
        "status": DocumentKind.STATUS_CERTIFICATE,
        "pack": DocumentKind.PACK,
    }
    if paper not in kinds:
        raise UserError("no_paper", "There is no paper {paper}; choose {known}.", paper=paper, known=", ".join(kinds))
    return Request(kinds[paper], record_numbered(session, number))


def record_numbered(session: "Session", number: str) -> int:
    """Return the id of the record with a number (customer, declaration: its latest version, application)."""
    from sqlmodel import select

    from models.applications.tables import Application
    from models.declarations.tables import Declaration
    from models.parties.tables import Party

    table: Any = {"EUC": Declaration, "APP": Application, "C": Party}.get(number.split("-")[0].upper())
    found = None
    if table is not None:
        query = select(table).where(table.number == number.upper()).order_by(table.id.desc())
        found = session.exec(query).first()
    if found is None:
        raise UserError("no_record", "There is no record with the number {number}.", field="number", number=number[:40])
    return int(found.id)
