"""The list of applications: pages, filters, sorts and search are the same on both databases."""

import pytest

from models.applications.choices import ApplicationState
from models.applications.drafts import ApplicationDraft
from models.applications.pages import ApplicationPages, find_applications
from models.applications.queries import application_detail, counts_by_state, form_values
from models.workspace.errors import UserError
from models.workspace.paging import ListQuery, PageRequest
from models.workspace.validation import validate
from tests.applications.builders import TODAY, application, drafted, ground

S = ApplicationState


@pytest.fixture
def three(desk):
    first = ground(desk)
    other = ground(desk, "Another Example Motors AG (fictional)")
    with desk.workspace.transaction(desk.clerk) as tx:
        a = drafted(tx, first, "1", contract_number="B-9")
        c = drafted(tx, first, "1", contract_number="a-1")
    b = application(desk, S.LODGED, other, "2", contract_number="EX-2026-117")
    return a, c, b


def test_filters_sorts_pages_and_search(desk, three):
    a, c, b = three
    pages = ApplicationPages(desk.workspace)

    def ids(**query):
        return [row.id for row in pages.page(PageRequest(ListQuery(**query))).rows]

    assert ids() == [a, c, b]
    assert ids(sort="end_user") == [b, a, c]
    assert ids(sort="contract_number") == [c, a, b]
    assert ids(sort="state", descending=True) == [b, c, a]
    assert ids(sort="lodged_on") == [b, a, c], "what is not lodged yet comes last"
    assert ids(filters={"state": ("draft",)}) == [a, c]
    assert ids(filters={"state": ("lodged", "granted"), "prepared_by": (str(desk.clerk.id),)}) == [b]
    assert ids(search="another exam") == [b]
    assert ids(search="b-9") == [a]
    assert ids(search="app-2026-0002") == [c]
    assert ids(search="ecomp-ex") == ids(search="ECOMP-EX") == [b], "capital letters make no difference on either"
    assert ids(search="%") == []
    assert ids(search="a\x00b") == []
    assert pages.count(ListQuery(filters={"state": ("draft",)})) == 2
    with pytest.raises(UserError):
        ids(sort="colour")
    for sort in ("number", "state_since", "destination", "accepted_on", "answered_on", "end_user"):
        first = pages.page(PageRequest(ListQuery(sort=sort), limit=2))
        rest = pages.page(PageRequest(ListQuery(sort=sort), after=first.keys[-1], limit=2))
        back = pages.page(PageRequest(ListQuery(sort=sort), before=rest.keys[0], limit=2))
        assert [row.id for row in (*first.rows, *rest.rows)] == ids(sort=sort)
        assert back.rows == first.rows


def test_find_and_count(desk, three):
    a, c, _ = three
    with desk.workspace.reader() as session:
        assert [row.id for row in find_applications(session, "example magnetics")] == [c, a]
        counts = counts_by_state(session)
    assert (counts[S.DRAFT], counts[S.LODGED], counts[S.GRANTED], len(counts)) == (2, 1, 0, len(S))


def test_a_form_reads_back_what_was_typed(desk, three):
    with desk.workspace.reader() as session:
        detail = application_detail(session, three[0], TODAY)
    draft = validate(ApplicationDraft, form_values(detail))
    assert (draft.contract_number, draft.destination, draft.lines[0].quantity) == ("B-9", "DE", 1)
