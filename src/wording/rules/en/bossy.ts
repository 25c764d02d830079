import type {Proof, Rule} from '../../rule.js'

/** Ways of being with others, judged. */
export const bossy: Rule = {
  id: 'en.character.bossy',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(domineering|overbearing|condescending|dismissive|disdainful|haughty|cocky|smug|conceited|insolent|cheeky|impudent|impertinent|insulting|offensive|crude|vulgar|coarse|foul-mouthed|abusive|loud-mouthed|boisterous|rowdy|unruly|wild|nosy|meddlesome|overfamiliar|over-familiar|boundaryless|impatient|opinionated|critical of|brash|brusque|terse|uncivil|ill-mannered|impolite|bad-mannered|quarrelsome|contentious|litigious|querulous|cantankerous|crabby|cranky|grumpy|grouchy|moody|sulky|petulant|peevish|irascible|testy|touchy|tetchy|prickly|hot-tempered|quick-tempered|ill-tempered|bad-tempered|hot-headed|temperamental)',
    '(jealous|possessive|spiteful|vengeful|malicious|cruel|callous|cold-hearted|heartless|remorseless|unfeeling|uncaring|unapologetic|shameless|brazen|egotistical|pompous|glib|flaky|fickle|gullible|spineless|cowardly|weird|peculiar|eccentric|creepy)',
    '(impulsive|reckless|inconsiderate|thoughtless|insensitive|intolerant|judgmental|inflexible|unreasonable|illogical|immature|attention-hungry|overactive|over-reactive|dramatic|over-emotional|hypersensitive|oversensitive|thin-skinned|volatile|erratic|moody)',
    '(antisocial|narcissistic|borderline|histrionic|dependent|avoidant|psychopathic|sociopathic|obsessive|passive-aggressive|sadistic|masochistic) (trait+|tendencies|streak|flavour|features|pathology|personality|behaviour+|behavior+|type|character|presentation)',
    '(lack~|no|without|zero|little) (of|any)? (remorse|empathy|conscience|shame|guilt|boundaries|manners|respect|consideration|self-control|self-discipline|discipline|willpower|will-power|filter|backbone|common sense|moral compass|gratitude)',
    '{poor} (boundaries|self-control|attitude|manners|anger management|temper control|work ethic|willpower|behaviour control|emotional control|self-discipline|affect regulation|social skills)',
  ],
  except: [
    'dramatic (improvement|reduction|increase|decrease|change+|response|effect|weight|drop|decline|results|relief|difference|rise|fall|loss|recovery|and)',
    '(feel~|felt|feeling|worry~|fear~|denies|scared|afraid) ... (weak|odd|weird|strange|jealous|guilt|shame|emotional|clumsy|dependent|remorse)',
    '(weak|odd|weird|strange|superficial|shallow|rigid|moody|critical) (on|in|for|after|since|from|dream+|taste|smell|sensation|about)',
    '(personality) disorder',
    'no (guilt|shame|boundaries) (about|in)',
    '(excessive|feelings of|sense of|less|denies|reports|no|low) (guilt|shame)',
  ],
  message: 'This judges a manner; what was said is missing.',
}

export const proof: Proof = {
  sources: ['care-sd', 'practice'],
  flags: [
    'She was dismissive with the resident.',
    'He is impulsive with money.',
    'Narcissistic traits, no remorse.',
  ],
  passes: ['The dog is boisterous and makes her laugh.', 'He feels weak after the flu.'],
}
