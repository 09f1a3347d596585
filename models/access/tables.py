"""Tables of users and the roles they hold."""

from datetime import datetime

from sqlmodel import Field, SQLModel, UniqueConstraint

from models.access.roles import Role
from models.workspace.columns import secret
from models.workspace.fields import chosen, link, optional_text, small, text
from models.workspace.rows import Row


class User(Row, table=True):
    """A person who works at the desk."""

    __tablename__ = "user"
    name: str = text(60, unique=True)
    display_name: str = text(120)
    display_name_zh: str = optional_text(120)
    password_hash: str = text(200, sa_column_kwargs=secret())
    active: bool = True
    must_change_password: bool = False


class UserRole(Row, table=True):
    """A role that a person holds."""

    __tablename__ = "user_role"
    __table_args__ = (UniqueConstraint("user_id", "role"),)
    user_id: int = link("user.id")
    role: Role = chosen(Role)


class LoginTry(SQLModel, table=True):
    """Wrong tries of one person since the last right one; apart from the user, so that a refusal is stored too."""

    __tablename__ = "login_try"
    user_id: int = link("user.id", primary_key=True)
    wrong_tries: int = small(default=0)
    blocked_until: datetime | None = Field(default=None)
