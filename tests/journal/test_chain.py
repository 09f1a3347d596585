"""The chain: every tampering is found and named; hashing is the same on every machine."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.journal.chain import GENESIS, Link, breaks, canonical, instant, link_hash
from models.journal.queries import check_chain
from models.workspace.tables import Setting


def chain(count):
    rows, previous = [], GENESIS
    for seq in range(1, count + 1):
        link = Link(
            seq,
            seq,
            "2026-11-24T09:00:00.000000+00:00",
            1,
            "Clara",
            "window",
            "add",
            "",
            "party",
            seq,
            "create",
            None,
            f'{{"n":{seq}}}',
        )
        digest = link_hash(previous, link)
        rows.append((link, previous, digest))
        previous = digest
    return rows


def test_a_known_row_has_a_known_hash():
    link = Link(
        1,
        1,
        "2026-11-24T09:00:00.000000+00:00",
        1,
        "克拉拉",
        "window",
        "add",
        "",
        "party",
        1,
        "create",
        None,
        '{"a":1}',
    )
    assert link_hash(GENESIS, link) == "ab4ea842f1b54d5fd824994855672390d4d390949783de060e1a26dd09e0a69c"


def test_a_whole_chain_has_no_breaks():
    assert list(breaks(chain(20))) == []


@settings(max_examples=60)
@given(
    st.integers(min_value=0, max_value=9),
    st.sampled_from(["actor_name", "act", "reason", "record", "record_id", "before", "after", "at", "operation"]),
)
def test_any_altered_field_is_found_at_its_row(position, field):
    rows = chain(10)
    link, previous, digest = rows[position]
    value = getattr(link, field)
    changed = Link(**{**link.__dict__, field: (value + 1) if isinstance(value, int) else f"{value}x"})
    rows[position] = (changed, previous, digest)
    assert (position + 1, "content") in [(b.seq, b.code) for b in breaks(rows)]


@given(st.integers(min_value=0, max_value=8))
def test_a_removed_row_is_found(position):
    rows = chain(10)
    del rows[position]
    assert next(iter(breaks(rows))).code == "gap"


def test_a_rehashed_forgery_breaks_the_next_link():
    rows = chain(10)
    link, previous, _ = rows[4]
    forged = Link(**{**link.__dict__, "reason": "forged"})
    rows[4] = (forged, previous, link_hash(previous, forged))
    assert [(b.seq, b.code) for b in breaks(rows)] == [(6, "link")]


def test_instants_are_written_in_utc_whatever_their_zone():
    berlin = timezone(timedelta(hours=1))
    assert instant(datetime(2026, 11, 24, 10, 0, tzinfo=berlin)) == instant(datetime(2026, 11, 24, 9, 0, tzinfo=UTC))
    assert instant(datetime(2026, 11, 24, 9, 0)) == "2026-11-24T09:00:00.000000+00:00"  # noqa: DTZ001


def test_canonical_json_ignores_order():
    assert canonical({"b": 1, "a": [1, 2]}) == canonical({"a": (1, 2), "b": 1}) == '{"a":[1,2],"b":1}'


def _lift_guard(connection, dialect):
    if dialect == "postgresql":
        connection.exec_driver_sql("ALTER TABLE journal_entry DISABLE TRIGGER USER")
    else:
        connection.exec_driver_sql("DROP TRIGGER journal_entry_no_update")
        connection.exec_driver_sql("DROP TRIGGER journal_entry_no_delete")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal_entry SET reason = 'nothing to see' WHERE seq = 5",
        "UPDATE journal_entry SET actor_name = 'Somebody Else' WHERE seq = 5",
        "UPDATE journal_entry SET after = NULL WHERE seq = 5",
        "DELETE FROM journal_entry WHERE seq = 5",
        "UPDATE journal_entry SET seq = 5000 WHERE seq = 5",
    ],
)
def test_somebody_with_the_database_in_hand_is_found_out(workspace, clerk, statement):
    with workspace.transaction(clerk) as tx:
        for number in range(5):
            tx.add(Setting(name=f"n{number}", value=number))
    with workspace.reader() as session:
        report = check_chain(session)
        assert report.sound
        assert report.rows > 10
    with workspace.engine.begin() as connection:
        _lift_guard(connection, workspace.dialect)
        connection.exec_driver_sql(statement)
    with workspace.reader() as session:
        broken = check_chain(session)
    assert not broken.sound
    assert broken.breaks[0][0] in {5, 6}
