"""The chart of the page, as SVG: time for a dossier as bars, and memory against the number of dossiers as lines."""

from __future__ import annotations

import math
from xml.sax.saxutils import escape

from . import figures
from .dutch import figures as short
from .dutch import number

WIDTH, HEIGHT = 760, 700
_LEFT, _RIGHT = 250, 700
_BARS = (
    ("XML", (("dossiertoets, één kern", "ours-xml-1", True), ("dossiertoets, twee kernen", "ours-xml-2", True),
             ("xmllint met schema", "xmllint", False), ("lxml met schema en Schematron", "lxml", False))),
    ("JSON", (("dossiertoets, één kern", "ours-json-1", True), ("dossiertoets, twee kernen", "ours-json-2", True),
              ("orjson met jsonschema-rs", "orjson", False))),
)
_LINES = (("ours-2", "dossiertoets, twee kernen", "ours"), ("xmllint-stream", "xmllint --stream", "other"),
          ("xmllint", "xmllint", "other dashed"))
_STYLE = """
    .page { fill: #ffffff } text { fill: #1f2328; font: 14px system-ui, sans-serif }
    .title { font-weight: 600; font-size: 16px } .group { font-weight: 600 } .value, .name { font-size: 13px }
    .ours { fill: #0b62c4; stroke: #0b62c4 } .other { fill: #6e7781; stroke: #6e7781 }
    .range { stroke: #1f2328; stroke-width: 1.5 } .axis { stroke: #8c959f; stroke-width: 1 }
    .aim { stroke: #b35900; stroke-width: 1.5; stroke-dasharray: 2 4 } .dashed { stroke-dasharray: 7 4 }
    polyline { fill: none !important; stroke-width: 2.5 }
    @media (prefers-color-scheme: dark) {
      .page { fill: #0d1117 } text { fill: #e6edf3 } .ours { fill: #58a6ff; stroke: #58a6ff }
      .other { fill: #9198a1; stroke: #9198a1 } .range { stroke: #e6edf3 } .aim { stroke: #f0a35e }
    }
"""


def chart(results: figures.Results) -> str:
    """The whole picture."""
    bars, bottom = _bars(results)
    lines = _memory(results, bottom + 55)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
            f'height="{HEIGHT}" role="img" aria-labelledby="titel uitleg">\n'
            f'  <title id="titel">Tijd per dossier en geheugen van dossiertoets en andere programma’s</title>\n'
            f'  <desc id="uitleg">{escape(_description(results))}</desc>\n  <style>{_STYLE}  </style>\n'
            f'  <rect class="page" width="{WIDTH}" height="{HEIGHT}" rx="6"/>\n'
            + "\n".join("  " + line for line in bars + lines) + "\n</svg>\n")


def _description(results: figures.Results) -> str:
    """The same in words, for who hears the page."""
    parts = [f"{name}, {form}: {short(figures.per_dossier(results, case).median)} milliseconde per dossier"
             for form, rows in _BARS for name, case, _ in rows]
    memory = [f"{name} bij {number(count)} dossiers: {short(megabytes)} MB"
              for program, name, _ in _LINES for count, megabytes in _points(results, program)[-1:]]
    return "; ".join(parts) + ". Het meeste geheugen: " + "; ".join(memory) + "."


def _bars(results: figures.Results) -> tuple[list[str], int]:
    """A bar for each program, with a line from the lowest to the highest round."""
    spreads = {case: figures.per_dossier(results, case) for _, rows in _BARS for _, case, _ in rows}
    scale = (_RIGHT - _LEFT - 60) / max(value.highest for value in spreads.values())
    drawn = ['<text class="title" x="20" y="34">Milliseconden per dossier (korter is sneller)</text>']
    y = 64
    for form, rows in _BARS:
        drawn.append(f'<text class="group" x="20" y="{y}">{form}</text>')
        y += 12
        for name, case, ours in rows:
            value = spreads[case]
            low, middle, high = (_LEFT + scale * part for part in (value.lowest, value.median, value.highest))
            drawn += [
                f'<text x="{_LEFT - 10}" y="{y + 16}" text-anchor="end">{escape(name)}</text>',
                f'<rect class="{"ours" if ours else "other"}" x="{_LEFT}" y="{y + 2}" height="20" '
                f'width="{middle - _LEFT:.1f}"/>',
                f'<path class="range" d="M{low:.1f} {y + 12}H{high:.1f}M{low:.1f} {y + 8}v8M{high:.1f} {y + 8}v8"/>',
                f'<text class="value" x="{high + 8:.1f}" y="{y + 17}">{short(value.median)}</text>',
            ]
            y += 28
        y += 26
    return drawn, y


def _points(results: figures.Results, program: str) -> list[tuple[int, float]]:
    """Number of dossiers and megabytes."""
    return [(row["number"], max(run["peak_kilobytes"] for run in row["runs"]) * 1024 / 1e6)
            for row in results["growth"] if row["program"] == program]


def _memory(results: figures.Results, top: int) -> list[str]:
    """Lines on two logarithmic axes."""
    numbers = sorted({row["number"] for row in results["growth"]})
    left, right, bottom = 80, 520, top + 250
    first, last = math.log10(numbers[0]), math.log10(numbers[-1])

    def across(count: float) -> float:
        return left + (right - left) * (math.log10(count) - first) / (last - first)

    def up(megabytes: float) -> float:
        return bottom - (bottom - top - 20) * math.log10(megabytes) / 4

    drawn = [f'<text class="title" x="20" y="{top - 10}">Het meeste geheugen in MB, tegen het aantal dossiers</text>',
             f'<path class="axis" d="M{left} {top}V{bottom}H{right}" fill="none"/>']
    for megabytes in (1, 10, 100, 1_000, 10_000):
        drawn.append(f'<text class="value" x="{left - 8}" y="{up(megabytes) + 5:.1f}" text-anchor="end">'
                     f"{number(megabytes)}</text>")
    for count in numbers:
        drawn.append(f'<text class="value" x="{across(count):.1f}" y="{bottom + 20}" text-anchor="middle">'
                     f"{number(count)}</text>")
    drawn += [f'<path class="aim" d="M{left} {up(40):.1f}H{right}"/>',
              f'<text class="name" x="{right}" y="{up(40) + 22:.1f}" text-anchor="end">doel: hoogstens 40 MB</text>']
    for program, name, look in _LINES:
        points = _points(results, program)
        drawn.append(f'<polyline class="{look}" points="'
                     + " ".join(f"{across(count):.1f},{up(size):.1f}" for count, size in points) + '"/>')
        end = points[-1]
        drawn.append(f'<text class="name" x="{across(end[0]) + 8:.1f}" y="{up(end[1]) + 5:.1f}">'
                     f"{escape(name)}: {short(end[1])}</text>")
    return drawn
