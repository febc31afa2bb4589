/// Phrases of page furniture, as token patterns that hold at the beginning of a block.
enum BoilerplateCues {
  /// What a cue says about the block it begins, and about the blocks behind it.
  enum Kind: Int, CaseIterable, Sendable {
    /// The article is over: credits, forms, lists of other stories.
    case ending
    /// This block alone is furniture: a teaser, an advert mark, a share line.
    case aside
    /// The caption or credit of a picture.
    case caption
    /// Who wrote it and when it was put up.
    case byline
    /// The agency behind a caption; a cue only at the end of a short block.
    case credit
    /// A date that stands alone: the page's time stamp.
    case timestamp
    /// The heading of a list that says the story's points before the story does.
    case digest
  }

  static let phrases: [(kind: Kind, patterns: [String])] = [
    (
      .ending,
      [
        "(additional|with)? reporting by", "(writing|editing|edited|compiled|translated) by",
        "our (standards|rules) :", "(source|original|external) link", "link to (the)? original",
        "(get|buy) (licensing|licencing|license|licence|reprint) (rights|permit|permission)?",
        "(recent|related|latest|newest|popular|more|other|trending) (posts|entries|articles|stories|news|items|headlines)",
        "(latest|breaking|just|top) (news|in) <word>?", "more (like this|from|on this|in this)",
        "you (might|may) also (like|be interested)", "(reader|readers) (also|went on)",
        "recommended (for you|to you|stories|reading)?", "leave (a|your)? (reply|comment)",
        "(post|write|add|submit) (a|an|your) (comment|reply|answer)",
        "(comment|comments) \\( <num> \\)",
        "please enter your", "your (e - mail|email|name|comment) <word>",
        "(view|read|show|see) (all|more)? comments",
        "join (our|the) (whatsapp|telegram|newsletter|channel|conversation|mailing)",
        "follow (this link|us on|our)", "(subscribe|sign up|register) (to|for|now|here)?",
        "get (our|the) (<word>)? (headlines|newsletter|app|news)",
        "(all rights reserved|copyright|©|\\(c\\))",
        "(support|stand by|be part of|donate|become a) <word>{0,2} (journalism|reporting|member|supporter)",
        "about the author", "(share|print|email) this (article|story|post|page)?",
        "(tags|topics|filed under|categories|keywords) :", "terms of (use|service)",
        "privacy policy",
        "most (read|viewed|shared|popular)", "also (viewed|shared|popular)",
        "(picked|chosen) for (you|your)",
        "<name>{2,3} is (a|an|the) <word>{0,4} (journalist|correspondent|reporter|editor|writer|columnist|author|contributor|fellow|scholar)",
        "<name>{2,3} (has)? (reported|reports|writes|covers|covered) (from|for|on|about)",
        "(this|the) (article|story|report) (was|has been|first|originally) <word>? (published|produced|translated|edited|appeared|updated)",
        "(click|tap) here", "download (our|the) app", "(what|who) do you think",
        "(related|recommended|similar|trending|comments|newsletter|advertisement|most read)",
        "(some|additional)? information (came|comes) from", "want to (know|read|learn|see) more",
        "(with)? (input|inputs|files|information) (from|by) (agencies|<name>)",
        "<name>{2,3} can be (reached|contacted)",
        "<name>{2,3} (covers|contributed)", "the (views|opinions) (expressed|are)",
        "<name>{1,3} website contains only", "have you been affected",
        "for (more|further|media|press)? (information|inquiries|enquiries|queries) ,? (please)? contact",
      ]
    ),
    (
      .aside,
      [
        "(see|read|watch|look|listen|also) (also|more|now|:|read|see|here)", "also :",
        "(related|trending|more|recommended|watch|listen|video|gallery|must read|don't miss) :",
        "(advertisement|advertising|sponsored|promoted|story continues)",
        "(read|see) (the)? (full|related) (story|article)",
        "(skip|jump) (to|past)", "<num> (shares|comments|views|likes)",
        "(facebook|twitter|whatsapp|telegram|tweet|share) (facebook|twitter|whatsapp|telegram|pinterest|linkedin|email|share)",
        "(article|about) (information|the text)", "(this video|your browser)",
        "(allow|accept) <word>? cookies", "(share|save|copy link|listen to this)",
        "list of <num> items", "(read|up|watch) next", "\\( (adds|updates|recasts|corrects)",
      ]
    ),
    (
      .caption,
      [
        "(photo|image|picture|video|file photo|file image|photograph|credit|credits|caption|image source|image credit|photo credit) (:|credit|by|source|/)",
        "file ( - | photo | image | picture)",
        "(representational|representative|illustrative) (image|photo|picture)",
        "image (source|caption|copyright)", "getty images",
        "(ap|reuters|afp|epa) (photo|file|images)",
        "\\( (photo|image|picture|file)", "\\( (submitted|courtesy|handout|stock) (photo|image)",
        "\\( <name>{1,5} / <name>{1,4} \\)",
        "\\[ (photo|image|picture|file|video|caption|embedded video|watch)",
      ]
    ),
    (
      .byline,
      [
        "by <name>{1,3} (and|,|\\||&)", "by <name>{2,3}",
        "by (our|staff|news|web|admin|agencies|afp|reuters|ap) <word>{0,3}",
        "(published|posted|updated|last updated|last modified|first published|issued|modified|changed) (on|at|:|<num>|<name>)",
        "(author|writer|reporter|correspondent) (:|,)", "<num> (min|mins|minute|minutes) read",
        "<num> (hour|hours|minute|minutes|day|days|min|mins) ago",
      ]
    ),
    (
      .timestamp,
      [
        "$Weekday? ,? (<num>|<ordinal>) $Month ,? <num>",
        "$Weekday? ,? $Month \\.? (<num>|<ordinal>) ,? <num>",
      ]
    ),
    (
      .digest,
      ["(key|main) (points|takeaways|developments)", "at a glance", "(story|article) highlights"]
    ),
    (
      .credit,
      ["\\(? (ap|afp|reuters|epa|getty images|archive|file) \\)?", "/ (ap|afp|reuters|epa|getty)"]
    ),
  ]

  /// One rule for each pattern; `kinds` has the kind of each by index.
  static let rules: [PatternRule] = phrases.flatMap { kind, patterns in
    patterns.map { PatternRule("boilerplate.\(kind)", $0) }
  }

  /// The names that the patterns of time stamps use.
  static let parts: [String: PatternPart] = [
    "Month": .phrases(
      """
      january february march april may june july august september october november december jan feb
      mar apr jun jul aug sept sep oct nov dec
      """.split(whereSeparator: \.isWhitespace).map(String.init)),
    "Weekday": .phrases(
      "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun"
        .split(separator: " ").map(String.init)),
  ]

  static let kinds: [Kind] = phrases.flatMap { kind, patterns in
    [Kind](repeating: kind, count: patterns.count)
  }
}
