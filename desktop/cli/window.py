"""Opening the window from the command line: one sentence when there is no display."""

import sys

from desktop.cli.output import WORLD


def show_window(location: str | None) -> int:
    """Open the window on a workspace (or its start page) and return the exit code."""
    from desktop.shell.guards import start_problem

    problem = start_problem()
    if problem is not None:
        sys.stderr.write(f"{problem}\n")
        return WORLD
    from desktop.app import run

    return run(["euc-desk", location] if location else ["euc-desk"])
