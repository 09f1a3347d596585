"""Between the window and the register: opening and making workspaces for it, always on a worker thread."""

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.desk import OpenedWorkspace, Session
from desktop.finding import RecordFinder
from desktop.shell.palette import Finder
from desktop.shell.unlock import Person
from desktop.where import example_folder
from models.workspace.actor import Actor, Via
from models.workspace.errors import UserError
from models.workspace.store import Workspace
from models.workspace.words import Choice, Words, say


def open_place(place: str) -> OpenedWorkspace:
    """Open a folder or PostgreSQL URL for the window. Raises DeskError."""
    from models.opening import open_workspace

    return _for_window(open_workspace(place), place)


def create_place(folder: Path, name: str, login: str, display_name: str, password: str) -> OpenedWorkspace:
    """Make a workspace whose first person is its administrator and also a clerk. Raises DeskError; then nothing stays."""
    from models.access.commands import add_user
    from models.access.passwords import hash_password
    from models.access.roles import Role
    from models.opening import create_workspace
    from models.workspace.actor import PROGRAM

    hash_password(password)  # a weak one is refused before anything is made
    workspace = create_workspace(str(folder), name)
    with workspace.transaction(PROGRAM) as tx:
        add_user(tx, login, display_name, password, [Role.ADMINISTRATOR, Role.CLERK])
    return _for_window(workspace, str(folder))


def open_example(report: Callable[[int, int, Words], None]) -> OpenedWorkspace:
    """Open the example workspace, making it first when it is not there."""
    from models.example.build import build_example

    folder = example_folder()
    if not (folder / "workspace.sqlite").is_file():
        build_example(folder, lambda done, total: report(done, total, say("Making the example workspace")))
    return open_place(str(folder))


def _for_window(workspace: Workspace, place: str) -> OpenedWorkspace:
    from models.opening import example_facts

    with workspace.reader() as session:
        example = example_facts(session)
    guest = _guest(workspace, example.guest) if example else None

    def read_people() -> tuple[Person, ...]:
        return _people(workspace)

    return OpenedWorkspace(
        workspace=workspace,
        name=workspace.name,
        place=place,
        people=read_people(),
        unlock=_Unlock(workspace),
        finder=_finder_for(workspace),
        close=workspace.close,
        guest=_session(guest, example.guest) if guest and example else None,
        welcome=_welcome(example.password, example.day.isoformat()) if example else None,
        read_people=read_people,
        today=lambda: workspace.clock.today(),
    )


def _people(workspace: Workspace) -> tuple[Person, ...]:
    from models.access.queries import list_users

    with workspace.reader() as session:
        users = list_users(session, only_active=True)
    return tuple(Person(user.name, user.display_name, _role_words(user.roles)) for user in users)


def _role_words(roles: Sequence[Choice]) -> Words | str:
    words: Words | str = roles[0].label if roles else ""
    for role in roles[1:]:
        words = say("{first} · {next}", first=words, next=role.label)
    return words


def _guest(workspace: Workspace, name: str) -> Actor | None:
    """Return who shows visitors around, unless an administrator keeps them out or gave them another password."""
    from models.access.login import actor_named

    try:
        with workspace.reader() as session:
            actor = actor_named(session, name, Via.WINDOW)
    except UserError:
        return None
    return None if actor.password_due else actor


def _welcome(password: str, day: str) -> Words:
    return say(
        "This is the example: invented firms, real elements, codes and rules. Its day is always {day}. "
        "Lock it to come in as an officer; everybody's password is “{password}”.",
        day=day,
        password=password,
    )


class _Unlock:
    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def __call__(self, login: str, password: str, new_password: str | None = None) -> Session:
        from models.access.login import log_in

        return _session(log_in(self._workspace, login, password, Via.WINDOW, new_password=new_password), login)


def _finder_for(workspace: Workspace) -> Callable[[Session], Finder]:
    def finder(_session: Session) -> Finder:
        return RecordFinder(workspace)

    return finder


def _session(actor: Actor, login: str) -> Session:
    from models.access.roles import Permission, Role, may

    roles = _role_words([role for role in Role if role.value in actor.roles])

    def allowed(permission: object) -> bool:
        return isinstance(permission, Permission) and may(actor, permission)

    first = "queue" if allowed(Permission.DECIDE) else "today"
    return Session(actor=actor, login=login, name=actor.name, role=roles, may=allowed, first_area=first)
