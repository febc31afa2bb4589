import Testing

@testable import Evaluation

struct WrittenPathTests {
  @Test(arguments: [
    ("c", "", "c", "c", ""), ("c/", "", "c", "c", ""), ("/", "/", "", "", ""),
    ("a/b.jsonl", "a", "b.jsonl", "b", "jsonl"), ("/a", "/", "a", "a", ""),
    ("x/y.z/.hidden", "x/y.z", ".hidden", ".hidden", ""), ("ü", "", "ü", "ü", ""),
    ("./a.b.c", ".", "a.b.c", "a.b", "c"), ("..", "", "..", ".", ""), ("", "", "", "", ""),
  ])
  func `a path is taken apart as it is written`(
    path: String, folder: String, name: String, stem: String, suffix: String
  ) {
    let written = WrittenPath(path)
    #expect(written.folder == folder)
    #expect(written.name == name)
    #expect(written.stem == stem)
    #expect(written.suffix == suffix)
  }
}
