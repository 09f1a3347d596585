"""Commands that open a window: the example workspace, or one of your own."""

import shutil
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.opened import location_of
from desktop.cli.output import print_line, progress
from desktop.cli.window import show_window


def demo(
    folder: Annotated[Path | None, typer.Argument(help="Where to make it; in your data folder otherwise.")] = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Throw an example made before away and make it anew.")] = False,
    no_window: Annotated[bool, typer.Option("--no-window", help="Make it and leave.")] = False,
) -> None:
    """Make the example workspace (invented firms, real rules) by the program's own commands, and open it.

    The example is the same on every machine: fixed seed, fixed day (24 November 2026).
    """
    from desktop.where import example_folder
    from models.example.build import build_example

    place = (folder or example_folder()).expanduser().resolve()
    if fresh and (place / "workspace.sqlite").is_file():
        shutil.rmtree(place)
    if not (place / "workspace.sqlite").is_file():
        with progress("Making the example") as bar:
            build_example(place, bar)
    print_line(f"The example workspace is in {place}")
    if not no_window:
        raise typer.Exit(show_window(str(place)))


def open_(
    place: Annotated[
        str | None, typer.Argument(help="Workspace folder or postgresql:// URL; the last one otherwise.")
    ] = None,
) -> None:
    """Open a workspace in the window."""
    raise typer.Exit(show_window(location_of(place)))
