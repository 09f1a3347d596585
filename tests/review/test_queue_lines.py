"""The queue as values: what a query finds is what it says, in its order; a changed queue is the same as one read anew."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.review.queue_lines import FAR, NOBODY, Line, Queue
from models.workspace.errors import UserError
from models.workspace.paging import ListQuery

SORTS = ("", "urgency", "due_on", "since", "number", "title", "destination", "kind", "state", "waits_for")
DAYS = st.sampled_from([date(2026, 11, day) for day in (1, 2, 3)])
TIMES = st.sampled_from([datetime(2026, 11, 1, hour, tzinfo=UTC) for hour in range(4)])
WORDS = st.sampled_from(("", "alpha", "beta", "gamma"))
PEOPLE = st.integers(1, 3)
LINES = st.builds(
    Line,
    id=st.integers(1, 30),
    due_on=st.none() | DAYS,
    since=TIMES,
    number=st.sampled_from(("APP-1", "APP-2", "EUC-1")),
    title_key=st.text("abc 示", max_size=6),
    destination=st.sampled_from(("", "DE", "JP")),
    kind=WORDS,
    state=WORDS,
    waits_for=WORDS,
    assigned_to=st.none() | PEOPLE,
    prepared_by=PEOPLE,
    named_by=st.none() | PEOPLE,
)
QUEUES = st.lists(LINES, max_size=25).map(lambda lines: {line.id: line for line in lines})
FILTERS = st.fixed_dictionaries(
    {},
    optional={
        **{name: st.lists(WORDS, max_size=2).map(tuple) for name in ("kind", "state", "waits_for")},
        "destination": st.lists(st.sampled_from(("DE", "JP")), max_size=2).map(tuple),
        "assigned": st.lists(st.sampled_from(("1", "2", NOBODY)), max_size=2).map(tuple),
        "prepared_by": st.lists(st.sampled_from(("1", "2")), max_size=2).map(tuple),
        "overdue": DAYS.map(lambda day: (day.isoformat(),)),
    },
)
QUERIES = st.builds(
    ListQuery, st.sampled_from(("", " ", "a", "AB", "app-", "示", "euc-1")), FILTERS, st.sampled_from(SORTS)
)


def passes(line, query):
    """Say the same as the queue's filters in the plainest words."""
    text = query.search.strip()
    if text and not (text.casefold() in line.title_key or text.upper() in line.number):
        return False
    values = {name: line._asdict().get(name) for name in ("kind", "state", "waits_for", "destination")}
    values |= {"prepared_by": str(line.prepared_by), "assigned": str(line.assigned_to or NOBODY)}
    for name, wanted in query.filters.items():
        if name == "overdue":
            if line.due_on is None or line.due_on.isoformat() >= wanted[0]:
                return False
        elif wanted and values[name] not in wanted:
            return False
    return True


@given(QUEUES, QUERIES)
def test_a_query_finds_what_it_says_in_its_order(lines, query):
    found = [line for line in lines.values() if passes(line, query)]
    queue = Queue(1, lines)
    keys = queue.keys(query)
    assert queue.count(query) == len(found)
    assert {key[-1] for key in keys} == {line.id for line in found}
    assert keys == sorted(keys)
    column = {"": "due_on", "urgency": "due_on", "title": "title_key"}.get(query.sort, query.sort)
    assert [key[0] for key in keys] == [
        FAR if getattr(lines[key[-1]], column) is None else getattr(lines[key[-1]], column) for key in keys
    ]


@given(QUEUES, st.lists(QUERIES, max_size=4), st.sets(st.integers(1, 35)), QUEUES, QUERIES)
def test_a_changed_queue_is_the_same_as_one_read_anew(lines, asked_before, stale, fresh, query):
    before = Queue(1, lines)
    known = [before.keys(each) for each in asked_before]
    after = before.replaced(2, stale, fresh)
    whole = Queue(2, {**{row_id: line for row_id, line in lines.items() if row_id not in stale}, **fresh})
    assert (after.head, dict(after.lines)) == (2, dict(whole.lines))
    for each in (query, *asked_before):
        assert (after.keys(each), after.count(each)) == (whole.keys(each), whole.count(each))
    assert after.by_debtor() == whole.by_debtor()
    assert [before.keys(each) for each in asked_before] == known, "who still reads the old one is not disturbed"


@given(QUEUES, st.sets(WORDS), st.sets(PEOPLE))
def test_lines_are_found_by_who_names_them(lines, kinds, ids):
    named = Queue(1, lines).named_by(kinds, ids)
    assert named == {line.id for line in lines.values() if line.kind in kinds and line.named_by in ids}


def test_an_unknown_column_is_refused():
    with pytest.raises(UserError, match="cannot be sorted by colour"):
        Queue(1, {}).keys(ListQuery(sort="colour"))


@pytest.mark.parametrize(
    ("text", "count"), [("\x07", 0), ("a\x07", 0), ("\u202e", 0), ("\u202eabc", 1), ("a\u200bbc", 1)]
)
def test_what_shows_nothing_is_searched_for_as_if_it_were_not_there(text, count):
    line = Line(1, None, datetime(2026, 11, 1, tzinfo=UTC), "APP-1", "abc", "", "", "", "", None, 1, None)
    assert Queue(1, {1: line}).count(ListQuery(text)) == count
