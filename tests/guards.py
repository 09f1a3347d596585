"""Writes down the triggers that the migrations make: ``python -m tests.guards --update``."""

import json
import sys
import tempfile
from pathlib import Path

from models.opening import create_workspace
from models.workspace.guards import FILE, guards_in
from tests.postgres import Server

TARGET = Path(__file__).parents[1] / "resources" / FILE


def made_guards() -> dict[str, dict[str, str]]:
    """Make an empty workspace on each database and return its triggers."""
    server = Server()
    try:
        with tempfile.TemporaryDirectory() as folder:
            places = (f"{folder}/desk", server.new_database("guards"))
            return dict(map(_guards_of, places))
    finally:
        server.stop()


def _guards_of(location: str) -> tuple[str, dict[str, str]]:
    workspace = create_workspace(location, "Guards")
    try:
        with workspace.engine.connect() as connection:
            return workspace.dialect, dict(sorted(guards_in(connection).items()))
    finally:
        workspace.close()


def main() -> None:
    """Write the file, or say how."""
    if sys.argv[1:] != ["--update"]:
        sys.exit("python -m tests.guards --update writes the triggers of both databases to resources/guards.json")
    TARGET.write_text(json.dumps(made_guards(), indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"Wrote {TARGET}\n")


if __name__ == "__main__":
    main()
