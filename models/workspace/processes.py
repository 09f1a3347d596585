"""Which program run wrote a line: the machine, and whether the process that began then still lives on it.

A process number is given out again and again, so a number alone says nothing: only with the moment at which the
process began does it name one run. Where the system does not tell that moment the number has to do.
"""

import hashlib
import os
import secrets
import socket
import sys
import uuid
from functools import cache
from pathlib import Path

_MACHINE, _BEGAN, _LUCK = 8, 14, 14
_MODULO = 1 << 4 * _BEGAN
TOKEN_LENGTH = _MACHINE + _BEGAN + _LUCK


def new_token() -> str:
    """Make the token of this program run: 36 hexadecimal digits for the machine, its beginning, and chance."""
    began = began_at(os.getpid()) or 0
    return f"{machine()}{began % _MODULO:0{_BEGAN}x}{secrets.token_hex(_LUCK // 2)}"


def is_gone(token: str, process: int) -> bool:
    """Tell whether a run is certainly over: it was on this machine, and no process of its beginning has its number."""
    if len(token) != TOKEN_LENGTH or "-" in token or not token.startswith(machine()):
        return False
    began = began_at(process)
    if began is None:
        return True
    return began % _MODULO != int(token[_MACHINE : _MACHINE + _BEGAN], 16)


@cache
def machine() -> str:
    """Return digits that stand for this machine since it was started, and for the processes it can see."""
    try:
        booted = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        seen = os.readlink("/proc/self/ns/pid")  # noqa: PTH115 - what it points to is no file
    except OSError:
        booted, seen = str(uuid.getnode()), ""
    return hashlib.sha256(f"{socket.gethostname()}\n{booted}\n{seen}".encode()).hexdigest()[:_MACHINE]


if sys.platform == "win32":

    def _began_on_windows(process: int) -> int | None:
        import ctypes
        from ctypes import wintypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        handle = kernel.OpenProcess(0x1000, 0, process)  # no more than to ask about it
        if not handle:
            return None if ctypes.get_last_error() == 87 else 0  # 87: there is no such process
        try:
            began, ended, in_kernel, in_program = (wintypes.FILETIME() for _ in range(4))
            times = (ctypes.byref(each) for each in (began, ended, in_kernel, in_program))
            if not kernel.GetProcessTimes(wintypes.HANDLE(handle), *times):
                return 0
            if ended.dwHighDateTime or ended.dwLowDateTime:
                return None
            return (began.dwHighDateTime << 32) | began.dwLowDateTime
        finally:
            kernel.CloseHandle(wintypes.HANDLE(handle))


def began_at(process: int) -> int | None:
    """Return when a process began, in the system's own count; None when there is none, 0 where the system does not say."""
    if sys.platform == "win32":  # pragma: no cover
        return _began_on_windows(process)
    try:
        told = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return _lives(process) if not Path("/proc/self/stat").exists() else None
    # The name of the program stands in brackets and may hold anything; the beginning is the 20th number after it.
    state, *numbers = told.rpartition(")")[2].split()
    return None if state in "ZX" else int(numbers[18])


def _lives(process: int) -> int | None:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return None
    except OSError:  # it is somebody else's, and lives
        return 0
    return 0
