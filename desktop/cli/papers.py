"""The command that prints papers: a preview, an issued paper, or the very bytes of one issued before."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.opened import acting, opened
from desktop.cli.options import User, Where
from desktop.cli.output import print_line
from models.workspace.errors import UserError
from models.workspace.targets import require_target, write_whole

if TYPE_CHECKING:
    from models.documents.assemble.requests import Request
    from models.documents.choices import DocumentKind
    from models.workspace.actor import Actor
    from models.workspace.store import Workspace


def print_(
    paper: Annotated[
        str,
        typer.Argument(
            help="declaration, application, introduction, status, pack, dossier, refusal, compliance-notice, near-limit, humanitarian-report, stop-report, ownership, screening; or issued for one issued before"
        ),
    ],
    number: Annotated[
        str, typer.Argument(help="Number of the record (EUC-…, APP-…, C-…, DOS-…, P-…), or of the issued paper.")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="The PDF to write.")] = Path("paper.pdf"),
    issue: Annotated[
        bool, typer.Option("--issue", help="Issue it: number, version and bytes are kept for ever.")
    ] = False,
    workspace: Where = None,
    user: User = None,
) -> None:
    """Print a paper as PDF. Without --issue it is a preview and says so on every page.

    A declaration, a compliance notice, a humanitarian report and a stop report are printed of an EUC-…, an application,
    an introduction and a pack of an APP-…, a status, an ownership and a screening sheet of a C-…, a dossier and a
    refusal of a DOS-…, a near-limit declaration of a P-….
    The example workspace asks for nobody; elsewhere a person who may read (--user) is named, as for the window.

    Example: euc-desk print declaration EUC-2026-0007 -o declaration.pdf
    """
    from models.access.roles import Permission, require
    from models.documents.numbered import issued_numbered, request_numbered
    from models.documents.queries import preview, reprint

    with opened(workspace) as desk:
        require_target(out, "out")
        actor = acting(desk, user)
        require(actor, Permission.READ)
        if paper == "issued":
            with desk.reader() as session:
                content = reprint(session, issued_numbered(session, number).id)
        else:
            kind = _kind(paper)
            with desk.reader() as session:
                request = request_numbered(session, kind, number)
                if not issue:
                    content = preview(session, request, desk.clock.now(), desk.clock.today())
            if issue:
                content = _issued(desk, actor, request)
        write_whole(out, content, "out")
    print_line(f"Wrote {out} ({len(content) / 1000:.0f} kB)")


def _kind(paper: str) -> "DocumentKind":
    from models.documents.choices import DocumentKind

    kinds = {
        "declaration": DocumentKind.DECLARATION,
        "application": DocumentKind.APPLICATION,
        "introduction": DocumentKind.INTRODUCTION,
        "status": DocumentKind.STATUS_CERTIFICATE,
        "pack": DocumentKind.PACK,
        "dossier": DocumentKind.CERTIFIED_DOSSIER,
        "refusal": DocumentKind.REFUSAL_LETTER,
        "compliance-notice": DocumentKind.COMPLIANCE_NOTICE,
        "near-limit": DocumentKind.NEAR_LIMIT,
        "humanitarian-report": DocumentKind.HUMANITARIAN_REPORT,
        "stop-report": DocumentKind.STOP_REPORT,
        "ownership": DocumentKind.OWNERSHIP_SHEET,
        "screening": DocumentKind.SCREENING_SHEET,
    }
    if paper not in kinds:
        known = ", ".join((*kinds, "issued"))
        raise UserError(
            "no_paper", "There is no paper {paper}; choose {known}.", field="paper", paper=paper[:40], known=known
        )
    return kinds[paper]


def _issued(desk: "Workspace", actor: "Actor", request: "Request") -> bytes:
    """Issue a paper, or find the one issued before of the very same facts, and return its bytes."""
    from models.documents.commands import issue_prepared
    from models.documents.queries import documents_of, prepare_document, reprint

    with desk.reader() as session:
        ready = prepare_document(session, request, desk.clock.now(), desk.clock.today())
    with desk.transaction(actor) as tx:
        issue_prepared(tx, ready)
    with desk.reader() as session:
        issued = documents_of(session, request.subject_kind, request.subject_id)
        wanted = (ready.number, ready.identity.version)
        return reprint(session, next(each.id for each in issued if (each.number, each.version_number) == wanted))
