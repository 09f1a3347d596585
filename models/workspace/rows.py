"""The base of every table: an id, a row version against lost updates, and who wrote it when."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import declared_attr
from sqlmodel import Field, SQLModel

from models.workspace.columns import BigId

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Row(SQLModel):
    """Columns that every record has; the transaction fills the last five."""

    # Rows are never validated (drafts are), so pydantic need not build a validator per table while the window starts.
    model_config = {"defer_build": True}

    id: int | None = Field(default=None, sa_type=BigId, primary_key=True)
    row_version: int = Field(default=1, sa_type=sa.BigInteger)
    created_at: datetime | None = Field(default=None)
    created_by: int | None = Field(default=None, sa_type=sa.BigInteger)
    changed_at: datetime | None = Field(default=None)
    changed_by: int | None = Field(default=None, sa_type=sa.BigInteger)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:  # noqa: N805
        table = getattr(cls, "__table__", None)
        return {} if table is None else {"version_id_col": table.c.row_version}

    @property
    def key(self) -> int:
        """Return the id of a stored record. Raises LookupError before the first flush."""
        if self.id is None:
            raise LookupError("the record has no id yet")
        return self.id
