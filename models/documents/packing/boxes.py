"""What is seen of a page: its box and its size, in points."""

from typing import Any


def seen_box(page: Any) -> tuple[float, float, float, float]:
    """Return the visible part of a page, its corners in order."""
    x, y, x2, y2 = (float(value) for value in page.cropbox)
    return min(x, x2), min(y, y2), max(x, x2), max(y, y2)


def shown_size(page: Any) -> tuple[float, float]:
    """Return width and height of a page as it is seen, in points."""
    x, y, x2, y2 = seen_box(page)
    width, height = max(x2 - x, 1.0), max(y2 - y, 1.0)
    return (height, width) if int(page.obj.get("/Rotate", 0)) % 180 else (width, height)
