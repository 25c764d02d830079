import type {Proof, Rule} from '../../rule.js'

/** Words held at arm’s length: so-called, according to her, what he calls. */
export const soCalled: Rule = {
  id: 'en.credibility.so-called',
  severity: 'suggest',
  match: [
    'so-called',
    '[what (he|she|they) (call+|terms|labels|claims|alleges)] (is|are|to be|was|were)? (a|an|his|her|their|severe)? ({told}|attack+|flashback+|ptsd|emergency|crisis|migraine+|seizure+|insomnia|allergy|reaction|spells|episode+|breakdown)',
    '(according to|if you ask|to listen to) (him|them)',
    '(according to|if you ask|to listen to) her $',
    'by (his|her|their) (own)? account',
    'on (his|her|their) say-so',
    '(self-styled|self-appointed|soi-disant|self-identified victim)',
    '{told} {be} [(reportedly|supposedly|allegedly)]',
    '[endorse~] (every|weird|bizarre|strange|odd|countless|endless|myriad)',
    '[(endorse~|report~|list~|cite~|describe~) (every|countless|endless|myriad|a (litany|host|plethora|laundry list))] (of)? (possible|conceivable)? (symptom+|complaint+|ailment+)',
    '(litany|laundry list|slew|barrage|catalogue|shopping list|plethora) of (somatic|physical|pain|vague|other|new|various)? (complaints|symptoms|ailments|problems|demands|requests|grievances|ailments)',
    '(subjective|vague|unfounded|exaggerated|bizarre|frivolous|trivial|petty|usual|myriad|countless) (somatic|pain|physical|medical|bodily)? complaint+',
    '(various|multiple|frequent|repeated|ongoing|chronic|diffuse|unexplained) somatic complaint+',
    'somatic (preoccupation+|focus|fixation+)',
    '^ [(interestingly|curiously|oddly|strangely|funnily|conspicuously) (enough)?] : (he|she|they|{charge})',
    '(a|one|^) likely story',
    '[(endorse~|report~|list~|cite~|describe~) (every|all|weird|bizarre|strange|myriad|countless|endless|odd|litany|host|plethora|laundry)] (list)? (of|possible|conceivable)? (symptom+|complaint+|ailment+|sensations|pain+|problem+|side|somatic|physical)',
  ],
  except: [
    'according to her (medical|chart|family|records|file|doctor)',
    'interestingly : the (gastric|tumour|tumor|ct|mri|lesion|scan|biopsy)',
    'so-called (flesh|superbug|long|silent|baby|broken|super|white|frozen)',
    '(so-called (onion|bridging|coffee|bird|apple|target|ground|honeycomb|steeple|sail|string|kissing|butterfly|syndrome|reflex)|interestingly : (patient|he|she|they) (sustained|had no|has no))',
    'so-called ... (flap|sign|strain+|syndrome|procedure|technique|index|score|arrangement|triad)',
  ],
  message: 'This keeps what the person said at arm’s length.',
}

export const proof: Proof = {
  sources: ['care-sd', 'goddu', 'practice'],
  flags: [
    'Had a so-called spell after supper.',
    'Presents with what he calls panic.',
    'According to her, the pills fell in the sink.',
    'Subjective complaints of numbness.',
  ],
  passes: [
    'What she calls her good chair was moved to the hall.',
    'According to the schedule, the bus comes at nine.',
    'The union sent two complaints to the employer.',
    'The wind was hard on her eyes.',
    'According to her sister, the lease ends in June.',
    'Bowel loop with a so-called coffee bean sign on film.',
    'Closed with a so-called island flap.',
  ],
}
