"""The program's front door: the window without a detour, everything else through the command line.

It imports next to nothing itself, so that a double click is a window before a command line would have been read.
"""

import sys


def main() -> None:
    """Open the window when nothing is asked for, or do what the command line says."""
    if len(sys.argv) > 1:
        from desktop.cli.main import main as command_line

        command_line()
        return
    from desktop.app import run

    sys.exit(run(["euc-desk"]))


if __name__ == "__main__":
    main()
