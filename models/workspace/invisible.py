"""Characters that show nothing: which of them no record may hold, and what is left of a text without them.

Control characters and changes of direction can hide what a text says. Zero-width characters make two names that look
the same different. The joiners are kept where a script needs them between its letters (Arabic, Indic and others), as
are variation selectors after Chinese characters; all of them are left out where texts are searched and compared.
"""

import re
from collections.abc import Iterator

from models.workspace.words import Words, say

_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff"
_DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
# Soft hyphen, joiners and fillers without width, blanks that are no spaces, line marks of other programs, tags.
_WITHOUT_WIDTH = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u200b\u2028\u2029\u2060-\u2065\u206a-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff"
)
_JOINING_SCRIPTS = "\u0600-\u109f\u1780-\u18af\u1a20-\u1bff\ua800-\uabff\ufb50-\ufdff\ufe70-\ufefc\U00010a00-\U00010eff\U00011000-\U00011fff"
_SELECTORS = "\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef"
_REFUSED = re.compile(
    rf"[{_CONTROL}{_DIRECTIONS}{_WITHOUT_WIDTH}]|(?<![{_JOINING_SCRIPTS}\u200c\u200d])[\u200c\u200d]|(?<![\u1800-\u18af])\u180e"
)
_PRINTABLE = ("\u034f", "\u115f", "\u1160", "\u17b4", "\u17b5", "\u2800", "\u3164", "\uffa0")
"""Those of the refused characters that Python takes for printable, which is by their category and not by what shows."""
_SHOWS_NOTHING = re.compile(rf"[{_DIRECTIONS}{_WITHOUT_WIDTH}\u200c\u200d{_SELECTORS}]")
_BEFORE = 20


def refused_character(text: str) -> str | None:
    """Return the first character that no record may hold (control, direction, without width, lone surrogate), or None."""
    found = _first(text)
    return None if found is None else found.group()


def refusal(text: str) -> Words | None:
    """Return the sentence about the first character that no record may hold, and where it stands; None when all may."""
    found = _first(text)
    if found is None:
        return None
    code = f"{ord(found.group()):04X}"
    before = "".join(_printable(text[max(0, found.start() - _BEFORE) : found.start()])).strip()
    if not before:
        return say("The text holds the invisible character U+{code}, which no record may hold.", code=code)
    return say(
        "The text holds the invisible character U+{code} after “{before}”, which no record may hold.",
        code=code,
        before=before,
    )


def visible(text: str) -> str:
    """Return a text without the characters that show nothing: what is searched for and compared."""
    return text if text.isascii() else _SHOWS_NOTHING.sub("", text)


def _first(text: str) -> re.Match[str] | None:
    """Find the first refused character; a text that is printable as a whole can hold only a few of them."""
    if text.isprintable() and (text.isascii() or not any(sign in text for sign in _PRINTABLE)):
        return None
    return _REFUSED.search(text)


def _printable(text: str) -> Iterator[str]:
    return (character if character.isprintable() else " " for character in text)
