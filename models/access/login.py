"""Logging in, locking and unlocking; and the gate that every transaction passes."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

from sqlmodel import Session, select

from models.access.commands import change_own_password
from models.access.passwords import delay_after, matches, seconds_left
from models.access.queries import roles_of
from models.access.roles import Permission, password_due, require
from models.access.tables import LoginTry, User
from models.workspace.actor import PROGRAM, Actor, Via
from models.workspace.changes import Changes
from models.workspace.errors import NotPermitted, UserError
from models.workspace.store import Workspace
from models.workspace.transaction import Transaction

IDLE_LIMIT = timedelta(minutes=15)


def log_in(
    workspace: Workspace, name: str, password: str, via: Via = Via.WINDOW, *, new_password: str | None = None
) -> Actor:
    """Return the actor behind a name and password; ``new_password`` is taken over when one has to be chosen.

    Raises UserError for a wrong pair (without telling which part was wrong), while the growing delay runs, and for
    a new password that is too weak or the present one; PasswordDue when a new one has to be chosen and none is given.
    """
    with workspace.reader() as session:
        user = session.exec(select(User).where(User.name == name.strip())).first()
        tries = None if user is None else session.get(LoginTry, user.key)
    if user is None or not user.active:
        raise _wrong()
    wait = seconds_left(tries.blocked_until if tries else None, workspace.clock.now())
    if wait:
        raise UserError(
            "login_delayed",
            "After wrong passwords the next try has to wait: {seconds} seconds left.",
            field="password",
            seconds=wait,
        )
    right = matches(user.password_hash, password)
    _note_try(workspace, user.key, right=right)
    if not right:
        raise _wrong()
    return _renewed(workspace, _read_actor(workspace, user.key, via), password, new_password)


def _renewed(workspace: Workspace, actor: Actor, password: str, new_password: str | None) -> Actor:
    """Take the new password over when one is due."""
    if not actor.password_due:
        return actor
    if new_password is None:
        raise password_due(actor.name)
    with workspace.transaction(actor) as tx:
        change_own_password(tx, password, new_password)
    return replace(actor, password_due=False)


class DeskSession:
    """Who is at the desk, and whether the desk is locked; a locked desk starts no transaction."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self._actor: Actor | None = None
        self._locked = True

    @property
    def locked(self) -> bool:
        return self._locked

    @property
    def user(self) -> Actor | None:
        """Return who logged in last, also while the desk is locked."""
        return self._actor

    @property
    def actor(self) -> Actor:
        """Return who is at work. Raises NotPermitted while the desk is locked."""
        if self._actor is None or self._locked:
            raise NotPermitted("locked", "The workspace is locked. Unlock it with your password first.")
        return self._actor

    def unlock(self, name: str, password: str, via: Via = Via.WINDOW, *, new_password: str | None = None) -> Actor:
        """Let a person in by name and password."""
        self._actor = log_in(self.workspace, name, password, via, new_password=new_password)
        self._locked = False
        return self._actor

    def enter(self, actor: Actor) -> None:
        """Let in an actor who has already been checked (the example workspace's guest, the command line)."""
        self._actor, self._locked = actor, False

    def lock(self) -> None:
        """Lock the desk; the same person or another may unlock it."""
        self._locked = True

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Run one act as the person at the desk."""
        with self.workspace.transaction(self.actor) as tx:
            yield tx


class Gate:
    """Refuses transactions of actors who are not active users with exactly the roles they claim.

    Whoever has to choose a new password comes in with nothing but that to do.
    """

    def check(self, session: Session, actor: Actor) -> Actor:
        """Return the actor as let in. Raises NotPermitted."""
        if actor == PROGRAM:
            return actor
        user = session.get(User, actor.id)
        held = frozenset(role.value for role in roles_of(session, actor.id))
        if user is None or not user.active or held != actor.roles:
            raise NotPermitted(
                "not_a_user",
                "{name} is not an active user of this workspace with these roles. Log in again.",
                name=actor.name,
            )
        return replace(actor, password_due=user.must_change_password)

    def leave(self, actor: Actor, changes: Changes) -> None:
        """Refuse everything but the own password to whoever has to choose a new one."""
        if actor.password_due and changes.ids - {("user", actor.id)}:
            raise password_due(actor.name)


def require_now(workspace: Workspace, actor: Actor, permission: Permission) -> None:
    """Ask for a permission outside of a transaction: the actor still has to be the user that the actor claims to be."""
    with workspace.reader() as session:
        admitted = Gate().check(session, actor)
    require(admitted, permission)


def actor_named(session: Session, name: str, via: Via) -> Actor:
    """Return the actor of a named user for a program run by the person who owns the files (tests, example, scripts)."""
    user = session.exec(select(User).where(User.name == name)).first()
    if user is None or not user.active:
        raise UserError("no_user", "There is no active user {name} in this workspace.", name=name)
    return _actor_of(session, user, via)


def _read_actor(workspace: Workspace, user_id: int, via: Via) -> Actor:
    with workspace.reader() as session:
        return _actor_of(session, session.get_one(User, user_id), via)


def _actor_of(session: Session, user: User, via: Via) -> Actor:
    roles = frozenset(role.value for role in roles_of(session, user.key))
    return Actor(user.key, user.display_name, roles, via, user.must_change_password)


def _note_try(workspace: Workspace, user_id: int, *, right: bool) -> None:
    with workspace.transaction(PROGRAM) as tx:
        tx.act("log_in" if right else "refuse_login")
        tries = tx.session.get(LoginTry, user_id) or LoginTry(user_id=user_id)
        tries.wrong_tries = 0 if right else tries.wrong_tries + 1
        delay = delay_after(tries.wrong_tries)
        tries.blocked_until = tx.now + delay if delay else None
        tx.session.add(tries)


def _wrong() -> UserError:
    return UserError("wrong_password", "Name and password do not belong together.", field="password")
