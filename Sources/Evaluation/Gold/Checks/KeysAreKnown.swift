import Annotations

extension GoldCheck {
  /// Every key means something; a mistyped one would leave out what stands behind it in silence.
  static let keysAreKnown = GoldCheck(stopsReport: false) { subject in
    subject.record.strangers.map { stranger in
      (
        stranger.line,
        "the key \"\(stranger.key)\" means nothing here; the keys are "
          + stranger.known.joined(separator: ", ")
      )
    }
  }
}
