"""The main measurement: every program over all dossiers, round after round."""

from __future__ import annotations

import sys
from typing import Any

from .process import Command, measure
from .sentences import SENTENCE_KINDS
from .setting import Setting

Samples = dict[str, dict[str, list[float]]]
"""For each case, for each quantity, a value for each round."""


def commands(setting: Setting) -> dict[str, Command]:
    """Every case of a round, in the order in which they run."""
    xml, json = ("xml", "xml-surroundings"), ("json", "json-surroundings")
    files = [f"xml/{file.name}" for file in sorted((setting.dossiers / "xml").iterdir())]
    return {
        "ours-xml-1": setting.check(*xml, jobs=1),
        "xmllint": setting.xmllint(*files),
        "ours-xml-2": setting.check(*xml, jobs=2),
        "lxml": setting.lxml(),
        "ours-json-1": setting.check(*json, jobs=1),
        "orjson": setting.orjson(),
        "ours-json-2": setting.check(*json, jobs=2),
        "ours-xml-none": setting.check(*xml, jobs=1, evidence="none"),
        "bare-xml": setting.check_bare("xml"),
        "ours-json-none": setting.check(*json, jobs=1, evidence="none"),
        "bare-json": setting.check_bare("json"),
        "cat-xml": Command(["cat", *files], setting.dossiers),
        **{f"sentences-{kind}": setting.read_sentences(kind, setting.sentences(kind)) for kind in SENTENCE_KINDS},
    }


def startup_commands(setting: Setting) -> dict[str, Command]:
    """What is over before it has begun: the start of a program, and one dossier."""
    one = f"xml/{setting.one.name}"
    return {
        "nothing": Command(["/bin/true"], setting.dossiers),
        "version": Command([str(setting.program), "--version"], setting.dossiers),
        "help": Command([str(setting.program), "--help"], setting.dossiers),
        "one": setting.check(one),
        "one-bare": setting.check_bare(one),
        "one-xmllint": setting.xmllint(one),
        **{f"sentence-{kind}": setting.read_sentences(kind, setting.sentence(kind)) for kind in SENTENCE_KINDS},
    }


def run_rounds(setting: Setting, cases: dict[str, Command], rounds: int) -> Samples:
    """Runs the cases by turns, so that what disturbs the machine disturbs all; a first round does not count."""
    samples: Samples = {name: {"seconds": [], "cpu_seconds": [], "peak_kilobytes": []} for name in cases}
    for number in range(rounds + 1):
        for name, command in cases.items():
            found: dict[str, Any] = measure(command, setting.errors, setting.output(name)).as_json()
            if number > 0:
                for quantity, value in found.items():
                    samples[name][quantity].append(value)
        print(f"bench: round {number} of {rounds}", file=sys.stderr)
    return samples
