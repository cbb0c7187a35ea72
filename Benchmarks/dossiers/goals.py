"""The goals with their actions and adjustments, and who directs the case."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from . import words
from .case import Case

Record = dict[str, Any]


def goals(case: Case, condition_numbers: list[str]) -> list[Record]:
    """The goals of the family; most concern safety."""
    if not case.did("doelen", 0.97):
        return []
    count = case.draws.weighted(((1, 0.1), (2, 0.25), (3, 0.35), (4, 0.2), (6, 0.1)))
    return [_goal(case, number, condition_numbers) for number in range(1, count + 1)]


def _goal(case: Case, number: int, condition_numbers: list[str]) -> Record:
    draws = case.draws
    day = case.after(case.picked_up, 8, 42)
    adults = [member.number for member in case.adults]
    kind = "veiligheid" if number == 1 else draws.one(("veiligheid", "zorg", "overig"))
    row: Record = {
        "nummer": str(number), "soort": kind,
        "betreft": [member.number for member in draws.some(case.members, draws.between(1, 3))],
        "datumGesteld": str(day), "omschrijving": draws.one(words.GOALS) + " " + words.report(draws),
        "instemming": [{"door": adult, "datum": str(day)} for adult in adults if case.did("doelen")],
        "haalbaarheidBesproken": draws.chance(0.8),
        "voorwaarden": draws.some(condition_numbers, 1),
        "acties": [_action(case, day) for _ in range(draws.between(1, 3))] if case.did("doelen") else [],
        "status": "open",
    }
    if case.did("doelen"):
        row["leefgebied"] = draws.one(("opvoeding", "socialeNetwerk", "financien", "geestelijkeGezondheid"))
    if case.did("doelen"):
        row |= {"meetcriterium": words.report(draws), "streefwaarde": draws.one(("nul", "vijf keer", "elke week"))}
    if case.did("doelen"):
        row["datumStreef"] = str(day + timedelta(days=draws.between(120, 360)))
    if case.did("doelen"):
        row["prioriteit"] = number
    _settle(case, row, day)
    if draws.chance(0.3) and case.past(day + timedelta(days=100)):
        who = [*adults, case.director.number] if case.did("bijstellen") else [case.director.number]
        row["bijstellingen"] = [{"datum": str(day + timedelta(days=100)), "reden": words.report(draws),
                                 "betrokkenen": who}]
    return row


def _settle(case: Case, goal: Record, day: date) -> None:
    """What became of the goal."""
    draws = case.draws
    if case.closed and case.did("afsluiting"):
        goal |= {"status": "behaald", "datumStatus": str(case.closed)}
    elif draws.chance(0.04):
        goal |= {"status": "vervallen", "datumStatus": str(case.after(day, 60, 200))}
        if draws.chance(0.7):
            goal["redenVervallen"] = words.report(draws)
    elif draws.chance(0.25):
        goal |= {"status": draws.one(("behaald", "deelsBehaald", "nietBehaald")),
                 "datumStatus": str(case.after(day, 90, 200))}


def _action(case: Case, day: date) -> Record:
    draws = case.draws
    row: Record = {"gereed": draws.chance(0.5)}
    if case.did("acties"):
        row["wat"] = draws.one(words.ACTIONS)
    if case.did("acties"):
        row["wie"] = draws.one([member.number for member in case.adults]
                               + [party.number for party in case.professionals + case.circle])
    if not case.did("acties"):
        return row
    if draws.chance(0.5):
        row["datumUiterlijk"] = str(day + timedelta(days=draws.between(30, 200)))
    else:
        row["frequentie"] = draws.one(words.FREQUENCIES)
    return row


def direction(case: Case) -> Record:
    """Who directs, since when, and who knows it."""
    if not case.did("regie", 0.96):
        return {"regisseurs": []}
    first: Record = {"partij": case.director.number, "soort": "regie", "vanaf": str(case.picked_up),
                     "geschiktheidGetoetst": case.draws.chance(0.5)}
    directors = [first]
    change = case.picked_up + timedelta(days=160)
    others = case.professionals[1:]
    if case.draws.chance(0.12) and others and case.past(change):
        first["tot"] = str(change)
        begin = change + timedelta(days=case.draws.one((1, 1, 1, 30, -30)))
        if case.past(begin):
            directors.append({"partij": others[0].number, "soort": "casusregie", "vanaf": str(begin)})
    known = [member.number for member in case.adults] + [party.number for party in case.professionals[1:]]
    return {"regisseurs": directors,
            "bekendBij": [{"deelnemer": who, "datum": str(case.after(case.picked_up, 1, 20)), "bron": "dossier"}
                          for who in known if case.did("regie")]}
