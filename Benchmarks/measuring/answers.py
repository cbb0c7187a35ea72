"""Holds the answers of the Schematron against those of dossiertoets.

Schematron has two answers, a complaint or silence; dossiertoets has six. A complaint must stand exactly where
dossiertoets says that a requirement is not met. Which other outcome stands behind a silence, Schematron cannot say.
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

NOT_MET = "niet voldaan"
_ASSERT = "{http://purl.oclc.org/dsdl/schematron}assert"


@dataclass
class Comparison:
    """What came out of it."""

    codes: list[str]
    dossiers: int
    complaints: int
    """Answers in which both complain."""
    silences: Counter[str]
    """Answers in which Schematron is silent and dossiertoets does not complain either, by its outcome."""
    differences: list[tuple[str, str, bool, str]]
    """Dossier, code, whether Schematron complains, and the outcome of dossiertoets."""

    def as_json(self) -> dict[str, object]:
        """The same, to be written down; of the differences at most twenty, with their number."""
        return {"codes": self.codes, "dossiers": self.dossiers, "answers": self.dossiers * len(self.codes),
                "complaints": self.complaints, "silences": dict(self.silences),
                "differences": len(self.differences), "first_differences": self.differences[:20]}


def requirement_codes(schematron: Path) -> list[str]:
    """The codes that have an assert, in the order of the file."""
    return [found.get("id", "")[1:] for found in ElementTree.parse(schematron).iter(_ASSERT)]


def compare(schematron: Path, theirs: Path, ours: Path) -> Comparison:
    """Compares the lines of the lxml peer with those of `check --format ndjson`."""
    codes = requirement_codes(schematron)
    outcomes = _outcomes(ours)
    result = Comparison(codes, 0, 0, Counter(), [])
    for line in theirs.read_text(encoding="utf-8").splitlines():
        answer = json.loads(line)
        result.dossiers += 1
        own = outcomes.pop(answer["kenmerk"])
        for code in codes:
            complains = code in answer["complaints"]
            if complains != (own[code] == NOT_MET) or not answer["valid"]:
                result.differences.append((answer["kenmerk"], code, complains, own[code]))
            elif complains:
                result.complaints += 1
            else:
                result.silences[own[code]] += 1
    if outcomes:
        raise ValueError(f"{len(outcomes)} dossiers were judged that Schematron did not see")
    return result


def _outcomes(ours: Path) -> dict[str, dict[str, str]]:
    """For each dossier, the outcome of each requirement."""
    found = {}
    with ours.open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            if record["type"] == "dossier":
                found[record["kenmerk"]] = {
                    requirement["code"]: requirement["outcome"]
                    for indicator in record["indicators"] for requirement in indicator["requirements"]}
    return found
