"""The fonts of the papers: which font has a character, how wide it is, and which characters none has."""

import re
import threading
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from models.documents.pdf import rl_fixes
from models.workspace.errors import UserError
from models.workspace.words import say

# The library keeps per-document state in its shared fonts: one paper is written at a time.
WRITING = threading.RLock()

LATIN, CHINESE = "EDLatin", "EDChinese"
_FILES = {
    "EDLatin": "NotoSans-Regular.ttf",
    "EDLatinBold": "NotoSans-Bold.ttf",
    "EDChinese": "NotoSansSC-Regular.ttf",
    "EDChineseBold": "NotoSansSC-Bold.ttf",
}
# Scripts whose letters join or move: without shaping they would print wrong, so they count as missing.
_NEEDS_SHAPING = re.compile(
    "[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u0f00-\u109f\u1780-\u18af\u1cd0-\u1cff\ua8e0-\ua8ff\U00011b00-\U00011b5f]"
)
# Signs both scripts use; they follow the script they stand in.
_SHARED = frozenset("·‘’“”…—–‐‑′″°±×÷§¶†‡•")


@cache
def load() -> None:
    """Read and register the four fonts, once per process (about 0.2 s)."""
    rl_fixes.apply()
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    rl_config.useA85 = 0
    folder = files("resources").joinpath("fonts")
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(folder.joinpath(file)), asciiReadable=False))


@cache
def _face(name: str) -> Any:
    load()
    from reportlab.pdfbase import pdfmetrics

    font: Any = pdfmetrics.getFont(name)
    return font.face


def _has(font: str, char: str) -> bool:
    return ord(char) in _face(font).charToGlyph


@lru_cache(maxsize=50_000)
def advance(font: str, char: str) -> float:
    """Return the width of a character in thousandths of the font size."""
    face = _face(font)
    return float(face.charWidths.get(ord(char), face.defaultWidth))


@lru_cache(maxsize=50_000)
def _own_script(char: str) -> str:
    """Return the font a character asks for by itself; empty for signs that follow their neighbours."""
    if char in _SHARED:
        return ""
    if ord(char) < 0x2E80 and _has(LATIN, char):
        return LATIN
    return CHINESE if _has(CHINESE, char) else LATIN


def fonts_for(text: str, *, bold: bool = False) -> list[str]:
    """Return the font name of each character of a line of text."""
    load()
    chosen: list[str] = []
    script = next((own for char in text if char != " " and (own := _own_script(char))), LATIN)
    for char in text:
        own = _own_script(char)
        if own and char != " ":
            script = own
        use = own or script
        if not _has(use, char):
            use = CHINESE if use == LATIN else LATIN
        chosen.append(use + "Bold" if bold else use)
    return chosen


def clean(text: str) -> str:
    """Return the text as it may be printed: composed, and every invisible or reordering character made visible.

    This is the one place every printed value passes. Nothing is dropped: a control character, a direction
    override or half a surrogate pair is written out as ``[U+202E]``.
    """
    if text.isascii() and text.isprintable():
        return text
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join(_visible(char) for char in unicodedata.normalize("NFC", lines))


def _visible(char: str) -> str:
    if char == "\n":
        return char
    category = unicodedata.category(char)
    if category == "Zs" or char == "\t":
        return " " if char != "\u3000" else char
    if category in {"Cc", "Cf", "Cs"} or 0xFE00 <= ord(char) <= 0xFE0F:
        return f"[U+{ord(char):04X}]"
    return char


@lru_cache(maxsize=50_000)
def _printable(char: str) -> bool:
    if char == "\n":
        return True
    if _NEEDS_SHAPING.match(char):
        return False
    return _has(LATIN, char) or _has(CHINESE, char)


def missing_glyphs(text: str) -> tuple[str, ...]:
    """Return the characters of a text that no font of the papers can print, in order, each once."""
    if text.isascii():
        return ()
    return tuple(dict.fromkeys(char for char in clean(text) if not _printable(char)))


def refuse_missing(characters: tuple[str, ...], where: str = "") -> None:
    """Refuse to print characters no font has; raises UserError naming each with its code point."""
    if not characters:
        return
    named = ", ".join(f"{char} (U+{ord(char):04X})" for char in characters[:12])
    raise UserError(
        "missing_glyph",
        "The fonts of the printed papers have no sign for {characters}.",
        hint=say("Write the text in Latin, Greek, Cyrillic or Chinese characters, for example as on the registration."),
        field=where or None,
        characters=named,
    )
