"""Assessments of risk, safety plans, family plans and the plans of providers."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from . import words
from .case import Case

Record = dict[str, Any]


def risks(case: Case) -> list[Record]:
    """The assessment at the start, and sometimes one by Veilig Thuis before it; risks count from 1."""
    draws = case.draws
    rows: list[Record] = []
    if draws.chance(0.2):
        rows.append(_assessment(case, rows, case.transferred - timedelta(days=20), case.veilig_thuis.number))
    if case.did("risico's", 0.95):
        rows.append(_assessment(case, rows, case.after(case.picked_up, 0, 35), case.director.number))
    return rows


def _assessment(case: Case, before: list[Record], day: date, by: str) -> Record:
    draws = case.draws
    first = 1 + sum(len(row["risicos"]) for row in before)
    row: Record = {"nummer": str(len(before) + 1), "datum": str(day), "door": by,
                   "betreft": [member.number for member in case.members if case.did("risico's")],
                   "risicos": [{"nummer": str(number),
                                "soort": "ontwikkelingsbedreiging" if case.children and number == first
                                else draws.one(("veiligheidsrisico", "ontwikkelingsbedreiging")),
                                "omschrijving": words.report(draws, 2), "ernst": draws.between(3, 9)}
                               for number in range(first, first + draws.between(1, 4))]}
    if case.did("risico's"):
        row |= {"instrument": draws.one(("ARIJ", "LIRIK", "Veilig Thuis-instrument")), "gestandaardiseerd": True}
    elif draws.chance(0.5):
        row["vragenVeiligheid"] = [words.sentence(draws) for _ in range(draws.between(1, 4))]
    row["volledigeProblematiek"] = case.did("risico's")
    if case.did("risico's"):
        row["conclusie"] = {"oordeel": words.report(draws, 2), "onderbouwing": words.report(draws, 2)}
    return row


def safety_plans(case: Case, condition_numbers: list[str]) -> list[Record]:
    """A plan of the local team, sometimes one of Veilig Thuis, sometimes a later version."""
    draws = case.draws
    rows: list[Record] = []
    if draws.chance(0.3):
        rows.append(_safety_plan(case, "1", "veiligThuis", case.transferred - timedelta(days=3), condition_numbers))
    if case.did("veiligheidsplan", 0.94):
        day = case.after(case.picked_up, 8, 42)
        rows.append(_safety_plan(case, str(len(rows) + 1), "lokaal", day, condition_numbers))
        if draws.chance(0.15) and case.past(day + timedelta(days=150)):
            later = day + timedelta(days=150)
            rows.append(_safety_plan(case, str(len(rows) + 1), "lokaal", later, condition_numbers))
    return rows


def _safety_plan(case: Case, number: str, kind: str, day: date, condition_numbers: list[str]) -> Record:
    draws = case.draws
    author = case.veilig_thuis if kind == "veiligThuis" else draws.weighted(
        ((case.director, 0.85), (case.professionals[-1], 0.15)))
    family = [member.number for member in case.members if member.age not in ("ongeboren", "0-3", "4-5")]
    makers = [author.number] + [party.number for party in case.professionals[1:] if case.did("veiligheidsplan", 0.9)]
    if case.did("veiligheidsplan"):
        makers = family + makers
    if case.circle and draws.chance(0.7):
        makers.append(case.circle[0].number)
    others = [party.number for party in case.professionals + case.circle]
    told = [who for who in family + others if case.did("veiligheidsplan")]
    return {
        "nummer": number, "soort": kind, "datumVaststelling": str(day), "opsteller": author.number,
        "opgesteldMet": makers,
        "onveiligeGebeurtenissen": [{"datum": str(case.reported), "omschrijving": words.report(draws, 2)}],
        "voorwaarden": [condition for condition in condition_numbers if case.did("veiligheidsplan")],
        "afspraken": [_agreement(case, index, condition_numbers) for index in range(draws.between(2, 4))],
        "watAlsHetNietLukt": [{"wie": case.director.number, "wat": words.report(draws)}],
        "gedeeldMet": [{"deelnemer": who, "datum": str(day)} for who in told],
    }


def _agreement(case: Case, index: int, condition_numbers: list[str]) -> Record:
    draws = case.draws
    row: Record = {"nummer": str(index + 1), "omschrijving": draws.one(words.AGREEMENTS),
                   "zichtOpVeiligheid": index != 0 or draws.chance(0.4), "frequentie": draws.one(words.FREQUENCIES)}
    if case.did("afspraken"):
        row["verantwoordelijke"] = draws.one(case.professionals + case.circle).number
    if case.did("afspraken"):
        row["rapportage"] = {"wanneer": "dezelfde dag als het niet goed ging", "aan": case.director.number}
    if condition_numbers and draws.chance(0.3):
        row["voorwaarde"] = draws.one(condition_numbers)
    return row


def family_plans(case: Case) -> list[Record]:
    """One plan for the family, or none, or two that both hold."""
    draws = case.draws
    if not case.did("gezinsplan", 0.96):
        return []
    first = case.after(case.picked_up, 8, 42)
    plans = [_family_plan(case, "1", first)]
    if draws.chance(0.12) and case.past(first + timedelta(days=180)):
        if draws.chance(0.5):
            plans[0]["tot"] = str(first + timedelta(days=180))
        plans.append(_family_plan(case, "2", first + timedelta(days=180)))
    return plans


def _family_plan(case: Case, number: str, day: date) -> Record:
    draws = case.draws
    adults = [member.number for member in case.adults]
    makers = [party.number for party in case.professionals[:3] if case.did("gezinsplan")]
    if case.did("gezinsplan"):
        makers = adults + makers
    row: Record = {"nummer": number, "datumVaststelling": str(day), "opgesteldMet": makers,
                   "akkoord": [{"door": adult, "datum": str(day)} for adult in adults if case.did("gezinsplan")],
                   "probleemanalyseGedeeld": case.did("gezinsplan"),
                   "gedeeldMet": [{"deelnemer": who, "datum": str(day)} for who in adults],
                   "risicogestuurdeZorg": words.report(draws, 2), "herstelgerichteZorg": words.report(draws, 2)}
    if case.did("gezinsplan"):
        row["regisseur"] = case.director.number
    if case.did("gezinsplan"):
        row["verantwoordelijkeZicht"] = case.director.number
    return row


def provider_plans(case: Case, goal_numbers: list[str]) -> list[Record]:
    """The own plan of each provider, tuned to the family plan or not."""
    rows = []
    for party in case.professionals:
        if party.kind == "zorgaanbieder" and case.draws.chance(0.85):
            row: Record = {"aanbieder": party.number, "doelen": goal_numbers[:2]}
            if case.did("gezinsplan"):
                row |= {"afgestemdMetGezinsplan": True, "datumAfgestemd": str(case.after(case.help_start, 5, 40))}
            rows.append(row)
    return rows
