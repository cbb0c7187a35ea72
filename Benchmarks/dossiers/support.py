"""The help that was set up, and what was found out about the family: areas of life, self-reliance, circle."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from . import words
from .case import Case

Record = dict[str, Any]

_AREAS = ("financien", "huisvesting", "geestelijkeGezondheid", "dagelijksLeven", "opvoeding", "socialeNetwerk")
_DOMAINS = ("financien", "huisvesting", "geestelijkeGezondheid", "dagbesteding", "socialeNetwerk",
            "huiselijkeRelaties", "ouderschapSociaalEmotioneel", "middelengebruik")

_SCORES = ((1, 0.03), (2, 0.15), (3, 0.4), (4, 0.3), (5, 0.1))


def help_given(case: Case) -> Record:
    """When the help began and ended, and each provision."""
    draws = case.draws
    providers = [party for party in case.professionals if party.kind in ("zorgaanbieder", "schuldhulpverlening")]
    rows: list[Record] = []
    for provider in providers or [case.director]:
        asked = case.after(case.picked_up, 1, 20)
        row: Record = {
            "nummer": str(len(rows) + 1), "soort": draws.one(words.SUPPORT), "aanbieder": provider.number,
            "voor": [member.number for member in draws.some(case.members, draws.between(1, 3))],
            "leefgebied": draws.one(_AREAS), "gericht": draws.one(("veiligheid", "risico", "herstel")),
            "datumAanvraag": str(asked),
        }
        start = case.after(max(case.help_start, asked), 0, 25)
        if case.did("hulp", 0.97):
            row["datumStart"] = str(start)
        if draws.chance(0.25):
            row["wachtlijst"] = {"vanaf": str(asked), "tot": str(start)}
            if case.did("hulp"):
                row["wachtlijst"] |= {"overbruggingsafspraken": words.report(draws),
                                      "aanspreekpuntBijEscalatie": case.director.number}
        rows.append(row)
    given: Record = {"datumStart": str(case.help_start), "voorzieningen": rows}
    if case.closed:
        given["datumEinde"] = str(case.closed)
    return given


def request_for_help(case: Case) -> Record:
    """What the family asks for, in its own words."""
    who = [case.director.number]
    if case.did("hulpvraag"):
        who = [member.number for member in case.members if member.age not in ("ongeboren", "0-3")] + who
    row: Record = {"omschrijving": words.report(case.draws, 2), "geformuleerdMet": who,
                   "datum": str(case.after(case.picked_up, 0, 20))}
    if case.did("hulpvraag", 0.9):
        row["achterliggend"] = words.report(case.draws, 2)
    return row


def circle(case: Case) -> Record | None:
    """The people around the family, and what they do."""
    row: Record = {}
    if case.did("sociaal netwerk"):
        row |= {"inKaart": True, "datum": str(case.after(case.picked_up, 5, 30)),
                "personen": [party.number for party in case.circle]}
    if case.circle and case.did("sociaal netwerk", 0.9):
        row |= {"ingezet": True, "inzet": words.report(case.draws)}
    elif case.did("sociaal netwerk", 0.7):
        row |= {"ingezet": False, "redenNietIngezet": words.report(case.draws)}
    return row or None


def areas(case: Case) -> list[Record]:
    """Findings in each area of life, once at the start and sometimes again later."""
    rounds = [case.after(case.picked_up, 5, 30)]
    if case.past(case.help_start + timedelta(days=180)) and case.draws.chance(0.5):
        rounds.append(case.help_start + timedelta(days=180))
    return [{"gebied": area, "bevinding": words.report(case.draws), "datum": str(day)}
            for day in rounds for area in _AREAS if case.did("leefgebieden")]


def self_reliance(case: Case) -> list[Record]:
    """Scores of self-reliance for each adult, and whether the help fits them."""
    draws = case.draws
    rows = []
    for adult in case.adults:
        if not case.did("zelfredzaamheid", 0.97):
            continue
        scores: list[Record] = []
        for domain in draws.some(_DOMAINS, draws.between(3, 6)):
            score: Record = {"domein": domain, "score": draws.weighted(_SCORES)}
            if score["score"] <= 2 and draws.chance(0.3):
                score["redenGeenInzet"] = words.report(draws)
            scores.append(score)
        row: Record = {"instrument": draws.one(("zelfredzaamheid-matrix", "Positieve Gezondheid")),
                       "datum": str(case.after(case.picked_up, 5, 30)), "betreft": [adult.number], "scores": scores,
                       "door": case.director.number}
        if draws.chance(0.3):
            row["toelichting"] = words.report(draws)
        if draws.chance(0.7):
            row["hulpSluitAan"] = case.did("zelfredzaamheid")
        rows.append(row)
    return rows
