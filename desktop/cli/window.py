"""Opening the window from the command line: one sentence when there is no display."""


def show_window(location: str | None) -> int:
    """Open the window on a workspace (or its start page) and return the exit code."""
    from desktop.app import run

    return run(["euc-desk", location] if location else ["euc-desk"])
