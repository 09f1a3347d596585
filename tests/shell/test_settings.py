"""Settings survive, and a damaged file is no reason to fail."""

import pytest
from msgspec import ValidationError

from desktop.shell.language import Language, locale_for, show, system_tongue, translate_words
from desktop.shell.settings import SettingsFile
from models.workspace.words import Choice, say


class Colour(Choice):
    RED = "red"


def test_settings_are_read_back(tmp_path):
    path = tmp_path / "a" / "settings.json"
    SettingsFile(path).update(language="zh_CN", idle_lock_minutes=30)
    again = SettingsFile(path)
    assert (again.data.language, again.data.idle_lock_minutes) == ("zh_CN", 30)


@pytest.mark.parametrize("text", ["{", "[]", '{"language": "klingon"}', '{"version": 99}', "\x00"])
def test_a_damaged_or_newer_file_gives_defaults(tmp_path, text):
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    assert SettingsFile(path).data.language == "system"


def test_wrong_values_are_refused(tmp_path):
    settings = SettingsFile(tmp_path / "settings.json")
    with pytest.raises(ValidationError):
        settings.update(idle_lock_minutes=0)
    assert settings.data.idle_lock_minutes == 15


def test_a_disk_that_refuses_is_survived(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    SettingsFile(blocked / "settings.json").update(language="en")


def test_recent_workspaces_are_ten_and_once(tmp_path):
    settings = SettingsFile(tmp_path / "settings.json")
    for number in (*range(12), 5):
        settings.remember_workspace(f"/desk/{number}")
    assert settings.data.recent[0] == "/desk/5"
    assert len(settings.data.recent) == len(set(settings.data.recent)) == 10


def test_words_are_said_in_both_languages(look):
    _theme, language = look
    assert isinstance(language, Language)
    assert show([True, 1234, None, "x"]) == "yes, 1,234, , x"
    words = say("{name} could not be written.", name="a.pdf")
    assert translate_words(words) == "a.pdf could not be written."
    language.set_tongue("zh_CN")
    assert translate_words(words) == "无法写入 a.pdf。"
    assert show([True, Colour.RED]) == "是、Red"
    assert translate_words(say("no such sentence {x}", x=Colour.RED)) == "no such sentence Red"


def test_locale_goes_with_the_language():
    assert locale_for("zh_CN").name() == "zh_CN"
    assert locale_for("en").name() == "en_GB"
    assert system_tongue() in ("en", "zh_CN")
