/** Lists that frames and guards read at a match alone, so that they need no bit: they are looked up by their name. */
export type TermName =
  | 'relative' // “who” opens what somebody is said to be
  | 'there' // says that somebody is somewhere, with “is” after it
  | 'article' // any article, also one that a preposition is part of: « du »
  | 'indefinite' // articles: “a”
  | 'definite' // articles: “the”
  | 'possessive' // “his”
  | 'they' // who somebody is, where it is not named: “she”
  | 'something' // of somebody, with “about her” after it: “something … about her”
  | 'ce' // the person, where a name for somebody follows: « c’est une … »
  | 'it' // nobody: “it was felt that …”
  | 'them' // to whom something is said, or of whom: the person
  | 'us' // those who chart
  | 'ours' // of them: “our impression”
  | 'that' // opens what is said
  | 'whether' // opens what is asked
  | 'doubts' // opens what is doubted, with `that` or somebody after it: “doubt that”
  | 'made' // with a saying after it, what somebody had to hear: « s’est fait dire »
  | 'i' // the one who speaks
  | 'still' // takes something to be so, before or after it
  | 'scarce' // of which there is too little
  | 'why' // asks about what is taken to be so
  | 'because' // opens a reason
  | 'reason' // the letters of one that is shortened: “b/c”
  | 'look' // tells how somebody looks, and not what they call themself
  | 'term' // talk about words, unless a `span` stands before: “long-term”
  | 'span'
  | 'heading' // talk about words where no link stands before: “where this is heading”
  | 'word' // may be said to be what somebody prefers
  | 'half' // negates only with `from` after it: “far from”
  | 'from'
  | 'wrong' // negates only with `claim` and a word of saying after it: “wrong to say”
  | 'claim'
  | 'but' // what was said before says nothing of what follows
  | 'year' // “17-year-old”
  | 'out' // “ruled out”
  | 'doubt' // asserts after a word of `not`: “no doubt”, “not only”
  | 'not' // negates by itself, and is no verb
  | 'less' // cancels a word of `not` before it: “no less”, « pas sans »
  | 'more' // asserts after what cannot be: “could not be more …”
  | 'nothing' // asserts with “but” or “if not” after it
  | 'nobody' // of whom all is denied: “nobody”, “no `one`”
  | 'one'
  | 'anew' // goes on with something else: “and often”
  | 'writer' // those who chart, of themselves: “I fear that …”
  | 'and' // joins a second verb: “was considered and ruled out”
  | 'proof' // what there may be none of: “no sign that …”
  | 'you' // whom a form asks, or a letter addresses
  | 'may' // what may be, of anyone: “you may”
  | 'gave' // what somebody did, after “and” something else: “and gave”
  | 'this' // points at somebody or something: “this … woman”, « au … »
  | 'do' // opens what is not to be done: “do not”
  | 'ceases' // with a negation before it, what goes on: “never fails to be”
  | 'fact' // with `that` after it, takes something to be so
  | 'met' // with `so` or `more` after it, asserts what was “never seen”: “never met a more … man”
  | 'so'
  | 'just' // with “but” after the words, asserts what is “not just” so
  | 'much' // “not so much ill as …”
  | 'asked' // that somebody was asked, with `prep` and what about after it
  | 'condition' // opens what may never be so, or of whom: “if a patient”
  | 'infinitive' // tells what somebody is, of whom the clause is, with `prep` before it: “tends to be”
  | 'role' // somebody, with “the” before it: “the accused”
  | 'bed' // somebody, by the number after it: “bed 9”
  | 'had' // begins a clause after “and”
  | 'is' // tells what somebody or something is, now or then
  | 'ne' // begins what another word negates
  | 'anything' // “anything but”
  | 'impression' // heads diagnoses, and what staff make of somebody
  | 'form' // asks by a number: “Form 1, Box B:”
  | 'time' // is nobody: “this morning”
  | 'aged' // may stand before a person: “young”
  | 'view' // how others see somebody, `as` what
  | 'as'
  | 'image' // how others may see somebody, with `as` after it: “come over as”, “taken for”
  | 'hears' // opens what others said: “grew up hearing that …”
  | 'like' // “feels like a …”
  | 'felt' // with “like” after it, or “made to” before it, opens what somebody feels they are
  | 'wronged' // says, with “as” after it, that somebody was not heard or seen: “dismissed as …”
  | 'feeling' // what somebody believes of that
  | 'prep' // leads to what no clause is about
  | 'into' // of them, leads to what somebody becomes
  | 'treat' // calls somebody something with `of` after it
  | 'of'
  | 'how' // “is how she calls herself”, “is what they called her”
  | 'alias' // goes by a name, with `prep` after it: “answers to”
  | 'choice' // what is somebody’s `own`: “by her own choice”
  | 'handle' // what somebody or something is called: “name”
  | 'put' // “as he puts it”
  | 'means' // talk about words, with more after it
  | 'calls' // what somebody calls somebody, who comes after it: “called her a …”
  | 'called' // what somebody was called, long or often
  | 'quote' // tells who said what stands before
  | 'patient' // is one even where somebody did something to others
  | 'kin' // somebody of the family, whom staff may judge too
  | 'step' // makes another of them: “step-”
  | 'saw' // tells of them what somebody saw, or who lives with them
  | 'officer' // makes somebody of a word of law: “probation officer”
