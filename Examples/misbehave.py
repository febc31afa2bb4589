"""Prints what evalrun makes of programs that misbehave, as a Markdown table.

usage: misbehave.py EVALRUN
"""
import collections
import json
import pathlib
import subprocess
import sys

EVALRUN = sys.argv[1]
GOLD = pathlib.Path(__file__).parent / "OwnCorpus" / "quakes.jsonl"
ANSWER = r"""sed -u 's/^{"id": "\([^"]*\)".*/{"id":"\1","mentions":[]}/'"""
PROGRAMS = [
    ("answers", ANSWER),
    ("does not exist", "no-such-program"),
    ("dies at once", "echo no model >&2; exit 3"),
    ("dies midway", f"head -n 1 | {ANSWER}; kill -9 $$"),
    ("hangs", "sleep 1000"),
    ("ignores SIGTERM", "trap '' TERM; while :; do sleep 1; done"),
    ("floods standard error", f"yes oops | head -c 20000000 >&2; {ANSWER}"),
    ("prints garbage first", f"echo Loading; {ANSWER}"),
    ("prints garbage for ever", "yes garbage"),
    ("prints a line without end", "yes | tr -d '\\n'"),
    ("ends in the middle of a line", f"head -n 1 | {ANSWER}; printf '{{\"id\":\"quake-2\",\"men'"),
    ("answers twice", f"{ANSWER} | sed p"),
    ("answers for an unknown article", f"echo '{{\"id\":\"q\",\"mentions\":[]}}'; {ANSWER}"),
    ("leaves one out", f"{ANSWER} | grep -v quake-2"),
    ("closes its input", "exec 0<&-; sleep 0"),
    ("prints what is no UTF-8", f"printf '\\377\\n'; {ANSWER}"),
    ("leaves a child with the pipes", f"sleep 1000 & {ANSWER}"),
    ("fails after all answers", f"{ANSWER}; exit 7"),
]

print("| a program that … | articles answered | exit | errors | the first message |")
print("|---|---|---|---|---|")
for what, program in PROGRAMS:
    run = subprocess.run(
        [EVALRUN, "--report", "--gold", str(GOLD), "--match", "value", "--format", "json",
         "--timeout", "2", "--system", f"p=exec:{program}"], capture_output=True, text=True)
    errors = json.loads(run.stdout)["corpora"][0]["systems"][0]["errors"]
    kinds = collections.Counter(error["kind"] for error in errors)
    lost = {e["article"] for e in errors if e["kind"] not in ("second-answer", "unknown-article")}
    answered = 3 - len(lost - {None})
    listed = ", ".join(f"{n} × {kind}" if n > 1 else kind for kind, n in kinds.items())
    message = errors[0]["message"].replace("|", "\\|") if errors else ""
    print(f"| {what} | {answered} of 3 | {run.returncode} | {listed or '–'} | {message[:110]} |")
