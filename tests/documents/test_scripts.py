"""Every paper with names in every script: printed where a font has them, else said so; never a box, never silent."""

from dataclasses import fields, is_dataclass, replace

import pytest

from models.documents import render
from models.documents.assemble.shared import beside, unprinted
from models.documents.content import PackContent
from models.documents.content.shared import PartyBlock
from models.documents.packing.build import build_pack
from models.workspace.errors import UserError
from tests.documents import reading, samples
from tests.documents.test_pack import PACK

PAPERS = {
    "declaration": (samples.DECLARATION, render.render_declaration),
    "application": (samples.APPLICATION, render.render_application),
    "introduction": (samples.INTRODUCTION, render.render_introduction),
    "status": (samples.STATUS, render.render_status),
    "pack": (PACK, build_pack),
}
PRINTED = [
    "예시 자석 주식회사 (가상)",
    "ООО «Пример Магниты» (вымышленное)",
    "Παράδειγμα Μαγνήτες Α.Ε.",
    "Công ty Cổ phần Ví Dụ Đất Hiếm",
    "株式会社サンプル磁石のひらがな",
    "შპს მაგალითი",
    "Օրինակ ՍՊԸ",
]
HELD = {
    "บริษัท ตัวอย่าง จำกัด": ("Thai script", "泰文"),
    "شركة المثال للمغناطيس": ("Arabic script", "阿拉伯文"),
    "חברה לדוגמה": ("Hebrew script", "希伯来文"),
    "उदाहरण चुंबक": ("Devanagari script", "天城文"),
}


def named(value, **names):
    """Return a content in which every party has other names."""
    if isinstance(value, PartyBlock):
        return replace(value, **names)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: named(getattr(value, f.name), **names) for f in fields(value) if f.init})
    return tuple(named(each, **names) for each in value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", PRINTED)
def test_a_name_in_a_script_of_the_fonts_is_printed_on_every_paper(paper, name):
    assert (beside(name), unprinted(name)) == (name, ())
    content, printer = PAPERS[paper]
    data = printer(named(content, local_name=name))
    assert reading.squeezed(name) in reading.text(data)
    assert reading.squeezed(name) in reading.squeezed("".join(reading.pages_by_pdfium(data)))
    ours = [facts for font, facts in reading.fonts(data).items() if "Noto" in font]
    assert ours and all(facts["embedded"] and facts["text"] for facts in ours)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("name", HELD)
def test_a_name_in_another_script_is_said_to_be_held(paper, name):
    assert (beside(name), unprinted(name)) == ("", (name,))
    content, printer = PAPERS[paper]
    text = reading.text(printer(named(content, local_name="", unprinted=(name,))))
    for word in HELD[name]:
        assert reading.squeezed(word) in text
    assert samples.END_USER.legal_name.replace(" ", "") in text


@pytest.mark.parametrize("paper", PAPERS)
def test_a_legal_name_that_cannot_be_printed_is_refused_and_named(paper):
    content, printer = PAPERS[paper]
    with pytest.raises(UserError, match=r"ต \(U\+0E15\).*ตัวอย่าง") as refused:
        printer(named(content, legal_name="ตัวอย่าง Ltd."))
    assert refused.value.field.endswith("legal_name")


@pytest.mark.parametrize("paper", PAPERS)
def test_a_party_that_has_a_chinese_name_only_is_printed_under_it(paper):
    content, printer = PAPERS[paper]
    text = reading.text(printer(named(content, legal_name="", local_name="示例磁材有限公司（虚构）")))
    assert "示例磁材有限公司（虚构）" in text
    assert "法定名称" not in text.split("本国文字名称")[0][-40:]


@pytest.mark.parametrize("paper", PAPERS)
def test_long_names_and_addresses_stay_inside_the_page(paper):
    content, printer = PAPERS[paper]
    long = named(
        content,
        legal_name="Example Long Name of a Holding for Magnets and Motors " * 5,
        local_name="示例超长名称控股有限公司" * 12,
        address="Very Long Example Street " * 14,
        registration="HRB 00000 Musterstadt " * 8,
    )
    data = printer(long)
    assert reading.text(data).count("示例超长名称控股有限公司") >= 12
    assert reading.outside(data) == []


def test_the_pack_sample_has_parts():
    assert isinstance(PACK, PackContent) and PACK.parts
