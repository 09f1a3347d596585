"""What has to be true before Qt is touched, each refusal one sentence."""

import os
import sys
from collections.abc import Mapping

FATAL_QT = (6, 12)
SAFE_PYTHON = (3, 12)
_UNSEEN = frozenset({"offscreen", "minimal", "minimalegl"})


def qt_problem(qt_version: str, python: tuple[int, ...]) -> str | None:
    """Refuse the pair of versions that aborts the interpreter after some minutes of use."""
    parts = tuple(int(part) for part in qt_version.split(".")[:2] if part.isdigit())
    if parts >= FATAL_QT and tuple(python[:2]) < SAFE_PYTHON:
        return (
            f"PySide6 {qt_version} ends Python {python[0]}.{python[1]} without warning; "
            'install "PySide6-Essentials<6.12" and "PySide6-Addons<6.12", or use Python 3.12 or newer.'
        )
    return None


def installed_qt() -> str | None:
    """Tell which PySide6 is installed; None when there is none. The package alone is harmless, it loads no Qt module."""
    try:
        from PySide6 import __version__
    except ImportError:
        return None
    return __version__


def display_problem(environment: Mapping[str, str] | None = None, platform: str = sys.platform) -> str | None:
    """Say in one sentence that there is no screen to show a window on; None when there is."""
    known = os.environ if environment is None else environment
    if not platform.startswith("linux") or known.get("QT_QPA_PLATFORM"):
        return None
    if known.get("DISPLAY") or known.get("WAYLAND_DISPLAY"):
        return None
    return "There is no display to show the window on; the command line does everything: euc-desk --help."


def display_words(environment: Mapping[str, str] | None = None, platform: str = sys.platform) -> str:
    """Say on what a window would be shown: a display, a stand-in that nobody sees, or nothing."""
    known = os.environ if environment is None else environment
    chosen = known.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if chosen in _UNSEEN:
        return f"drawn where nobody sees it: QT_QPA_PLATFORM asks for the platform “{chosen}”"
    if chosen:
        return f"shown by the platform “{chosen}”, which QT_QPA_PLATFORM asks for"
    return display_problem(known, platform) or "a display is there"


def start_problem() -> str | None:
    """Give the first reason not to start the window, or None."""
    qt = installed_qt()
    if qt is None:
        return "PySide6 is not installed, so there is no window; the command line does everything: euc-desk --help."
    return qt_problem(qt, sys.version_info[:3]) or display_problem()
