"""The words of the papers: titles, labels and choices in both languages, read once from the resources."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from models.documents.content.shared import Bilingual, FormEdition


@cache
def _data() -> dict[str, Any]:
    text = files("resources").joinpath("documents", "wording.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def _pair(value: list[str]) -> Bilingual:
    return Bilingual(value[0], value[1])


def label(key: str) -> Bilingual:
    """Return the label of a field; raises KeyError for a key the data does not have."""
    return _pair(_data()["labels"][key])


def note(key: str) -> Bilingual:
    """Return a standing sentence, such as ``no_official_scheme``; raises KeyError for an unknown key."""
    return _pair(_data()["notes"][key])


def section(key: str) -> Bilingual:
    """Return the heading of a section; raises KeyError for an unknown key."""
    return _pair(_data()["sections"][key])


def choice(group: str, key: str) -> Bilingual:
    """Return a stored word in both languages; a word the data does not know is shown as it is stored."""
    value = _data()["choices"][group].get(key)
    if value is not None:
        return _pair(value)
    return Bilingual(key.replace("_", " ").capitalize()) if key else Bilingual()


def known(group: str, text: str) -> Bilingual:
    """Return what a person typed in both languages where the data knows it; a Chinese text stands on the Chinese side."""
    for pair in _data()["choices"][group].values():
        if text.strip().casefold() in {half.casefold() for half in pair}:
            return _pair(pair)
    return Bilingual("", text) if _is_chinese(text) else Bilingual(text)


def _is_chinese(text: str) -> bool:
    letters = [char for char in text if char.isalpha()]
    return bool(letters) and all("\u4e00" <= char <= "\u9fff" for char in letters)


def choices(group: str) -> tuple[str, ...]:
    """Return every stored word of a group, in printing order."""
    return tuple(_data()["choices"][group])


def form_title(form_id: str) -> Bilingual:
    """Return the title of one of our forms."""
    return _pair(_data()["forms"][form_id]["title"])


def house_form(form_id: str) -> FormEdition:
    """Return our own edition of a form: its printed id, edition and what it is not."""
    form = _data()["forms"][form_id]
    return FormEdition(form["id"], form["edition"], Bilingual(), _pair(form["note"]))
