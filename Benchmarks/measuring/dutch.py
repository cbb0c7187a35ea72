"""Numbers and dates as Dutch readers write them."""

from __future__ import annotations

from datetime import date

from .spread import Spread

_MONTHS = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
           "november", "december")


def number(value: float, digits: int = 0) -> str:
    """A number with a comma before its decimals and a point between thousands."""
    text = f"{value:,.{digits}f}"
    return text.translate(str.maketrans(",.", ".,"))


def figures(value: float) -> str:
    """A number with two or three figures that mean something."""
    return number(value, 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 2)


def with_spread(value: Spread) -> str:
    """A median, with the lowest and highest behind it."""
    return f"{figures(value.median)} ({figures(value.lowest)}–{figures(value.highest)})"


def day(text: str) -> str:
    """A date in words."""
    found = date.fromisoformat(text)
    return f"{found.day} {_MONTHS[found.month - 1]} {found.year}"
