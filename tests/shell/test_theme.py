"""Every text colour reads on its ground, in light and in dark; icons take the theme's colour."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton

from desktop.shell import icons, theme
from desktop.shell.area import Area
from desktop.shell.page import Page
from desktop.shell.rail import Rail
from desktop.shell.tokens import DARK, LIGHT, TONES, contrast, names
from desktop.widgets.buttons import Button, IconButton

GROUNDS = ("window", "rail", "surface", "raised", "hover", "selection", "accent_soft")


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_text_reads_on_every_ground(look):
    pairs = [(text, ground) for text in ("text", "muted") for ground in GROUNDS]
    pairs += [("accent", ground) for ground in ("window", "surface", "raised")]
    pairs += [("stop", ground) for ground in ("window", "surface")] + [("warn", "surface"), ("warn", "window")]
    pairs += [("accent_text", "accent"), ("accent_text", "accent_hover"), ("text", "warn_soft")]
    pairs += [(tone, f"{tone}_soft") for tone in TONES] + [("text", f"{tone}_soft") for tone in TONES]
    weak = {
        pair: round(contrast(getattr(look, pair[0]), getattr(look, pair[1])), 2)
        for pair in pairs
        if contrast(getattr(look, pair[0]), getattr(look, pair[1])) < 4.5
    }
    assert weak == {}


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_of_inputs_are_seen(look):
    for edge in ("line_strong", "focus"):
        assert contrast(getattr(look, edge), look.surface) >= 3


def test_contrast_of_black_and_white_is_21():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_every_token_is_a_colour():
    for look in (LIGHT, DARK):
        assert all(QColor(getattr(look, name)).isValid() for name in names())


def test_theme_can_be_forced_and_says_so(qtbot, qapp, look):
    shown, _language = look
    with qtbot.waitSignal(shown.changed):
        shown.set_mode("dark")
    assert theme.tokens() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(DARK.surface)
    shown.set_mode("system")
    assert theme.tokens() is LIGHT


def test_icons_follow_the_theme(qtbot, look):
    shown, _language = look
    button = IconButton("add", "Add")
    qtbot.addWidget(button)

    def lightness() -> int:
        picture = button.icon().pixmap(16, 16).toImage()
        return picture.pixelColor(picture.width() // 2, picture.height() // 2).lightness()

    assert lightness() == pytest.approx(QColor(LIGHT.text).lightness(), abs=4)
    shown.set_mode("dark")
    assert lightness() == pytest.approx(QColor(DARK.text).lightness(), abs=4)


def test_every_icon_draws(look):
    from importlib.resources import files

    folder = files("resources") / "icons"
    stems = [entry.name.removesuffix(".svg") for entry in folder.iterdir() if entry.name.endswith(".svg")]
    assert len(stems) > 60
    for stem in stems:
        picture = icons.pixmap(stem).toImage()
        assert any(picture.pixelColor(x, y).alpha() for x in range(picture.width()) for y in range(picture.height())), (
            stem
        )


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_button_that_cannot_be_pressed_has_no_colour(qtbot, look, mode):
    shown, _language = look
    shown.set_mode(mode)
    for role in ("", "primary", "quiet", "link", "danger"):
        button = Button("Refuse …", role=role)
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        vivid = _vividness(button)
        button.setEnabled(False)
        assert _vividness(button) < 80, f"{role} {mode}: {_vividness(button)}"
        if role == "danger":
            assert vivid > 90


def _vividness(widget):
    picture = widget.grab().toImage()
    pixels = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return max(max(c.red(), c.green(), c.blue()) - min(c.red(), c.green(), c.blue()) for c in pixels)


def test_the_cursor_in_the_rail_does_not_look_like_the_area_in_front(qtbot, look):
    rail = Rail()
    qtbot.addWidget(rail)
    rail.set_areas([Area(key, key.title(), "today", Page) for key in ("first", "second")])
    rail.set_current("second")
    with qtbot.waitActive(rail):
        rail.show()
        rail.activateWindow()
    find, first, second = rail.findChildren(QPushButton)[:3]
    find.setFocus()
    assert find.hasFocus()
    for button, barred in ((find, False), (first, False), (second, True)):
        picture, middle = button.grab().toImage(), button.height() // 2
        assert (picture.pixelColor(2, middle) != picture.pixelColor(6, middle)) is barred, button.text()
