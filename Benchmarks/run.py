#!/usr/bin/env python3
"""Measures dossiertoets against what somebody would use instead, and writes the page about it.

Generates the dossiers, measures in one run, and writes docs/prestaties.md with its chart. With --quick it tries all
of it on few dossiers, and leaves the page beside the results: such figures say nothing.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from generate import DEFAULT_COUNT, DEFAULT_FOLDER, DEFAULT_SEED, write_folder
from measuring.answers import compare
from measuring.chart import chart
from measuring.figures import Results
from measuring.growth import run_growth
from measuring.machine import describe
from measuring.outcomes import outcomes, require_valid
from measuring.page import page
from measuring.rounds import commands, run_rounds, startup_commands
from measuring.setting import ROOT, SCHEMATRON, Setting

QUICK_COUNT = 100


def arguments() -> argparse.Namespace:
    """The options."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=Path, default=ROOT / ".build/release/dossiertoets",
                        help="the optimised program")
    parser.add_argument("--python", type=Path, default=ROOT / ".build/peers/bin/python",
                        help="the Python with the peers")
    parser.add_argument("--folder", type=Path, default=DEFAULT_FOLDER,
                        help="for dossiers, output and results, in memory and outside the repository (%(default)s)")
    parser.add_argument("--rounds", type=int, default=9, help="how often everything is measured (%(default)s)")
    parser.add_argument("--quick", action="store_true", help="few dossiers and three rounds; leaves docs alone")
    parser.add_argument("--page-from", type=Path, metavar="RESULTS",
                        help="measure nothing; write the page from these results")
    return parser.parse_args()


def measured(setting: Setting, count: int) -> Results:
    """Everything that is measured, as it is written down."""
    dossiers = write_folder(setting.dossiers, DEFAULT_SEED, count)
    setting.prepare()
    rounds = run_rounds(setting, commands(setting), setting.rounds)
    answers = compare(SCHEMATRON, setting.output("lxml"), setting.output("ours-xml-1"))
    require_valid(setting.output("orjson"))
    verdicts = outcomes(setting.output("ours-xml-1"))
    output_bytes = setting.output("ours-xml-1").stat().st_size
    for name in rounds:
        setting.output(name).unlink()
    return {"machine": describe(setting), "dossiers": dossiers, "rounds": rounds, "answers": answers.as_json(),
            "verdicts": verdicts, "output_bytes": output_bytes,
            "startup": run_rounds(setting, startup_commands(setting), setting.startup_rounds),
            "growth": run_growth(setting)}


def main() -> None:
    """Measures and writes."""
    options = arguments()
    folder: Path = options.folder / "quick" if options.quick else options.folder
    if folder.resolve().is_relative_to(ROOT):
        raise SystemExit("bench: the folder must be outside the repository")
    for file in () if options.page_from else (options.program, options.python):
        if not file.is_file():
            raise SystemExit(f"bench: {file} is not there: run it as 'make bench'")
    pages = folder if options.quick else ROOT / "docs"
    if options.page_from is not None:
        results = json.loads(options.page_from.read_text(encoding="utf-8"))
    else:
        setting = Setting(
            program=options.program.resolve(), python=options.python.absolute(), dossiers=folder,
            scratch=folder / "scratch", rounds=3 if options.quick else options.rounds,
            startup_rounds=3 if options.quick else 25,
            growth=[100, 300] if options.quick else [100, 1_000, 10_000, 100_000])
        results = measured(setting, QUICK_COUNT if options.quick else DEFAULT_COUNT)
        file = folder / "results.json"
        file.write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        print(f"bench: the raw figures are in {file}")
    (pages / "prestaties.md").write_text(page(results), encoding="utf-8")
    (pages / "prestaties.svg").write_text(chart(results), encoding="utf-8")
    print(f"bench: the page is {pages / 'prestaties.md'}")


if __name__ == "__main__":
    main()
