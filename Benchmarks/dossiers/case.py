"""The case behind a dossier: who is in it, when things happened and how carefully each topic was kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from .draws import Draws

LAST_EXPORT = date(2026, 8, 31)

# How often something that belongs in a dossier is in it, for a topic in one dossier.
_CARE = ((1.0, 0.40), (0.95, 0.26), (0.80, 0.17), (0.45, 0.14), (0.0, 0.03))
_CHILD_AGES = (("ongeboren", 0.03), ("0-3", 0.2), ("4-5", 0.15), ("6-11", 0.3), ("12-15", 0.2), ("16-17", 0.12))


@dataclass
class Member:
    """A member of the household."""

    number: str
    adult: bool
    age: str
    at_home: bool = True


@dataclass
class Party:
    """A person or organisation outside the household."""

    number: str
    kind: str
    function: str
    organisation: str
    discipline: str
    since: date | None
    until: date | None = None
    kept_out: bool = False
    """Nothing was shared with them: they stand in the dossier, and that is all."""


@dataclass
class Case:
    """What is decided about a case before its parts are written."""

    draws: Draws
    export: date
    transferred: date
    reported: date
    picked_up: date
    help_start: date
    closed: date | None
    members: list[Member] = field(default_factory=list)
    parties: list[Party] = field(default_factory=list)
    _care: dict[str, float] = field(default_factory=dict)

    @property
    def end(self) -> date:
        """The last day on which something can have happened."""
        return self.closed or self.export

    @property
    def adults(self) -> list[Member]:
        return [member for member in self.members if member.adult]

    @property
    def children(self) -> list[Member]:
        return [member for member in self.members if not member.adult]

    @property
    def veilig_thuis(self) -> Party:
        return self.parties[0]

    @property
    def director(self) -> Party:
        return self.parties[1]

    @property
    def professionals(self) -> list[Party]:
        """Those who work together on the case, Veilig Thuis left out."""
        return [party for party in self.parties[1:] if party.kind != "socialeNetwerk" and not party.kept_out]

    @property
    def kept_out(self) -> list[Party]:
        """Those with whom nothing was shared."""
        return [party for party in self.parties if party.kept_out]

    @property
    def circle(self) -> list[Party]:
        """The people around the family."""
        return [party for party in self.parties if party.kind == "socialeNetwerk"]

    def did(self, topic: str, times: float = 1.0) -> bool:
        """Whether something was done or written down; a topic is well kept or neglected as a whole."""
        if topic not in self._care:
            self._care[topic] = self.draws.weighted(_CARE)
        return self.draws.chance(self._care[topic] * times)

    def after(self, day: date, low: int, high: int) -> date:
        """A day so many days later, but not after the end of the case."""
        return min(day + timedelta(days=self.draws.between(low, high)), self.end)

    def past(self, day: date) -> bool:
        """Whether the day falls within the case."""
        return day <= self.end


def new_case(draws: Draws) -> Case:
    """A case with its time line, household and parties."""
    export = LAST_EXPORT - timedelta(days=draws.between(0, 180))
    transferred = export - timedelta(days=draws.weighted((
        (draws.between(8, 60), 0.12), (draws.between(61, 240), 0.3), (draws.between(241, 760), 0.58))))
    picked_up = min(transferred + timedelta(days=draws.between(0, 12)), export)
    help_start = picked_up + timedelta(days=draws.between(5, 70) if draws.chance(0.4) else draws.between(5, 30))
    closed = None
    if (export - transferred).days > 200 and draws.chance(0.4):
        closed = transferred + timedelta(days=draws.between(150, (export - transferred).days))
    case = Case(draws, export, transferred, transferred - timedelta(days=draws.between(60, 150)),
                picked_up, min(help_start, export), closed)
    _fill_household(case)
    _fill_parties(case)
    return case


def _fill_household(case: Case) -> None:
    draws = case.draws
    if draws.chance(0.06):
        case.members = [Member("1", True, "65+"), Member("2", True, draws.one(("65+", "23-64")))]
        return
    case.members = [Member("1", True, draws.weighted((("18-22", 0.1), ("23-64", 0.9))))]
    if draws.chance(0.85):
        case.members.append(Member("2", True, "23-64", at_home=draws.chance(0.6)))
    for _ in range(draws.between(1, 4)):
        case.members.append(Member(str(len(case.members) + 1), False, draws.weighted(_CHILD_AGES)))


def _fill_parties(case: Case) -> None:
    draws = case.draws
    team = draws.weighted((("regieteam", 0.5), ("sociaalWijkteam", 0.35), ("wijkteam", 0.15)))
    others = [
        ("zorgaanbieder", "gezinsbehandelaar", "aanbieder gezinsbehandeling", "jeugdhulp"),
        ("school", "intern begeleider", "basisschool", "onderwijs"),
        ("zorgaanbieder", "behandelaar agressieregulatie", "forensische polikliniek", "geestelijkeGezondheidszorg"),
        ("jeugdgezondheidszorg", "jeugdverpleegkundige", "jeugdgezondheidszorg", "jeugdgezondheidszorg"),
        ("huisarts", "huisarts", "huisartsenpraktijk", "medisch"),
        ("schuldhulpverlening", "schuldhulpverlener", "gemeente", "financien"),
        ("politie", "wijkagent", "politie", "politieEnJustitie"),
        ("woningcorporatie", "woonconsulent", "woningcorporatie", "wonen"),
    ]
    chosen = others[:1] + draws.some(others[1:], draws.between(1, 5)) if draws.chance(0.96) else []
    rows = [("veiligThuis", "medewerker onderzoek en monitor", "Veilig Thuis", "huiselijkGeweld"),
            (team, "regisseur", "gemeente", "regie"), *chosen]
    for kind, function, organisation, discipline in rows:
        known_before = kind in ("school", "huisarts", "jeugdgezondheidszorg")
        since = case.reported if kind == "veiligThuis" else case.after(case.picked_up, 0, 40)
        until = case.after(since, 120, 400) if draws.chance(0.05) and kind not in ("veiligThuis", team) else None
        case.parties.append(Party(_number(case), kind, function, organisation, discipline,
                                  None if known_before else since, until))
    if len(case.parties) > 3 and draws.chance(0.08):
        case.parties[-1].kept_out = True
    for function in draws.some(("oma van moederskant", "zus van moeder", "buurvrouw", "vriend van vader"),
                               draws.between(0, 2) if draws.chance(0.3) else draws.between(1, 2)):
        case.parties.append(Party(_number(case), "socialeNetwerk", function, "", "", None))


def _number(case: Case) -> str:
    """The next number of a party, clear of those of the members."""
    return str(10 + len(case.parties))
