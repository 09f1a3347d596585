"""The house rules that no linter knows: raw SQL only where it may stand, small files, nothing of a machine in the project."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CODE = [path for floor in ("models", "desktop", "resources") for path in sorted((ROOT / floor).rglob("*.py"))]
LONGEST = 500


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_raw_sql_stands_only_in_the_workspace_room_and_in_queries(path):
    relative = path.relative_to(ROOT)
    if relative.parts[:2] == ("models", "workspace") or path.name.endswith("queries.py"):
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute):
            assert node.attr != "exec_driver_sql", f"{relative}:{node.lineno}"
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sqlalchemy"):
            assert "text" not in {alias.name for alias in node.names}, f"{relative}:{node.lineno}"


@pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_has_one_subject_and_says_so(path):
    text = path.read_text(encoding="utf-8")
    if "migrations/versions" not in path.as_posix():
        assert text.count("\n") <= LONGEST, "a file this long is two things"
        assert not text.strip() or ast.get_docstring(ast.parse(text)), "the first line says what the file holds"


@pytest.mark.parametrize("path", [p for p in CODE if p.name == "tables.py"], ids=lambda path: path.parent.name)
def test_tables_are_typed_at_run_time(path):
    assert "from __future__ import annotations" not in path.read_text(encoding="utf-8")


def test_nothing_of_a_machine_or_a_registry_is_in_the_project():
    # Each word is split by a class of one letter, so that this line is not a find itself.
    wanted = re.compile(
        rb"/(?:wor[k]|roo[t]|far[m])/[a-z]|[.]librar[y]/|pythonhoste[d]|pyp[i][.]org|registr[y][.]npm|de[b][.]debian"
    )
    faults = [
        f"{path.relative_to(ROOT)}: {found.group().decode()}"
        for path in tracked()
        if path != Path(__file__) and path.stat().st_size < 3_000_000
        for found in [wanted.search(path.read_bytes())]
        if found
    ]
    assert faults == []


def test_the_top_level_is_the_agreed_one():
    visible = {path.relative_to(ROOT).parts[0] for path in tracked()}
    assert {name for name in visible if not name.startswith(".")} <= {
        "README.md",
        "desktop",
        "models",
        "pyproject.toml",
        "resources",
        "tests",
    }


def test_only_jobs_touches_threads():
    for path in CODE:
        if path.parts[-2:] == ("shell", "jobs.py") or path.parts[-2:] == ("shell", "crash.py"):
            continue
        text = path.read_text(encoding="utf-8")
        if "desktop" in path.relative_to(ROOT).parts[0]:
            assert not re.search(r"^import threading|ThreadPoolExecutor|QThread\b", text, re.M), path
