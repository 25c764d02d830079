import type {Proof, Rule} from '../../rule.js'

/** Telling, charted as a confession: what came out at last, under questions. */
export const confesses: Rule = {
  id: 'en.credibility.confesses',
  severity: 'suggest',
  match: [
    '(finally|eventually|reluctantly|grudgingly|sheepishly|tearfully|ultimately|readily|freely|openly|later|did|does|begrudgingly|now) [(admit|admits|admitted|confess|confesses|confessed|concede|concedes|conceded|fessed|disclosed|acknowledged|divulged|revealed|owned|allowed)] (up|that|to|it|he|she|they|having|some|a|being|not)',
    '(admits|admit|admitting|admitted) (to)? (stopping|missing|missed|taking|eating|selling|hiding|hoarding|cheeking|throwing|pushing|punching|feeling|hearing|thinking|spending|gambling|lying|forgetting|sharing|buying|purging|vomiting|bingeing|binging|restricting|vaping|snorting|injecting|driving|running|leaving|calling|sleeping|losing|not|never|occasional|daily|weekly|some|several|heavy|recent|increased|regular|ongoing|past|previous|marijuana|cannabis|alcohol|etoh|cocaine|crack|meth|fentanyl|drugs|drug|suicidal|homicidal|auditory|visual|depression|anxiety|hallucinations|voices|noncompliance|nonadherence|social|frequent|continued|frequently|occasionally|still)',
    '(when|once|only when|until|after being|if) (pressed|confronted|cornered|challenged|caught|pinned down|grilled|interrogated|pushed on|called on|called out)',
    '(upon|on|under|with|after) (further|close|closer|direct|repeated|careful|persistent|more|much|gentle|intense)? (questioning|interrogation|cross-examination|probing|pressing|confrontation)',
    '(initially|first|previously|earlier|originally) (denied|denies|denying|lied|insisted|claimed|claims)',
    '(after|despite) (initially|first|previously|earlier)? denying',
    '(denied|denies) (initially|at first|earlier|previously|until)',
    '(backtrack~|backpedal~|recant~|recanted|come~ clean|came clean|coming clean|spilled the beans|changed (his|her|their) tune|let slip|let it slip)',
    'confession (of|that|to|from)',
    'admission (of|to) (guilt|fault|having|using|drinking|wrongdoing|responsibility)',
    'by (his|her|their) own (admission|account)',
    '^ admittedly',
    '({charge}|he|she|they) [admittedly]',
  ],
  except: [
    'admits past (surgical|medical|family)',
    'upon probing (of)? (the|all|each)',
    '(was|were|been|be|being|got|is) (finally|eventually|later|then|ultimately|now) admitted',
    'admitted to (a|some|the|our|{ward})',
    'admission (of|from) (the|a|patients|this)',
    '(probing|pressing) (depth|on)',
  ],
  message: 'This turns telling into a confession.',
}

export const proof: Proof = {
  sources: ['care-sd', 'practice'],
  flags: [
    'He finally disclosed that he had stopped it.',
    'Later admitted stopping it.',
    'Told us about the wine when pressed.',
    'Initially denied any use.',
    'By her own admission she sleeps late.',
  ],
  passes: [
    'He was finally admitted to the ward.',
    'Admitted to some relief, says the note, at noon.',
    'Her first claim was denied in May.',
    'The date of her admission is known.',
  ],
}
