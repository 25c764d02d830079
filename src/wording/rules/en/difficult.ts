import type {Proof, Rule} from '../../rule.js'

/** Difficult: how it felt to the staff, written as what the person is. */
export const difficult: Rule = {
  id: 'en.character.difficult',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(difficult|challenging|problem|annoying|exhausting) {charge}',
    '(demanding|entitled|needy|clingy|whiny|pushy|bossy|overly sensitive|overly dependent|high-strung|intrusive|controlling)',
    '(he|she|they|{charge}) {link} (very|quite|extremely|increasingly|so|often)? [(difficult|challenging|impossible) to (manage|deal with|work with|handle|please|care for)]',
    '(rude|obnoxious|abrasive|unpleasant|disrespectful|ungrateful|arrogant)',
    '(({charge}|he|she|they) {link} (very|quite|totally)? [(exhausting|unreliable|draining)])',
    '(high-maintenance|high-needs {charge})',
    '(nuisance|piece of work|troublemaker)',
    '(boundary|authority|abandonment|dependency) issues',
    '(issues|problem+) with authority',
    '(self-pity|feels sorry for (himself|herself|themselves)|wallow~)',
    '(difficult|abrasive|toxic) personality',
    '({charge}|he|she|they) ({link}|can be|could be|may be) (very|quite|extremely|increasingly|rather)? [(difficult|challenging|problematic)] ($|and|with|on|at|when|during)',
    'known to be (difficult|challenging|problematic)',
    '(snarky|snippy|sassy|lippy|bitchy|discourteous|phony|pitiful)',
    'chip on (his|her|their|the)? shoulder',
    '(over|overly|too|excessively|inappropriately) (attached|familiar|friendly|reliant) (to|with|on|toward|towards) (staff|writer|male|female|nurse+|worker)',
    'high- (needs|maintenance) ({charge})?',
    '^ (difficult|challenging|impossible) to (manage|handle|redirect|please|deal with|work with) ($|on (the)? (unit|ward|floor|nights|days|evenings|shift)|at (home|school|times|night|group)|overnight)',
  ],
  except: [
    'overly sensitive (teeth|skin|to (light|noise|sound+|touch|cold|heat|smell+))',
    '(demanding|controlling) (job|work|shift|her|his|their|less|more)',
    '(feel~|worry~|fear~|afraid) ... (needy|clingy|demanding|whiny|entitled)',
    '(staff|family|team) member+ ... (rude|disrespectful|unpleasant|arrogant)',
    'demanding (answers|action|equal|an (answer|apology|explanation|appeal))',
    'entitled to',
    'difficult (family|person|patient) (situation+|history|circumstances|dynamic+|meeting+|conversation+|time+)',
    '(ex|partner|husband|boyfriend|abuser|girlfriend|wife) ... (controlling|rude)',
    '(puppy|dog|cat|kitten|baby|toddler) ... ... (needy|clingy|demanding|whiny|bossy)',
    '(puppy|dog|cat|kitten|baby|toddler) ... : ... (needy|clingy|demanding|whiny|bossy)',
  ],
  anywhere: [
    '(known|reputation) (to|on|in|at|for|by)? ... (as|for being|for) (very|quite|a bit|rather|so)? [(demanding|difficult|needy|clingy|bossy|controlling|entitled|rude|manipulative|arrogant|whiny|pushy|intrusive)] ($|and|with|about|at|on|when|to)',
  ],
  message: 'This says how it felt to us, not what happened.',
}

export const proof: Proof = {
  sources: ['picu', 'care-sd'],
  flags: [
    'Difficult patient, always at the desk.',
    'She is needy and demanding on nights.',
    'Snarky with writer this am.',
    'Overly attached to writer.',
    'Difficult to manage at home.',
    'Known to the day team as needy; calls twice a day.',
    'He can be rather difficult with strangers.',
  ],
  passes: [
    'Physio reports a demanding exercise plan.',
    'This has been a difficult week for him.',
    'Her attitude to winter is cheerful.',
    'Breathing: shallow. Wound: draining. Intubation was difficult.',
    'Difficult to manage stairs since the sprain.',
  ],
}
