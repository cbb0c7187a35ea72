"""The part of a dossier up to and including the transfer: report, investigation, conditions, messages."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from . import words
from .case import Case, Party

Record = dict[str, Any]

_NATURES = ("fysiekGeweld", "psychischGeweld", "partnergeweld", "getuigeVanGeweld", "verwaarlozing",
            "scheidingsproblematiek", "verslaving", "kindermishandeling")

_SUBJECTS = ("hulpvragen", "veiligheidsplan", "veiligheidsvoorwaarden", "vervolgafspraken")


def household(case: Case) -> Record:
    """The members of the household."""
    parents = [member.number for member in case.children]
    members = []
    for member in case.members:
        row: Record = {"nummer": member.number, "rol": "volwassene" if member.adult else "jeugdige",
                       "leeftijdsklasse": member.age, "inwonend": member.at_home}
        if member.adult and parents and (member.at_home or case.draws.chance(0.7)):
            row["gezagOver"] = parents
        if case.draws.chance(0.06):
            row["inBeeldVoorVeiligheid"] = member.at_home
        members.append(row)
    return {"leden": members}


def parties(case: Case) -> list[Record]:
    """Everyone outside the household."""
    return [_party(case, party) for party in case.parties]


def _party(case: Case, party: Party) -> Record:
    row: Record = {"nummer": party.number, "soort": party.kind, "functie": party.function}
    if party.organisation and case.draws.chance(0.95):
        row |= {"organisatie": party.organisation, "discipline": party.discipline}
    if party.since is not None:
        row["vanaf"] = str(party.since)
    if party.until is not None:
        row["tot"] = str(party.until)
    if party.kind != "veiligThuis":
        row["structureelContact"] = case.draws.chance(0.85)
    return row


def reports(case: Case) -> list[Record]:
    """The report that began the case, and sometimes another one later."""
    days = [case.reported]
    again = case.after(case.transferred, 30, 500)
    if case.draws.chance(0.2) and again > case.transferred:
        days.append(again)
    return [_report(case, str(number), str(day)) for number, day in enumerate(days, 1)]


def _report(case: Case, number: str, day: str) -> Record:
    draws = case.draws
    return {
        "nummer": number, "datum": day, "datumOntvangst": day,
        "soort": draws.one(("politie", "professional", "burger", "ambtshalve")),
        "aard": draws.some(_NATURES, draws.between(1, 3)), "ernstig": draws.chance(0.6),
        "acuteOnveiligheid": draws.chance(0.3), "structureleOnveiligheid": draws.chance(0.5),
        "kinderenGetuige": bool(case.children) and draws.chance(0.6), "hermelding": number != "1" or draws.chance(0.3),
        "verrijking": [{"bron": source, "datum": day}
                       for source in draws.some(("politie", "school", "huisarts", "veiligThuis"), 2)],
        "doorgezetNaar": draws.one(("veiligThuis", "regieteam", "sociaalWijkteam")),
        "geregistreerdInRadar": draws.chance(0.7),
    }


def assessments(case: Case) -> list[Record]:
    """What Veilig Thuis made of the report."""
    draws = case.draws
    return [{
        "datum": str(case.reported + timedelta(days=4)), "melding": "1",
        "oordeelVeiligThuis": draws.one(("ernstig", "nietErnstig")), "directBetrokkenenGesproken": draws.chance(0.8),
        "uitkomst": draws.one(("structureleOnveiligheid", "acuteOnveiligheid", "onduidelijk")),
        "vervolg": draws.one(("onderzoek", "voorwaardenEnVervolg", "overdrachtLokaalVeld")),
    }]


def investigations(case: Case) -> Record:
    """An investigation, a course of Voorwaarden en Vervolg, both, or neither."""
    draws = case.draws
    start = case.reported + timedelta(days=draws.between(5, 20))
    end = case.transferred - timedelta(days=draws.between(0, 14))
    found: Record = {}
    if draws.chance(0.75):
        outcome = draws.weighted((("bevestigd", 0.7), ("nietVastgesteld", 0.2), ("weerlegd", 0.1)))
        found["onderzoeken"] = [{"melding": "1", "datumStart": str(start), "datumEinde": str(end), "uitkomst": outcome}]
    if draws.chance(0.3):
        found["voorwaardenEnVervolg"] = [{"melding": "1", "datumStart": str(start), "datumEinde": str(end)}]
    return found


def conditions(case: Case) -> list[Record]:
    """The conditions for safety; their numbers count from 1."""
    draws = case.draws
    rows: list[Record] = []
    for text in draws.some(words.CONDITIONS, draws.between(0, 3) if draws.chance(0.2) else draws.between(1, 3)):
        row: Record = {
            "nummer": str(len(rows) + 1), "omschrijving": text,
            "bron": draws.weighted((("veiligThuis", 0.85), ("lokaal", 0.15))),
            "datum": str(case.transferred - timedelta(days=draws.between(1, 12))),
            "betreft": [member.number for member in draws.some(case.members, 2)],
            "gedeeldMet": [{"partij": party.number, "datum": str(case.after(case.picked_up, 3, 30))}
                           for party in case.professionals if case.did("overdracht", 0.9)],
        }
        if case.closed and case.did("afsluiting", 0.8):
            row["voldaanSinds"] = str(case.closed - timedelta(days=draws.between(1, 60)))
        rows.append(row)
    return rows


def transfer(case: Case) -> Record:
    """The transfer from Veilig Thuis to the local team."""
    draws = case.draws
    day = str(case.transferred)
    row: Record = {"datum": day, "datumOntvangst": day, "ontvanger": case.director.number,
                   "adviestermijnDagen": draws.one((7, 14, 28)), "datumOpgepakt": str(case.picked_up)}
    if case.did("overdracht"):
        row["vormen"] = draws.some(("mondeling", "schriftelijk", "digitaal"), 2)
    documents = [kind for kind in ("veiligheidsvoorwaarden", "veiligheidskaart", "afsluitbrief")
                 if case.did("overdracht")]
    if case.did("overdracht", 0.9):
        documents.insert(0, "veiligheidsplan")
    row["documenten"] = [{"soort": kind, "datum": day} for kind in documents]
    if case.did("overdracht", 0.95):
        row["verklaringOntvanger"] = {
            "door": case.director.number, "informatieOntvangen": case.did("overdracht"),
            "informatieVoldoende": case.did("overdracht"), "datum": str(case.picked_up), "bron": "dossier"}
    if case.did("overdracht", 0.9):
        present = [case.members[0].number, case.veilig_thuis.number, case.director.number]
        row["gesprekken"] = [{
            "soort": draws.weighted((("gezamenlijkHuisbezoek", 0.6), ("gesprekVeiligThuis", 0.15),
                                     ("gesprekGemeente", 0.15), ("telefonisch", 0.1))),
            "datum": str(case.picked_up), "initiatief": case.director.number,
            "aanwezigen": present if case.did("overdracht") else present[1:],
            "onderwerpen": draws.some(_SUBJECTS, 3),
            "datumEersteEvaluatie": str(case.transferred + timedelta(days=draws.between(80, 120))),
        }]
    return row


def messages(case: Case) -> list[Record]:
    """What family and parties were told, and when."""
    director, veilig_thuis = case.director.number, case.veilig_thuis.number
    rows = []
    for kind, day, sender in (("startOnderzoek", case.reported + timedelta(days=6), veilig_thuis),
                              ("meldingDoorgezet", case.transferred, veilig_thuis),
                              ("afsluitingVeiligThuis", case.after(case.transferred, 2, 20), director),
                              ("startHulp", case.help_start, director), ("stopHulp", case.closed, director)):
        told = [party.number for party in case.professionals[1:] if case.did("berichten", 0.95)]
        if day is not None and case.did("berichten"):
            rows.append({"soort": kind, "datum": str(day), "van": sender,
                         "aan": [member.number for member in case.adults] + told,
                         "schriftelijk": case.draws.chance(0.8)})
    return rows
