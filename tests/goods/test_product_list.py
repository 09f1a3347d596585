"""The list of products: the same pages by key, by offset and from the end, in every order, on both databases."""

from itertools import pairwise

import pytest

from models.goods.bulk import add_products_in_bulk
from models.goods.choices import Standing
from models.goods.queries import ProductPages
from models.workspace.errors import UserError
from models.workspace.paging import ListQuery, PageRequest
from tests.goods.builders import classified, draft

NAMES = ["Zeta", "alpha", "Ähre", "磁体", "Beta 2", "beta 10", "_x", "Ωmega", "é", "e", "", "-", "a b", "ab", "A-b"]
SORTS = ["name", "number", "code", "model", "form", "origin", "unit", "standing", "changed"]


@pytest.fixture
def filled(workspace, clerk, officer):
    forms = ["magnet", "optical_fibre", "other", "", "oxide"]
    drafts = [
        draft(f"{name} {n % 4} (fictional)", code=f"C{n}" if n % 3 else "", form=forms[n % 5], model=name)
        for n, name in enumerate(NAMES * 3)
    ]
    with workspace.transaction(clerk) as tx:
        ids = add_products_in_bulk(tx, drafts)
    classified(workspace, clerk, officer, ids[3])
    return ids


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("descending", [False, True])
def test_pages_by_key_by_offset_and_backwards_agree(workspace, filled, sort, descending):
    pages, query = ProductPages(workspace), ListQuery(sort=sort, descending=descending)
    total = pages.count(query)
    whole = pages.page(PageRequest(query, limit=1000))
    ids = [row.id for row in whole.rows]
    assert sorted(ids) == list(filled)
    assert total == len(filled)
    assert all((a <= b) != descending or a == b for a, b in pairwise(whole.keys))
    onwards = pages.page(PageRequest(query, after=whole.keys[9], limit=7))
    assert [row.id for row in onwards.rows] == ids[10:17]
    back = pages.page(PageRequest(query, before=whole.keys[20], limit=7))
    assert [row.id for row in back.rows] == ids[13:20]
    jump = pages.page(PageRequest(query, offset=30, limit=7))
    assert [row.id for row in jump.rows] == ids[30:37]
    last = pages.page(PageRequest(query, offset=total - 5, limit=5, from_end=True))
    assert [row.id for row in last.rows] == ids[-5:]


def test_filters_and_search_narrow_the_list_and_the_count(workspace, filled):
    pages = ProductPages(workspace)
    query = ListQuery(search="beta", filters={"form": ("magnet", "oxide"), "state": ("active",)})
    rows = pages.page(PageRequest(query)).rows
    assert rows
    assert all("eta" in row.name and row.form in {"magnet", "oxide"} for row in rows)
    assert pages.count(query) == len(rows)
    decided = pages.page(PageRequest(ListQuery(filters={"standing": ("controlled",)}))).rows
    assert [(row.id, row.standing, row.control_codes) for row in decided] == [
        (filled[3], Standing.CONTROLLED, ("1C905.a.4",))
    ]


def test_a_column_that_is_not_there_is_refused(workspace):
    with pytest.raises(UserError, match="colour"):
        ProductPages(workspace).page(PageRequest(ListQuery(sort="colour")))
