"""Commands that look after a workspace: new, backup, restore, verify, doctor, user."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.opened import acting, location_of, new_password, opened
from desktop.cli.options import As_json, User, Where
from desktop.cli.output import FOUND_WANTING, print_json, print_line, progress
from models.workspace.errors import UserError


def new(
    location: Annotated[str, typer.Argument(help="An empty folder, or the postgresql:// URL of an empty database.")],
    name: Annotated[str, typer.Option(help="What the workspace is called on screen.")] = "Export desk",
    administrator: Annotated[str, typer.Option(help="Login name of the first user.")] = "admin",
) -> None:
    """Make an empty workspace with its first administrator.

    The administrator's password is asked for, or taken from EUC_DESK_PASSWORD.
    """
    from models.access.commands import add_user
    from models.access.passwords import hash_password
    from models.access.roles import Role
    from models.opening import create_workspace
    from models.workspace.actor import PROGRAM

    password = os.environ.get("EUC_DESK_PASSWORD")
    if password is None:
        if not sys.stdin.isatty():
            raise UserError("no_password", "There is nobody to ask for a password; set EUC_DESK_PASSWORD.")
        password = typer.prompt(f"Password of {administrator}", hide_input=True, confirmation_prompt=True)
    hash_password(password)  # refuse a weak one before anything is made
    workspace = create_workspace(location, name)
    with workspace.transaction(PROGRAM) as tx:
        add_user(tx, administrator, administrator, password, [Role.ADMINISTRATOR])
    workspace.close()
    print_line(f"Made the workspace “{name}” in {location} with the administrator {administrator}.")


def backup(
    folder: Annotated[
        Path | None, typer.Argument(help="Where to write it; the workspace's own backups otherwise.")
    ] = None,
    workspace: Where = None,
    portable: Annotated[bool, typer.Option("--portable", help="An archive that fits SQLite and PostgreSQL.")] = False,
    as_json: As_json = False,
) -> None:
    """Write a backup and verify it. Works while others are using the workspace."""
    from models.workspace.keeping import back_up

    with opened(workspace) as desk:
        path = back_up(desk, folder, portable=portable)
    if as_json:
        print_json({"backup": str(path), "bytes": path.stat().st_size, "verified": True})
    else:
        print_line(f"Backed up and verified: {path} ({path.stat().st_size / 1e6:.1f} MB)")


def restore(
    source: Annotated[Path, typer.Argument(help="A backup (.sqlite) or portable archive (.zip).")],
    location: Annotated[str, typer.Argument(help="A new folder, or the postgresql:// URL of an empty database.")],
) -> None:
    """Make a new workspace from a backup. Never overwrites one that exists."""
    from models.opening import open_workspace
    from models.workspace.clock import SystemClock
    from models.workspace.keeping import restore as bring_back

    bring_back(source, location, SystemClock())
    desk = open_workspace(location)
    print_line(f"Restored “{desk.name}” to {location}.")
    desk.close()


def verify(
    head: Annotated[
        str,
        typer.Option(
            help="A head of the chain written down earlier: it has to stand in the chain still, or rows were cut off."
        ),
    ] = "",
    workspace: Where = None,
    as_json: As_json = False,
) -> None:
    """Check that nothing was altered: the journal's chain, every stored file, the database itself and its guards.

    Rows cut off the end leave a chain that holds: only a head written down outside of the workspace finds them (--head).
    Exit code 0 when all is sound, 1 when something was found (each finding is a line), 3 when it cannot be read at all.
    """
    from models.journal.verifying import verify as check
    from models.workspace.actor import PROGRAM

    with opened(workspace) as desk, progress("Checking") as bar:
        found = check(desk, PROGRAM, lambda done, total, _words: bar(done, total or None), earlier_head=head)
    if as_json:
        print_json(
            {
                "sound": found.sound,
                "journal_rows": found.chain.rows,
                "head": found.chain.head,
                "earlier_head_stands_at_row": found.chain.stands_at,
                "files": found.files,
                "findings": found.findings,
            }
        )
    else:
        for finding in found.findings:
            print_line(finding)
        if found.chain.stands_at is not None:
            print_line(f"The head written down stands at row {found.chain.stands_at} of {found.chain.rows}.")
        verdict = "Sound" if found.sound else "NOT SOUND"
        print_line(
            f"{verdict}: {found.chain.rows} journal rows, {found.files} files. Head of the chain: {found.chain.head}"
        )
    if not found.sound:
        raise typer.Exit(FOUND_WANTING)


def doctor(workspace: Where = None, as_json: As_json = False) -> None:
    """Tell what the program stands on: versions, fonts, reference data, display, and the workspace when there is one."""
    from desktop.cli.health import environment_facts, workspace_facts

    facts = environment_facts()
    try:
        place: str | None = location_of(workspace)
    except UserError:
        place = None
    if place is not None:
        facts |= workspace_facts(place)
    if as_json:
        print_json(facts)
    else:
        for name, value in facts.items():
            print_line(f"{name:<22} {value}")
    if any(str(value).startswith("PROBLEM") for value in facts.values()):
        raise typer.Exit(FOUND_WANTING)


def add_person(
    name: Annotated[str, typer.Argument(help="Login name.")],
    display_name: Annotated[str, typer.Argument(help="Name on screen and in print.")],
    role: Annotated[
        list[str],
        typer.Option(help="clerk, compliance_officer, compliance_manager, auditor, administrator; may be repeated."),
    ],
    keep_password: Annotated[
        bool, typer.Option("--keep-password", help="They keep this password; otherwise they choose their own at login.")
    ] = False,
    workspace: Where = None,
    user: User = None,
) -> None:
    """Add a user. Needs an administrator (--user); the first password is asked for or taken from EUC_DESK_NEW_PASSWORD."""
    from models.access.commands import add_user
    from models.access.roles import Role

    unknown = [given for given in role if given not in set(Role)]
    if unknown:
        raise UserError(
            "no_role",
            "There is no role {role}; the roles are {known}.",
            field="role",
            role=unknown[0][:40],
            known=", ".join(Role),
        )
    password = new_password(f"First password of {name}")
    with opened(workspace) as desk, desk.transaction(acting(desk, user)) as tx:
        add_user(tx, name, display_name, password, [Role(given) for given in role], change_at_login=not keep_password)
    print_line(f"Added {name}.")
