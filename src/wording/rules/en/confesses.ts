import type {Proof, Rule} from '../../rule.js'

/** Telling, charted as a confession: what came out at last, under questions. */
export const confesses: Rule = {
  id: 'en.credibility.confesses',
  severity: 'suggest',
  match: [
    '(finally|eventually|reluctantly|grudgingly|sheepishly|tearfully|ultimately|begrudgingly|readily|freely|later|now) [(admit|admits|admitted|confess|confesses|confessed|concede|concedes|conceded|fessed|disclosed|acknowledged|divulged)] (up|that|to|it|he|she|they|having|some|being|not)',
    '(admits|admit|admitting|admitted) (to)? (stopping|missing|missed|taking|eating|selling|hiding|hoarding|cheeking|throwing|pushing|punching|feeling|hearing|thinking|spending|gambling|lying|forgetting|sharing|buying|purging|vomiting|bingeing|restricting|vaping|snorting|injecting|driving|running|leaving|losing|occasional)',
    '(tell~|told|say~|said|admit~|disclose~|acknowledge~|mention~) ... ... [(when|once|after being) (pressed|challenged|caught|pushed)]',
    '(when|once|only when|after being) (confronted|cornered|pinned down|grilled|interrogated)',
    '(upon|on|under|with|after) ((repeated|persistent|intense|much) questioning|interrogation)',
    '(initially|first|originally) (denied|denies|denying|lied|insisted|claimed|claims)',
    '(after|despite) (initially|first|previously|earlier)? denying',
    '(denied|denies) (initially|at first)',
    '(backtrack~|backpedal~|recant~|(come~|came|coming) clean (about|that|with)|spilled the beans|changed (his|her|their) tune|let slip|let it slip)',
    'admission (of|to) (guilt|fault|having|using|drinking|wrongdoing)',
    'by (his|her|their) own admission',
    '(^|{charge}|he|she|they) [admittedly]',
    'admits (daily|occasional|heavy|marijuana|cannabis|alcohol|etoh|cocaine|crack|meth|fentanyl|drugs|drug|suicidal|homicidal|depression|anxiety|hallucinations|voices|noncompliance)',
  ],
  except: [
    'lying (awake|in|on|down)',
    'admits past (surgical|medical|family)',
    '(was|were|been|be|being|got|is) (finally|eventually|later|then|ultimately|now) admitted',
    'admitted to (a|some|the|our|{ward})',
    'admission (of|from) (the|a|patients|this)',
    '(claim|insurer|insurance|coverage|application|request) ... (denied|denies)',
    '(was|were) admitted feeling',
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
    'CT later revealed a mass.',
    'Tender when pressed.',
    'He was admitted feeling generally unwell with a fever.',
  ],
}
