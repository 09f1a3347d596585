"""Options that several commands share."""

from typing import Annotated

import typer

Where = Annotated[
    str | None,
    typer.Option(
        "--workspace",
        "-w",
        help="Workspace folder or postgresql:// URL. Otherwise EUC_DESK_WORKSPACE, or the one the window opened last.",
    ),
]
User = Annotated[
    str | None,
    typer.Option("--user", "-u", help="Who acts (or EUC_DESK_USER). The password is asked for, or EUC_DESK_PASSWORD."),
]
As_json = Annotated[bool, typer.Option("--json", help="Answer as JSON, for scripts.")]
AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="The day the question is about, as 2026-11-24; today otherwise."),
]
