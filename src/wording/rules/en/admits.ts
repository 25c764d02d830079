import type {Proof, Rule} from '../../rule.js'

/** Admission: a verb for confessing, used for telling. */
export const admits: Rule = {
  id: 'en.credibility.admits',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(acknowledge~|admits|concede~|disclose~) only',
    'only (acknowledge~|concede~)',
    'only (after|when|then|with|upon) ... ... did (he|she|they|pt|patient) (acknowledge|admit|concede|disclose|report|mention|reveal|agree)',
    'admits to => reports',
    'admit~ to ({gerund}|skipping|cutting|stealing|selling|hitting|use) => report~ {1}',
    'admit~ (that|he|she|they|{gerund}) => report~ {1}',
    '(confess~|concede~|own~ up|fess~ up) (to|that)?',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t) (admit|own up) (to|that)',
    'admit~ (it|as much|everything|this was) ($|to|when|after|later|only|readily|freely|in|that)',
    'admits (si|hi|suicidal|voices|hallucinations|alcohol|etoh|drug|cannabis|cocaine|thoughts)',
    'admit~ to ({substance}|occasional|daily|recent|heavy|past|regular|increased|social|some|illicit|recreational) (use|using|abuse|drinking|consumption|smoking|gambling|purging|thoughts|feelings)',
    'admit~ to (si|suicidal|thoughts|feelings|voices|hallucinations|missed|cravings|urges)',
    '(would|will|could) only (admit|acknowledge|concede|own up|disclose|divulge) (to|that|he|she|they|having|one|two|a|minimal|some|occasional)',
    '(he|she|they) admits $',
    'admit~ to (a (few|couple|drink|beer|glass|joint|cigarette|puff|vape|smoke|bottle)|chinese|takeout|take-out|takeaway+|junk|fast food|snacks|wine|beer|vodka|pop|chocolate|sweets|chips|coke)',
  ],
  except: [
    'admit~ it to (her|his|their|a|the) (sponsor|group|priest|pastor|aa|meeting)',
    'admit~ to (the|our|a|this)? ({ward}|amu|mau|sau|hdu|ccu|picu|nicu|obs|resus)',
    '(was|were|is|been|be|being|got) admitted',
    'not admit (to|him|her|them) (the|a)? ({ward}|today|tonight)',
    'confess~ (to (a|the|his|her) (priest|wife|husband|sister|mother)|his love|her love|sins)',
    'concede~ (a|the) goal',
    'disclose~ only to',
    'admit~ it (is|was|would|hurts|helps|hurt)',
  ],
  anywhere: [
    '(would|will) only (admit|acknowledge|concede|own up) (to|that|having|one|two|a|some|occasional)',
  ],
  guards: {apart: false},
  message: '“Admits” is a word for confessing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'She admits to skipping breakfast.',
    'Pt admitted that he was lonely.',
    'Would not admit to drinking.',
    'Later admitted it to her mother.',
    'Pt admits SI.',
    'Admitting to cannabis use at work.',
    'She would only acknowledge having two glasses a night.',
    'Admitted to takeaways most weekends.',
  ],
  passes: [
    'He was admitted to the hospital on Monday.',
    'Admitted to CAMH at noon.',
    'ER would not admit him today.',
    'She said they would not admit her to hospital.',
    'He confessed to his priest on Sunday.',
    'The clinic admits two people a day.',
  ],
}
