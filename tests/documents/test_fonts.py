import hashlib
import re
from importlib.resources import files

import pytest

from models.documents.pdf import fonts
from models.documents.pdf.text import Style, wrap
from models.workspace.errors import UserError


def test_the_font_files_are_those_the_source_list_names():
    folder = files("resources").joinpath("fonts")
    rows = re.findall(r"\| `([\w-]+\.ttf)` .*`([0-9a-f]{64})` \|", folder.joinpath("SOURCES.md").read_text())
    assert len(rows) == 7 == sum(each.name.endswith(".ttf") for each in folder.iterdir())
    for name, digest in rows:
        assert hashlib.sha256(folder.joinpath(name).read_bytes()).hexdigest() == digest


def test_each_script_takes_its_own_font_and_shared_signs_follow_their_script():
    assert fonts.fonts_for("Łódź’s") == [fonts.LATIN] * 6
    assert fonts.fonts_for("中“文”") == [fonts.CHINESE] * 4
    assert fonts.fonts_for("A中", bold=True) == ["EDLatinBold", "EDChineseBold"]


@pytest.mark.parametrize(
    "text",
    [
        "Example GmbH",
        "Łódź ș č Αθήνα Москва Ѓорѓи Ґанок",
        "䶮㛃𬭊𬬻𨐈𠅤",
        "“quoted” — 3 × 2 ± 1 °C ≤ №",
        "예시 자석 주식회사 (가상) 뷁쌟",
        "Công ty Cổ phần Ví Dụ Đất Hiếm Ưỡng Nghĩa",
        "株式会社サンプル磁石（架空）ひらがなｶﾀｶﾅヴ",
        "შპს მაგალითი ԵՐԵՎԱՆ օրինակ և",
    ],
)
def test_characters_of_real_names_can_be_printed(text):
    assert fonts.missing_glyphs(text) == ()


def test_characters_no_font_has_are_named_each_once():
    assert fonts.missing_glyphs("a😀b😀") == ("😀",)
    assert fonts.missing_glyphs("हिन्दी")[0] == "ह"
    assert fonts.missing_glyphs("עברית")[0] == "ע"
    with pytest.raises(UserError, match=r"😀 \(U\+1F600\)") as refusal:
        fonts.refuse_missing(("😀",), "end_use.en")
    assert refusal.value.code == "missing_glyph"
    assert refusal.value.field == "end_use.en"


def test_reordering_and_control_characters_are_made_visible_not_dropped():
    assert fonts.clean("abc\u202edef") == "abc[U+202E]def"
    assert fonts.clean("a\x00b\x1bc") == "a[U+0000]b[U+001B]c"
    assert fonts.clean("a\ud800b") == "a[U+D800]b"
    assert fonts.clean("a\tb\r\nc\u2028d\u00a0e") == "a b\nc\nd e"
    assert fonts.clean("e\u0301") == "é"


def test_korean_takes_its_own_font_in_one_weight_and_breaks_between_words():
    assert fonts.fonts_for("예A中", bold=True) == [fonts.KOREAN, "EDLatinBold", "EDChineseBold"]
    lines = wrap("예시자석 주식회사", Style(10, 12), 45)
    assert [line.text for line in lines] == ["예시자석", "주식회사"]


@pytest.mark.parametrize(
    ("text", "script"),
    [("ทดสอบ", "thai"), ("شركة", "arabic"), ("חברה", "hebrew"), ("उदाहरण", "devanagari"), ("😀", "sign")],
)
def test_the_script_of_what_cannot_be_printed_is_named(text, script):
    assert fonts.script_of(fonts.missing_glyphs(text)[0]) == script
