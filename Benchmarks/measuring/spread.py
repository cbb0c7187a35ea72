"""A median with what lies around it."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Spread:
    """Several values of one thing."""

    median: float
    lowest: float
    highest: float
    number: int

    def as_json(self) -> dict[str, float]:
        """The same, to be written down."""
        return asdict(self)


def spread(values: Sequence[float]) -> Spread:
    """The spread of at least one value."""
    return Spread(statistics.median(values), min(values), max(values), len(values))


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> Spread:
    """Ours to theirs, each to that of the same round: noise that lasts a round falls away."""
    return spread([own / other for own, other in zip(ours, theirs, strict=True)])
