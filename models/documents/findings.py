"""What a paper cannot print of what it was given, for the person who prints it to know before."""

import dataclasses
from collections.abc import Iterator
from typing import Any

from models.documents import wording
from models.documents.content.shared import UNPRINTED
from models.workspace.words import InBoth, Words, say


def findings_of(content: Any) -> tuple[Words, ...]:
    """Return a sentence for each name or address whose script the papers' fonts lack, each once."""
    return tuple(_finding(text) for text in dict.fromkeys(_unprinted(content)))


def _finding(text: str) -> Words:
    from models.documents.pdf.fonts import missing_glyphs, named, script_of

    missing = missing_glyphs(text)
    script = wording.choice("script", script_of(missing[0]))
    return say(
        "“{text}” cannot be printed: the fonts of the papers have no {script} ({characters}). The paper says that it is "
        "on file.",
        text=text,
        script=InBoth(script.en, script.zh),
        characters=", ".join(named(char) for char in missing[:3]) + (" …" if len(missing) > 3 else ""),
    )


def _unprinted(value: Any) -> Iterator[str]:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        for item in dataclasses.fields(value):
            found = getattr(value, item.name)
            if item.name == UNPRINTED:
                yield from found
            else:
                yield from _unprinted(found)
    elif isinstance(value, tuple):
        for each in value:
            yield from _unprinted(each)
