import json
import re
from importlib.resources import files
from pathlib import Path

import pytest

import models.documents
from models.documents import wording
from models.documents.pdf import fonts

DATA = json.loads(files("resources").joinpath("documents", "wording.json").read_text(encoding="utf-8"))
SOURCE = "\n".join(path.read_text() for path in Path(models.documents.__file__).parent.rglob("*.py"))


def pairs(value):
    if isinstance(value, list):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from pairs(inner)


def test_every_word_is_there_in_both_languages_and_can_be_printed():
    found = list(pairs(DATA))
    assert len(found) > 200
    for english, chinese in found:
        assert english.strip()
        assert re.search("[\u4e00-\u9fff]", chinese), english
        assert not fonts.missing_glyphs(english + chinese)


def test_chinese_uses_its_own_punctuation():
    for _english, chinese in pairs(DATA):
        assert not re.search("[\u4e00-\u9fff][,;:!?]", chinese), chinese


@pytest.mark.parametrize(("lookup", "group"), [("label", "labels"), ("note", "notes"), ("section", "sections")])
def test_every_word_the_layouts_ask_for_exists(lookup, group):
    asked = set(re.findall(rf'wording\.{lookup}\("(\w+)"\)', SOURCE))
    if lookup == "label":
        asked |= set(re.findall(r'(?:field_row|tick_row|label_cell)\(\s*"(\w+)"', SOURCE))
    if lookup == "section":
        asked |= set(re.findall(r'sections\.add\(\s*"(\w+)"', SOURCE))
    assert asked
    assert asked <= set(DATA[group])


def test_an_unknown_stored_word_is_shown_and_an_unknown_label_is_a_mistake():
    assert wording.choice("role", "toll_processor").en == "Toll processor"
    assert not wording.choice("role", "")
    with pytest.raises(KeyError):
        wording.label("no_such_label")
