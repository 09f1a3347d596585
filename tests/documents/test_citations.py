import pytest

from models.documents.citations import cited
from models.rulebook.loader import load_current


@pytest.mark.parametrize(
    ("name", "english", "chinese"),
    [
        ("18/2025", "Announcement 18/2025", "2025年第18号公告"),
        ("46/2024 para 2", "Announcement 46/2024 para 2", "2024年第46号公告第2款"),
        ("61/2025 1(1)", "Announcement 61/2025 1(1)", "2025年第61号公告 1(1)"),
        ("State Council Order 792 Art. 16, 24", "State Council Order 792 Art. 16, 24", "国务院令第792号第16条第24条"),
        (
            "MOFCOM and GAC announcements 39/2023, 33/2024",
            "Announcements 39/2023, 33/2024",
            "2023年第39号、2024年第33号公告",
        ),
        ("MOFCOM announcement 62/2025", "Announcement 62/2025", "2025年第62号公告"),
        ("US Supp. 4/8; US affiliates rule (S05,S12)", "US Supp. 4/8; US affiliates rule", ""),
    ],
)
def test_a_source_is_cited_in_both_languages_without_our_own_list_numbers(name, english, chinese):
    assert (cited(name).en, cited(name).zh) == (english, chinese)


def test_every_act_that_a_slot_rests_on_is_cited_in_chinese():
    for slot in load_current().slots:
        if slot.mark.value == "confirmed":
            assert cited(slot.source.name).zh, slot.source.name
