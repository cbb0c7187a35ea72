"""How time and memory grow with the number of dossiers that come through a pipe."""

from __future__ import annotations

import sys

from .process import Command, measure
from .setting import Setting

MOST_IN_A_TREE = 10_000
"""Beyond this, xmllint without `--stream` needs more memory than machines have."""
_SEVERAL = 10_000
"""Up to so many dossiers the measurement is done three times."""


def growth_commands(setting: Setting, number: int) -> dict[str, Command]:
    """Ours gets a dossier on each line; xmllint gets one document, because it reads standard input once."""
    lines, document = setting.feed(number, "ndjson"), setting.feed(number, "xml")
    stdin = ("-", "--input-format", "ndjson")
    cases = {
        "ours-1": setting.check(*stdin, jobs=1, feeder=lines),
        "ours-2": setting.check(*stdin, jobs=2, feeder=lines),
        "xmllint-stream": setting.xmllint("-", schema=setting.many_schema, stream=True, feeder=document),
    }
    if number <= MOST_IN_A_TREE:
        cases["xmllint"] = setting.xmllint("-", schema=setting.many_schema, feeder=document)
    return cases


def run_growth(setting: Setting) -> list[dict[str, object]]:
    """A row for each number and program. Output is thrown away: of 100,000 dossiers it would fill the memory."""
    rows: list[dict[str, object]] = []
    for number in setting.growth:
        cases = growth_commands(setting, number)
        found: dict[str, list[dict[str, float]]] = {name: [] for name in cases}
        for _ in range(3 if number <= _SEVERAL else 1):
            for name, command in cases.items():
                found[name].append(measure(command, setting.errors).as_json())
        rows += [{"number": number, "program": name, "runs": runs} for name, runs in found.items()]
        print(f"bench: {number} dossiers through a pipe", file=sys.stderr)
    return rows
