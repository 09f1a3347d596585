"""A second program with a real window, driven line by line: ``python -m tests.faults.other_window PLACE LOGIN FOLDER``.

Reads orders from standard input and answers each with one line: ``open ID``, ``type TEXT`` (into what the customer
does, and saves), ``look`` (around, as it does every ten seconds), ``see`` (what stands there), ``told`` (the line above the page), ``count`` (types and saves for ever).
"""

import sys
from itertools import count
from pathlib import Path

from desktop.app import make_application
from tests.journeys.conftest import Window
from tests.journeys.test_bad_input import paste, pause


def main(place: str, login: str, folder: str) -> None:
    app = make_application(["other"])
    window = Window(Path(folder), "other").start(place).log_in(login)
    window.frame.activateWindow()
    answer("locked" if window.frame.locked else "ready")
    for line in sys.stdin:
        order, _, text = line.rstrip("\n").partition(" ")
        if order == "open":
            window.go("customers", int(text))
            answer("opened")
        elif order == "look":
            window.desk.neighbours.look()
            window.settle()
            answer("looked")
        elif order == "see":
            answer(window.page.record.overview.values()["nature_of_business"])
        elif order == "told":
            answer(window.told)
        elif order == "type":
            type_in(window, text)
            answer("saved" if window.page.record.keeper._dialog is None else "asked")
        elif order == "count":
            for number in count():
                type_in(window, f"Makes pump {number}")
                answer(number)
    window.close()
    app.quit()


def type_in(window: Window, text: str) -> None:
    paste(window.page.record.overview.field("nature_of_business").line, text)
    pause(window, window.page)


def answer(text: object) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
