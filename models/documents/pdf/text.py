"""Lines of text: where a line may break in English and in Chinese, and what each line is made of."""

from dataclasses import dataclass
from functools import lru_cache

from models.documents.pdf import fonts

# Chinese line breaking: what must not begin a line, and what must not end one.
NO_START = frozenset("，。；：？！、）》〉」』】〕〗”’…—％℃·)]}>.,;:?!%")
NO_END = frozenset("（《〈「『【〔〖“‘([{<￥＄")


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks: size and leading in points, weight, colour (hexadecimal), alignment."""

    size: float = 8.5
    leading: float = 11.5
    bold: bool = False
    colour: str = "#1b2430"
    align: str = "left"


@dataclass(frozen=True, slots=True)
class Line:
    """One set line: runs of (font, text) and the width in points."""

    runs: tuple[tuple[str, str], ...]
    width: float

    @property
    def text(self) -> str:
        return "".join(text for _font, text in self.runs)


@dataclass(frozen=True, slots=True)
class _Char:
    char: str
    font: str
    width: float

    @property
    def wide(self) -> bool:
        if self.font == fonts.KOREAN:
            return False  # Korean is written in words with spaces between them.
        return ord(self.char) >= 0x2E80 or (self.font.startswith(fonts.CHINESE) and self.char != " ")


def width_of(text: str, style: Style) -> float:
    """Return the width of one line of text in points."""
    return sum(char.width for char in _measure(text, style))


def one_line(text: str, style: Style, room: float | None = None) -> Line:
    """Set a text on a single line, cut with an ellipsis when it is wider than ``room`` points."""
    chars = _measure(fonts.clean(text).replace("\n", " "), style)
    if room is not None and sum(c.width for c in chars) > room:
        dots = _measure("…", style)
        left = room - dots[0].width
        while chars and sum(c.width for c in chars) > left:
            chars.pop()
        chars += dots
    return _line(chars)


@lru_cache(maxsize=20_000)
def wrap(text: str, style: Style, room: float) -> tuple[Line, ...]:
    """Break a text into lines of at most ``room`` points; a word wider than that is broken inside."""
    lines: list[Line] = []
    for paragraph in fonts.clean(text).split("\n"):
        lines += _fill(_atoms(_measure(paragraph, style)), room)
    return tuple(lines)


def _measure(text: str, style: Style) -> list[_Char]:
    chosen = fonts.fonts_for(text, bold=style.bold)
    scale = style.size / 1000
    return [_Char(c, f, fonts.advance(f, c) * scale) for c, f in zip(text, chosen, strict=True)]


def _atoms(chars: list[_Char]) -> list[list[_Char]]:
    """Group characters that stay together: Latin words, spaces, and Chinese signs with their punctuation."""
    atoms: list[list[_Char]] = []
    for char in chars:
        if atoms and _stays(atoms[-1][-1], char):
            atoms[-1].append(char)
        else:
            atoms.append([char])
    return atoms


def _stays(before: _Char, after: _Char) -> bool:
    if before.char == " " or after.char == " ":
        return before.char == after.char
    if after.char in NO_START or before.char in NO_END:
        return True
    return not before.wide and not after.wide


def _fill(atoms: list[list[_Char]], room: float) -> list[Line]:
    lines: list[Line] = []
    current: list[_Char] = []
    used = 0.0
    for atom in atoms:
        width = sum(c.width for c in atom)
        if used + width <= room + 0.01:
            current, used = current + atom, used + width
        elif atom[0].char == " ":
            lines.append(_line(current))
            current, used = [], 0.0
        else:
            if current:
                lines.append(_line(current))
            *full, current = _broken(atom, room)
            lines += [_line(piece) for piece in full]
            used = sum(c.width for c in current)
    lines.append(_line(current))
    return lines


def _broken(atom: list[_Char], room: float) -> list[list[_Char]]:
    """Break a group wider than a line: after a hyphen or slash where there is one, else anywhere."""
    pieces: list[list[_Char]] = []
    rest = atom
    while sum(c.width for c in rest) > room and len(rest) > 1:
        used, count = 0.0, 0
        while count < len(rest) and used + rest[count].width <= room:
            used += rest[count].width
            count += 1
        count = max(count, 1)
        # Not between a file name and its ending.
        soft = next(
            (
                i
                for i in range(count, count // 2, -1)
                if rest[i - 1].char in "-/_@,;" or (rest[i - 1].char == "." and len(rest) - i > 4)
            ),
            count,
        )
        pieces.append(rest[:soft])
        rest = rest[soft:]
    return [*pieces, rest]


def _line(chars: list[_Char]) -> Line:
    while chars and chars[-1].char == " ":
        chars = chars[:-1]
    runs: list[tuple[str, list[str]]] = []
    for char in chars:
        if runs and runs[-1][0] == char.font:
            runs[-1][1].append(char.char)
        else:
            runs.append((char.font, [char.char]))
    return Line(tuple((font, "".join(text)) for font, text in runs), sum(c.width for c in chars))
