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

LATIN, CHINESE, KOREAN = "EDLatin", "EDChinese", "EDKorean"
_FILES = {
    "EDLatin": "NotoSans-Regular.ttf",
    "EDLatinBold": "NotoSans-Bold.ttf",
    "EDChinese": "NotoSansSC-Regular.ttf",
    "EDChineseBold": "NotoSansSC-Bold.ttf",
}
# Scripts of names; read when a name asks for them, in one weight.
_FURTHER = {
    "EDKorean": "NotoSansKR-Hangul-Regular.ttf",
    "EDGeorgian": "NotoSansGeorgian-Regular.ttf",
    "EDArmenian": "NotoSansArmenian-Regular.ttf",
}
_BLOCKS = (
    (0x0530, 0x058F, "EDArmenian"),
    (0xFB13, 0xFB17, "EDArmenian"),
    (0x10A0, 0x10FF, "EDGeorgian"),
    (0x1C90, 0x1CBF, "EDGeorgian"),
    (0x1100, 0x11FF, KOREAN),
    (0x3131, 0x318E, KOREAN),
    (0x3200, 0x321E, KOREAN),
    (0x3260, 0x327F, KOREAN),
    (0xAC00, 0xD7A3, KOREAN),
)
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

    rl_config.useA85 = 0
    for name in _FILES:
        _register(name)


@cache
def _register(name: str) -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    file = files("resources").joinpath("fonts", _FILES.get(name) or _FURTHER[name])
    pdfmetrics.registerFont(TTFont(name, str(file), asciiReadable=False))


@cache
def _face(name: str) -> Any:
    load()
    _register(name)
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
    further = _further(char)
    if further and _has(further, char):
        return further
    if ord(char) < 0x2E80 and _has(LATIN, char):
        return LATIN
    return CHINESE if _has(CHINESE, char) else LATIN


def _further(char: str) -> str:
    """Return the font of a further script, empty for characters of the two main fonts."""
    code = ord(char)
    return next((font for first, last, font in _BLOCKS if first <= code <= last), "") if code >= 0x0530 else ""


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
            use = next((font for font in (LATIN, CHINESE) if _has(font, char)), LATIN)
        chosen.append(f"{use}Bold" if bold and use not in _FURTHER else use)
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
    further = _further(char)
    return _has(LATIN, char) or _has(CHINESE, char) or bool(further and _has(further, char))


def missing_glyphs(text: str) -> tuple[str, ...]:
    """Return the characters of a text that no font of the papers can print, in order, each once."""
    if text.isascii():
        return ()
    return tuple(dict.fromkeys(char for char in clean(text) if not _printable(char)))


def script_of(char: str) -> str:
    """Return the script of a character as a stored word, such as ``thai``; ``sign`` for what is no letter."""
    name = unicodedata.name(char, "")
    return name.split()[0].lower() if unicodedata.category(char)[0] in "LM" and name else "sign"


def named(char: str) -> str:
    """Return a character with its code point, for a sentence."""
    return f"{char} (U+{ord(char):04X})"


def refuse_missing(characters: tuple[str, ...], where: str = "", text: str = "") -> None:
    """Refuse to print characters no font has; raises UserError naming each, the text they stand in and its field."""
    if not characters:
        return
    raise UserError(
        "missing_glyph",
        "The fonts of the printed papers have no sign for {characters} in “{text}”.",
        hint=say(
            "Write the text in Latin, Greek, Cyrillic, Korean, Japanese or Chinese characters, for example as on the "
            "registration."
        ),
        field=where or None,
        characters=", ".join(named(char) for char in characters[:12]),
        text=text[:120],
    )
