"""The status certificate says its reasons in both languages and never prints the codes of our own notes."""

import re
from datetime import date

import pytest

from models.certification.choices import Standing
from models.certification.commands import answer_criterion
from models.certification.drafts import CriterionDraft
from models.certification.questions import SCREENING
from models.documents import wording
from models.documents.assemble.identity import Identity
from models.documents.assemble.requests import Request, content_of
from models.documents.chinese import in_both, in_chinese
from models.documents.choices import DocumentKind
from models.documents.queries import preview
from models.rulebook.loader import load_current
from models.workspace.validation import validate
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
    assert 8 <= len(content.reasons) <= 15, "the criteria are counted among the reasons and listed at the end"
    for group in content.criteria:
        for text in (group.section, wording.choice("criterion", group.answer), *(text for _code, text in group.stated)):
            assert HAN.search(text.zh) and text.en, text
    for reason in content.reasons:
        assert HAN.search(reason.text.zh), reason.text
        assert not HAN.search(reason.text.en.replace("（虚构）", "")), reason.text
    assert HAN.search(content.next_change.zh)


def test_each_criterion_is_listed_once_by_section_and_none_asks(content):
    asked = [code for code in load_current().programme("INT-CN-RE").criteria if code != SCREENING]
    listed = [code for group in content.criteria for code, _text in group.stated]
    assert listed == asked
    assert {group.answer for group in content.criteria} == {"in_order"}
    assert len({group.section for group in content.criteria}) == len(content.criteria)
    texts = [text for group in content.criteria for _code, text in group.stated]
    texts += [reason.text for reason in content.reasons]
    assert not [text for text in texts if "?" in text.en or "？" in text.zh]
    counted = f"Of the {len(asked)} criteria: {len(asked)} fulfilled."
    assert [reason.supports for reason in content.reasons if reason.text.en == counted] == [True]
    assert any(f"of the {len(asked)} criteria that give points" in reason.text.en for reason in content.reasons)


def test_largely_fulfilled_speaks_for_and_partly_against(workspace, clerk, officer, second_officer):
    replies = {"CE-CA-02": "largely_in_order", "CE-CA-06": "partly_in_order", "CE-CA-07": "unknown"}
    party_id, dossier = make.certified(workspace, clerk, officer, second_officer)
    with workspace.transaction(clerk) as tx:
        for code, reply in replies.items():
            answer_criterion(tx, dossier, validate(CriterionDraft, {"code": code, "reply": reply}))
    with workspace.reader() as session:
        request = Request(DocumentKind.STATUS_CERTIFICATE, party_id)
        content = content_of(session, request, Identity(workspace.clock.now(), 1), TODAY)
    against = [reason.text.en for reason in content.reasons if not reason.supports]
    assert against == [
        "CE-CA-06 is only partly fulfilled: “Staff is trained; the commitment is known to sales, purchasing and "
        "engineering.”",
        "Of the 50 criteria: 1 not answered.",
    ]
    assert any("1 largely fulfilled" in reason.text.en for reason in content.reasons if reason.supports)
    capability = {
        group.answer: [code for code, _ in group.stated] for group in content.criteria if "CE-CA" in str(group)
    }
    assert {answer: capability[answer] for answer in (*replies.values(), "open") if answer in capability} == {
        "largely_in_order": ["CE-CA-02"],
        "partly_in_order": ["CE-CA-06"],
        "open": ["CE-CA-07"],
    }


def test_without_a_dossier_one_line_says_that_nothing_is_answered(workspace, clerk):
    with workspace.transaction(clerk) as tx:
        party_id = make.customer(tx)
    with workspace.reader() as session:
        request = Request(DocumentKind.STATUS_CERTIFICATE, party_id)
        content = content_of(session, request, Identity(workspace.clock.now(), 1), TODAY)
    against = [reason.text.en for reason in content.reasons if not reason.supports]
    assert "Of the 50 criteria: 50 not answered." in against
    assert len(against) < 6
    assert content.criteria == ()


def test_evidence_that_is_too_old_is_counted_and_listed(workspace, clerk, officer, second_officer):
    party_id, _ = make.certified(workspace, clerk, officer, second_officer)
    later = TODAY.replace(year=2027, month=12)
    with workspace.reader() as session:
        request = Request(DocumentKind.STATUS_CERTIFICATE, party_id, as_of=later)
        content = content_of(session, request, Identity(workspace.clock.now(), 1), TODAY)
    old = [code for group in content.criteria if group.answer == "evidence_too_old" for code, _text in group.stated]
    assert len(old) > 20
    against = [reason.text.en for reason in content.reasons if not reason.supports]
    assert f"Of the 50 criteria: {len(old)} evidence too old." in against
    assert not [each for each in against if "The evidence for" in each]


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
