"""The window starts without the heavy parts: they come when they are first needed."""

import subprocess
import sys

HEAVY = ("alembic", "reportlab", "openpyxl", "pyqtgraph", "numpy", "pikepdf", "PySide6.QtPdf", "sqlmodel", "typer")


def test_showing_the_window_imports_nothing_heavy():
    code = (
        "import sys\n"
        "from desktop.app import make_application\n"
        "app = make_application(['x'])\n"
        "from desktop.shell import window, settings, language, theme, jobs, start\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr
