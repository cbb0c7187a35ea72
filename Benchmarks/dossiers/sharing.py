"""Consents, and the times that information was shared."""

from __future__ import annotations

from datetime import date
from typing import Any

from . import words
from .case import Case

Record = dict[str, Any]

_MAY_CONSENT = ("12-15", "16-17", "18-22", "23-64", "65+")


def consents(case: Case) -> list[Record]:
    """One request for each member who may decide; most give consent, some refuse or withdraw it."""
    draws = case.draws
    rows: list[Record] = []
    refused = draws.chance(0.03)
    parties = [party.number for party in case.professionals[1:]]
    for member in case.members:
        if member.age not in _MAY_CONSENT or not case.did("toestemming"):
            continue
        day = case.after(case.picked_up, 0, 25)
        row: Record = {"nummer": str(len(rows) + 1), "lid": member.number, "gevraagdOp": str(day),
                       "gegeven": not refused and draws.chance(0.94)}
        if case.did("toestemming"):
            row |= {"doel": "samen zorgen dat het thuis veilig is", "gegevens": words.sentence(draws)}
        if draws.chance(0.9):
            row["partijen"] = draws.some(parties, draws.between(1, max(1, len(parties)))) \
                if draws.chance(0.2) else parties
        if draws.chance(0.03):
            row["ingetrokkenOp"] = str(case.after(day, 20, 200))
        rows.append(row)
    for party in case.kept_out:
        rows.append({"nummer": str(len(rows) + 1), "lid": case.members[0].number, "gevraagdOp": str(case.picked_up),
                     "gegeven": draws.chance(0.4), "doel": "samen zorgen dat het thuis veilig is",
                     "gegevens": words.sentence(draws), "partijen": [party.number]})
    return rows


def sharings(case: Case, given: list[Record]) -> list[Record]:
    """Information shared with each party, with a consent beside it or a reason to do without."""
    rows = []
    for party in case.professionals[1:]:
        if not case.did("delen", 0.95):
            continue
        consent = next((row for row in given if row["gegeven"] and party.number in row.get("partijen", [])), None)
        begin = case.picked_up if consent is None else date.fromisoformat(consent["gevraagdOp"])
        row: Record = {"datum": str(case.after(begin, 0, 45)), "met": party.number,
                       "onderwerp": words.sentence(case.draws)}
        if consent is not None and case.draws.chance(0.85):
            row["toestemming"] = consent["nummer"]
        if consent is None and case.did("delen", 0.9):
            row["afweging"] = words.report(case.draws)
        rows.append(row)
    return rows
