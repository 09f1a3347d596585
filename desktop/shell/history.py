"""Where the person has been, for Back and Forward."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """An area and, when one was open, its record."""

    area: str
    record_id: int | None = None


class History:
    """Places in order, with one of them the present; at most 200."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def present(self) -> Place | None:
        return self._places[self._at] if self._places else None

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at < len(self._places) - 1

    def visit(self, place: Place) -> None:
        """Go to a place; what was ahead is forgotten. An area without record is refined in place."""
        present = self.present
        if place == present:
            return
        if present is not None and present.area == place.area and present.record_id is None:
            self._places[self._at] = place
            return
        del self._places[self._at + 1 :]
        self._places.append(place)
        del self._places[:-200]
        self._at = len(self._places) - 1

    def back(self) -> Place | None:
        """Step back; None at the beginning."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self._places[self._at]

    def forward(self) -> Place | None:
        """Step forward; None at the end."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self._places[self._at]
