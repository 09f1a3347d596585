"""Who acts, through what: carried by every transaction and written on every journal row."""

from dataclasses import dataclass

from models.workspace.words import Choice


class Via(Choice):
    """The way in: window, command line, import, or the program itself."""

    WINDOW = "window"
    COMMAND_LINE = "command_line"
    IMPORT = "import"
    PROGRAM = "program"


@dataclass(frozen=True)
class Actor:
    """A person at work: user id (0 is the program itself), name, role values, way in.

    ``password_due``: the person has to choose a new password and may do nothing else before.
    """

    id: int
    name: str
    roles: frozenset[str] = frozenset()
    via: Via = Via.WINDOW
    password_due: bool = False


PROGRAM = Actor(id=0, name="EUC Desk", roles=frozenset({"program"}), via=Via.PROGRAM)
