"""Rows written at once pass the same checks of their column types as those written one by one."""

import gc
from decimal import Decimal

import pytest
from sqlmodel import select

from models.goods.tables import Composition
from models.workspace.bulk import without_collecting
from models.workspace.errors import UserError
from models.workspace.tables import Note, Setting
from tests.goods.builders import product


def test_every_kind_of_value_comes_back_as_it_went_in(workspace, clerk):
    values = [None, 1, "text", ["a", {"b": "磁"}], {"c": None}]
    with workspace.transaction(clerk) as tx:
        tx.bulk_insert(Setting, [{"name": f"n{i}", "value": value} for i, value in enumerate(values)])
        found = product(tx)
        shares = [Decimal("0.000001"), None, Decimal(100)]
        rows = [{"product_id": found, "report_id": None, "element": e} for e in ("Dy", "Tb", "Fe")]
        tx.bulk_insert(
            Composition, [{**r, "mass_percent": s, "uncertainty": s} for r, s in zip(rows, shares, strict=True)]
        )
    with workspace.reader() as session:
        assert [each.value for each in session.exec(select(Setting).order_by(Setting.id))] == values
        assert [each.mass_percent for each in session.exec(select(Composition).order_by(Composition.id))] == shares


@pytest.mark.parametrize(
    ("body", "code"),
    [("a\u202eb", "refused_character"), ("a\x00b", "refused_character"), ("x" * 4001, "too_long"), (7, "not_text")],
)
def test_what_a_column_refuses_is_refused(workspace, clerk, body, code):
    rows = [{"owner_kind": "party", "owner_id": 1, "body": each} for each in ("fine", body)]
    with pytest.raises(UserError) as caught, workspace.transaction(clerk) as tx:
        tx.bulk_insert(Note, rows)
    assert caught.value.code == code
    with workspace.reader() as session:
        assert session.exec(select(Note)).all() == []


def test_text_with_line_breaks_and_any_script_is_kept(workspace, clerk):
    bodies = ["one\ntwo", "磁材", "é\tß", "Ω"]
    with workspace.transaction(clerk) as tx:
        tx.bulk_insert(Note, [{"owner_kind": "party", "owner_id": 1, "body": body} for body in bodies])
    with workspace.reader() as session:
        assert [note.body for note in session.exec(select(Note).order_by(Note.id))] == bodies


def test_the_collector_runs_again_afterwards_even_after_a_fault():
    before = gc.isenabled()
    with pytest.raises(ZeroDivisionError), without_collecting():
        assert not gc.isenabled()
        _ = 1 / 0
    assert gc.isenabled() == before
