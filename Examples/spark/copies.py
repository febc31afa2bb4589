"""Prints a corpus of any size as JSON Lines: copies of a corpus folder under other ids and events."""
import json
import pathlib
import sys

folder, copies = pathlib.Path(sys.argv[1]), int(sys.argv[2])
articles = []
for path in sorted((folder / "labels").glob("*.json")):
    labels = json.loads(path.read_text(encoding="utf-8"))
    # Bytes, since reading as text would turn CRLF into LF and shift every offset behind it.
    labels["text"] = (folder / "text" / (path.stem + ".txt")).read_bytes().decode("utf-8")
    labels.pop("sha256", None)
    articles.append(labels)
for copy in range(copies):
    for article in articles:
        event = article.get("event", article["id"])
        print(json.dumps(
            {**article, "id": f"{article['id']}-{copy}", "event": f"{event}-{copy}"},
            ensure_ascii=False))
