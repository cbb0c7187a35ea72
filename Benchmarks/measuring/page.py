"""Fills the template of the page with the results."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from string import Template

from . import figures
from .dutch import day, number, with_spread
from .dutch import figures as short
from .figures import Results
from .growth import MOST_IN_A_TREE
from .sentences import SENTENCE_COUNT, SENTENCE_KINDS
from .spread import spread

_TEMPLATE = Path(__file__).with_name("page.template.md")
_PROGRAMS = (
    ("dossiertoets, XML, één kern", "alles", "ours-xml-1"), ("dossiertoets, XML, twee kernen", "alles", "ours-xml-2"),
    ("xmllint", "schema", "xmllint"), ("lxml", "schema en Schematron", "lxml"),
    ("dossiertoets, JSON, één kern", "alles", "ours-json-1"),
    ("dossiertoets, JSON, twee kernen", "alles", "ours-json-2"),
    ("orjson met jsonschema-rs", "JSON-schema", "orjson"),
)
_RATIOS = (
    ("XML, één kern : xmllint", "ours-xml-1", "xmllint"), ("XML, twee kernen : xmllint", "ours-xml-2", "xmllint"),
    ("XML zonder bewijs, één kern : xmllint", "ours-xml-none", "xmllint"),
    ("lxml : XML, één kern", "lxml", "ours-xml-1"), ("lxml : xmllint", "lxml", "xmllint"),
    ("JSON, één kern : orjson met jsonschema-rs", "ours-json-1", "orjson"),
    ("JSON, twee kernen : orjson met jsonschema-rs", "ours-json-2", "orjson"),
    ("JSON zonder bewijs, één kern : orjson met jsonschema-rs", "ours-json-none", "orjson"),
)
_STARTUP = (
    ("`dossiertoets --version`", "version"), ("`dossiertoets --help`", "help"),
    ("`dossiertoets check` van één dossier", "one"), ("hetzelfde, met een kader dat één ding vraagt", "one-bare"),
    ("`xmllint --schema` van hetzelfde dossier", "one-xmllint"),
)
_GROWTH = {"ours-1": "dossiertoets, één kern", "ours-2": "dossiertoets, twee kernen",
           "xmllint-stream": "xmllint --stream", "xmllint": "xmllint"}


def page(results: Results) -> str:
    """The page in Markdown."""
    machine, dossiers = results["machine"], results["dossiers"]
    sizes = {f"{form}_{name}": number(dossiers[form][name] / unit) for form in ("xml", "json")
             for name, unit in (("low", 1e3), ("high", 1e3), ("total", 1e6))}
    return Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(
        date=day(machine["date"]), count=number(dossiers["count"]), seed=dossiers["seed"], **sizes,
        processor=machine["processor"], cores=machine["cores"], memory=machine["memory_gigabytes"],
        system=machine["system"], kernel=machine["kernel"],
        versions="; ".join(f"{name} {version}" for name, version in machine["programs"].items()),
        rounds=len(figures.seconds(results, "xmllint")), summary=_summary(results),
        aims=_aims(results), verdict=_verdict(results), programs=_programs(results),
        ratios=_rows((name, with_spread(figures.compared(results, ours, other))) for name, ours, other in _RATIOS),
        output_size=number(results["output_bytes"] / 1e6), requirements=len(results["answers"]["codes"]),
        answers=_answers(results), cat=short(figures.per_dossier(results, "cat-xml").median),
        phases=_phases(results), verdicts=_verdicts(results),
        startup=_rows((name, with_spread(figures.startup(results, case))) for name, case in _STARTUP),
        startup_rounds=len(results["startup"]["one"]["seconds"]), frameworks=short(figures.frameworks(results)),
        nothing=short(figures.startup(results, "nothing").median), most_in_a_tree=number(MOST_IN_A_TREE),
        growth=_growth(results), sentence_count=number(SENTENCE_COUNT),
        sentences=_rows((kind, short(figures.sentence(results, kind))) for kind in SENTENCE_KINDS))


def _rows(rows: Iterable[tuple[str, ...]]) -> str:
    """The rows of a table."""
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def _summary(results: Results) -> str:
    one = figures.startup(results, "one").median
    both = figures.per_dossier(results, "ours-xml-2").median
    return (f"één dossier is in {short(one)} ms beoordeeld, vanaf de start van het programma; duizend dossiers in XML "
            f"in {short(both)} seconden, op twee kernen; het programma gebruikt nooit meer dan "
            f"{short(figures.most_memory(results))} MB geheugen.")


def _aims(results: Results) -> str:
    rows = []
    for aim in figures.aims(results):
        bound = f"{'minstens' if aim.at_least else 'hoogstens'} {short(aim.bound)} {aim.unit}"
        if aim.towards is not None:
            bound += f", op weg naar {short(aim.towards)}"
        rows.append((aim.name, f"{short(aim.figure)} {aim.unit}", bound, "gehaald" if aim.met else "**niet gehaald**"))
    return _rows(rows)


def _verdict(results: Results) -> str:
    """One sentence about all aims."""
    aims = figures.aims(results)
    missed = sum(not aim.met for aim in aims)
    if missed == 0:
        return f"Alle {len(aims)} doelen zijn gehaald."
    return f"Van de {len(aims)} doelen {'is er één' if missed == 1 else f'zijn er {missed}'} niet gehaald."


def _verdicts(results: Results) -> str:
    """How often each verdict was given, for the indicators that are judged per dossier."""
    names = ("positief", "negatief", "niet te beoordelen", "niet van toepassing")
    return _rows((indicator, *(number(counts.get(name, 0)) for name in names))
                 for indicator, counts in results["verdicts"].items() if len(counts) > 1)


def _programs(results: Results) -> str:
    return _rows((name, does, with_spread(figures.per_dossier(results, case)), short(figures.peak(results, case)))
                 for name, does, case in _PROGRAMS)


def _phases(results: Results) -> str:
    xml, json = (figures.phases(results, form) for form in ("xml", "json"))
    rows = [(name, short(value), short(other)) for (name, value), (_, other) in zip(xml, json, strict=True)]
    total = [short(sum(value for _, value in part)) for part in (xml, json)]
    return _rows([*rows, ("samen", *total)])


def _answers(results: Results) -> str:
    answers = results["answers"]
    silences = sorted(answers["silences"].items(), key=lambda item: -item[1])
    text = (f"Van {len(answers['codes'])} eisen die het dossier zelf beslist, staat de voorwaarde ook in Schematron "
            f"(`Benchmarks/peers/requirements.sch`): {', '.join(answers['codes'])}. Dat geeft "
            f"{number(answers['answers'])} antwoorden. Schematron kent er twee: een klacht, of niets.\n\n"
            f"- In {number(answers['complaints'])} klaagt Schematron, en zegt dossiertoets *niet voldaan*.\n"
            f"- In {number(sum(answers['silences'].values()))} zegt Schematron niets en dossiertoets iets anders dan "
            f"*niet voldaan*: " + ", ".join(f"{number(count)} keer *{outcome}*" for outcome, count in silences)
            + ". Dat onderscheid kan Schematron niet maken.\n")
    if answers["differences"] == 0:
        return text + "- Er zijn geen verschillen."
    shown = ", ".join(f"{code} bij {dossier}" for dossier, code, _, _ in answers["first_differences"])
    return text + f"- **{number(answers['differences'])} antwoorden verschillen**, waaronder {shown}."


def _growth(results: Results) -> str:
    rows = []
    for row in results["growth"]:
        taken = spread([run["seconds"] for run in row["runs"]]).median
        peak = max(run["peak_kilobytes"] for run in row["runs"]) * 1024 / 1e6
        rows.append((number(row["number"]), _GROWTH[row["program"]], short(taken),
                     short(1000 * taken / row["number"]), short(peak)))
    return _rows(rows)
