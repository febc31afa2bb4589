"""Times nervaluate and seqeval on the data that `scorer` wrote and checks their counts.

    scorer.py measure FOLDER    times each tool on each case, writes FOLDER/others.json
    scorer.py report FOLDER     prints the Markdown report of FOLDER/ours.json and others.json

Each tool runs on each case in a process of its own, which is stopped when its time is over. A tool
that is not installed is reported as missing.
"""

import importlib.metadata
import json
import pathlib
import platform
import queue
import statistics
import subprocess
import sys
import threading
import time

PASSES = 5
LIMIT = 120.0
TOOLS = ["nervaluate", "seqeval"]
# nervaluate's name of each schema, by ours.
SCHEMAS = {"strict": "strict", "exact": "exact", "partial": "partial", "type": "ent_type"}


# The child: one tool on one case, one line of JSON for each thing that happens.


def say(event, **members):
    print(json.dumps({"event": event, **members}), flush=True)


def read_case(folder, name):
    """The words, gold and predictions of each article; spans are (field, start, end), half-open."""
    articles = {}
    with open(folder / f"{name}.gold.jsonl", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            gold = [
                (filler["field"], mention["start"], mention["end"])
                for filler in record["fillers"]
                for mention in filler["mentions"]
            ]
            articles[record["id"]] = (record["text"], gold, [])
    with open(folder / f"{name}.predictions.jsonl", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            articles[record["id"]][2].extend(
                (mention["field"], mention["start"], mention["end"])
                for mention in record["mentions"]
            )
    return list(articles.values())


def run_passes(work):
    """Times the work, again and again while another pass still fits into the limit.

    `work` returns its result and the seconds of the part that is compared.
    """
    say("ready")
    begin = time.perf_counter()
    for number in range(PASSES):
        start = time.perf_counter()
        result, seconds = work()
        whole = time.perf_counter() - start
        say("pass", seconds=seconds, whole=whole)
        if number == 0:
            first = result
        if time.perf_counter() - begin + whole > LIMIT:
            break
    return first


def run_nervaluate(articles, fields):
    from nervaluate import Evaluator

    # nervaluate's ends are inclusive.
    def entities(spans):
        return [{"label": field, "start": start, "end": end - 1} for field, start, end in spans]

    gold = [entities(spans) for _, spans, _ in articles]
    predicted = [entities(spans) for _, _, spans in articles]

    def work():
        evaluator = Evaluator(gold, predicted, tags=fields, loader="dict")
        start = time.perf_counter()
        result = evaluator.evaluate()
        return result, time.perf_counter() - start

    result = run_passes(work)

    def counts(score):
        return [score.correct, score.incorrect, score.partial, score.missed, score.spurious]

    say(
        "counts",
        counts={
            ours: {
                "overall": counts(result["overall"][theirs]),
                "fields": {
                    field: counts(scores[theirs]) for field, scores in result["entities"].items()
                },
            }
            for ours, theirs in SCHEMAS.items()
        },
    )


def tags_of(text, spans):
    """The IOB2 tags of the words, which single spaces separate; spans end where words do."""
    starts, ends, offset = {}, {}, 0
    words = text.split()
    for number, word in enumerate(words):
        starts[offset] = number
        ends[offset + len(word)] = number + 1
        offset += len(word) + 1
    tags = ["O"] * len(words)
    for field, start, end in spans:
        first, last = starts[start], ends[end]
        if any(tag != "O" for tag in tags[first:last]):
            raise ValueError("spans overlap; IOB2 cannot say that")
        tags[first:last] = [f"B-{field}"] + [f"I-{field}"] * (last - first - 1)
    return tags


def run_seqeval(articles, fields):
    from seqeval.metrics import classification_report
    from seqeval.scheme import IOB2

    gold = [tags_of(text, spans) for text, spans, _ in articles]
    predicted = [tags_of(text, spans) for text, _, spans in articles]

    def work():
        start = time.perf_counter()
        result = classification_report(
            gold, predicted, mode="strict", scheme=IOB2, output_dict=True, zero_division=0
        )
        return result, time.perf_counter() - start

    result = run_passes(work)
    rows = {field: result[field] for field in fields if field in result}
    rows[""] = result["micro avg"]
    say(
        "ratios",
        ratios={
            field: [float(row["precision"]), float(row["recall"]), int(row["support"])]
            for field, row in rows.items()
        },
    )


def child(tool, folder, name):
    fields = json.loads((folder / "ours.json").read_text())["fields"]
    try:
        importlib.metadata.version(tool)
    except importlib.metadata.PackageNotFoundError:
        say("missing")
        return
    {"nervaluate": run_nervaluate, "seqeval": run_seqeval}[tool](read_case(folder, name), fields)


# The parent: starts the children, keeps the time, compares the counts.


def measure_case(tool, folder, name):
    """What came of one tool on one case."""
    result = {"seconds": [], "whole": [], "over": False, "missing": False, "failed": False}
    process = subprocess.Popen(
        [sys.executable, __file__, "child", tool, str(folder), name],
        stdout=subprocess.PIPE,
        text=True,
    )
    events = queue.Queue()

    def listen():
        for line in process.stdout:
            events.put(json.loads(line))
        events.put(None)

    threading.Thread(target=listen, daemon=True).start()
    # Reading the data is not part of the limit, which begins with the first pass.
    deadline = None
    while True:
        try:
            wait = None if deadline is None else max(0.0, deadline - time.monotonic())
            event = events.get(timeout=wait)
        except queue.Empty:
            result["over"] = not result["seconds"]
            process.kill()
            break
        if event is None:
            break
        kind = event["event"]
        if kind == "ready":
            deadline = time.monotonic() + LIMIT
        elif kind == "pass":
            result["seconds"].append(event["seconds"])
            result["whole"].append(event["whole"])
        elif kind == "missing":
            result["missing"] = True
        else:
            # The passes are over, what is left is not timed.
            deadline = None
            result[kind] = event[kind]
    process.wait()
    result["failed"] = process.returncode != 0 and not result["over"]
    return result


def differences(case, result):
    """Where the counts of a tool differ from ours: a list of sentences, `None` if it gave none."""
    found = []
    if "counts" in result:
        for scheme, theirs in result["counts"].items():
            ours = case["counts"][scheme]
            pairs = [("overall", ours["overall"], theirs["overall"])] + [
                (field, counts, theirs["fields"].get(field, [0] * 5))
                for field, counts in ours["fields"].items()
            ]
            found += [f"{scheme} {at}: ours {a}, theirs {b}" for at, a, b in pairs if a != b]
        return found
    if "ratios" not in result:
        return None
    strict = case["counts"]["strict"]
    for field, counts in [("", strict["overall"])] + list(strict["fields"].items()):
        correct, incorrect, partial, missing, spurious = counts
        actual = correct + incorrect + partial + spurious
        possible = correct + incorrect + partial + missing
        if field:
            # Of one field alone, and seqeval has no pairs: only COR, ACT and POS are comparable.
            theirs = result["ratios"].get(field, [0.0, 0.0, 0])
        else:
            theirs = result["ratios"][""]
        ours = [correct / actual if actual else 0.0, correct / possible if possible else 0.0]
        if theirs[2] != possible or any(abs(a - b) > 1e-12 for a, b in zip(ours, theirs)):
            found.append(f"strict {field or 'overall'}: ours {ours + [possible]}, theirs {theirs}")
    return found


def measure(folder):
    ours = json.loads((folder / "ours.json").read_text())
    results = {}
    print(f"{PASSES} passes where they fit into {LIMIT:.0f} s; median (lowest–highest)")
    for case in ours["cases"]:
        name = case["name"]
        print(f"\n{name}")
        for tool in TOOLS:
            result = measure_case(tool, folder, name)
            result["differences"] = differences(case, result)
            results[f"{tool} {name}"] = result
            print(f"  {tool}: {describe(result)}; {verdict(result)}", flush=True)
            if result["whole"] and tool == "nervaluate":
                print(f"    with the making of its entities: {spread(result['whole'])}")
            for counts in result.get("counts", {}).items():
                print(f"    {counts[0]}: {' '.join(map(str, counts[1]['overall']))}")
            for difference in (result["differences"] or [])[:10]:
                print(f"    DIFFERS: {difference}")
    (folder / "others.json").write_text(json.dumps(results, indent=1))
    return 1 if any(result["differences"] or result["failed"] for result in results.values()) else 0


# The report.


def duration(seconds):
    for limit, factor, unit in [(0.9995, 1000, "ms"), (float("inf"), 1, "s")]:
        if seconds < limit:
            value = seconds * factor
            return f"{value:.{0 if value >= 100 else 1 if value >= 10 else 2}f} {unit}"


def spread(seconds):
    text = f"{duration(statistics.median(seconds))} "
    text += f"({duration(min(seconds))}–{duration(max(seconds))})"
    return text if len(seconds) == PASSES else f"{text}, n = {len(seconds)}"


def describe(result):
    if result["missing"]:
        return "missing (not installed)"
    if result["over"]:
        return f"over {LIMIT:.0f} s"
    if not result["seconds"]:
        return "failed"
    return spread(result["seconds"])


def verdict(result):
    if result["differences"] is None:
        return "no counts"
    count = len(result["differences"])
    return f"{count} counts differ" if count else "counts equal ours"


def ratio(result, ours):
    """How many times as long as ours, by the medians; the limit gives a lower bound."""
    if result["over"]:
        return f"> {LIMIT / statistics.median(ours):,.0f}"
    if not result["seconds"]:
        return "–"
    return f"{statistics.median(result['seconds']) / statistics.median(ours):,.0f}"


def machine():
    name, cores = "unknown CPU", 0
    try:
        for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
            key, _, value = line.partition(":")
            if key.strip() == "processor":
                cores += 1
            elif key.strip() == "model name":
                name = value.strip()
    except OSError:
        pass
    return f"{cores} cores of {name}"


def swift_version():
    try:
        lines = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
        return next(line.strip() for line in lines.splitlines() if "Swift version" in line)
    except (OSError, StopIteration):
        return "Swift version unknown"


def versions():
    names = TOOLS + ["numpy", "scikit-learn"]
    found = []
    for name in names:
        try:
            found.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            found.append(f"{name} missing")
    return ", ".join(found)


def table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def report(folder):
    ours = json.loads((folder / "ours.json").read_text())
    others = json.loads((folder / "others.json").read_text())
    rows, alone = [], []
    for case in ours["cases"]:
        what = [f"{case['mentions']:,}", f"{case['articles']:,}"]
        seconds = case["seconds"]
        nervaluate, seqeval = (others[f"{tool} {case['name']}"] for tool in TOOLS)
        checked = [
            f"{tool}: {'yes' if result['differences'] == [] else verdict(result)}"
            for tool, result in zip(TOOLS, (nervaluate, seqeval))
        ]
        rows.append(
            what
            + [spread(seconds["spans"]), describe(nervaluate), ratio(nervaluate, seconds["spans"])]
            + [spread(seconds["strict"]), describe(seqeval), ratio(seqeval, seconds["strict"])]
            + [", ".join(checked)]
        )
        alone.append(what + [spread(seconds[task]) for task in ("shuffled", "facts", "evaluator")])
    print(
        f"{machine()}, shared with others; {platform.system()} {platform.machine()};"
        f" {swift_version()}; Python {platform.python_version()}, {versions()}.\n\n"
        f"Median (lowest–highest) of {PASSES} passes, n passes where fewer fitted into the limit of"
        f" {LIMIT:.0f} s. Times are of scoring alone, from objects in memory. The ratio is theirs"
        " to ours, of the medians.\n"
    )
    header = ["gold mentions", "articles", "ours, four span schemes", "nervaluate, the same four"]
    header += ["ratio", "ours, strict alone", "seqeval, strict IOB2", "ratio", "counts equal ours"]
    print(table(header, rows) + "\n")
    print("Ours alone; no other tool here has a scheme like `value`:\n")
    header = ["gold mentions", "articles", "four span schemes, mentions shuffled", "`value`"]
    print(table(header + ["`Evaluator`: all five"], alone))
    print_extrapolation(others)


def print_extrapolation(others):
    """What nervaluate would take where it was stopped, said to be a guess."""
    known, stopped = others["nervaluate 10000-long"], others["nervaluate 100000-long"]
    if stopped["over"] and known["seconds"]:
        low, high = (bound(known["seconds"]) * 100 / 60 for bound in (min, max))
        print(
            "\nExtrapolated, not measured: nervaluate compares each prediction with each gold"
            " mention of an article, so ten times the mentions take about a hundred times as long;"
            f" its lowest and highest at 10,000 make {low:.0f} to {high:.0f} minutes for 100,000"
            " in one article."
        )


def main(arguments):
    if len(arguments) == 2 and arguments[0] in ("measure", "report"):
        return {"measure": measure, "report": report}[arguments[0]](pathlib.Path(arguments[1]))
    if len(arguments) == 4 and arguments[0] == "child":
        return child(arguments[1], pathlib.Path(arguments[2]), arguments[3])
    print(__doc__, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
