"""A paper is whole: a pack names what it lacks, what is signed has room for it, and what is held in Chinese is printed."""

import pytest

from models.applications.commands import waive_slot
from models.documents.assemble.identity import Identity
from models.documents.assemble.requests import Request, content_of
from models.documents.choices import DocumentKind as K
from models.documents.content.shared import PaperState
from models.documents.queries import preview
from models.parties.tables import Contact, Party
from tests.applications.builders import TODAY, Desk, drafted, ground, more_ground, paper
from tests.declarations import builders
from tests.declarations.builders import cast
from tests.documents.reading import squeezed, text
from tests.documents.test_issue import one_page
from tests.goods.builders import classified


@pytest.fixture
def desk(workspace, clerk, officer, second_officer, monkeypatch) -> Desk:
    monkeypatch.setattr(builders, "SCAN", ("signed.pdf", one_page("signed declaration")))
    return Desk(workspace, clerk, officer, second_officer)


@pytest.fixture
def bare(desk) -> tuple[Desk, int]:
    """Give a drafted application that has its declaration and no other paper."""
    with desk.workspace.transaction(desk.clerk) as tx:
        of = cast(tx)
    classified(desk.workspace, desk.clerk, desk.officer, of.product)
    stands_on = more_ground(desk, of)
    with desk.workspace.transaction(desk.clerk) as tx:
        return desk, drafted(tx, stands_on)


def seen(desk, request):
    with desk.workspace.reader() as session:
        return text(preview(session, request, desk.workspace.clock.now(), TODAY))


def missing_in(desk, made):
    with desk.workspace.reader() as session:
        content = content_of(
            session, Request(K.PACK, made), Identity(desk.workspace.clock.now(), state=PaperState.DRAFT), TODAY
        )
    return [(part.title.en, part.state) for part in content.missing]


REQUIRED = [
    "Application form, one signed hard copy",
    "Identity papers of the legal representative, the main managers and the person handling it",
    "Copy of the contract or agreement, or other proof",
    "Technical description or test report",
    "Introduction of importer and end user, with Chinese translation",
]


def test_the_preview_of_a_pack_lists_the_required_parts_that_are_missing(bare):
    desk, made = bare
    assert missing_in(desk, made) == [(title, "missing") for title in REQUIRED]
    printed = seen(desk, Request(K.PACK, made))
    assert squeezed("5 required parts are missing") in printed
    assert squeezed("Required parts that are missing") in printed
    assert all(squeezed(title) in printed for title in REQUIRED)


def test_what_is_filed_or_waived_is_not_missing_and_what_ran_out_is_too_old(bare):
    desk, made = bare
    with desk.workspace.transaction(desk.clerk) as tx:
        paper(tx, made, "IDENTITY")
        paper(tx, made, "CONTRACT", valid_until=TODAY.replace(month=1))
        waive_slot(tx, made, "TECHNICAL", "The authority holds it already (example).")
    assert missing_in(desk, made) == [
        (REQUIRED[0], "missing"),
        (REQUIRED[2], "expired"),
        (REQUIRED[4], "missing"),
    ]


def test_a_whole_pack_lists_nothing_as_missing(bare):
    desk, made = bare
    with desk.workspace.transaction(desk.clerk) as tx:
        for slot in ("APPLICATION-FORM", "IDENTITY", "CONTRACT", "TECHNICAL", "INTRODUCTION"):
            paper(tx, made, slot)
    assert missing_in(desk, made) == []


@pytest.mark.parametrize("kind", [K.APPLICATION, K.INTRODUCTION])
def test_what_we_hand_in_has_room_for_signature_and_seal_and_our_signatory_in_print(desk, kind):
    of = ground(desk)
    with desk.workspace.transaction(desk.clerk) as tx:
        tx.add(Contact(party_id=of.cast.exporter, name="Li Example", position="Director", may_sign=True))
        made = drafted(tx, of)
    printed = seen(desk, Request(kind, made))
    for words in ("Name in print", "Signature", "Company seal", "公章", "Li Example", "Authority to sign"):
        assert squeezed(words) in printed, words


OF_A_DECLARATION = {K.DECLARATION, K.COMPLIANCE_NOTICE, K.HUMANITARIAN_REPORT, K.STOP_REPORT}
OF_A_CUSTOMER = {K.STATUS_CERTIFICATE, K.OWNERSHIP_SHEET, K.SCREENING_SHEET}
OF_ANOTHER = {K.CERTIFIED_DOSSIER, K.REFUSAL_LETTER, K.NEAR_LIMIT}


@pytest.mark.parametrize("kind", [kind for kind in K if kind not in OF_ANOTHER])
def test_what_a_party_does_is_printed_in_both_languages_on_every_paper(desk, kind):
    with desk.workspace.transaction(desk.clerk) as tx:
        of = cast(tx)
        for party, chinese in ((of.end_user, "制造电动机"), (of.exporter, "出口稀土金属")):
            tx.get(Party, party).nature_of_business_zh = chinese
    classified(desk.workspace, desk.clerk, desk.officer, of.product)
    stands_on = more_ground(desk, of)
    with desk.workspace.transaction(desk.clerk) as tx:
        made = drafted(tx, stands_on)
    subject = stands_on.declaration if kind in OF_A_DECLARATION else of.end_user if kind in OF_A_CUSTOMER else made
    printed = seen(desk, Request(kind, subject))
    assert "制造电动机" in printed and squeezed("Makes motors for machine tools") in printed
    own = kind not in {K.INTRODUCTION, *OF_A_CUSTOMER}
    assert ("出口稀土金属" in printed) is own, "our own firm is introduced by nobody"
