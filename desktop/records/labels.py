"""The words of a form's fields by their keys, for history and conflicts."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.records.forms import Forms
from desktop.records.parts import PartRows, PartsField
from desktop.widgets.field import Field
from desktop.widgets.fields_text import BilingualField
from desktop.widgets.form import Form


def labels_of(form: Form | Forms) -> dict[str, str]:
    """Return the label of each key; those of parts as ``sites.street``."""
    found: dict[str, str] = {}
    for field in form.fields:
        found |= _labels(field)
        if isinstance(field, PartsField):
            found |= _inner(field.key, field.fields)
        elif isinstance(field, PartRows):
            found |= {f"{field.key}.{name}": text for name, text in field.row_labels().items()}
    return found


def _labels(field: Field) -> dict[str, str]:
    if isinstance(field, BilingualField):
        local = QCoreApplication.translate("Labels", "{label}, Chinese or local").format(label=field.label)
        return {field.key: field.label, field.key_zh: local}
    return dict.fromkeys(field.keys(), field.label)


def _inner(key: str, fields: Iterable[Field]) -> dict[str, str]:
    return {f"{key}.{name}": text for field in fields for name, text in _labels(field).items()}
