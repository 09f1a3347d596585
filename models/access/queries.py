"""Reading users."""

from sqlmodel import Session, col, select

from models.access.roles import Permission, Role, permissions_of
from models.access.tables import User, UserRole
from models.access.views import UserRow


def roles_of(session: Session, user_id: int) -> tuple[Role, ...]:
    """Return the roles of a user, in the order the roles are defined."""
    held = set(session.exec(select(UserRole.role).where(UserRole.user_id == user_id)))
    return tuple(role for role in Role if role in held)


def list_users(session: Session, *, only_active: bool = False) -> tuple[UserRow, ...]:
    """List users by name."""
    query = select(User).order_by(col(User.name))
    if only_active:
        query = query.where(col(User.active).is_(True))
    return tuple(
        UserRow(
            u.key,
            u.name,
            u.display_name,
            u.display_name_zh,
            roles_of(session, u.key),
            u.active,
            u.must_change_password,
            u.row_version,
        )
        for u in session.exec(query)
    )


def names_of_users(session: Session) -> dict[int, str]:
    """Return display names by user id, with the program itself as 0."""
    found = {u.key: u.display_name for u in session.exec(select(User))}
    return {0: "EUC Desk", **found}


def users_who_may(session: Session, permission: Permission) -> tuple[UserRow, ...]:
    """List active users whose roles give a permission."""
    return tuple(u for u in list_users(session, only_active=True) if permission in permissions_of(u.roles))
