"""From samples to the figures on the page: medians, ratios, phases and aims."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .sentences import SENTENCE_COUNT
from .spread import Spread, ratio, spread

Results = dict[str, Any]


@dataclass(frozen=True)
class Aim:
    """Something to reach, and whether it was."""

    name: str
    figure: float
    bound: float
    at_least: bool = False
    towards: float | None = None
    unit: str = ""

    @property
    def met(self) -> bool:
        return self.figure >= self.bound if self.at_least else self.figure <= self.bound


def seconds(results: Results, case: str) -> list[float]:
    """How long each round of a case took."""
    return [float(value) for value in results["rounds"][case]["seconds"]]


def per_dossier(results: Results, case: str) -> Spread:
    """Milliseconds for each dossier."""
    return spread([1000 * value / results["dossiers"]["count"] for value in seconds(results, case)])


def peak(results: Results, case: str) -> float:
    """The most megabytes that any round of a case had."""
    return float(max(results["rounds"][case]["peak_kilobytes"])) * 1024 / 1e6


def compared(results: Results, case: str, other: str) -> Spread:
    """The time of a case to that of another, by round."""
    return ratio(seconds(results, case), seconds(results, other))


def startup(results: Results, case: str) -> Spread:
    """Milliseconds from start to end."""
    return spread([1000 * value for value in results["startup"][case]["seconds"]])


def frameworks(results: Results) -> float:
    """Milliseconds that reading and checking the framework takes beyond one that asks a single thing."""
    return startup(results, "one").median - startup(results, "one-bare").median


def sentence(results: Results, kind: str) -> float:
    """Microseconds that reading a sentence takes, and writing what it says."""
    many, one = seconds(results, f"sentences-{kind}"), startup(results, f"sentence-{kind}").median
    return (1000 * spread(many).median - one) * 1000 / (SENTENCE_COUNT - 1)


def phases(results: Results, form: str) -> list[tuple[str, float]]:
    """Milliseconds a dossier in each phase, as differences between medians."""
    count = results["dossiers"]["count"]
    start, start_bare = (startup(results, case).median / count for case in ("one", "one-bare"))
    bare, none, full = (per_dossier(results, case).median
                        for case in (f"bare-{form}", f"ours-{form}-none", f"ours-{form}-1"))
    reading = bare - start_bare
    judging = none - start - reading
    return [("start en kader lezen", start), ("lezen, ontleden en aan het model toetsen", reading),
            ("beoordelen op alle indicatoren, uitkomsten schrijven", judging),
            ("bewijs verzamelen en schrijven", full - none)]


def most_memory(results: Results) -> float:
    """The most megabytes that dossiertoets had in any measurement."""
    peaks = [peak(results, case) for case in results["rounds"] if case.startswith(("ours", "bare"))]
    peaks += [run["peak_kilobytes"] * 1024 / 1e6 for row in results["growth"] if row["program"].startswith("ours")
              for run in row["runs"]]
    return max(peaks)


def aims(results: Results) -> list[Aim]:
    """What the program should reach, in the order of the page."""
    return [
        Aim("XML op één kern, tegenover xmllint met het schema",
            compared(results, "ours-xml-1", "xmllint").median, 0.55, towards=0.40, unit="×"),
        Aim("XML op twee kernen, tegenover xmllint met het schema",
            compared(results, "ours-xml-2", "xmllint").median, 0.30, towards=0.22, unit="×"),
        Aim("XML op één kern, zoveel keer zo snel als lxml met schema en Schematron",
            compared(results, "lxml", "ours-xml-1").median, 4.0, at_least=True, unit="×"),
        Aim("JSON op één kern, tegenover orjson met jsonschema-rs",
            compared(results, "ours-json-1", "orjson").median, 1.0, unit="×"),
        Aim("XML op twee kernen, zoveel keer zo snel als op één",
            compared(results, "ours-xml-1", "ours-xml-2").median, 1.9, at_least=True, unit="×"),
        Aim("JSON op twee kernen, zoveel keer zo snel als op één",
            compared(results, "ours-json-1", "ours-json-2").median, 1.9, at_least=True, unit="×"),
        Aim("het meeste geheugen, bij elk aantal dossiers", most_memory(results), 40.0, unit="MB"),
        Aim("één dossier, vanaf de start van het programma", startup(results, "one").median, 60.0, unit="ms"),
        Aim("het kader met zijn regels lezen en nakijken", frameworks(results), 25.0, unit="ms"),
        Aim("een dossier beoordelen en de uitkomsten schrijven", 1000 * phases(results, "xml")[2][1], 15.0,
            unit="µs"),
        Aim("een zin van een doel lezen", sentence(results, "doel"), 20.0, unit="µs"),
        Aim("een zin van een voorwaarde lezen", sentence(results, "voorwaarde"), 20.0, unit="µs"),
    ]
