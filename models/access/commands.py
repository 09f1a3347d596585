"""Adding and changing users; the first one is made with the workspace."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlmodel import col, select

from models.access.passwords import hash_password, matches
from models.access.queries import names_of_users, roles_of
from models.access.roles import Permission, Role, require
from models.access.tables import User, UserRole
from models.access.views import UserRow
from models.workspace.actor import PROGRAM
from models.workspace.changes import Changes
from models.workspace.errors import Conflict, FieldErrors, NotPermitted, UserError
from models.workspace.transaction import Transaction
from models.workspace.validation import Refused, plain_text


def add_user(
    tx: Transaction,
    name: str,
    display_name: str,
    password: str,
    roles: Iterable[Role],
    *,
    display_name_zh: str = "",
    change_at_login: bool = True,
) -> Changes:
    """Add a person with roles, who chooses an own password at the first login unless ``change_at_login`` says no.

    Whom the program itself adds (a workspace's first person) chose already. Raises UserError for an empty or taken
    name, no role, or a weak password.
    """
    require(tx.actor, Permission.ADMINISTER)
    tx.act("add_user")
    name = " ".join(name.split())
    if not name:
        raise UserError("empty", "A user needs a name to log in with.", field="name")
    _require_plain("name", name, 60)
    names = _names(display_name.strip() or name, display_name_zh)
    if tx.session.exec(select(User).where(User.name == name)).first() is not None:
        raise UserError("taken", "There is already a user {name}.", field="name", name=name)
    held = _some_roles(roles)
    user = tx.add(
        User(
            name=name,
            display_name=names[0],
            display_name_zh=names[1],
            password_hash=hash_password(password),
            must_change_password=change_at_login and tx.actor != PROGRAM,
        )
    )
    for role in held:
        tx.session.add(UserRole(user_id=user.key, role=role))
    return tx.changes()


def rename_user(
    tx: Transaction, user_id: int, display_name: str, display_name_zh: str = "", *, seen: UserRow | None = None
) -> Changes:
    """Change how a person is named on screen and in print; the login stays. Raises UserError for an empty name.

    ``seen`` is the person as the actor saw them: Conflict tells what another has changed since.
    """
    require(tx.actor, Permission.ADMINISTER)
    tx.act("rename_user")
    names = _names(display_name, display_name_zh)
    user = tx.get(User, user_id)
    _require_as_seen(tx, user, seen, ("display_name", "display_name_zh"))
    user.display_name, user.display_name_zh = names
    return tx.changes()


def set_roles(tx: Transaction, user_id: int, roles: Iterable[Role], *, seen: UserRow | None = None) -> Changes:
    """Replace a person's roles; nobody changes their own, and an administrator always remains.

    ``seen`` is the person as the actor saw them: Conflict tells what another has changed since.
    """
    require(tx.actor, Permission.ADMINISTER)
    tx.act("set_roles")
    if user_id == tx.actor.id:
        raise NotPermitted("own_roles", "Nobody changes their own roles.", field="roles")
    wanted = set(_some_roles(roles))
    _require_as_seen(tx, tx.get(User, user_id), seen, ("roles",))
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


def set_password(tx: Transaction, user_id: int, password: str, *, change_at_login: bool = True) -> Changes:
    """Give another person a new password, which they have to change at the next login unless it is said otherwise.

    Whoever is logged in as this person can do nothing more until then.
    """
    require(tx.actor, Permission.ADMINISTER)
    tx.act("set_password")
    if user_id == tx.actor.id:
        raise NotPermitted(
            "own_password",
            "One's own password is changed with the present one, under “Your password”.",
            field="password",
        )
    user = tx.get(User, user_id)
    user.password_hash = hash_password(password)
    user.must_change_password = change_at_login and tx.actor != PROGRAM
    return tx.changes()


def change_own_password(tx: Transaction, old: str, new: str) -> Changes:
    """Change the actor's own password: the one act that needs no permission and is open while a new one is due.

    Raises UserError when the old one is wrong, or the new one too weak or the old one.
    """
    tx.act("change_own_password")
    user = tx.get(User, tx.actor.id)
    if not matches(user.password_hash, old):
        raise UserError("wrong_password", "The present password is not right.", field="old_password")
    if new == old:
        raise UserError("same_password", "The new password has to differ from the present one.", field="password")
    user.password_hash = hash_password(new)
    user.must_change_password = False
    return tx.changes()


def _names(display_name: str, display_name_zh: str) -> tuple[str, str]:
    """Return a person's names, cleaned. Raises UserError beside the field at fault."""
    names = " ".join(display_name.split()), " ".join(display_name_zh.split())
    if not names[0]:
        raise UserError("empty", "A person needs a name on screen and in print.", field="display_name")
    for field, text in zip(("display_name", "display_name_zh"), names, strict=True):
        _require_plain(field, text, 120)
    return names


def _require_plain(field: str, text: str, longest: int) -> None:
    try:
        plain_text(text, longest)
    except Refused as refused:
        raise FieldErrors({field: refused.words}) from None


def _require_as_seen(tx: Transaction, user: User, seen: UserRow | None, names: tuple[str, ...]) -> None:
    """Raise Conflict when what the actor saw of a person is not so any more."""
    if seen is None:
        return
    now: dict[str, object] = {"display_name": user.display_name, "display_name_zh": user.display_name_zh}
    now["roles"] = roles_of(tx.session, user.key)
    theirs = {name: (getattr(seen, name), now[name]) for name in names if getattr(seen, name) != now[name]}
    if theirs:
        raise Conflict(
            "{by} changed this person while you were working on it. Look at both and save again.",
            theirs=theirs,
            by=_last_hand(tx, user, theirs),
        )


def _last_hand(tx: Transaction, user: User, theirs: Mapping[str, tuple[Any, Any]]) -> str:
    """Return the name of who changed a person; a role taken away leaves no trace here but in the journal."""
    hand = user.changed_by
    if "roles" in theirs:
        seen, now = theirs["roles"]
        given = [role for role in now if role not in seen]
        query = select(UserRole.created_by).where(UserRole.user_id == user.key, col(UserRole.role).in_(given))
        hand = tx.session.exec(query.order_by(col(UserRole.id).desc())).first()
    return "Somebody else" if hand is None else names_of_users(tx.session).get(hand, "Somebody else")


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
