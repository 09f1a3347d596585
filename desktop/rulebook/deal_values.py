"""From the fields of the deal form to the shape a determination takes, and nothing more."""

from collections.abc import Mapping
from typing import Any


def deal_facts(values: Mapping[str, Any]) -> dict[str, Any]:
    """Put the values of the form into the shape of ``DealFacts``; what was left empty is left out."""
    product = dict(values.get("product", {}))
    rows = product.pop("elements", ())
    product["elements"] = {str(row["symbol"]): row.get("share") for row in rows if row.get("symbol")}
    use = dict(values.get("use", {}))
    use["kinds"] = [kind for kind, ticked in dict(use.pop("kinds", {})).items() if ticked]
    told = {
        "departure": values.get("departure"),
        "destination": values.get("destination"),
        "concern": values.get("concern"),
        "product": _stated(product),
        "use": _stated(use),
        "parties": [_stated(row) for row in values.get("parties", ()) if _stated(row)],
    }
    return _stated(told)


def _stated(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None and value != ""}
