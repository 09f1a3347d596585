"""Countries and currencies by their ISO codes, with English and Chinese names."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Country:
    """A country or area by ISO 3166-1 alpha-2 code."""

    code: str
    name_en: str
    name_zh: str

    def name(self, language: str) -> str:
        """Return the name in Chinese for languages that begin with zh, else in English."""
        return self.name_zh if language.startswith("zh") else self.name_en


@dataclass(frozen=True)
class Currency:
    """A currency by ISO 4217 code, with the digits after its decimal point."""

    code: str
    name_en: str
    name_zh: str
    digits: int
