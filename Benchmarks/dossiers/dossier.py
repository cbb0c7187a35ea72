"""Puts a whole dossier together, of the size that real ones have."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from . import course, gaps, goals, plans, sharing, start, support, words
from .case import Case, new_case
from .draws import Draws
from .model import Model
from .writing import json_text, xml_text

Record = dict[str, Any]

SMALLEST = 25_600
"""Bytes; 25 KB whether a kilobyte has 1,000 or 1,024 bytes."""
LARGEST = 45_000
"""Bytes; 45 KB, likewise."""

_MUNICIPALITIES = (("9991", "Rivierdam"), ("9992", "Heidekamp"), ("9993", "Zandwoude"), ("9994", "Kreekdijk"))


def dossier(seed: int, index: int, model: Model) -> tuple[str, str, str]:
    """The number of the dossier, its XML and its JSON; equal arguments give equal text."""
    attempt = 0
    while True:
        draws = Draws(f"{seed}/{index}/{attempt}")
        record = _record(new_case(draws), f"BENCH-{index:06d}", model)
        xml, json = _of_size(record, draws, model)
        if len(xml.encode()) <= LARGEST:
            return record["kenmerk"], xml, json
        attempt += 1


def _record(case: Case, number: str, model: Model) -> Record:
    draws = case.draws
    code, name = draws.one(_MUNICIPALITIES)
    record: Record = {
        "kenmerk": number, "schemaversie": "1.0", "datumExport": str(case.export),
        "status": "afgesloten" if case.closed else "lopend", "gemeente": {"code": code, "naam": name},
        "regio": "gelderland-zuid", "team": {"naam": "Team", "soort": draws.one(
            ("regieteam", "sociaalWijkteam", "wijkteamVolwassenen", "wijkteamJeugdEnGezin")),
            "partij": case.director.number},
    }
    record |= _start(case)
    numbers = [row["nummer"] for row in record["veiligheidsvoorwaarden"]]
    record["hulp"] = support.help_given(case)
    record["hulpvraag"] = support.request_for_help(case)
    record["socialeNetwerk"] = support.circle(case)
    record["risicoInschattingen"] = plans.risks(case)
    record["veiligheidsplannen"] = plans.safety_plans(case, numbers)
    record["gezinsplannen"] = plans.family_plans(case)
    record["doelen"] = goals.goals(case, numbers)
    record["deelplannen"] = plans.provider_plans(case, [goal["nummer"] for goal in record["doelen"]])
    record["regie"] = goals.direction(case)
    record["leefgebieden"] = support.areas(case)
    record["zelfredzaamheid"] = support.self_reliance(case)
    record["toestemmingen"] = sharing.consents(case)
    record["informatiedelingen"] = sharing.sharings(case, record["toestemmingen"])
    record |= _course(case, record)
    record = {name: value for name, value in record.items() if value not in (None, [], {})}
    gaps.deliver(record, *draws.weighted(gaps.SYSTEMS))
    gaps.forget(record, "Dossier", model, draws)
    return record


def _start(case: Case) -> Record:
    return {
        "huishouden": start.household(case), "betrokkenen": start.parties(case), "meldingen": start.reports(case),
        "veiligheidsbeoordelingen": start.assessments(case), **start.investigations(case),
        "veiligheidsvoorwaarden": start.conditions(case), "overdracht": start.transfer(case),
        "berichten": start.messages(case),
    }


def _course(case: Case, record: Record) -> Record:
    assessed = record["risicoInschattingen"]
    planned = {"datum": str(case.help_start + timedelta(days=120)), "vastgesteldOp": str(case.picked_up)}
    part: Record = {
        "overlegVeiligVerder": course.joint_meetings(case), "gesprekken": course.contacts(case),
        "mdos": course.consultations(case, assessed), **course.incidents(case),
        "monitorcontacten": course.monitoring(case), "evaluatieplanning": [planned] if case.did("evaluatie") else [],
        "evaluaties": course.evaluations(case, record["doelen"], assessed, record["veiligheidsvoorwaarden"]),
    }
    if case.closed:
        part["afsluiting"] = course.closing(case, record["doelen"])
    return part


def _of_size(record: Record, draws: Draws, model: Model) -> tuple[str, str]:
    """The texts of a dossier differ in length; sentences are added until the size drawn for it is reached."""
    xml, json = xml_text("Dossier", record, model), json_text("Dossier", record, model)
    markup = len(xml.encode()) - len(json.encode())
    wanted = draws.between(SMALLEST, max(SMALLEST, LARGEST - markup - 800))
    texts = list(_texts(record))
    rest = wanted - len(json.encode())
    while rest > 0:
        holder, name = draws.one(texts)
        added = " " + words.sentence(draws)
        holder[name] += added
        rest -= len(added.encode())
    return xml_text("Dossier", record, model), json_text("Dossier", record, model)


_REPORTS = {"bevinding", "besluit", "uitkomst", "omschrijving", "achterliggend", "onderbouwing", "oordeel", "reden",
            "ervaringClient", "herstelgerichteZorg", "risicogestuurdeZorg", "afweging", "inzet"}


def _texts(record: Record) -> Iterator[tuple[Record, str]]:
    """Every text that holds sentences of a report, with the record it stands in."""
    for name, value in record.items():
        if isinstance(value, dict):
            yield from _texts(value)
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, dict):
                    yield from _texts(item)
        elif name in _REPORTS and isinstance(value, str) and " " in value:
            yield record, name
