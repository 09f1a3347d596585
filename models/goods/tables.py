"""Tables of products, their composition and their classification."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field, SQLModel, UniqueConstraint

from models.goods.choices import DecisionState, Outcome, ProductState, Standing
from models.parties.choices import Tie
from models.workspace.columns import BigId
from models.workspace.fields import chosen, data, link, optional_link, optional_text, percent, sortable, text
from models.workspace.rows import Row


class Product(Row, table=True):
    """What we sell; the last four columns follow from the others and are kept in step by the commands."""

    __table_args__ = (
        sa.Index("ix_product_origin", "origin", "sort_key", "id"),
        sa.Index("ix_product_unit", "unit", "sort_key", "id"),
        sa.Index("ix_product_sort", "sort_key", "id"),
        sa.Index("ix_product_code", "code_key", "id"),
        sa.Index("ix_product_model", "model_key", "id"),
        sa.Index("ix_product_form", "form", "sort_key", "id"),
        sa.Index("ix_product_standing", "standing", "sort_key", "id"),
        sa.Index("ix_product_changed", "changed_at", "id"),
    )
    number: str = text(20, unique=True)
    code: str = optional_text(60)
    name: str = text(300)
    local_name: str = optional_text(300)
    model: str = optional_text(120)
    form: str = sortable(30, default="")
    hs_codes: Any = data(default_factory=list)
    origin: str = optional_text(2)
    manufacturer: str = optional_text(300)
    unit: str = text(3)
    technical_parameters: str = optional_text(2000)
    chinese_technology: Tie = chosen(Tie, default=Tie.UNKNOWN)
    state: ProductState = chosen(ProductState, default=ProductState.ACTIVE)
    sort_key: str = sortable(300)
    code_key: str = sortable(60, default="")
    model_key: str = sortable(120, default="")
    standing: str = sortable(40, default=Standing.UNCLASSIFIED.value)


class ProductToken(SQLModel, table=True):
    """A search word of a product (folded; every suffix of a Chinese run), kept in step by the room's commands."""

    __tablename__ = "product_token"
    __table_args__ = (sa.Index("ix_product_token_product", "product_id", "token"),)
    token: str = sortable(40, primary_key=True)
    product_id: int = Field(sa_type=BigId, foreign_key="product.id", primary_key=True)


class TestReport(Row, table=True):
    """A laboratory's report on a product's composition."""

    __test__ = False  # not a test class, whatever its name
    __tablename__ = "test_report"
    product_id: int = link("product.id")
    lab: str = text(200)
    method: str = text(200)
    report_number: str = optional_text(80)
    reported_on: date
    attachment_id: int | None = optional_link("attachment.id")


class Composition(Row, table=True):
    """The share of an element in a product by mass, as a report found it, with its uncertainty."""

    __table_args__ = (UniqueConstraint("product_id", "report_id", "element"),)
    product_id: int = link("product.id")
    report_id: int | None = optional_link("test_report.id")
    element: str = text(3)
    mass_percent: Decimal | None = percent(default=None)
    uncertainty: Decimal | None = percent(default=None)


class Classification(Row, table=True):
    """A decision on which controlled items a product is, with its reason; a new one supersedes the old."""

    product_id: int = link("product.id")
    outcome: Outcome = chosen(Outcome)
    control_codes: Any = data(default_factory=list)
    measures: Any = data(default_factory=list)
    reason: str = text(4000)
    edition: str = text(40)
    state: DecisionState = chosen(DecisionState, default=DecisionState.PROPOSED)
    prepared_by: int
    proposed_on: date
    decided_by: int | None = Field(default=None)
    decided_at: datetime | None = Field(default=None)
    decision_reason: str = optional_text(2000)
    __table_args__ = (
        sa.CheckConstraint("decided_by IS NULL OR decided_by <> prepared_by", name="two_people"),
        sa.CheckConstraint("(state IN ('proposed', 'withdrawn')) = (decided_by IS NULL)", name="decided_by_another"),
        sa.Index("ix_classification_state", "product_id", "state"),
    )
