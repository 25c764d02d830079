import type {Proof, Rule} from '../../rule.js'

/** Ways of being with others, judged. */
export const bossy: Rule = {
  id: 'en.character.bossy',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(domineering|overbearing|condescending|dismissive|disdainful|haughty|cocky|smug|conceited|insolent|cheeky|impudent|impertinent|insulting|vulgar|foul-mouthed|abusive|loud-mouthed|boisterous|rowdy|unruly|nosy|meddlesome|over-familiar|boundaryless|opinionated|brash|brusque|terse|uncivil|ill-mannered|impolite|bad-mannered|quarrelsome|contentious|litigious|querulous|cantankerous|crabby|cranky|grumpy|grouchy|moody|sulky|petulant|peevish|irascible|testy|tetchy|hot-tempered|quick-tempered|ill-tempered|bad-tempered|hot-headed|temperamental|possessive|spiteful|vengeful|malicious|cruel|callous|cold-hearted|heartless|remorseless|unrepentant|unremorseful|unfeeling|uncaring|unapologetic|shameless|brazen|egotistical|egocentric|pompous|glib|fickle|gullible|spineless|cowardly|impulsive|reckless|inconsiderate|thoughtless|judgmental|unreasonable|illogical|immature|attention-hungry|over-emotional|over-sensitive|thin-skinned|volatile|crude|undependable|frivolous|prickly|touchy|unserious|wasteful|verbose|ridiculous|dodgy|over-involved|overprotective|over-anxious|creepy|complacent|lackadaisical)',
    '(antisocial|narcissistic|borderline|histrionic|psychopathic|sociopathic|obsessive|passive-aggressive|sadistic|masochistic) (trait+|tendencies|streak|flavour|features|pathology|personality|behaviour+|behavior+|type|character|presentation)',
    '(lack~|no|without|zero|little) (of|any|all|the|basic)? (remorse|empathy|conscience|consideration|boundaries|discipline|self-discipline|self-control|willpower|initiative|commitment|manners|backbone|common sense|moral compass|gratitude|will to (change|recover|get (better|well)))',
    '{poor} (boundaries|self-control|attitude|manners|anger management|temper control|work ethic|willpower|behaviour control|emotional control|self-discipline)',
    '(hypersensitive to (criticism|rejection|feedback)|impatient with ({staff}|other|nurse+))',
    'dependent (personality|trait+)',
  ],
  except: [
    'no backbone (tenderness|pain|injury|deformity)',
    '(teratoma|ovarian|follicle+|granulocyte+|retina|cataract|fistula) : immature',
    '(abusive|dismissive|cruel|insulting|condescending|callous|impolite|spiteful|malicious) (to|toward|towards) (him|them|her ({after}|$))',
    '(no|little|without) (initiative|commitment|will to)',
    '(say~|said) ... (willpower|self-control)',
    '(feel~|felt|feeling|worry~|fear~|denies|scared|afraid) ... (moody|dependent|remorse|immature|gullible)',
    'personality disorder+',
    '(feel~|felt|look~) ... ridiculous',
    '(impulsive (question+|item+|score|subscale)|hyperactive-impulsive)',
    'skeletally immature',
  ],
  anywhere: [
    '(his|her|their) (request+|complaint+|expectation+|demand+|objection+|answer+|reply|replies|reaction+) {link} (very|quite|rather|so|most|frankly|totally)? [(unreasonable|ridiculous|childish|immature|rude|dramatic|petulant|manipulative|excessive)] ($|and|but|to|for|with|when)',
    '(but|and) [lack~ (all|any|the|basic)? (remorse|empathy|discipline|self-discipline|willpower|initiative|commitment|manners)]',
    '[{poor} (boundaries|self-control|attitude|manners|work ethic)] (on (his|her|their) part|with (staff|peers))',
    '[(lack of|little|no) (remorse|empathy|conscience|gratitude|backbone)] (on (his|her|their) part|toward+|towards)',
  ],
  message: 'This judges a manner; what was said is missing.',
}

export const proof: Proof = {
  sources: ['care-sd', 'practice'],
  flags: [
    'She was dismissive with the resident.',
    'He is impulsive with money.',
    'Pt was touchy at lunch and undependable in class.',
    'Narcissistic traits, no remorse.',
    'She was unrepentant about it at breakfast.',
    'Able to cook but lacks all initiative; her expectations were unreasonable.',
    'The visit ended early because of poor boundaries on his part.',
  ],
  passes: [
    'The dog is boisterous and makes her laugh.',
    'He feels weak after the flu. His knee is dodgy and she feels ridiculous in the boot.',
    'Lungs: coarse at the bases. Skin: flaky. She is intolerant of metformin.',
    'Apologised to the driver, who was abusive to him over the seat.',
    'X-ray: skeletally immature, growth plates open.',
  ],
}
