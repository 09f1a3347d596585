"""Commands that look after a workspace: new, backup, restore, verify, doctor, user."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.opened import acting, location_of, opened
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


def verify(workspace: Where = None, as_json: As_json = False) -> None:
    """Check that nothing was altered: the journal's chain, every stored file, and the database itself.

    Exit code 0 when all is sound, 1 when something was found (each finding is a line).
    """
    from models.workspace.integrity import check_database, check_files

    with opened(workspace) as desk, progress("Checking") as bar:
        from models.journal.queries import check_chain

        with desk.reader() as session:
            chain = check_chain(session, bar)
            findings = [f"Journal row {seq}: {_CODES[code]}" for seq, code in chain.breaks]
            files, bad = check_files(session, bar)
            findings += [f"Stored file {sha256}: its contents no longer match its fingerprint." for sha256 in bad]
        findings += check_database(desk)
    if as_json:
        print_json(
            {
                "sound": not findings,
                "journal_rows": chain.rows,
                "head": chain.head,
                "files": files,
                "findings": findings,
            }
        )
    else:
        for finding in findings:
            print_line(finding)
        print_line(
            f"{'Sound' if not findings else 'NOT SOUND'}: {chain.rows} journal rows, {files} files. Head of the chain: {chain.head}"
        )
    if findings:
        raise typer.Exit(FOUND_WANTING)


_CODES = {
    "gap": "a row is missing before it.",
    "link": "it does not follow from the row before it.",
    "content": "its contents were altered.",
}


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
    workspace: Where = None,
    user: User = None,
) -> None:
    """Add a user. Needs an administrator (--user); the new password is asked for or taken from EUC_DESK_NEW_PASSWORD."""
    from models.access.commands import add_user
    from models.access.roles import Role

    unknown = [given for given in role if given not in set(Role)]
    if unknown:
        raise UserError("no_role", "There is no role {role}.", field="role", role=unknown[0])
    password = os.environ.get("EUC_DESK_NEW_PASSWORD")
    if password is None:
        password = typer.prompt(f"Password of {name}", hide_input=True, confirmation_prompt=True)
    with opened(workspace) as desk, desk.transaction(acting(desk, user)) as tx:
        add_user(tx, name, display_name, password, [Role(given) for given in role])
    print_line(f"Added {name}.")
