"""Articles in, predictions out, one regular expression for each field."""
import json
import re
import sys

NUMBER = r"(?P<value>(?:at least |about |more than )?(?P<span>\d[\d,]*|two|three|four|five|six|seven|nine|ten))"
COUNTRY = r"(?P<span>Syria|Iraq|Yemen|Jordan|Lebanon)"
RULES = {
    "strike_count": NUMBER + r" (?:US |U\.S\. )?(?:air ?)?strikes",
    "strike_country": r"(?:strikes?|struck|hit|targets?)\b[^.]{0,60}?\bin (?:\w+ern )?" + COUNTRY,
    "attack_count": NUMBER + r" (?:drone |rocket |and )*attacks",
    "attack_country": r"attacks? (?:on|against)\b[^.]{0,60}?\bin " + COUNTRY,
    "troop_level": NUMBER + r" (?:US |U\.S\. |American )?troops",
    "official": r"(?:Secretary|spokesman|spokeswoman|President),? (?P<span>(?-i:[A-Z]\w+ [A-Z]\w+))",
}
COMPILED = {field: re.compile(pattern, re.IGNORECASE) for field, pattern in RULES.items()}

for line in sys.stdin:
    article, found = json.loads(line), []
    for field, pattern in COMPILED.items():
        for match in pattern.finditer(article["text"]):
            start, end = match.span("span")
            value = match.groupdict().get("value") or match["span"]
            found.append({"field": field, "start": start, "end": end, "value": value, "rule": field})
    print(json.dumps({"id": article["id"], "mentions": found}), flush=True)
