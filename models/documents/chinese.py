"""Sentences of the rooms in Simplified Chinese, for papers in two languages: the same translations as the window's."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from datetime import date
from functools import cache

from models.documents.content.shared import Bilingual
from models.workspace.words import Choice, InBoth, Words
from resources import resource


def in_both(words: Words | Choice | str) -> Bilingual:
    """Say a sentence in English and in Chinese; text that somebody typed stands as it was typed, once."""
    if isinstance(words, str) and not isinstance(words, (Choice, InBoth)):
        return Bilingual(words)
    english, chinese = str(words.label if isinstance(words, Choice) else words), in_chinese(words)
    return Bilingual(english, "" if chinese == english else chinese)


def in_chinese(value: object) -> str:
    """Write a value in Chinese; a sentence without a translation stays English."""
    if isinstance(value, InBoth):
        return value.zh
    if isinstance(value, Choice):
        value = value.label
    if isinstance(value, Words):
        template = _translations().get(value.template) or value.template
        return template.format(**{name: in_chinese(each) for name, each in value.params.items()})
    if isinstance(value, date):
        return f"{value.year}年{value.month}月{value.day}日"
    return "" if value is None else str(value)


@cache
def _translations() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for file in sorted(resource("translations", "zh_CN").iterdir(), key=lambda each: each.name):
        if file.name.startswith("models.") and file.name.endswith(".ts"):
            for message in ET.fromstring(file.read_text(encoding="utf-8")).iter("message"):  # noqa: S314 - our own file
                found[message.findtext("source") or ""] = message.findtext("translation") or ""
    return found
