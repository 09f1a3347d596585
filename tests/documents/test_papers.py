import hashlib
import io
import re
import subprocess
import sys
from dataclasses import replace

import pypdf
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from models.documents import render, wording
from models.documents.content import Bilingual, EndUseDeclarationContent, GoodsLine, Paper, PaperState
from models.documents.hashing import canonical_hash
from models.documents.pdf import fonts, qr
from models.documents.pdf.sheet import code_text
from models.workspace.errors import UserError
from tests.documents import reading, samples
from tests.documents.gallery import papers

BLANK = EndUseDeclarationContent(Paper("EUC-1", samples.ISSUED, state=PaperState.ISSUED))


@pytest.fixture(scope="module")
def gallery():
    return papers()


def test_everything_the_declaration_says_is_on_the_paper_for_two_readers():
    data = render.render_declaration(samples.DECLARATION)
    by_pypdf, by_pdfium = reading.text(data), reading.squeezed("".join(reading.pages_by_pdfium(data)))
    texts = {text for _path, text in render._texts(samples.DECLARATION, "")}
    stored = {"end_user", "exporter", "importer", "single_application", "processed_or_incorporated", "civil", "will"}
    stored |= {"will_not", "inherent_in_office", "contract", "order", "issued", samples.EXPORTER.legal_name}
    for text in sorted(texts - stored - {""}):
        assert reading.squeezed(text) in by_pypdf, text
        assert reading.squeezed(text) in by_pdfium, text


def test_every_page_says_which_paper_version_and_page_it_is(gallery):
    for name, data in gallery.items():
        found = reading.pages(data)
        for position, page in enumerate(found, start=1):
            flat = reading.squeezed(page)
            assert f"Page{position}of{len(found)}" in flat, name
            assert f"第{position}页共{len(found)}页" in flat, name
            assert re.search(
                r"(EUC|LAP|INT|CES|DIF|QST|CED|REF|CPN|NLD|HUM|STP|OWN|SCR)-2026-\d+·Version版本\d", flat
            ), name


def test_every_font_is_an_embedded_subset_that_copies_as_text(gallery):
    for name, data in gallery.items():
        found = reading.fonts(data)
        assert found, name
        assert all(all(facts.values()) for facts in found.values()), (name, found)
        assert not any("Helvetica" in font for font in found)


def test_the_goods_head_repeats_on_every_page_of_goods():
    found = [reading.squeezed(page) for page in reading.pages(render.render_declaration(samples.LONG_DECLARATION))]
    with_goods = [page for page in found if "metal,99.5%" in page]
    assert len(with_goods) >= 3
    assert all("货物名称Description" in page for page in with_goods)
    assert sum(page.count("metal,99.5%") for page in found) == 60


def test_bookmarks_name_the_numbered_sections_and_their_pages():
    found = reading.outline(render.render_declaration(samples.DECLARATION))
    assert [title.split("  ")[0] for title, _page in found] == ["1", "2", "3", "4", "5", "6"]
    assert found[0] == ("1  各方信息  Parties", 1)
    assert [page for _title, page in found] == sorted(page for _title, page in found)


def test_each_party_introduced_has_its_name_on_its_sections():
    titles = [title for title, _page in reading.outline(render.render_introduction(samples.INTRODUCTION))]
    assert sum(samples.END_USER.legal_name in title for title in titles) == 5
    assert sum(samples.IMPORTER.legal_name in title for title in titles) == 4


def test_an_issue_time_without_zone_is_a_mistake():
    with pytest.raises(ValueError, match="time zone"):
        Paper("EUC-1", samples.ISSUED.replace(tzinfo=None))


def test_totals_are_by_unit_and_never_from_half_the_amounts():
    lines = (
        *samples.LINES,
        replace(samples.LINES[0], number=3, unit="t"),
        replace(samples.LINES[0], number=4, value=None),
    )
    text = reading.text(render.render_declaration(replace(samples.DECLARATION, lines=lines)))
    assert "2,581.000kg" in text
    total = text[text.index("Total合计") : text.index("4最终用途")]
    assert "USD" not in total


def test_a_form_with_nothing_in_it_says_so_field_by_field():
    text = reading.text(render.render_declaration(BLANK))
    assert text.count("notstated未填写") >= 10
    assert "Nogoodslinesarerecorded." in text


def test_the_paper_says_it_is_not_an_official_form(gallery):
    for name in ("declaration", "application"):
        form = wording.house_form("end_use_declaration" if name == "declaration" else "licence_application")
        assert reading.squeezed(form.note.en) in reading.text(gallery[name])
        assert reading.squeezed(form.note.zh) in reading.text(gallery[name])
    assert "NoofficialcertifiedorvalidatedenduserschemeofChina" in reading.text(gallery["status"]).replace("-", "")


@pytest.mark.parametrize(
    ("state", "english", "chinese"),
    [
        (PaperState.DRAFT, "DRAFT", "草稿"),
        (PaperState.SUPERSEDED, "SUPERSEDED", "已取代"),
        (PaperState.WITHDRAWN, "WITHDRAWN", "已撤回"),
    ],
)
def test_a_paper_that_does_not_count_is_marked_on_every_page(state, english, chinese):
    content = replace(samples.DECLARATION, paper=replace(samples.DECLARATION.paper, state=state))
    for page in reading.pages(render.render_declaration(content)):
        assert english in page
        assert chinese in reading.squeezed(page)
    assert english not in reading.text(render.render_declaration(samples.DECLARATION))


def test_metadata_names_title_author_form_version_language_and_time():
    reader = pypdf.PdfReader(io.BytesIO(render.render_declaration(samples.DECLARATION)))
    info = reader.metadata
    assert info.title == "End-User and End-Use Declaration 最终用户和最终用途证明 EUC-2026-00042"
    assert info.author == samples.EXPORTER.legal_name
    assert info["/Keywords"] == f"ED-EUD / 2026-11, version 2, sha256 {canonical_hash(samples.DECLARATION)}"
    assert info.creation_date == samples.ISSUED
    assert reader.root_object["/Lang"] == "en"
    assert reader.root_object["/ViewerPreferences"]["/DisplayDocTitle"]
    xmp = reader.xmp_metadata
    assert xmp.dc_title["x-default"] == info.title
    assert xmp.xmp_create_date == samples.ISSUED.replace(tzinfo=None) or xmp.xmp_create_date == samples.ISSUED
    raw = reader.root_object["/Metadata"].get_data()
    assert b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>" in raw
    assert reader.root_object["/OutputIntents"][0]["/S"] == "/GTS_PDFA1"


def test_the_same_content_gives_the_same_bytes_in_another_process():
    code = (
        "import hashlib; from tests.documents.gallery import papers\n"
        "print(hashlib.sha256(b''.join(papers().values())).hexdigest())"
    )
    here = hashlib.sha256(b"".join(papers().values())).hexdigest()
    for seed in ("1", "4242"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path), "TZ": "Asia/Shanghai"},
        )
        assert done.stdout.strip() == here


def test_another_issue_time_changes_the_file_but_not_the_fingerprint():
    later = replace(samples.DECLARATION.paper, issued_at=samples.ISSUED.replace(hour=11))
    content = replace(samples.DECLARATION, paper=later)
    assert render.render_declaration(content) != render.render_declaration(samples.DECLARATION)
    assert canonical_hash(content)[:16] in reading.text(render.render_declaration(samples.DECLARATION))


@given(
    st.text(alphabet=st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Z", "Cc", "Cf"]), max_size=300)
    | st.text(alphabet="A &B<C>/b>\"'\\()中文，。𬭊Łș\u202e\x07", max_size=300)
)
@settings(max_examples=60, deadline=None)
def test_a_value_never_vanishes_from_the_paper(value):
    assume(value.strip() and not fonts.missing_glyphs(value))
    found = reading.text(render.render_declaration(replace(BLANK, end_use=Bilingual(value))))
    assert reading.squeezed(fonts.clean(value)) in found


@pytest.mark.parametrize(
    "value", ["A & B <C>", "<b>unclosed", '<img src="file:///etc/passwd"/>', "%s {x} \\n", "&lt;&amp;&#65;", "𬭊𨐈䶮𠅤"]
)
def test_markup_is_text_like_any_other(value):
    data = render.render_declaration(replace(BLANK, end_use=Bilingual(value), site_of_use=value))
    assert reading.text(data).count(reading.squeezed(value)) >= 2
    assert reading.squeezed(value) in reading.squeezed("".join(reading.pages_by_pdfium(data)))


def test_long_words_long_numbers_and_long_texts_stay_on_the_paper():
    content = replace(
        BLANK,
        paper=replace(BLANK.paper, number="N" * 90),
        end_use=Bilingual("X" * 9_000, "用途" * 4_000),
        lines=(GoodsLine(1, Bilingual("W" * 400), "M" * 200, ("C" * 60,), "9" * 50, unit="u" * 80),),
    )
    data = render.render_declaration(content)
    assert reading.text(data).count("X") >= 9_000
    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        spots: list[tuple[float, float]] = []
        page.extract_text(
            visitor_text=lambda t, _cm, tm, _f, _s, spots=spots: spots.append((tm[4], tm[5])) if t.strip() else None
        )
        assert all(0 <= x <= 595 and 0 <= y <= 842 for x, y in spots)


def test_a_character_no_font_has_is_refused_with_its_field_before_anything_is_written():
    content = replace(
        samples.DECLARATION, parties=(samples.EXPORTER, replace(samples.END_USER, legal_name="Пример 😀 हिन्दी"))
    )
    with pytest.raises(UserError, match=r"😀 \(U\+1F600\)") as refusal:
        render.render_declaration(content)
    assert refusal.value.code == "missing_glyph"
    assert refusal.value.field == "parties.1.legal_name"


def test_the_square_code_carries_form_and_fingerprint():
    text = code_text("end_use_declaration", "ab" * 32)
    assert text == "EUCDESK1:ED-EUD:" + "AB" * 32
    modules = qr.modules(text)
    assert len(modules) == len(modules[0]) == 33
    assert [modules[0][i] for i in range(8)] == [True] * 7 + [False]
