"""Names and cue words of the peers: the common part of what our own lexicon knows.

Ours is larger (some thousands of forms), so the peers have the lighter task.
"""

COUNTRIES = {
    "Syria": ["Syria"], "Iraq": ["Iraq"], "Yemen": ["Yemen"], "Lebanon": ["Lebanon"],
    "Libya": ["Libya"], "Somalia": ["Somalia"], "Afghanistan": ["Afghanistan"],
    "Sudan": ["Sudan"], "Iran": ["Iran"], "Saudi Arabia": ["Saudi Arabia"],
    "Jordan": ["Jordan"], "Turkey": ["Turkey", "Turkiye"],
}

PLACES = {
    "Abu Kamal": ["Albu Kamal", "Abu Kamal", "Al-Bukamal", "Bukamal"],
    "Mayadin": ["Mayadeen", "Mayadin", "al-Mayadin"],
    "Deir ez-Zor": ["Deir ez-Zor", "Deir al-Zor", "Deir Ezzor", "Deir el-Zour"],
    "Erbil": ["Erbil", "Arbil", "Irbil"], "Tanf": ["al-Tanf", "Tanf"],
    "Qamishli": ["Qamishli", "Qamishlo"], "Imam Ali base": ["Imam Ali airbase", "Imam Ali"],
    "Mosul": ["Mosul"], "Ramadi": ["Ramadi"], "Fallujah": ["Fallujah", "Falluja"],
    "Qaim": ["al-Qaim", "Qaim"], "Samarra": ["Samarra"], "Tikrit": ["Tikrit"],
    "Kirkuk": ["Kirkuk"], "Basra": ["Basra"], "Najaf": ["Najaf"], "Karbala": ["Karbala"],
    "Hasakah": ["Hasakah", "Hasaka"], "Raqqa": ["Raqqa"], "Palmyra": ["Palmyra"],
    "Homs": ["Homs"], "Idlib": ["Idlib"], "Aleppo": ["Aleppo"], "Daraa": ["Daraa"],
    "Hodeidah": ["Hodeidah", "Hudaydah"], "Taiz": ["Taiz"], "Marib": ["Marib"],
    "Saada": ["Saada"], "Ain al-Asad": ["Ain al-Asad", "al-Asad"], "Balad": ["Balad"],
    "Taji": ["Taji"], "Akashat": ["Akashat"], "Baghdad": ["Baghdad"],
    "Damascus": ["Damascus"], "Sanaa": ["Sanaa", "Sana'a"], "Tripoli": ["Tripoli"],
}

GROUPS = {
    "Islamic Revolutionary Guard Corps": [
        "Islamic Revolutionary Guard Corps", "Revolutionary Guards", "IRGC"],
    "Quds Force": ["Quds Force"],
    "Kata'ib Hezbollah": ["Kata[’']ib Hezbollah", "Kataib Hezbollah", "KH"],
    "Kata'ib Sayyid al-Shuhada": [
        "Kata[’']ib Sayyid al-Shuhada", "Kataib Sayyid al-Shuhada", "KSS"],
    "Popular Mobilization Forces": [
        "Popular Mobili[sz]ation Forces", "Hashed al-Shaabi", "Hashd al-Sha[’']abi", "PMF"],
    "Harakat al-Nujaba": ["Harakat al-Nujaba", "Nujaba"],
    "Asa'ib Ahl al-Haq": ["Asa[’']ib Ahl al-Haq"], "Ansar Allah": ["Ansar Allah", "Houthis"],
    "Hezbollah": ["Hezbollah"], "Fatemiyoun Brigade": ["Fatemiyoun Brigade", "Fatemiyoun"],
    "Badr Organization": ["Badr Organi[sz]ation"], "Hamas": ["Hamas"],
    "Islamic State": ["Islamic State", "ISIS", "ISIL", "Daesh"],
}

PEOPLE = {
    "Joe Biden": ["Biden"], "Donald Trump": ["Trump"], "Barack Obama": ["Obama"],
    "Lloyd Austin": ["Austin"], "Mark Esper": ["Esper"], "James Mattis": ["Mattis"],
    "John Kirby": ["Kirby"], "Antony Blinken": ["Blinken"], "Ali Khamenei": ["Khamenei"],
    "Hassan Rouhani": ["Rouhani"], "Ebrahim Raisi": ["Raisi"], "Jake Sullivan": ["Sullivan"],
}

NUMBERS = {
    word: value for value, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split(), start=1)
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "a dozen": 12, "two dozen": 24,
     "dozens": "dozens", "several": "several", "no": 0}

ORDINALS = {
    word: value for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh "
        "twelfth".split(), start=1)
}

MODIFIERS = {
    "at least": ">=", "no fewer than": ">=", "not less than": ">=", "more than": ">",
    "over": ">", "up to": "<=", "at most": "<=", "fewer than": "<", "about": "~",
    "around": "~", "roughly": "~", "nearly": "~", "almost": "~", "some": "~",
    "approximately": "~",
}

WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

FACILITIES = [
    "training facility", "training camp", "safe house", "camp", "weapons storage facility",
    "storage facility", "storage facilities", "weapons depot", "ammunition depot", "depot",
    "command center", "command centre", "headquarters", "border control point", "crossing",
    "warehouse", "warehouses", "bunker", "launch site", "logistics hub", "facilities",
    "facility", "infrastructure",
]
AIRCRAFT = [
    "F-15", "F-15E", "F-16", "F-22", "F-35", "B-52", "B-1", "A-10", "AC-130", "MQ-9",
    "fighter jets", "warplanes", "fighter aircraft",
]
MUNITIONS = [
    "Joint Direct Attack Munition", "JDAM", "Hellfire missiles", "Tomahawk missiles",
    "precision-guided munitions", "precision bombs", "guided bombs",
]
