"""Choices that belong to the workspace and not to a person: named, typed, kept as setting rows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlmodel import Session, select

from models.access.roles import Permission, require
from models.workspace.changes import Changes
from models.workspace.errors import UserError
from models.workspace.tables import Setting
from models.workspace.transaction import Transaction

ValueT = TypeVar("ValueT")


@dataclass(frozen=True)
class DeskSetting(Generic[ValueT]):
    """One choice: its name in the table, what holds while nobody chose, and how a stored value is read.

    ``read`` raises ValueError or TypeError for what it cannot read.
    """

    name: str
    default: ValueT
    read: Callable[[Any], ValueT]


def _party_id(value: Any) -> int | None:
    if value is None:
        return None
    number = int(value)
    if number <= 0:
        raise ValueError(value)
    return number


EXPORTER_PARTY: DeskSetting[int | None] = DeskSetting("exporter_party_id", None, _party_id)
"""Which party of the register is this desk's own firm, the exporter named on papers."""


def get_setting(session: Session, setting: DeskSetting[ValueT]) -> ValueT:
    """Return what was chosen, or the default when nothing was, or nothing that can be read."""
    row = session.exec(select(Setting).where(Setting.name == setting.name)).first()
    if row is None:
        return setting.default
    try:
        return setting.read(row.value)
    except (TypeError, ValueError):
        return setting.default


def set_setting(tx: Transaction, setting: DeskSetting[ValueT], value: ValueT) -> Changes:
    """Choose a value for the whole workspace; only an administrator may. Raises UserError for an unusable value."""
    require(tx.actor, Permission.ADMINISTER)
    tx.act("change_setting")
    try:
        plain = setting.read(value)
    except (TypeError, ValueError):
        raise UserError(
            "bad_setting", "This value cannot be used for the setting {name}.", field=setting.name, name=setting.name
        ) from None
    row = tx.session.exec(select(Setting).where(Setting.name == setting.name)).first()
    if row is None:
        tx.add(Setting(name=setting.name, value=plain))
    elif row.value != plain:
        row.value = plain
    return tx.changes()
