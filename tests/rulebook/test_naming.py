"""Acts are cited in Chinese the way Chinese texts cite them; the English names stay as they were."""

import pytest

from models.rulebook.listed import ListingState
from models.rulebook.loader import load_current
from models.rulebook.measures import ForceState
from models.rulebook.naming import act_name, cited_in_both, in_chinese, numeral


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("MOFCOM+GAC 18/2025", "商务部、海关总署公告2025年第18号"),
        ("MOFCOM 61/2025", "商务部公告2025年第61号"),
        ("MOFCOM 61/2025 Annex 1 Part II", "商务部公告2025年第61号附件1第二部分"),
        ("GAC announcement 123/2025", "海关总署公告2025年第123号"),
        ("MOFCOM Order 6/2025", "商务部令2025年第6号"),
        ("State Council Order 792 Art. 17(2)", "国务院令第792号第十七条第二款"),
        ("State Council Order 792, Article 15", "国务院令第792号第十五条"),
        ("Order 792 Art. 16, 24", "国务院令第792号第十六条、第二十四条"),
        (
            "Export Control Law Art. 12(3); State Council Order 792 Art. 14",
            "出口管制法第十二条第三款；国务院令第792号第十四条",
        ),
        ("MOFCOM and GAC announcements 55/2025 to 58/2025", "商务部、海关总署公告2025年第55号至第58号"),
        ("MOFCOM and GAC announcements 39/2023, 33/2024", "商务部、海关总署公告2023年第39号、2024年第33号"),
        ("UEL [2025] 7", "不可靠实体清单工作机制公告〔2025〕7号"),
        ("70/2025", "2025年第70号公告"),
        ("15 CFR 748.15", "15 CFR 748.15"),
        ("", ""),
    ],
)
def test_a_source_is_cited_in_chinese(english, chinese):
    assert in_chinese(english) == chinese
    assert str(cited_in_both(english)) == english


def test_a_limb_is_named_by_article_and_item():
    named = act_name("61/2025", "1(3)", ("MOFCOM",))
    assert (str(named), named.zh) == ("61/2025 1(3)", "商务部公告2025年第61号第一条第（三）项")
    assert act_name("46/2024", "para 2", ("MOFCOM",)).zh == "商务部公告2024年第46号第二款"
    assert act_name("Order 29/2005", "", ("MOFCOM", "GAC")).zh == "商务部、海关总署令2005年第29号"


def test_every_act_and_notice_of_the_edition_has_a_chinese_name():
    book = load_current()
    names = [measure.name for measure in book.measures]
    names += [cited_in_both(entity.announcement) for entity in book.listed]
    names += [cited_in_both(item.announcement) for item in book.items]
    assert [name for name in names if any("a" <= letter <= "z" for letter in name.zh)] == []
    assert all(name != name.zh for name in names)


def test_numerals():
    assert [numeral(each) for each in (1, 9, 10, 11, 20, 27)] == ["一", "九", "十", "十一", "二十", "二十七"]


def test_a_suspended_act_is_said_as_chinese_texts_say_it():
    for state in (ForceState.suspended, ListingState.suspended):
        assert (str(state.label), state.label.params["text"].zh) == ("Suspended", "暂停实施")
    assert str(ForceState.in_force.label) == "In force"
