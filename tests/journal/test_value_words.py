"""Values of the journal are said in words, in both languages, and days as days."""

import pytest

from desktop.records.stored import stored_words
from desktop.shell.language import translate_words
from models.journal.value_words import value_words


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        ("2026-06-26", "26 Jun 2026"),
        ("2026-13-26", "2026-13-26"),
        ("EUC-2026-0001", "EUC-2026-0001"),
        (["CN", "DE"], "CN, DE"),
        (
            [{"name": "Example list", "dated": "2026-09-01", "edition": ""}, {"name": "Other"}],
            "Name: Example list; Dated: 1 Sept 2026 · Name: Other",
        ),
    ],
)
def test_values_are_said_as_people_read_them(look, stored, said):
    assert stored_words(stored) == said


def test_names_are_said_in_the_windows_language(look):
    _theme, language = look
    assert [translate_words(value_words(name)) for name in ("signed_on", "odd_name")] == ["Signed on", "Odd name"]
    language.set_tongue("zh_CN")
    assert translate_words(value_words("signed_on")) == "签署日期"
