"""Dutch sentences of the length and kind found in dossiers, put together from lists of parts."""

from __future__ import annotations

from .draws import Draws

WHO = (
    "Moeder", "Vader", "De oudste", "De jongste", "Oma", "De buurvrouw", "De regisseur", "De gezinsbehandelaar",
    "De intern begeleider", "De wijkverpleegkundige", "De tante van de kinderen", "De mentor", "De huisarts",
)
DID = (
    "vertelt dat het thuis rustiger is dan een maand geleden", "merkt dat afspraken langer worden volgehouden",
    "schrikt nog van harde stemmen en trekt zich dan terug", "zegt dat de spanning vooral in het weekend oploopt",
    "heeft gezien dat er na de ruzie van vorige week is gepraat", "wil graag dat school eerder wordt gebeld",
    "belt op tijd wanneer het niet lukt en vraagt wat er nu moet gebeuren", "slaapt beter sinds er een vast ritme is",
    "maakt zich zorgen over het geld en schaamt zich daarvoor", "houdt de afspraken over het ophalen nauwkeurig bij",
    "heeft de behandeling twee keer afgezegd en daar later uitleg over gegeven", "noemt drie dingen die goed gaan",
    "vindt het lastig om hulp te vragen en doet het toch", "ziet dat de kinderen vrijer spelen en meer vertellen",
    "weet niet zeker of het zonder hulp ook zo zou gaan", "vraagt om een vaste dag voor het huisbezoek",
    "herkent de signalen van oplopende spanning en loopt dan weg", "heeft met de ander gesproken over de vakantie",
)
WHEN = (
    "sinds het vorige gesprek", "na de eerste weken van de hulp", "op de dagen dat beide ouders werken", "in de avond",
    "na het overleg op school", "sinds de verhuizing", "wanneer het bezoek langer duurt dan gedacht", "elke week weer",
    "in de periode rond de feestdagen", "na een gesprek met de hele familie", "sinds het huisverbod is geëindigd",
)
MOREOVER = (
    "Dat is met iedereen besproken.", "Hierover zijn afspraken gemaakt die in het plan staan.",
    "Bij twijfel wordt dezelfde dag gebeld.", "Het gezin herkent zich in deze beschrijving.",
    "De school bevestigt dit beeld.", "Over een maand wordt gekeken of dit zo blijft.",
    "Niemand heeft daarbij aan de veiligheid getwijfeld.", "De regisseur legt dit voor aan de andere partijen.",
)
CONDITIONS = (
    "De kinderen zijn er nooit bij wanneer hun ouders ruzie maken of elkaar bedreigen.",
    "Moeder is in haar eigen huis veilig voor geweld en bedreiging.",
    "Er is elke nacht een volwassene thuis die niet heeft gedronken.",
    "De kinderen weten wie zij kunnen bellen en doen dat ook.",
    "Er is elke dag eten in huis en er is een veilige plek om te slapen.",
)
GOALS = (
    "De ouders lossen ruzies op zonder te schreeuwen of te slaan.", "De kinderen gaan elke dag op tijd naar school.",
    "Vader ziet de kinderen volgens de afspraak en zonder ruzie bij de deur.", "Moeder heeft haar geldzaken op orde.",
    "De kinderen vertellen een volwassene wanneer zij zich onveilig voelen.",
    "Beide ouders volgen de behandeling en passen toe wat zij leren.", "Het gezin heeft een vast ritme op schooldagen.",
)
ACTIONS = (
    "Vraagt de kinderen apart hoe het gaat.", "Belt met beide ouders over de afspraken.",
    "Oefent met weglopen als de spanning oploopt.", "Maakt een overzicht van inkomsten en schulden.",
    "Haalt de kinderen op en brengt hen terug.", "Komt langs en vraagt naar de afgelopen week.",
)
AGREEMENTS = (
    "Vader haalt en brengt de kinderen bij hun tante. Moeder is daar dan niet.",
    "De gezinsbehandelaar vraagt moeder en elk kind apart hoe veilig het die week was.",
    "De intern begeleider spreekt de kinderen en let op slaap, verzuim en terugtrekken.",
    "Oma neemt de kinderen een nacht mee als de spanning oploopt.",
    "De regisseur belt na elk weekend met beide ouders.",
)
FREQUENCIES = ("elke week", "om de week", "elke maand", "elke schooldag", "na elk bezoek")
SUPPORT = (
    "ambulante gezinsbehandeling", "behandeling agressieregulatie", "begeleiding thuis", "traumabehandeling",
    "schuldhulp", "opvoedondersteuning", "dagbesteding", "systeemtherapie",
)


def sentence(draws: Draws) -> str:
    """One sentence of a report, sometimes with a short remark behind it."""
    text = f"{draws.one(WHO)} {draws.one(DID)}, {draws.one(WHEN)}."
    return f"{text} {draws.one(MOREOVER)}" if draws.chance(0.4) else text


def report(draws: Draws, sentences: int = 1) -> str:
    """So many sentences of a report."""
    return " ".join(sentence(draws) for _ in range(sentences))
