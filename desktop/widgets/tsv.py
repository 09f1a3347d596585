"""Rows of a list as text with tabs, as spreadsheets take it from the clipboard."""

from collections.abc import Sequence
from typing import Any

from desktop.shell.language import show
from desktop.widgets.columns import Column


def as_tsv(columns: Sequence[Column], views: Sequence[Any]) -> str:
    """Write a head and a line for each row; a text keeps to its cell."""
    lines = ["\t".join(column.title for column in columns)]
    lines += ["\t".join(_one_line(show(column.text(view))) for column in columns) for view in views]
    return "\n".join(lines) + "\n"


def _one_line(text: str) -> str:
    return " ".join(text.replace("\t", " ").split("\n"))
