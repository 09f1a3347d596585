"""The language of the window: a translator that can change at run time, and models' sentences made readable."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from importlib.resources import files
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from models.workspace.words import Choice, InBoth, Words

Tongue = Literal["en", "zh_CN"]
TONGUES: tuple[Tongue, ...] = ("en", "zh_CN")
NAMES: dict[Tongue, str] = {"en": "English", "zh_CN": "简体中文"}

_MODELS = "models"
_YEARS = frozenset({"year", "relationship_since"})
_locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


class Language(QObject):
    """Installs the translation and tells pages to build themselves anew."""

    changed = Signal()

    def __init__(self, app: QCoreApplication, tongue: Tongue = "en") -> None:
        super().__init__(app)
        self._app = app
        self._tongue: Tongue = "en"
        self._translators: list[QTranslator] = []
        self.set_tongue(tongue)

    @property
    def tongue(self) -> Tongue:
        return self._tongue

    def set_tongue(self, tongue: Tongue) -> None:
        """Switch the language of everything that is shown from now on."""
        global _locale  # dates and numbers belong to the language of the whole window
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []
        if tongue != "en":
            self._load(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{tongue}.qm")
            self._load(str(files("resources") / "translations"), f"euc_desk_{tongue}.qm")
        changed = tongue != self._tongue
        self._tongue = tongue
        _locale = locale_for(tongue)
        if changed:
            self.changed.emit()

    def _load(self, folder: str, name: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._translators.append(translator)


def locale_for(tongue: Tongue) -> QLocale:
    """Give the locale whose dates and numbers go with a language."""
    if tongue == "zh_CN":
        return QLocale(QLocale.Language.Chinese, QLocale.Country.China)
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def locale() -> QLocale:
    """Give the locale of the window's language."""
    return _locale


def system_tongue() -> Tongue:
    """Choose the language that the system asks for first."""
    return "zh_CN" if QLocale.system().language() == QLocale.Language.Chinese else "en"


def translate_words(words: Words | str) -> str:
    """Say a sentence of models in the window's language; its values, too, when they are words, dates or numbers."""
    if isinstance(words, InBoth):
        return words.zh if _locale.language() == QLocale.Language.Chinese else str(words)
    if isinstance(words, str) and not isinstance(words, Choice):
        return words
    if isinstance(words, Choice):
        words = words.label
    template = QCoreApplication.translate(_MODELS, words.template)
    return template.format(**{name: show(value) for name, value in words.params.items()})


def show(value: object) -> str:
    """Write any plain value the way the window's language writes it; None is an empty text."""
    if value is None:
        return ""
    if isinstance(value, (Words, Choice, InBoth)):
        return translate_words(value)
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return QCoreApplication.translate("Values", "yes") if value else QCoreApplication.translate("Values", "no")
    if isinstance(value, (datetime, date)):
        return show_date(value)
    if isinstance(value, (int, Decimal, float)):
        return show_number(value)
    if isinstance(value, Iterable):
        return QCoreApplication.translate("Values", ", ", "between the items of a list").join(
            show(item) for item in value
        )
    return str(value)


def show_number(value: int | Decimal | float) -> str:
    """Write a number with the language's grouping; a Decimal keeps every digit it has."""
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        return _locale.toString(value, "g", 12)
    return f"{value:,f}"


def show_named(name: str, value: object) -> str:
    """Write a value that is known by its name (or dotted path): a year has no grouping."""
    if isinstance(value, int) and name.rpartition(".")[2] in _YEARS:
        return str(value)
    return show(value)


def show_date(value: date | datetime) -> str:
    """Write a day as ``3 Mar 2026`` or ``2026年3月3日``; a moment with its time in the machine's zone."""
    if isinstance(value, datetime):
        local = value.astimezone()
        return f"{show_date(local.date())} {local:%H:%M}"
    pattern = "yyyy'年'M'月'd'日'" if _locale.language() == QLocale.Language.Chinese else "d MMM yyyy"
    return _locale.toString(QDate(value.year, value.month, value.day), pattern)
