"""Work at start that PySide does for features we never use, left out."""

import sys


def spare_reading_sources() -> None:
    """Keep PySide from reading the source of every module imported after it, a tenth of a second until the first list.

    It looks there for ``from __feature__ import``, which this program never says. Where PySide works otherwise, nothing
    is changed.
    """
    feature = sys.modules.get("PySide6.support.feature")
    if hasattr(feature, "feature_imported"):
        feature.feature_imported = _look_at_nothing  # type: ignore[union-attr]


def _look_at_nothing(_module: object) -> None:
    """Take a module as one that switches no feature."""
