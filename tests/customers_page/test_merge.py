"""What two people changed in one form: nobody's change is lost, what both changed is named."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.records.merge import merge, put_value

KEYS = ("name", "city", "note")
records = st.fixed_dictionaries({key: st.sampled_from(["", "a", "b", "c"]) for key in KEYS})


@given(records, records, records)
def test_every_change_is_kept_or_disputed(base, mine, theirs):
    merged = merge(base, mine, theirs)
    for key in KEYS:
        if mine[key] == base[key]:
            assert merged.values[key] == theirs[key]
        else:
            assert merged.values[key] == mine[key]
        both = len({base[key], mine[key], theirs[key]}) == 3
        assert (key in merged.disputed) == both


@given(records, records)
def test_alone_nothing_is_disputed(base, mine):
    merged = merge(base, mine, base)
    assert merged.values == mine
    assert merged.disputed == {}


def site(number, **values):
    return {"id": number, "name": f"Site {number}", "city": "Ulm"} | values


def test_parts_are_merged_by_their_ids():
    base = {"sites": [site(1), site(2), site(3)]}
    mine = {"sites": [site(1, city="Bonn"), site(3), {"id": None, "name": "New", "city": "Kiel"}]}
    theirs = {"sites": [site(1, name="Works"), site(2), site(3), site(4)]}
    found = merge(base, mine, theirs)
    assert found.disputed == {}
    assert found.values["sites"] == [
        site(1, name="Works", city="Bonn"),
        site(3),
        {"id": None, "name": "New", "city": "Kiel"},
        site(4),
    ]


def test_part_that_others_changed_is_not_lost_when_i_removed_it():
    base = {"sites": [site(1)]}
    found = merge(base, {"sites": []}, {"sites": [site(1, city="Bonn")]})
    assert found.values["sites"] == [site(1, city="Bonn")]


def test_part_that_others_removed_comes_back_when_i_changed_it():
    base = {"sites": [site(1), site(2)]}
    found = merge(base, {"sites": [site(1), site(2, city="Bonn")]}, {"sites": []})
    assert found.values["sites"] == [site(None, name="Site 2", city="Bonn")]


def test_dispute_in_a_part_has_a_path_that_can_be_set():
    base = {"sites": [site(1)]}
    found = merge(base, {"sites": [site(1, city="Bonn")]}, {"sites": [site(1, city="Kiel")]})
    assert found.disputed == {"sites.0.city": ("Ulm", "Kiel", "Bonn")}
    put_value(found.values, "sites.0.city", "Kiel")
    assert found.values["sites"][0]["city"] == "Kiel"
