"""The colours of the window in light and dark, by what they mean; no page names a colour itself."""

from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Tokens:
    """One colour for each purpose, as ``#rrggbb``. Every text colour reads at 4.5:1 or more on its ground."""

    dark: bool
    window: str
    rail: str
    surface: str
    raised: str
    hover: str
    line: str
    line_strong: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    selection: str
    focus: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    stop: str
    stop_soft: str
    info: str
    info_soft: str
    idle: str
    idle_soft: str

    def tone(self, name: str) -> tuple[str, str]:
        """Give the text colour and the ground of a tone: ok, warn, stop, info, idle."""
        if name not in TONES:
            return self.text, self.surface
        return getattr(self, name), getattr(self, f"{name}_soft")


TONES = ("ok", "warn", "stop", "info", "idle")

LIGHT = Tokens(
    dark=False,
    window="#f3f4f6",
    rail="#e9ebef",
    surface="#ffffff",
    raised="#ffffff",
    hover="#eceff3",
    line="#d8dce2",
    line_strong="#868e9a",
    text="#1a1e24",
    muted="#565f6b",
    accent="#1f5fae",
    accent_hover="#194f92",
    accent_text="#ffffff",
    accent_soft="#e3edf9",
    selection="#d6e5f8",
    focus="#2f7ad6",
    ok="#17663f",
    ok_soft="#e0f3e8",
    warn="#7d4e00",
    warn_soft="#fdf0d2",
    stop="#a32020",
    stop_soft="#fce6e4",
    info="#1c5597",
    info_soft="#e3edf9",
    idle="#4e5763",
    idle_soft="#e8eaee",
)

DARK = Tokens(
    dark=True,
    window="#1a1c20",
    rail="#151719",
    surface="#212429",
    raised="#2a2e34",
    hover="#2d3138",
    line="#363b43",
    line_strong="#7b8491",
    text="#e7e9ec",
    muted="#a8b0bb",
    accent="#7fb2ef",
    accent_hover="#9cc4f4",
    accent_text="#0e1a29",
    accent_soft="#22354d",
    selection="#2b4362",
    focus="#7fb2ef",
    ok="#7fd3a4",
    ok_soft="#1d3a2b",
    warn="#f0c26a",
    warn_soft="#41341a",
    stop="#f59b93",
    stop_soft="#4a2523",
    info="#93bff3",
    info_soft="#22354d",
    idle="#b6bdc8",
    idle_soft="#32363d",
)


def contrast(first: str, second: str) -> float:
    """Compute the WCAG 2 contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def names() -> list[str]:
    """List the colour names."""
    return [entry.name for entry in fields(Tokens) if entry.name != "dark"]
