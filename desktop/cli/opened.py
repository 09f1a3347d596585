"""Opening a workspace from the command line, and acting as one of its people."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.where import last_workspace
from models.workspace.errors import PasswordDue, UserError
from models.workspace.location import is_url

if TYPE_CHECKING:
    from models.workspace.actor import Actor
    from models.workspace.store import Workspace


def location_of(given: str | None) -> str:
    """Return the workspace meant: the option, ``EUC_DESK_WORKSPACE``, or the one the window opened last."""
    found = given or os.environ.get("EUC_DESK_WORKSPACE") or last_workspace()
    if not found:
        raise UserError(
            "no_workspace",
            "Which workspace? Give --workspace FOLDER (or a postgresql:// URL), or make the example with: euc-desk demo",
        )
    return found if is_url(found) else str(Path(found).expanduser().resolve())


@contextmanager
def opened(given: str | None) -> "Iterator[Workspace]":
    """Open a workspace for one command; say on standard error who else has it open."""
    from models.opening import open_workspace

    workspace = open_workspace(location_of(given))
    try:
        for other in workspace.announce("command line"):
            sys.stderr.write(
                f"Also open: {other.program} of {other.user_name} on {other.host} "
                f"since {other.since.astimezone():%Y-%m-%d %H:%M}\n"
            )
        yield workspace
    finally:
        workspace.close()


def acting(workspace: "Workspace", user: str | None) -> "Actor":
    """Return who acts: a user with a password, or in the example workspace anybody named (else its clerk)."""
    from models.access.login import actor_named, log_in
    from models.opening import example_facts
    from models.workspace.actor import Via

    name = user or os.environ.get("EUC_DESK_USER")
    with workspace.reader() as session:
        example = example_facts(session)
        if example is not None:
            return actor_named(session, name or example.guest, Via.COMMAND_LINE)
    if not name:
        raise UserError(
            "no_user", "Who acts? Give --user NAME; the password is asked for, or taken from EUC_DESK_PASSWORD."
        )
    password = _password(name)
    try:
        return log_in(workspace, name, password, Via.COMMAND_LINE)
    except PasswordDue as due:
        sys.stderr.write(f"{due.words}\n")
    return log_in(workspace, name, password, Via.COMMAND_LINE, new_password=_own_new_password(name))


def _own_new_password(name: str) -> str:
    return new_password(f"New password of {name}", "EUC_DESK_CHANGED_PASSWORD")


def new_password(prompt: str, variable: str = "EUC_DESK_NEW_PASSWORD") -> str:
    """Return the password to be set: from the environment's ``variable``, or what is typed twice. Raises UserError."""
    given = os.environ.get(variable)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise UserError("no_password", "There is nobody to ask for a new password; set {variable}.", variable=variable)
    import getpass

    typed = getpass.getpass(f"{prompt}: ")
    if typed != getpass.getpass("Once more: "):
        raise UserError("password_typed_wrong", "The two new passwords are not the same.")
    return typed


def _password(name: str) -> str:
    given = os.environ.get("EUC_DESK_PASSWORD")
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise UserError("no_password", "There is nobody to ask for a password; set EUC_DESK_PASSWORD.")
    import getpass

    return getpass.getpass(f"Password of {name}: ")
