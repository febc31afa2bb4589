import Annotations

/// What a sentence speaks of, for those around it.
private struct CarriedSentence {
  var range: Range<Int>
  var isStrike = false
  /// Whether it names strikes and nothing else that happened.
  var isOnlyStrike = false
  /// Whether it goes on about the strikes without naming one.
  var isCarried = false
  var hasToll = false
  /// Whether it speaks of “the sites” and the like.
  var pointsBack = false
}

extension CascadeMerger {
  /// Ties places, things and groups to the strikes where the sentence itself names no event but
  /// goes on about one: the next sentence of the paragraph, or one that counts the dead.
  mutating func carry() {
    var claimed = [Bool](repeating: false, count: run.elements.count)
    for claim in run.claims { claimed[claim.element] = true }
    for sentence in carriedSentences()
    where sentence.isCarried || sentence.hasToll || sentence.pointsBack || sentence.isOnlyStrike {
      for index in sentence.range where !claimed[index] {
        if run.has(index, .located), !isInOtherClause(index, sentence),
          run.has(index, .town) || run.has(index, .area)
            || run.has(index, .country) && (sentence.hasToll || sentence.pointsBack)
        {
          claim(index, .strikeCountry, "strike_location.carried")
        } else if run.has(index, .facility), isStruckThing(index), !isRescue(index),
          sentence.hasToll || isThere(index), !isTheSame(index)
        {
          claim(index, .targetFacility, "target_facility.carried")
        } else if run.has(index, .generic) || run.has(index, .group),
          sentence.pointsBack || isAmongHurt(index, sentence.range)
        {
          claim(index, .targetGroup, "target_group.dead")
        } else if run.has(index, .generic) || run.has(index, .group), sentence.isOnlyStrike,
          !isSpeaker(index, sentence), !isInOtherClause(index, sentence)
        {
          claim(index, .targetGroup, "target_group.near")
        }
      }
    }
  }

  private mutating func claim(_ index: Int, _ field: Field, _ rule: String) {
    run.claims.append(CascadeClaim(element: index, field: field, rule: rule))
  }

  /// “The strikes came a day after he had been in Dunmor”: what came before lies elsewhere.
  private func isInOtherClause(_ index: Int, _ sentence: CarriedSentence) -> Bool {
    guard sentence.isOnlyStrike,
      let strike = sentence.range.last(where: { $0 < index && run.eventOf[$0] == .strike })
    else { return false }
    return (strike..<index).contains {
      run.hasWord($0, run.grammar.symbols.times.beforeEvents)
    }
  }

  /// Whether a group says something itself, or stands behind the word for what somebody says.
  private func isSpeaker(_ index: Int, _ sentence: CarriedSentence) -> Bool {
    if run.sense(of: index)?.group == "Islamic State" { return true }
    let behind = index..<max(min(index + 4, sentence.range.upperBound), index)
    if behind.contains(where: { run.hasWord($0, run.grammar.symbols.media) }) { return true }
    let end = min(index + 9, sentence.range.upperBound)
    let says = (index + 1..<max(end, index + 1)).contains { run.has($0, .say) }
    return says && !(index..<end).contains { run.eventOf[$0] == .strike }
  }

  /// “There was a depot”, “militants keep a camp”, “another house was in ruins”.
  private func isThere(_ index: Int) -> Bool {
    let range = sentence(of: index)
    return range.contains { run.hasWord($0, run.grammar.symbols.being) }
  }

  /// Whether a group stands within a few words of a number of dead or wounded, in one clause.
  private func isAmongHurt(_ index: Int, _ range: Range<Int>) -> Bool {
    let tolls = run.claims.filter {
      ($0.field == BindingPhase.killed || $0.field == BindingPhase.wounded)
        && range.contains($0.element)
    }
    return tolls.contains { toll in
      let gap = min(toll.element, index)..<max(toll.element, index)
      return gap.count <= 7
        && !gap.contains {
          run.has($0, .say) || run.grammar.symbols.comma.contains(run.elements[$0].symbol)
        }
    }
  }

  /// What comes for the wounded.
  private func isRescue(_ index: Int) -> Bool {
    run.hasWord(index, run.grammar.symbols.rescue)
  }

  /// “The sites”, “those facilities”, “two of the bunkers”: what was struck, named before.
  private func isTheSame(_ index: Int) -> Bool {
    guard run.has(index, .general) || run.has(index, .facility), index > 0 else { return false }
    return (max(0, index - 2)..<index).contains {
      run.hasWord($0, run.grammar.symbols.theSame)
    }
      && run.claims.contains {
        ($0.field == .targetFacility || $0.field == .targetCount) && $0.element < index
      }
  }

  private func carriedSentences() -> [CarriedSentence] {
    var sentences: [CarriedSentence] = []
    let isToll = tollElements()
    let foreign = Self.foreign
    var index = 0
    while index < run.elements.count {
      var sentence = CarriedSentence(range: self.sentence(of: index))
      let range = sentence.range
      let (hasStrike, hasAttack, hasOld) = events(in: range)
      let isForeign = range.contains { !run.elements[$0].categories.isDisjoint(with: foreign) }
      let isOtherDay = run.otherDays.contains(run.sentenceOf[index])
      let isPeaceful = !isForeign && !hasAttack && !isOtherDay
      sentence.isStrike = hasStrike && !hasAttack
      sentence.hasToll = isPeaceful && range.contains { isToll[$0] }
      sentence.isOnlyStrike = isPeaceful && hasStrike && !hasOld
      sentence.pointsBack =
        isPeaceful && !hasOld && range.contains { isTheSame($0) }
      if isPeaceful, !hasStrike, !hasOld, let last = sentences.last,
        run.paragraphOf[last.range.lowerBound] == run.paragraphOf[index]
      {
        sentence.isCarried = last.isStrike || last.isCarried
      }
      sentences.append(sentence)
      index = range.upperBound
    }
    return sentences
  }

  private func events(in range: Range<Int>) -> (strike: Bool, attack: Bool, old: Bool) {
    var found = (strike: false, attack: false, old: false)
    for index in range {
      switch run.eventOf[index] {
      case .none: break
      case .strike: found.strike = true
      case .attack: found.attack = true
      case .old: found.old = true
      }
    }
    return found
  }

  private static let foreign = CascadeCategory.usForces.bit.union(CascadeCategory.foreign.bit)
    .union(CascadeCategory.earlier.bit).union(CascadeCategory.ownBase.bit)

  /// Whether a number of dead or wounded was found that begins with the element, for each.
  private func tollElements() -> [Bool] {
    var isToll = [Bool](repeating: false, count: run.elements.count)
    let starts = found.filter { $0.field == .strikeKilled || $0.field == .strikeWounded }
      .compactMap { $0.range?.lowerBound }.sorted()
    var next = 0
    for index in run.elements.indices where next < starts.count {
      let start = run.elements[index].bytes.lowerBound
      while next < starts.count, starts[next] < start { next += 1 }
      isToll[index] = next < starts.count && starts[next] == start
    }
    return isToll
  }
}
