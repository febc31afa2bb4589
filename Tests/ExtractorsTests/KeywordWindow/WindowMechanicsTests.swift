import Annotations
import Testing

@testable import Extractors

/// The search and the settlement on tables of one or two fields and plain sentences.
@Suite
struct WindowMechanicsTests {
  /// What a table finds, as `field=value` in the order of the text.
  private func found(_ text: String, _ declarations: FieldDeclaration...) -> [String] {
    KeywordWindowEngine(declarations).mentions(in: Article(id: "a", text: text))
      .map { "\($0.field)=\($0.value)" }
  }

  private func apples(
    _ windows: Window..., shared: Bool = false, every: Bool = false, spreads: Int = 0
  ) -> FieldDeclaration {
    FieldDeclaration(
      "apples", takes: CandidateTypes(.count), shared: shared, every: every, spreads: spreads,
      windows)
  }

  private func pears(_ windows: Window..., shared: Bool = false) -> FieldDeclaration {
    FieldDeclaration("pears", takes: CandidateTypes(.count), shared: shared, windows)
  }

  @Test func `the nearest candidate wins`() {
    let table = apples(Window(triggers: "apples", left: 9, right: 9))
    #expect(found("He sold 12 jars and brought 30 red apples home.", table) == ["apples=30"])
    #expect(found("The apples cost 7 coins while 40 jars stood there.", table) == ["apples=7"])
  }

  @Test func `ties go to the left`() {
    let table = apples(Window(triggers: "apples", left: 5, right: 5))
    #expect(found("We saw 4 red apples near 9 trees.", table) == ["apples=4"])
  }

  @Test func `a preferred side beats a shorter distance`() {
    let text = "They counted 12 of the small apples 30 times."
    #expect(found(text, apples(Window(triggers: "apples", left: 5, right: 5))) == ["apples=30"])
    #expect(
      found(text, apples(Window(triggers: "apples", left: 5, right: 5, prefers: .left)))
        == ["apples=12"])
  }

  @Test func `nothing is taken beyond the window, its side or the sentence`() {
    let narrow = apples(Window(triggers: "apples", left: 1))
    #expect(found("He has 12 big red apples.", narrow) == [])
    #expect(found("He has 12 big apples.", narrow) == ["apples=12"])
    #expect(found("His apples weigh 12 stone.", narrow) == [])
    let wide = apples(Window(triggers: "apples", left: 20, right: 20))
    #expect(found("He has 12. Apples are gone.", wide) == [])
  }

  @Test(arguments: [
    (Window(triggers: "apples", left: 6, between: "rotten"), "He has 12 rotten apples."),
    (Window(triggers: "apples", left: 6, before: "without"), "A box without the 12 apples came."),
    (Window(triggers: "apples", left: 6, after: "pears"), "He took 12 pears and apples."),
    (Window(triggers: "apples", left: 6, anywhere: "tomorrow"), "Tomorrow 12 apples will come."),
    (Window(triggers: "apples", left: 6, needs: "ripe"), "He has 12 green apples."),
    (
      Window(triggers: "apples", left: 6, beside: "ripe"),
      "Ripe as they all were by then, 12 apples fell."
    ),
    (Window(triggers: "apples", left: 6, preceded: "exactly"), "He has 12 apples."),
    (Window(triggers: "apples", left: 6, apart: "stolen"), "Those 12 stolen apples rot."),
    (Window(triggers: "apples", left: 6, refuses: [.zero]), "He has no apples."),
  ])
  func `blocking words block`(window: Window, text: String) {
    #expect(found(text, apples(window)) == [])
  }

  @Test(arguments: [
    (Window(triggers: "apples", left: 6, between: "rotten"), "He has 12 rosy apples, not rotten."),
    (Window(triggers: "apples", left: 6, before: "without"), "Without a word 12 apples fell."),
    (Window(triggers: "apples", left: 6, needs: "ripe"), "A ripe lot, these 12 apples."),
    (Window(triggers: "apples", left: 6, beside: "ripe"), "He has 12 ripe apples."),
    (Window(triggers: "apples", left: 6, preceded: "exactly"), "He has exactly the 12 apples."),
  ])
  func `blocking words elsewhere do not`(window: Window, text: String) {
    #expect(found(text, apples(window)) == ["apples=12"])
  }

  @Test func `one candidate serves one field, the nearer one`() {
    let apples = apples(Window(triggers: "apples", left: 5, right: 5))
    let pears = pears(Window(triggers: "pears", left: 5, right: 5))
    #expect(found("Apples came first, then 12 pears.", apples, pears) == ["pears=12"])
  }

  @Test func `at equal distance the field declared first has it`() {
    let apples = apples(Window(triggers: "apples", right: 5))
    let pears = pears(Window(triggers: "pears", left: 5))
    #expect(found("Apples, 12 ripe pears.", apples, pears) == ["apples=12"])
    #expect(found("Apples, 12 ripe pears.", pears, apples) == ["pears=12"])
  }

  @Test func `a trigger whose candidate is gone takes the next`() {
    let apples = apples(Window(triggers: "apples", left: 6))
    let pears = pears(Window(triggers: "pears", right: 6))
    #expect(
      found("Of 40 boxes, pears 12, apples.", pears, apples) == ["apples=40", "pears=12"])
  }

  @Test func `a shared candidate serves both`() {
    let apples = apples(Window(triggers: "fruit", left: 2), shared: true)
    let pears = pears(Window(triggers: "fruit", left: 2))
    #expect(found("He has 12 fruit.", apples, pears) == ["apples=12", "pears=12"])
  }

  @Test func `a decoy takes and says nothing`() {
    let apples = apples(Window(triggers: "apples", left: 9))
    let decoy = FieldDeclaration(
      decoy: "boxes", takes: CandidateTypes(.count), [Window(triggers: "boxes", left: 1)])
    #expect(found("He has 12 boxes of apples.", decoy, apples) == [])
  }

  @Test func `every candidate or one for each trigger`() {
    let text = "The apples: 3, 4 and 5 of a kind."
    #expect(found(text, apples(Window(triggers: "apples", right: 9))) == ["apples=3"])
    #expect(
      found(text, apples(Window(triggers: "apples", right: 9), every: true))
        == ["apples=3", "apples=4", "apples=5"])
  }

  @Test func `a list goes on where a place follows`() {
    let table = apples(Window(triggers: "apples", left: 2), spreads: 8)
    #expect(
      found("They keep 12 apples in Kent and another 30 in Devon.", table)
        == ["apples=12", "apples=30"])
    #expect(found("They keep 12 apples, and 30 men guard them.", table) == ["apples=12"])
  }

  @Test func `the longest phrase hides the words in it`() {
    let apples = apples(Window(triggers: "apples, bad apples", left: 1))
    let pears = pears(Window(triggers: "apples", left: 3))
    #expect(found("He has 12 bad apples.", apples, pears) == ["apples=12"])
  }

  @Test func `a window without triggers takes what stands by itself`() {
    #expect(
      found("It is 12 by now, and 30 later.", apples(Window(triggers: "", after: "by")))
        == ["apples=30"])
  }

  @Test func `the rule is the field and its trigger`() {
    let engine = KeywordWindowEngine([apples(Window(triggers: "apples, pears", left: 2))])
    let mentions = engine.mentions(in: Article(id: "a", text: "He has 12 pears."))
    #expect(mentions.map(\.rule) == ["apples:pears"])
    #expect(engine.rules.map(\.name) == ["apples:apples", "apples:pears"])
  }
}
