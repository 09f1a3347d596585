"""The declaration on paper with everything the neutral record can hold, and without what it does not say."""

from datetime import UTC, datetime

import pytest

from models.declarations.choices import DeclarationState
from models.documents.assemble.declaration import declaration_content
from models.documents.assemble.identity import Identity
from models.documents.assemble.requests import render
from tests.declarations.builders import cast, declaration, line
from tests.declarations.test_complete import with_purchaser
from tests.documents.reading import squeezed, text

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def printed(workspace, declaration_id) -> str:
    with workspace.reader() as session:
        return text(render(declaration_content(session, declaration_id, Identity(NOW))))


@pytest.fixture
def paper(sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        of = cast(tx)
        lines = [line(of.product, intangible=True, transfer_note="By encrypted e-mail to two engineers, German")]
        answers = [{"code": code, "answer": "given"} for code in ("F02", "F05", "F06", "F07")]
        told = with_purchaser(tx, of, lines=lines, language="de", translated_by="notary")
        made = declaration(
            tx, of, DeclarationState.DRAFT, **{**told, "undertakings": answers, "consent_authority": "Example Ministry"}
        )
    return printed(sqlite_workspace, made)


@pytest.mark.parametrize(
    "words",
    [
        "Contract valid until 合同有效期至: 2027-10-05",
        "Repair shops for packaging lines",
        "Austria, Switzerland",
        "One set is kept as a sample.",
        "Earlier supplies",
        "2024: 80 kg, 2025: 95 kg.",
        "The items are destroyed after use",
        "物项使用后予以销毁",
        "Example Ministry",
        "Example Export Authority (fictional)",
        "Years for which records are kept 记录保存年限: 10",
        "Signed delivery note",
        "Software or technology",
        "By encrypted e-mail to two engineers",
        "Translation certified by a notary",
        "Every annex to this document",
        "Egon Example",
        "Head of purchasing",
        "Example Trading AG (fictional)",
    ],
)
def test_it_prints_what_is_stated(paper, words):
    assert squeezed(words) in paper


def test_what_is_not_stated_is_not_asked_for(sqlite_workspace, clerk):
    with sqlite_workspace.transaction(clerk) as tx:
        made = declaration(tx)
    said = printed(sqlite_workspace, made)
    for words in (
        "Disposal or return",
        "Re-exported to",
        "Made in",
        "Every annex",
        "Language of this",
        "Use by the cust",
    ):
        assert squeezed(words) not in said
    assert said.count("Companyseal") == 1
