"""What ``doctor`` tells: versions, what is shipped, and the state of a workspace."""

import platform
import sqlite3
import sys
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from models.workspace.errors import DeskError

_PACKAGES = (
    "PySide6-Essentials",
    "sqlmodel",
    "SQLAlchemy",
    "alembic",
    "reportlab",
    "pikepdf",
    "openpyxl",
    "psycopg",
    "pydantic",
    "msgspec",
)


def environment_facts() -> dict[str, Any]:
    """Return facts about this machine and this installation; a value that starts with PROBLEM is one."""
    from desktop.shell.guards import display_words, installed_qt, qt_problem
    from desktop.where import settings_file
    from models.rulebook.loader import load_current
    from resources import resource

    facts: dict[str, Any] = {
        "euc-desk": _version("euc-desk"),
        "Python": f"{platform.python_version()} on {platform.platform()}",
        "SQLite": sqlite3.sqlite_version,
    }
    facts |= {name: _version(name) for name in _PACKAGES}
    qt = installed_qt()
    problem = qt_problem(qt, sys.version_info[:3]) if qt else "PySide6 is not installed."
    facts["window"] = f"PROBLEM: {problem}" if problem else display_words()
    fonts = resource("fonts")
    found = sorted(entry.name for entry in fonts.iterdir() if entry.name.endswith(".ttf")) if fonts.is_dir() else []
    facts["fonts"] = ", ".join(found) if len(found) >= 4 else "PROBLEM: the fonts for print are missing"
    try:
        rulebook = load_current()
        facts["reference data"] = f"edition {rulebook.edition}, made on {rulebook.made_on}"
    except DeskError as error:
        facts["reference data"] = f"PROBLEM: {error}"
    facts["settings"] = str(settings_file())
    return facts


def workspace_facts(location: str) -> dict[str, Any]:
    """Return facts about a workspace: where, which database, how much is in it, whether it is sound."""
    from models.opening import open_workspace
    from models.workspace.guards import guard_faults
    from models.workspace.integrity import check_database, count_rows
    from models.workspace.migrate import SCHEMA_NUMBER

    try:
        desk = open_workspace(location)
    except DeskError as error:
        return {"workspace": f"PROBLEM: {error}"}
    try:
        problems = [*check_database(desk), *guard_faults(desk)]
        with desk.reader() as session:
            counts = count_rows(session)
        return {
            "workspace": f"“{desk.name}” in {location}",
            "database": f"{desk.dialect}, schema {SCHEMA_NUMBER}",
            "records": ", ".join(f"{count} {table}" for table, count in counts.items()),
            "integrity": f"PROBLEM: {problems[0]}"
            if problems
            else "sound (euc-desk verify checks the journal and files too)",
        }
    finally:
        desk.close()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "PROBLEM: not installed"
