import type {Proof, Rule} from '../../rule.js'

/** Words held at arm’s length: so-called, according to her, what he calls. */
export const soCalled: Rule = {
  id: 'en.credibility.so-called',
  severity: 'suggest',
  match: [
    'so-called',
    '(presents|presented|has|having|with|of|about|for|had|reports) [what (he|she|they) (calls|call|claims|describes|terms|labels|considers|alleges|believes|says|feels)] (as|is|are|to be|was|were)? (a|an|his|her|their|these|severe|bad)? ({told}|attack+|flashback+|ptsd|emergency|crisis|migraine+|seizure+|insomnia|allergy|reaction|illness|spells|episode+|breakdown)',
    '(according to|if you ask|to listen to) (him|her|them) :',
    '(in|by|on) (his|her|their) (version|mind|eyes|world|account|say-so|accounts)',
    '(self-styled|self-appointed|soi-disant|purporting|self-identified victim)',
    '{told} {be} [(reportedly|apparently|supposedly|allegedly|seemingly)]',
    '[(endorse~|report~|list~|cite~|describe~) (every|all|weird|bizarre|strange|myriad|countless|endless|odd|litany|host|plethora|laundry)] (list)? (of|possible|conceivable)? (symptom+|complaint+|ailment+|sensations|pain+|problem+|side|somatic|physical)',
    '(a|the|his|her|usual) (litany|laundry list|slew|barrage|catalogue|shopping list|plethora) (of)? (somatic|physical|pain|vague|other|new|various)? (complaints|symptoms|ailments|problems|demands|requests|grievances)',
    '(subjective|vague|unfounded|exaggerated|bizarre|frivolous|trivial|petty|various|myriad|usual|chronic|diffuse|generalized|exaggerated|countless|ongoing|frequent|repeated|persistent|unexplained) (somatic|pain|physical|medical|bodily|body|health)? complaint+',
    'somatic (preoccupation|focus|concerns|fixation)',
    '^ (interestingly|curiously|oddly|strangely|funnily|conspicuously) (enough)?',
    '(a|one|what) likely story',
  ],
  except: [
    'according to her (medical|chart|family|records|file|doctor)',
    'interestingly : the (gastric|tumour|tumor|ct|mri|lesion|scan|biopsy)',
    'so-called (flesh|superbug|long|silent|baby|broken|super|white|frozen)',
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
  ],
}
