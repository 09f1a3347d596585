"""Characters that show nothing: refused where they can only deceive, kept where a script needs them, never compared."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.parties.folding import fold, search_words, tokens_of
from models.rulebook.listed import normalised
from models.workspace.invisible import _REFUSED, refusal, refused_character, visible
from models.workspace.sorting import sort_key

SIGNS = [
    "\u200b",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u3164",
    "\u115f",
    "\u034f",
    "\u2061",
    "\u2800",
    "\u202e",
    "\U000e0041",
]
PERSIAN = "می‌خواهم"
HINDI = "क्‍ष"


@pytest.mark.parametrize("sign", SIGNS)
def test_what_shows_nothing_is_refused_with_its_place(sign):
    assert refused_character(f"Example{sign} GmbH") == sign
    assert f"U+{ord(sign):04X} after “Example”" in str(refusal(f"Example{sign} GmbH"))
    assert "after" not in str(refusal(f"{sign}Example"))


def test_joiners_stand_between_letters_of_the_scripts_that_need_them_only():
    for text in (PERSIAN, HINDI, "葛\U000e0100城", "ᠨ\u180eᠠ", "a\u00a0b", "Müller", "示例磁材（虚构）", "한국"):
        assert refused_character(text) is None, text
    for text in ("Exam\u200cple", "Exam\u200dple", "\u200cخ", "示\u200d例", "a\u180eb"):
        assert refused_character(text) is not None, text


def test_no_format_character_that_shows_nothing_is_let_through():
    shown = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD, *range(0x13430, 0x13440)}
    for code in range(0x110000):
        if unicodedata.category(chr(code)) in {"Cf", "Cc", "Zl", "Zp"} and code not in {*shown, 9, 10, 13}:
            assert refused_character(f"a{chr(code)}b") is not None, f"U+{code:04X}"


def test_the_quick_way_through_finds_the_same():
    for code in range(0x110000):
        text = f"磁{chr(code)}材"
        assert (refused_character(text) is None) == (_REFUSED.search(text) is None), f"U+{code:04X}"


def test_names_that_look_the_same_are_the_same_where_they_are_compared():
    bare = PERSIAN.replace("\u200c", "")
    assert sort_key(PERSIAN) == sort_key(bare)
    assert search_words(PERSIAN) == search_words(bare)
    assert tokens_of([PERSIAN]) == tokens_of([bare])
    assert fold("Exam\u200bple\ufe0f") == "example"
    assert normalised("Exam\u200bple Trading") == normalised("Example Trading")


@given(st.text())
def test_what_is_visible_stays_and_is_visible_once(text):
    shown = visible(text)
    assert visible(shown) == shown
    assert visible("x" + text.replace("\u180e", "")) == "x" + visible(text.replace("\u180e", ""))
