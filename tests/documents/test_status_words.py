"""The status certificate says its reasons in both languages and never prints the codes of our own notes."""

import re
from datetime import date

import pytest

from models.certification.choices import Standing
from models.documents.assemble.identity import Identity
from models.documents.assemble.requests import Request, content_of
from models.documents.chinese import in_both, in_chinese
from models.documents.choices import DocumentKind
from models.documents.queries import preview
from models.rulebook.loader import load_current
from models.workspace.words import InBoth, say
from tests.certification import builders as make

TODAY = date(2026, 11, 24)
CODES = re.compile(r"\bS[0-3][0-9]\b")
HAN = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture
def content(workspace, clerk, officer, second_officer):
    party_id, _ = make.certified(workspace, clerk, officer, second_officer)
    with workspace.reader() as session:
        request = Request(DocumentKind.STATUS_CERTIFICATE, party_id)
        now = workspace.clock.now()
        assert preview(session, request, now, TODAY).startswith(b"%PDF")
        return content_of(session, request, Identity(now, 1), TODAY)


def test_every_reason_is_said_in_both_languages(content):
    assert len(content.reasons) > 40
    for reason in content.reasons:
        assert HAN.search(reason.text.zh), reason.text
        assert not HAN.search(reason.text.en.replace("（虚构）", "")), reason.text
    assert HAN.search(content.next_change.zh)


def test_no_code_of_our_notes_is_printed(content):
    for reason in content.reasons:
        for text in (reason.text.en, reason.text.zh, reason.source.en, reason.source.zh):
            assert not CODES.search(text), text


def test_the_codes_stay_in_the_data():
    book = load_current()
    assert book.criterion("CE-MI-01").read_in == ("S05", "S33")
    assert not CODES.search(book.criterion("CE-MI-01").source.name)
    assert all(HAN.search(each.question.zh) for each in map(book.criterion, book.programme("INT-CN-RE").criteria))


def test_what_stands_in_a_sentence_is_translated_too():
    words = say("On {day}: {standing}. {what}", day=TODAY, standing=Standing.NEVER.label, what=InBoth("One", "一"))
    assert in_chinese(words) == str(words).replace("2026-11-24", "2026年11月24日").replace(
        "Never", in_chinese(Standing.NEVER)
    ).replace("One", "一")
    assert in_both("As typed").zh == ""
