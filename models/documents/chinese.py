"""Sentences of the program in both languages: the Chinese is that of the window, read from the same files."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from importlib.resources import files
from xml.etree import ElementTree as ET

from models.documents.content.shared import Bilingual
from models.workspace.words import Choice, Words


def said(words: Words | Choice) -> Bilingual:
    """Return a sentence in both languages; one without a Chinese translation is given in English only."""
    english, chinese = _english(words), _chinese(words)
    return Bilingual(english, "" if chinese == english else chinese)


def _english(value: object) -> str:
    if isinstance(value, Choice):
        value = value.label
    if isinstance(value, Words):
        return value.template.format(**{name: _english(each) for name, each in value.params.items()})
    return str(value)


def _chinese(value: object) -> str:
    if isinstance(value, Choice):
        value = value.label
    if isinstance(value, Words):
        template = _templates().get(value.template) or value.template
        return template.format(**{name: _chinese(each) for name, each in value.params.items()})
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, tuple | list | set | frozenset):
        return "、".join(_chinese(each) for each in value)
    return "" if value is None else str(value)


@cache
def _templates() -> Mapping[str, str]:
    """Return the translations of the sentences of models; the files are our own and part of the program."""
    found: dict[str, str] = {}
    for file in files("resources").joinpath("translations", "zh_CN").iterdir():
        if file.name.startswith("models."):
            for message in ET.fromstring(file.read_text(encoding="utf-8")).iter("message"):  # noqa: S314
                translation = message.findtext("translation")
                if translation:
                    found[message.findtext("source") or ""] = translation
    return found
