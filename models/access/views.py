"""What screens show of users."""

from dataclasses import dataclass

from models.access.roles import Role


@dataclass(frozen=True)
class UserRow:
    """A person who works at the desk."""

    id: int
    name: str
    display_name: str
    display_name_zh: str
    roles: tuple[Role, ...]
    active: bool
    must_change_password: bool
    row_version: int
