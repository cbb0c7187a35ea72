#!/usr/bin/env python3
"""Runs the optimised program in Valgrind, which tells of every access to memory that is not the program's.

    Tests/memory-errors-test.py PROGRAM

What the optimiser makes of the rules is nowhere else looked at like this: the tests and the sanitisers see other builds. Most
commands read the sample dossiers, a check with two workers. Skipped, with a message, where there is no Valgrind.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = "SampleDossiers/wijchen"
DAY = ["--region", "gelderland-zuid", "--reference-date", "2019-12-01"]
ANSWERS = ["--answers", f"{SAMPLE}/antwoorden.yaml"]
# What Valgrind ends with when it found something; the program itself never does.
FOUND = 99


def commands(folder):
    """The commands."""
    check = ["check", SAMPLE, *ANSWERS, *DAY]
    report = ["report", SAMPLE, *ANSWERS, *DAY, "--municipality", "Wijchen"]
    dossiers = sorted(str(path.relative_to(ROOT)) for path in (ROOT / SAMPLE).glob("dossier-*.xml"))
    return [
        *([*check, "--jobs", "2", "--by", "team.soort", "--format", form] for form in ("text", "ndjson", "html")),
        [*check, "--format", "json", "--evidence", "none"],
        [*check, "--worklist"],
        *([*report, "-o", f"{folder}/report.{form}"] for form in ("html", "docx", "xlsx", "csv", "json")),
        ["explain", dossiers[4], "--indicator", "4", *DAY],
        ["explain", dossiers[4], "--indicator", "4", *DAY, "--format", "html"],
        ["convert", dossiers[4], "--to", "json", "-o", f"{folder}/dossier.json"],
        ["convert", *dossiers, "--to", "xlsx", "-o", f"{folder}/dossiers.xlsx"],
        ["sentence", "doel", "Moeder brengt de kinderen tot 1 mei elke dag op tijd naar school."],
        ["framework", "lint", "tsd-lokaal-netwerk"],
        ["framework", "test", "politiemeldingen-gelderland-zuid"],
        ["framework", "show", "tsd-lokaal-netwerk"],
        ["framework", "diff", "tsd-lokaal-netwerk", "gv-samenwerking"],
        ["schema", "json"],
    ]


def run(program, words, log):
    """What is wrong with a command in Valgrind, or nothing."""
    environment = dict(os.environ, DOSSIERTOETS_CONFIG="/dev/null", DOSSIERTOETS_DATA=str(ROOT))
    valgrind = ["valgrind", "--quiet", "--undef-value-errors=no", f"--error-exitcode={FOUND}", "--num-callers=12",
                f"--log-file={log}", str(program)]
    ended = subprocess.run(valgrind + words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if ended.returncode == FOUND:
        return "accesses memory that is not its own:\n" + log.read_text(encoding="utf-8")[:4000]
    if ended.returncode not in (0, 1):
        return f"ended with {ended.returncode}:\n{ended.stderr[:2000]}"
    return ""


def main():
    if not shutil.which("valgrind"):
        print("memory-errors-test: SKIPPED, there is no Valgrind here; Debian calls it valgrind")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        # Without the names for a debugger, which take Valgrind longer to read than the work itself.
        program = Path(folder, "dossiertoets")
        subprocess.run(["strip", "--strip-debug", "-o", program, sys.argv[1]], check=True)
        asked = commands(folder)
        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            found = list(pool.map(lambda item: run(program, item[1], Path(folder, f"{item[0]}.log")), enumerate(asked)))
    wrong = [(words, problem) for words, problem in zip(asked, found) if problem]
    for words, problem in wrong:
        print(f"memory-errors-test: {' '.join(words)}\n{problem}", file=sys.stderr)
    print(f"memory-errors-test: {len(asked) - len(wrong)} of {len(asked)} commands end well in Valgrind")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
