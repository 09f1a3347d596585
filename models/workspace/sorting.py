"""Text order that is the same on both databases: by a folded key, compared by code point."""

import unicodedata


def sort_key(text: str, length: int = 300) -> str:
    """Return the key a text is sorted by: compatibility form, case folded, spaces collapsed, cut to ``length``."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())[:length]
