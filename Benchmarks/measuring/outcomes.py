"""What dossiertoets said of the dossiers: the figures are only worth something if the work was real and complete."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path


def outcomes(lines: Path) -> dict[str, dict[str, int]]:
    """For each indicator, how often each verdict was given.

    Ends the benchmark if a dossier was refused or gave a warning.
    """
    verdicts: dict[str, Counter[str]] = {}
    totals: dict[str, int] = {}
    with lines.open(encoding="utf-8") as records:
        for record in map(json.loads, records):
            if record["type"] == "summary":
                totals = record["totals"]
            elif record["type"] == "dossier":
                for indicator in record["indicators"]:
                    verdicts.setdefault(str(indicator["number"]), Counter())[indicator["verdict"]] += 1
    if not totals or totals["judged"] != totals["inputs"] or totals["warnings"] != 0:
        sys.exit(f"bench: not every dossier was judged without a warning: {totals}")
    return {number: dict(counts) for number, counts in verdicts.items()}


def require_valid(lines: Path) -> None:
    """Ends the benchmark if the JSON peer found a dossier that is not valid."""
    with lines.open(encoding="utf-8") as records:
        if not all(json.loads(record)["valid"] for record in records):
            sys.exit("bench: not every dossier is valid against the JSON Schema")
