"""The patterns of the peers: the way in which our regex extractor works, written by hand.

They keep to what Python `re`, RE2 and ripgrep have in common: no look-around and no back
references. Gaps are bounded, nothing begins with an optional part where it can be helped, and every
pattern begins at a word. Each says which field it states.
"""

import re

from .lexicon import (
    AIRCRAFT, COUNTRIES, FACILITIES, GROUPS, MODIFIERS, MONTHS, MUNITIONS, NUMBERS, ORDINALS, PEOPLE,
    PLACES, WEEKDAYS,
)


def _any(words):
    """An alternation; plain words share their beginnings, which makes `re` nearly twice as fast."""
    words = list(words)
    if any(character in word for word in words for character in "[(?"):
        return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"
    trie = {}
    for word in words:
        node = trie
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return f"(?:{_branches(trie)})"


def _branches(node):
    ways = [
        (f"\\{letter}" if letter == "." else letter) + _branches(rest)
        for letter, rest in sorted(node.items()) if letter]
    if not ways:
        return ""
    body = ways[0] if len(ways) == 1 and "" not in node else f"(?:{'|'.join(ways)})"
    return body + ("?" if "" in node else "")


def _forms(table):
    return _any(form for forms in table.values() for form in forms)


PARTS = {
    "Number": rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,5}}|{_any(NUMBERS)})",
    "Modifier": _any(MODIFIERS),
    "Ordinal": _any(ORDINALS),
    "Date": rf"(?:{_any(WEEKDAYS)}|(?:{'|'.join(MONTHS)})[a-z]{{0,6}}\.? \d{{1,2}}(?:, \d{{4}})?)",
    "Country": _forms(COUNTRIES),
    "Place": _forms(PLACES),
    "Group": _forms(GROUPS),
    "Surname": _forms(PEOPLE),
    "Name": r"[A-Z][\w’'-]+(?: [A-Z]\.)?(?: (?:al-)?[A-Z][\w’'-]+){1,2}",
    "Facility": _any(FACILITIES),
    "Aircraft": _any(AIRCRAFT),
    "Munition": _any(MUNITIONS),
    "US": r"(?:United States|U\.S\.|US|American?)",
    "Backed": r"(?:Iran-backed|Iranian-backed|Iran-aligned|pro-Iranian?|Iran-linked)",
    "Militia": r"(?:militias?|militants|fighters|(?:armed |militia |militant )?groups|forces|factions)",
    "Soldiers": r"(?:troops|soldiers|personnel|forces|service members|bases|interests)",
    "Strikes": r"(?:air ?strikes?|strikes?|air raids?|bombing raids?|raids|bombings?)",
    "Hit": r"(?:struck|hit|bombed|targeted|destroyed|attacked|pounded|raided|targeting|hitting)",
    "Conduct": r"(?:carried out|launched|conducted|flew|flown|staged|executed|mounted|made)",
    "Ordered": r"(?:ordered|directed|authori[sz]ed|approved)",
    "Title": (
        r"(?:President|Defense Secretary|Secretary of State|Foreign Minister|Prime Minister"
        r"|Pentagon spokesman|Supreme Leader|National Security Council spokesman|spokesman)"),
    "Source": (
        r"(?:Pentagon|officials?|sources?|Observatory for Human Rights|Reuters|Associated Press"
        r"|military|militia|witnesses)"),
    "Victims": r"(?:fighters|militants|people|persons?|members|civilians|others|soldiers)",
    "Dead": r"(?:killed|dead|died|lost their lives|martyred)",
    "Hurt": r"(?:wounded|injured|hurt|with wounds)",
    "Side": r"(?:eastern|western|northern|southern|northeastern|northwestern)",
    "W2": r"(?:[\w’'.-]+ ){0,2}",
    "W4": r"(?:[\w’'.-]+ ){0,4}",
    "W6": r"(?:[\w’'.-]+,? ){0,6}",
    "N": r"(?:(?P<modifier>$Modifier) )?(?P<value>$Number)",
}

TABLE = [
    ("actor", r"(?P<value>$US)(?:’s|'s)? (?:military |air ?)?$Strikes"),
    ("actor", r"(?P<value>$US) (?:has |have |had |military )?(?:$Hit|$Conduct|struck back)"),
    ("actor", r"(?:$Strikes|attacks) by (?:the )?(?P<value>$US)"),
    ("actor", r"(?P<value>$US) (?:Air Force|military forces|military|warplanes|fighter jets)"),
    ("ordered_by", r"$Ordered by (?:the )?(?:$US )?(?:President )?(?P<value>$Name)"),
    ("ordered_by", r"President (?P<value>$Name|$Surname) (?:has |had |who )?(?:$Ordered|gave the order)"),
    ("ordered_by", r"(?:order|orders) came from (?:the )?(?:President )?(?P<value>$Name)"),
    ("ordered_by", r"was President (?P<value>$Name) who (?:gave|$Ordered)"),
    ("strike_date", r"$Strikes $W4(?:on |late |early )?(?P<value>$Date)"),
    ("strike_date", r"$Hit $W4(?:on|late on|early) (?P<value>$Date)"),
    ("strike_date", r"(?P<value>$Date)(?:’s|'s| night’s)? $Strikes"),
    ("strike_date", r"(?P<value>$Date) \((?:Reuters|AP|AFP)\)"),
    ("strike_date", r"(?:announced|said|confirmed) (?P<value>$Date)"),
    ("strike_count", r"(?P<value>$Number) (?:precision |separate |US |U\.S\. |new ){0,2}(?:air ?strikes|strikes|raids)"),
    ("strike_count", r"(?P<modifier>$Modifier) (?P<value>$Number) (?:air ?strikes|strikes|raids)"),
    ("strike_ordinal", r"(?P<value>$Ordinal) (?:such |military ){0,2}(?:$Strikes|operation|attack)"),
    ("strike_ordinal", r"for the (?P<value>$Ordinal) time"),
    ("strike_ordinal", r"(?P<value>$Ordinal) operation of (?:its|the) (?:kind|sort)"),
    ("strike_country", r"$Strikes ${W4}in (?:$Side )?(?P<value>$Country)"),
    ("strike_country", r"$Hit ${W4}in (?:$Side )?(?P<value>$Country)"),
    ("strike_country", r"(?P<value>$Country) (?:was|were|$Hit)"),
    ("strike_country", r"(?:facilities|targets|groups|militias) (?:there |used )?in (?:$Side )?(?P<value>$Country)"),
    ("strike_location", r"(?:town|city|outskirts|west|east|north|south) of (?P<value>$Place)"),
    ("strike_location", r"(?:near|outside|at|in|around) (?P<value>$Place)"),
    ("strike_location", r"(?:in|on) (?P<value>$Side $Country)"),
    ("strike_location", r"(?P<value>$Place) (?:province|governorate|district|area)"),
    ("target_count", r"(?P<value>$Number) (?:[a-z]+ ){0,2}(?:targets|facilities|sites|locations|positions)"),
    ("target_count", r"(?P<value>$Number) (?:targets|facilities|sites) (?:were|was) $Hit"),
    ("target_count", r"at (?P<value>$Number) locations? in (?P<place>$Country)"),
    ("target_facility", r"(?:targets|against|on|hit|struck|targeted) $W4(?P<value>$Facility)"),
    ("target_facility", r"(?P<value>$Facility) $W4(?:was|were) $Hit"),
    ("target_facility", r"(?:a|an|the) (?P<value>$Facility) (?:near|outside|close to|in|at|used by)"),
    ("target_facility", r"(?P<value>(?:weapons|training|storage|logistics|command) (?:operations |and ){0,2}$Facility)"),
    ("target_group", r"(?P<value>$Backed (?:[a-z]+ )?$Militia)"),
    ("target_group", r"(?:used|run|held|owned) by (?:the )?(?:Iran(?:’s|'s) )?(?P<value>$Group)"),
    ("target_group", r"(?P<value>$Group)(?:’s|'s)? (?:fighters|members|positions|facilities)"),
    ("target_group", r"(?:groups? called|such as|including|belong to) (?:the )?(?P<value>$Group)"),
    ("target_group", r"(?P<value>$Group) and (?:groups|militias)"),
    ("weapon", r"(?P<value>$Aircraft)"),
    ("weapon", r"(?:(?P<count>$Number) )?(?P<value>$Munition)"),
    ("strike_killed", r"$N (?:of them |$Victims )?(?:were |was |had been |have been )?$Dead"),
    ("strike_killed", r"$Dead $N (?:[a-z-]+ )?$Victims"),
    ("strike_killed", r"toll $W6(?:at|to|of) $N"),
    ("strike_killed", r"(?P<source>$Source) $W4(?:said|told|put) $W6$N (?:$Victims )?$W2$Dead"),
    ("strike_wounded", r"$N (?:others? |more |$Victims )?(?:were |was )?$Hurt"),
    ("strike_wounded", r"$Hurt $N (?:[a-z-]+ )?$Victims"),
    ("attack_count", r"$N (?:[a-z]+ )?attacks (?:on|against) $W4$Soldiers(?: in (?P<place>$Country))?"),
    ("attack_count", r"attacks on $W6$N in (?P<place>$Country)"),
    ("attack_count", r"$N (?P<kind>drone|rocket|missile) attacks"),
    ("attack_count", r"attacked $N times(?: in (?P<place>$Country))?"),
    ("attack_country", r"attacks? on $W4$Soldiers(?:,)? (?:in|as well as in) (?P<value>$Country)"),
    ("attack_country", r"$US (?:and coalition )?$Soldiers in (?P<value>$Country)"),
    ("attack_country", r"(?:rocket|drone|missile) (?:attacks?|strikes?) ${W4}in (?P<value>$Country)"),
    ("attack_killed", r"(?:killed|in which) $N (?:foreign |US |American |civilian )?(?P<party>contractor|soldiers?|troops)"),
    ("attack_killed", r"$N (?:$US )?(?P<party>contractor|soldiers?|troops) (?:was |were )?$Dead"),
    ("attack_wounded", r"$N (?:of the |members of the )?(?:$US )?$Soldiers $W4$Hurt"),
    ("attack_wounded", r"(?:wounded|injured|hurt|injuries to) $N (?:$US )?(?P<party>soldiers|troops|personnel)"),
    ("attack_wounded", r"$N (?:personnel|came away with)"),
    ("troop_level", r"(?P<value>\d{1,3},\d{3}|\d{3}) (?:more )?(?:$US )?(?:troops|soldiers|forces) ${W2}in (?P<place>$Country)"),
    ("troop_level", r"in (?P<place>$Country),? (?:[a-z]+ ){0,3}(?P<value>\d{1,3},\d{3}|\d{3}) (?:more|troops)"),
    ("official", r"(?P<role>$Title) (?:Ayatollah )?(?P<value>$Name|$Surname)"),
    ("official", r"(?P<value>$Name), the (?:$US )?(?P<role>$Title)"),
    ("official", r"(?P<value>$Surname) (?:said|added|told|warned|went on|announced)"),
]


def expanded(pattern):
    """The pattern without named parts, bounded by words."""
    while (found := re.search(r"\$(?:([A-Z]\w*)|\{(\w+)\})", pattern)) is not None:
        pattern = pattern[: found.start()] + PARTS[found[1] or found[2]] + pattern[found.end():]
    return rf"\b{pattern}\b"


PATTERNS = [(field, expanded(pattern)) for field, pattern in TABLE]
