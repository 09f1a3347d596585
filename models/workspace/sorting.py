"""Text order that is the same on both databases: by a folded key, compared by code point."""

import unicodedata

from models.workspace.invisible import visible


def sort_key(text: str, length: int = 300) -> str:
    """Return the key a text is sorted and compared by: what shows, in compatibility form, case folded, spaces collapsed.

    It is cut to ``length``.
    """
    return " ".join(unicodedata.normalize("NFKC", visible(text)).casefold().split())[:length]
