"""Adding and changing users; the first one is made with the workspace."""

from collections.abc import Iterable

from sqlmodel import col, select

from models.access.passwords import hash_password, matches
from models.access.roles import Permission, Role, require
from models.access.tables import User, UserRole
from models.workspace.actor import PROGRAM
from models.workspace.changes import Changes
from models.workspace.errors import NotPermitted, UserError
from models.workspace.transaction import Transaction


def add_user(
    tx: Transaction,
    name: str,
    display_name: str,
    password: str,
    roles: Iterable[Role],
    *,
    display_name_zh: str = "",
) -> Changes:
    """Add a person with roles. Raises UserError for an empty or taken name, no role, or a weak password."""
    require(tx.actor, Permission.ADMINISTER)
    tx.act("add_user")
    name = name.strip()
    if not name:
        raise UserError("empty", "A user needs a name to log in with.", field="name")
    if tx.session.exec(select(User).where(User.name == name)).first() is not None:
        raise UserError("taken", "There is already a user {name}.", field="name", name=name)
    held = _some_roles(roles)
    user = tx.add(
        User(
            name=name,
            display_name=display_name.strip() or name,
            display_name_zh=display_name_zh.strip(),
            password_hash=hash_password(password),
        )
    )
    for role in held:
        tx.session.add(UserRole(user_id=user.key, role=role))
    return tx.changes()


def set_roles(tx: Transaction, user_id: int, roles: Iterable[Role]) -> Changes:
    """Replace a person's roles; nobody changes their own, and an administrator always remains."""
    require(tx.actor, Permission.ADMINISTER)
    tx.act("set_roles")
    if user_id == tx.actor.id:
        raise NotPermitted("own_roles", "Nobody changes their own roles.", field="roles")
    wanted = set(_some_roles(roles))
    for held in tx.session.exec(select(UserRole).where(UserRole.user_id == user_id)):
        if held.role in wanted:
            wanted.discard(held.role)
        else:
            tx.session.delete(held)
    for role in sorted(wanted):
        tx.session.add(UserRole(user_id=user_id, role=role))
    tx.session.flush()
    _require_administrator(tx)
    return tx.changes()


def set_active(tx: Transaction, user_id: int, *, active: bool) -> Changes:
    """Let a person in or keep them out; records they wrote stay theirs."""
    require(tx.actor, Permission.ADMINISTER)
    tx.act("set_user_active")
    if user_id == tx.actor.id and not active:
        raise NotPermitted("own_access", "Nobody locks themselves out.", field="active")
    tx.get(User, user_id).active = active
    tx.session.flush()
    _require_administrator(tx)
    return tx.changes()


def set_password(tx: Transaction, user_id: int, password: str) -> Changes:
    """Give a person a first or new password, which they have to change at the next login."""
    require(tx.actor, Permission.ADMINISTER)
    tx.act("set_password")
    user = tx.get(User, user_id)
    user.password_hash = hash_password(password)
    user.must_change_password = tx.actor != PROGRAM
    return tx.changes()


def change_own_password(tx: Transaction, old: str, new: str) -> Changes:
    """Change the actor's own password. Raises UserError when the old one is wrong or the new one too weak."""
    tx.act("change_own_password")
    user = tx.get(User, tx.actor.id)
    if not matches(user.password_hash, old):
        raise UserError("wrong_password", "The present password is not right.", field="old_password")
    user.password_hash = hash_password(new)
    user.must_change_password = False
    return tx.changes()


def _some_roles(roles: Iterable[Role]) -> tuple[Role, ...]:
    held = tuple(dict.fromkeys(Role(role) for role in roles))
    if not held:
        raise UserError("no_role", "A user needs at least one role.", field="roles")
    return held


def _require_administrator(tx: Transaction) -> None:
    query = (
        select(User)
        .join(UserRole, col(UserRole.user_id) == col(User.id))
        .where(UserRole.role == Role.ADMINISTRATOR, col(User.active).is_(True))
    )
    if tx.session.exec(query).first() is None:
        raise UserError("last_administrator", "The workspace needs at least one active administrator.", field="roles")
