"""Search words: what is typed finds what is kept, in any script."""

import string

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.parties.choices import PartyKind, PartyState, Tie
from models.parties.folding import (
    MAX_TOKEN,
    RUN,
    compact,
    facets_matching,
    facets_of,
    fold,
    search_words,
    tokens_of,
    with_shared,
)
from models.parties.legal_forms import core_name

LATIN = st.text(string.ascii_letters + string.digits + "äöüßéłøÅçñı .,-&'/", max_size=60)
CHINESE = st.text("华瑞金鑫恒达新科磁源东方有限公司", min_size=1, max_size=30)


def found(typed, *texts):
    """Do what the database does: every word typed begins one of the words kept."""
    kept = tokens_of(texts)
    return all(any(token.startswith(word) for token in kept) for word in search_words(typed))


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("muller", "Müller & Söhne GmbH"),
        ("mueller soehne", "Müller & Söhne GmbH"),
        ("MÜLL", "Müller & Söhne GmbH"),
        ("strasse", "Straße Example"),
        ("lodz", "Łódź Example"),
        ("oersted", "Ørsted Example".replace("Ø", "Oe")),
        ("orsted", "Ørsted Example"),
        ("istanbul", "İstanbul Example"),
        ("ＥＸＡＭＰＬＥ", "Example"),
        ("磁材", "深圳市示例磁材有限公司"),
        ("示例磁材有限公司", "深圳市示例磁材有限公司"),
        ("深圳市示例磁性材料科技股份有限公司", "深圳市示例磁性材料科技股份有限公司"),
        ("ガス", "例ガス株式会社"),
        ("전자", "예시전자"),
        ("rolls royce", "Rolls-Example Royce"),
        ("C-000123", "C-000123"),
        ("c000", "C-000123"),
        ("000123", "C-000123"),
    ],
)
def test_what_people_type_finds_the_name(typed, name):
    assert found(typed, name)


@pytest.mark.parametrize(("typed", "name"), [("magnet", "Example Pumps"), ("材磁", "磁材"), ("ample", "Example")])
def test_what_is_not_there_is_not_found(typed, name):
    assert not found(typed, name)


@settings(deadline=None)
@given(LATIN)
@example("0/C0")
@example("C4 c000000 c-5")
def test_every_name_finds_itself_and_so_does_each_beginning_of_it(name):
    assert found(name, name)
    words = name.split()
    if words:
        assert found(words[0][:3], name)


@settings(deadline=None)
@given(CHINESE, st.data())
def test_any_part_of_a_chinese_name_is_found(name, data):
    start = data.draw(st.integers(0, len(name) - 1))
    end = data.draw(st.integers(start + 1, min(len(name), start + RUN)))
    assert found(name[start:end], name)


@settings(deadline=None)
@given(st.text(max_size=200))
def test_tokens_are_short_sorted_folded_and_without_repetition(text):
    tokens = tokens_of([text])
    assert list(tokens) == sorted(set(tokens))
    assert all(0 < len(token) <= MAX_TOKEN for token in tokens)
    assert tokens_of([fold(text)]) == tokens_of([fold(fold(text))])


@settings(deadline=None)
@given(st.lists(st.text("abc", min_size=1, max_size=4), max_size=12), st.text("abc", min_size=1, max_size=4))
def test_exactly_one_word_of_those_that_begin_so_shares_less_than_was_typed(tokens, typed):
    kept = with_shared(sorted(set(tokens)))
    hits = [each for each in kept if each.token.startswith(typed) and each.shared < len(typed)]
    assert len(hits) == any(token.startswith(typed) for token in tokens)


def test_a_word_that_another_word_begins_with_is_not_asked_for_twice():
    assert search_words("ex example example exam") == ("example",)
    assert search_words("  - & ") == ()
    assert len(search_words(" ".join("abcdefghijklmnop"))) == 8


def test_facets_tell_every_combination_apart():
    every = {
        facets_of(kind, state, ties, customer=customer)
        for kind in PartyKind
        for state in PartyState
        for ties in Tie
        for customer in (True, False)
    }
    assert len(every) == len(PartyKind) * len(PartyState) * len(Tie) * 2
    assert facets_matching({}) is None
    assert facets_matching({"kind": ()}) is None
    assert set(facets_matching({"kind": [kind.value for kind in PartyKind]})) == every
    assert facets_matching({"kind": ["no such kind"]}) == ()
    military = facets_matching({"kind": ["military"], "customer": ["yes"], "state": ["active"]})
    assert set(military) == {facets_of(PartyKind.MILITARY, PartyState.ACTIVE, ties, customer=True) for ties in Tie}


def test_an_identifier_is_compacted():
    assert compact(" de 123-456.789 ") == "DE123456789"


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("Example Magnetics GmbH & Co. KG", "example magnetics"),
        ("EXAMPLE MAGNETICS CO., LTD.", "example magnetics"),
        ("Example S.p.A.", "example"),
        ("深圳市示例磁材股份有限公司", "深圳市示例磁材"),
        ("株式会社例", "例"),
        ("GmbH", "gmbh"),
    ],
)
def test_a_legal_form_does_not_tell_firms_apart(name, core):
    assert core_name(name) == core
