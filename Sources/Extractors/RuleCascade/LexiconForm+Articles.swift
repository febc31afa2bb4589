extension LexiconForm {
  /// “Sayyid Al Shuhada” for “Sayyid al-Shuhada”: papers of the Gulf write the article apart; `nil`
  /// where there is none.
  var withArticlesApart: LexiconForm? {
    var bytes = Array(text.utf8)
    var found = false
    for index in bytes.indices.dropFirst(2)
    where bytes[index] == 0x2D && bytes[index - 1] | 0x20 == 0x6C
      && bytes[index - 2] | 0x20 == 0x61 && (index == 2 || bytes[index - 3] == 0x20)
    {
      bytes[index] = 0x20
      found = true
    }
    guard found else { return nil }
    var form = self
    form.text = String(decoding: bytes, as: UTF8.self)
    return form
  }
}
