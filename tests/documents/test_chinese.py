"""What the program says, said again in Chinese from what was stored: on papers and in the window."""

import json
import re
from datetime import date

import pytest

from models.declarations.choices import Use
from models.determination.determine import determine
from models.determination.facts import Answer, DealFacts, ProductFact, UseFact
from models.determination.outcome import reasons, sentences
from models.documents.chinese import in_both
from models.parties.choices import PartyKind
from models.rulebook.loader import load_current
from models.rulebook.plain import packed, unpacked
from models.workspace.words import InBoth, say

DEAL = DealFacts(
    departure="CN",
    destination="US",
    product=ProductFact(form="magnet", control_code="1C905.a.4", elements={"Dy": None}, dual_use=Answer.yes),
    use=UseFact(military=Answer.yes),
)


def stored():
    return json.loads(json.dumps(determine(DEAL, date(2026, 11, 24), load_current()).to_json()))


def test_a_stored_determination_is_said_in_both_languages():
    found = [in_both(each.words) for each in reasons(stored())]
    assert found
    for each in found:
        assert re.search("[\u4e00-\u9fff]", each.zh), each.en
        assert not re.search(r"\{\w+", each.en + each.zh)
    bar = next(each for each in found if "46/2024" in each.en or "US military" in each.en)
    assert "禁止向美国军事用户或为军事用途出口" in bar.zh
    assert "no export to US military users" in bar.en
    assert all(in_both(each).zh for each in sentences(stored(), "what_would_change"))


def test_what_was_stored_before_sentences_were_packed_is_still_told():
    old = stored()
    for each in old["reasons"]:
        del each["said"]
    assert [str(each.words) for each in reasons(old)] == [each["words"] for each in old["reasons"]]
    assert str(unpacked("An old sentence.")) == "An old sentence."


def test_every_measure_has_its_subject_in_both_languages():
    for measure in load_current().measures:
        assert re.search("[\u4e00-\u9fff]", measure.subject_zh), measure.name
        assert (str(measure.about), in_both(measure.about).zh) == (measure.subject, measure.subject_zh)


def test_a_military_party_and_a_military_use_are_two_words_in_chinese():
    assert in_both(PartyKind.MILITARY).zh == "军方"
    assert in_both(Use.MILITARY).zh == "军用"


@pytest.mark.parametrize(
    "words", [say("{text}", text=say("{text}", text=PartyKind.MILITARY.label)), say("{text}", text=InBoth("Tin", "锡"))]
)
def test_packing_keeps_a_sentence(words):
    assert in_both(unpacked(json.loads(json.dumps(packed(words))))) == in_both(words)
