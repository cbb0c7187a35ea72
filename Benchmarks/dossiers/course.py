"""What happened during the help: contacts, consultations, incidents, monitoring and evaluations."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from . import words
from .case import Case

Record = dict[str, Any]


def contacts(case: Case) -> list[Record]:
    """Talks with the family at intervals; a neglected topic leaves gaps of months."""
    draws = case.draws
    rows: list[Record] = []
    day = case.after(case.picked_up, 3, 20)
    while case.past(day) and len(rows) < 18:
        with_whom = [member.number for member in case.members
                     if member.age != "ongeboren" and case.did("gesprekken", 0.9)]
        if with_whom:
            rows.append({"datum": str(day), "soort": draws.one(("huisbezoek", "kantoor", "school", "telefonisch")),
                         "met": with_whom, "door": [draws.one(case.professionals).number],
                         "veiligheidBesproken": case.did("gesprekken"), "meningVastgelegd": case.did("gesprekken"),
                         "onaangekondigd": draws.chance(0.1)})
        day += timedelta(days=draws.between(20, 55) if case.did("gesprekken") else draws.between(60, 160))
    return rows


def consultations(case: Case, assessed: list[Record]) -> list[Record]:
    """Meetings of several disciplines; the first weighs the risks at the start."""
    draws = case.draws
    rows: list[Record] = []
    subjects = (("risicoafweging", "visieOpVeiligheid", "plan"), ("reflectieMetVeiligThuis", "plan"), ("evaluatie",))
    days = (case.after(case.picked_up, 7, 35), case.transferred + timedelta(days=draws.between(80, 110)),
            case.transferred + timedelta(days=draws.between(200, 300)))
    for index, day in enumerate(days):
        if not case.past(day) or not case.did("overleg", 0.97):
            continue
        who = [party.number for party in case.professionals[1:] if case.did("overleg", 0.9)]
        if index == 1:
            who.append(case.veilig_thuis.number)
        row: Record = {"nummer": str(len(rows) + 1), "datum": str(day),
                       "deelnemers": [member.number for member in case.adults if draws.chance(0.7)]
                       + [case.director.number, *who],
                       "disciplines": draws.some(("jeugdhulp", "onderwijs", "regie", "maatschappelijkWerk"), 2),
                       "onderwerpen": [subject for subject in subjects[index] if case.did("overleg")],
                       "besluit": words.report(draws, 2)}
        rows.append(row)
        if index == 0 and assessed and draws.chance(0.8):
            assessed[-1]["mdo"] = row["nummer"]
    return rows


def incidents(case: Case) -> Record:
    """Incidents during the help, and the measures that followed."""
    draws = case.draws
    found: list[Record] = []
    measures: list[Record] = []
    for _ in range(draws.weighted(((0, 0.45), (1, 0.35), (2, 0.2)))):
        day = case.after(case.help_start, 10, 400)
        row: Record = {"nummer": str(len(found) + 1), "datum": str(day),
                       "soort": draws.one(("geweld", "dreiging", "zorgmijding", "afhaken", "overig")),
                       "directeVeiligheidOnvoldoende": draws.chance(0.5), "nieuweMelding": draws.chance(0.15),
                       "afgestemdMetRegisseur": case.did("bijstellen")}
        if case.did("bijstellen", 0.9):
            row["afweging"] = words.report(draws, 2)
        if case.did("bijstellen", 0.9):
            measures.append({"datum": str(case.after(day, 0, 12)),
                             "soort": draws.one(("opschaling", "overig", "crisisdienst")),
                             "aanleiding": "incident", "incident": row["nummer"], "omschrijving": words.report(draws)})
        found.append(row)
    return {"incidenten": found, "maatregelen": measures}


def monitoring(case: Case) -> list[Record]:
    """The contacts with Veilig Thuis after three and twelve months."""
    draws = case.draws
    rows = []
    for moment, days in (("drieMaanden", draws.between(82, 112) if draws.chance(0.8) else draws.between(113, 150)),
                         ("twaalfMaanden", draws.between(355, 380))):
        day = case.transferred + timedelta(days=days)
        if case.past(day) and case.did("monitor", 0.95):
            parties = [case.veilig_thuis.number, case.director.number] if case.did("monitor") else []
            rows.append({"datum": str(day), "moment": moment, "partijen": parties,
                         "gesprokenMet": [member.number for member in case.adults],
                         "directeVeiligheid": draws.chance(0.92), "uitkomst": words.report(draws, 2)})
    return rows


def evaluations(case: Case, goals: list[Record], assessed: list[Record], conditions: list[Record]) -> list[Record]:
    """An evaluation every few months, and one at the end; a neglected topic has none."""
    draws = case.draws
    rows: list[Record] = []
    if not case.did("evaluatie", 0.95):
        return rows
    day = case.after(case.help_start, 60, 150)
    while case.past(day) and len(rows) < 6:
        if day > case.help_start:
            rows.append(_evaluation(case, day, "afsluiting" if day == case.closed else draws.one(
                ("gepland", "gepland", "monitor", "indicatieVerloopt")), goals, assessed, conditions))
        step = draws.between(90, 175) if case.did("evaluatie") else draws.between(180, 300)
        day = case.closed if case.closed and day < case.closed < day + timedelta(days=step) \
            else day + timedelta(days=step)
    return rows


def _evaluation(case: Case, day: date, reason: str, goals: list[Record], assessed: list[Record],
                conditions: list[Record]) -> Record:
    draws = case.draws
    who = [case.director.number] + [party.number for party in case.professionals[1:] if case.did("evaluatie", 0.9)]
    if case.did("evaluatie"):
        who = [member.number for member in case.adults] + who
    row: Record = {
        "datum": str(day), "aanleiding": reason, "methode": "bespreking van het plan met gezin en professionals",
        "deelnemers": who,
        "doelen": [{"doel": goal["nummer"], "uitkomst": draws.weighted(
            (("behaald", 0.3), ("deelsBehaald", 0.63), ("nietBehaald", 0.07)))}
            for goal in goals if goal["datumGesteld"] <= str(day) and case.did("evaluatie")],
        "risicos": [_comparison(case, risk) for row in assessed for risk in row["risicos"] if case.did("vergelijken")],
        "voorwaarden": [{"voorwaarde": condition["nummer"], "voldaan": draws.chance(0.85)}
                        for condition in conditions if case.did("vergelijken")],
        "directeVeiligheid": draws.chance(0.94),
    }
    if case.did("evaluatie"):
        row["ervaringClient"] = words.report(draws, 2)
    if case.did("vergelijken") and assessed:
        row["instrument"] = assessed[-1].get("instrument", "ARIJ")
    if draws.chance(0.7):
        row["inputProfessionals"] = [party.number for party in case.professionals[1:]]
    row["bijstellingNodig"] = draws.chance(0.15)
    if not row["bijstellingNodig"]:
        row["redenGeenBijstelling"] = words.report(draws)
    return row


def joint_meetings(case: Case) -> list[Record]:
    """Meetings in which Veilig Thuis, the municipality and the family divide the roles."""
    if not case.draws.chance(0.2):
        return []
    day = case.after(case.reported, 20, 50)
    who = [case.members[0].number, case.veilig_thuis.number, case.director.number]
    return [{"datum": str(day), "deelnemers": who, "rolverdeling": words.report(case.draws)}]


def closing(case: Case, goals: list[Record]) -> Record:
    """How the case was closed, who was told, and which goals someone else took over."""
    day = str(case.closed)
    reason = case.draws.weighted((
        ("doelenBehaald", 0.4), ("stabieleVeiligheid", 0.25), ("overgedragen", 0.15), ("hulpGeweigerd", 0.1),
        ("verhuisd", 0.06), ("overleden", 0.04)))
    row: Record = {"datum": day, "reden": reason,
                   "gedeeldMet": [{"deelnemer": party.number, "datum": day}
                                  for party in case.professionals[1:] if case.did("afsluiting")]}
    left = [goal["nummer"] for goal in goals if goal["status"] not in ("behaald", "vervallen")]
    if reason == "overgedragen" and left:
        row["overgedragenAan"] = [{"doel": number, "partij": case.professionals[-1].number}
                                  for number in left if case.did("afsluiting")]
    return row


def _comparison(case: Case, risk: Record) -> Record:
    now = max(0, risk["ernst"] - case.draws.between(-1, 4))
    course = "verminderd" if now < risk["ernst"] else "gelijk" if now == risk["ernst"] else "toegenomen"
    return {"risico": risk["nummer"], "start": risk["ernst"], "nu": now, "verloop": course}
