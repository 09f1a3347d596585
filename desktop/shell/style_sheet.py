"""The one style sheet, written from tokens and the height of a text line."""

from string import Template

from desktop.shell.tokens import Tokens, names

_SHEET = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; padding: ${p1}px ${p2}px; }
QMainWindow, QDialog { background: $window; }

QLabel[role="page_title"] { font-size: ${f_page}pt; font-weight: 600; }
QLabel[role="title"] { font-size: ${f_title}pt; font-weight: 600; }
QLabel[role="section"] { font-weight: 600; color: $text; }
QLabel[role="label"] { color: $muted; }
QLabel[role="muted"], QLabel[role="help"] { color: $muted; }
QLabel[role="figure"] { font-size: ${f_figure}pt; font-weight: 600; }
QLabel[role="error"] { color: $stop; }
QLabel[role="warn"] { color: $warn; }

QPushButton { background: $raised; color: $text; border: 1px solid $line_strong; border-radius: ${r}px;
    padding: ${p1}px ${p3}px; min-height: ${h_button}px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border: 2px solid $focus; padding: ${p1m}px ${p3m}px; }
QPushButton:disabled { color: $muted; border-color: $line; background: $window; }
QPushButton[role="primary"] { background: $accent; color: $accent_text; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled { background: $idle_soft; color: $muted; border-color: $line; }
QPushButton[role="danger"] { color: $stop; border-color: $stop; }
QPushButton[role="danger"]:disabled { color: $muted; border-color: $line; }
QPushButton[role="quiet"], QPushButton[role="link"] { background: transparent; border-color: transparent; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="link"] { color: $accent; text-align: left; padding: ${p1}px 0; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="quiet"]:focus { border-color: $focus; }
QPushButton[role="link"]:focus { border: 1px solid $focus; padding: ${p1}px 0; }
QPushButton[role="quiet"]:disabled, QPushButton[role="link"]:disabled { color: $muted; border-color: transparent;
    background: transparent; }
QPushButton::menu-indicator { image: url("$chrome/down.svg"); width: ${arrow}px; height: ${arrow}px;
    subcontrol-position: right center; right: ${p1}px; }
QPushButton[role="chip"] { background: $surface; border: 1px solid $line; border-radius: ${r_chip}px;
    padding: 0 ${p3}px; min-height: ${h_chip}px; color: $text; }
QPushButton[role="chip"]:hover { background: $hover; }
QPushButton[role="chip"]:focus { border: 2px solid $focus; }
QPushButton[role="chip"][active="true"] { background: $accent_soft; border-color: $accent; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: ${r}px; padding: ${p1}px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border-color: $focus; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox { background: $surface; color: $text; border: 1px solid $line_strong;
    border-radius: ${r}px; padding: ${p1}px ${p2}px; selection-background-color: $selection; selection-color: $text; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $muted; }
QLineEdit, QComboBox { min-height: ${h_edit}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border: 2px solid $focus;
    padding: ${p1m}px ${p2m}px; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] { background: $window;
    border-color: $line; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: $window; color: $muted;
    border-color: $line; }
*[fault="true"], QLineEdit[fault="true"]:focus, QPlainTextEdit[fault="true"]:focus,
    QComboBox[fault="true"]:focus { border: 2px solid $stop; }
*[changed="true"] { background: $warn_soft; }
QComboBox::drop-down { border: none; width: ${arrow_box}px; }
QComboBox::down-arrow { image: url("$chrome/down.svg"); width: ${arrow}px; height: ${arrow}px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line_strong; outline: none;
    selection-background-color: $selection; selection-color: $text; }
QCheckBox, QRadioButton { spacing: ${p2}px; padding: ${p1}px 0; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: ${box}px; height: ${box}px; background: $surface;
    border: 1px solid $line_strong; border-radius: ${r_box}px; }
QRadioButton::indicator { border-radius: ${r_round}px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $focus; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$chrome/$check"); }
QRadioButton::indicator:checked { border: ${ring}px solid $accent; }
QCheckBox::indicator:disabled { background: $window; border-color: $line; }
QCheckBox::indicator:checked:disabled { background: $line_strong; border-color: $line_strong; }

QAbstractItemView { background: $surface; color: $text; border: 1px solid $line; outline: none;
    selection-background-color: $selection; selection-color: $text; }
QTableView { gridline-color: transparent; border: none; }
QTableView::item { padding: 0 ${p2}px; border-bottom: 1px solid $line; }
QTableView::item:hover { background: $hover; }
QTableView::item:selected { background: $selection; color: $text; }
QHeaderView { background: $window; border: none; }
QHeaderView::section { background: $window; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: ${p2}px ${p2}px ${p2}px ${p_head}px; font-weight: 600; }
QHeaderView::section:hover { color: $text; background: $hover; }
QHeaderView::up-arrow { image: url("$chrome/up.svg"); width: ${arrow}px; height: ${arrow}px; }
QHeaderView::down-arrow { image: url("$chrome/down.svg"); width: ${arrow}px; height: ${arrow}px; }
QTableCornerButton::section { background: $window; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $muted; padding: ${p2}px ${p_tab}px; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QScrollArea { border: none; }
QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: 0; }
QScrollBar::handle { background: $line_strong; border-radius: ${bar_r}px; margin: 2px; }
QScrollBar::handle:vertical { min-height: ${bar_min}px; }
QScrollBar::handle:horizontal { min-width: ${bar_min}px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QMenu { background: $raised; color: $text; border: 1px solid $line_strong; padding: ${p1}px; }
QMenu::item { padding: ${p2}px ${p4}px ${p2}px ${p3}px; border-radius: ${r}px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: ${p1}px; }
QProgressBar { background: $idle_soft; border: none; border-radius: ${bar_r}px; max-height: ${p2}px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: ${bar_r}px; }

QFrame[role="rail"] { background: $rail; border: none; border-right: 1px solid $line; }
QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: ${r_card}px; }
QFrame[role="panel"] { background: $surface; border: none; }
QFrame[role="side"] { background: $window; border: none; border-left: 1px solid $line; }
QFrame[role="bar"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[role="strip"] { background: $window; border: none; border-top: 1px solid $line; }
QFrame[role="popup"] { background: $raised; border: 1px solid $line_strong; border-radius: ${r_card}px; }
QFrame[role="drop"] { background: transparent; border: 1px dashed $line_strong; border-radius: ${r_card}px; }
QFrame[role="drop"][over="true"] { background: $accent_soft; border: 1px dashed $accent; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[tone="ok"] { background: $ok_soft; border: none; }
QFrame[tone="warn"] { background: $warn_soft; border: none; }
QFrame[tone="stop"] { background: $stop_soft; border: none; }
QFrame[tone="info"] { background: $info_soft; border: none; }
QFrame[tone="idle"] { background: $idle_soft; border: none; }
QLabel[tone] { background: transparent; }
QLabel[tone="ok"] { color: $ok; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="stop"] { color: $stop; }
QLabel[tone="info"] { color: $info; }
QLabel[tone="idle"] { color: $idle; }
QPushButton[role="rail"] { background: transparent; border: none; border-left: 3px solid transparent; border-radius: 0;
    text-align: left; padding: ${p2}px ${p3}px; color: $text; }
QPushButton[role="rail"]:hover { background: $hover; }
QPushButton[role="rail"]:checked { background: $surface; border-left: 3px solid $accent; font-weight: 600; }
QPushButton[role="rail"]:focus { border: 1px solid $focus; padding: ${p2m}px ${p3m}px ${p2m}px ${p_rail}px; }
QPushButton[role="rail"]:checked:focus { border-left: 3px solid $accent; padding-left: ${p3}px; }
QLineEdit[role="search"] { border-radius: ${r}px; }
QLineEdit[role="palette"] { border: none; font-size: ${f_title}pt; padding: ${p2}px; background: transparent; }
QListView[role="palette"] { border: none; background: transparent; }
""")


def build(look: Tokens, em: float, chrome: str) -> str:
    """Write the style sheet for these colours; ``em`` is the text height, ``chrome`` the folder of arrow pictures."""
    from PySide6.QtWidgets import QApplication

    points = QApplication.font().pointSizeF()
    values: dict[str, object] = {name: getattr(look, name) for name in names()}
    sizes = {
        "p1": 0.18,
        "p2": 0.42,
        "p3": 0.8,
        "p_tab": 0.48,
        "p4": 1.6,
        "r": 0.28,
        "r_card": 0.4,
        "r_chip": 0.8,
        "bar": 0.8,
    }
    values |= {name: max(1, round(em * part)) for name, part in sizes.items()}
    values |= {"p1m": max(0, round(em * 0.18) - 1), "p2m": max(0, round(em * 0.42) - 1)}
    values |= {"p3m": max(0, round(em * 0.8) - 1), "bar_r": max(1, round(em * 0.4) - 3), "bar_min": round(em * 2)}
    values |= {"p_rail": round(em * 0.8) + 2}
    values |= {"p_head": round(em * 0.42) + 3}
    values |= {"h_button": round(em * 1.4), "h_edit": round(em * 1.4), "h_chip": round(em * 1.5)}
    box = round(em * 0.85)
    values |= {"box": box, "r_box": max(2, round(em * 0.2)), "r_round": box // 2 + 1, "ring": max(3, round(em * 0.28))}
    values |= {"check": "check-dark.svg" if look.dark else "check-light.svg"}
    values |= {"arrow": round(em * 0.9), "arrow_box": round(em * 1.5), "chrome": chrome}
    values |= {"f_page": f"{points * 1.45:.1f}", "f_title": f"{points * 1.2:.1f}", "f_figure": f"{points * 2.1:.1f}"}
    return _SHEET.substitute(values)
