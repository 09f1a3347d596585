"""Column types: what a range of prefixes may ask for, however long the word."""

import pytest

from models.parties.customer_pages import CustomerPages
from models.workspace.columns import BEYOND, SortText
from models.workspace.errors import UserError
from models.workspace.paging import ListQuery


def test_the_end_of_a_range_may_be_one_longer(workspace):
    kind, dialect = SortText(40), workspace.engine.dialect
    assert kind.process_bind_param("x" * 40 + BEYOND, dialect) == "x" * 40 + BEYOND
    with pytest.raises(UserError):
        kind.process_bind_param("x" * 41 + BEYOND, dialect)
    with pytest.raises(UserError):
        kind.process_bind_param("x" * 41, dialect)


@pytest.mark.parametrize("length", [39, 40, 41, 400])
def test_a_long_word_in_a_search_is_just_not_found(workspace, length):
    assert CustomerPages(workspace).count(ListQuery(search="x" * length)) == 0
