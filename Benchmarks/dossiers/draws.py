"""Seeded draws that give the same results in every version of Python."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


class Draws:
    """Draws built on `random()` alone: the only method whose sequence Python promises to keep."""

    def __init__(self, seed: str) -> None:
        self._next = random.Random(seed).random

    def chance(self, probability: float) -> bool:
        """True with the given probability."""
        return self._next() < probability

    def between(self, low: int, high: int) -> int:
        """A whole number from low up to and including high."""
        return low + int(self._next() * (high - low + 1))

    def one(self, items: Sequence[Item]) -> Item:
        """One of the items, each as likely."""
        return items[int(self._next() * len(items))]

    def weighted(self, items: Sequence[tuple[Item, float]]) -> Item:
        """One of the items, with the weight that stands beside it."""
        rest = self._next() * sum(weight for _, weight in items)
        for item, weight in items:
            rest -= weight
            if rest < 0:
                return item
        return items[-1][0]

    def some(self, items: Sequence[Item], count: int) -> list[Item]:
        """That many different items (or all, if there are fewer), in their own order."""
        left = list(range(len(items)))
        chosen = [left.pop(int(self._next() * len(left))) for _ in range(min(count, len(items)))]
        return [items[index] for index in sorted(chosen)]
