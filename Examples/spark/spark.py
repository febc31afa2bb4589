"""Extracts from a corpus and scores it on Apache Spark, with evalrun as the filter in `rdd.pipe`.

usage: spark.py EVALRUN GOLD.jsonl SCHEMA OUTPUT [SYSTEM [PARTITIONS]]

OUTPUT gets predictions.jsonl and records.jsonl; `evalrun --merge OUTPUT/records.jsonl` prints the
tables. Nothing depends on how Spark splits the corpus or in which order partitions come back.
"""
import pathlib
import shlex
import sys
import time

from pyspark import SparkConf, SparkContext

evalrun, gold, schema, output = sys.argv[1:5]
system = sys.argv[5] if len(sys.argv) > 5 else "rule-cascade"
partitions = int(sys.argv[6]) if len(sys.argv) > 6 else 8
folder = pathlib.Path(output)
folder.mkdir(parents=True, exist_ok=True)

conf = (SparkConf().setAppName("evalrun").setMaster("local[*]")
        .set("spark.ui.enabled", "false").set("spark.driver.host", "127.0.0.1")
        .set("spark.driver.bindAddress", "127.0.0.1"))
spark = SparkContext(conf=conf)
spark.setLogLevel("ERROR")


def piped(lines, arguments):
    """Lines through one process for each partition; any exit code but 0 fails the job.

    4 says that a system failed on an article: the record lists it, and --merge exits 4 again.
    """
    command = f"{shlex.quote(evalrun)} {arguments} || test $? -eq 4"
    return lines.pipe("sh -c " + shlex.quote(command), checkCode=True)


def timed(what, work):
    start = time.monotonic()
    found = work()
    print(f"{what}: {time.monotonic() - start:.2f} s", file=sys.stderr)
    return found


lines = spark.textFile(gold, partitions)
predictions = timed("extracting", piped(lines, f"--extract --system {system}").collect)
(folder / "predictions.jsonl").write_text("".join(p + "\n" for p in predictions), encoding="utf-8")

counting = f"--partial --gold - --system {system} --schema {shlex.quote(schema)}"
records = timed("counting", piped(lines, counting).collect)
(folder / "records.jsonl").write_text("".join(r + "\n" for r in records), encoding="utf-8")
spark.stop()
