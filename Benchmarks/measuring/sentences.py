"""The sentences that reading goals and conditions is measured with."""

from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path

SENTENCE_COUNT = 40_000
SENTENCE_KINDS = {"doel": "doelen", "voorwaarde": "voorwaarden"}
"""What a sentence can be, with the name of the files that hold such sentences."""

_LABELLED = Path(__file__).resolve().parent.parent.parent / "Tests/GoalLanguageTests/Sentences"


def write_sentences(kind: str, count: int, target: Path) -> None:
    """Writes so many sentences, one a line: those the language was made with, again and again."""
    sentences = [line.split("\t")[0] for file in sorted(_LABELLED.glob(f"{SENTENCE_KINDS[kind]}-werk*.tsv"))
                 for line in file.read_text(encoding="utf-8").splitlines()[1:] if line]
    target.write_text("".join(f"{sentence}\n" for sentence in islice(cycle(sentences), count)), encoding="utf-8")
