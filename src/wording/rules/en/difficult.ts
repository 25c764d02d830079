import type {Proof, Rule} from '../../rule.js'

/** Difficult: how it felt to the staff, written as what the person is. */
export const difficult: Rule = {
  id: 'en.character.difficult',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(difficult|challenging|problem|annoying|exhausting) {charge}',
    '(demanding|entitled|needy|clingy|whiny|pushy|bossy|overly sensitive|overly dependent|high-strung|intrusive|draining|controlling)',
    '(difficult|challenging|impossible) to (manage|deal with|work with|handle|please|care for)',
    '(rude|obnoxious|abrasive|unpleasant|disrespectful|ungrateful|arrogant)',
    '(exhausting|unreliable)',
    'high-(needs|maintenance) ({charge})?',
    '(nuisance|piece of work|troublemaker)',
    '(boundary|authority|control|abandonment|dependency) issues',
    'problem+ with authority',
    '(self-pity|feels sorry for (himself|herself|themselves)|wallow~)',
    '(difficult|abrasive|toxic) personality',
    'erratic',
    '({charge}|he|she|they) {link} (very|quite|extremely|increasingly)? [(difficult|challenging|problematic)]',
    'known to be (difficult|challenging|problematic)',
    '(snarky|snippy|sassy|lippy|bitchy|gruff|discourteous|shallow|phony|pitiful)',
    'chip on (his|her|their|the)? shoulder',
    '(has|have) issues with authority',
    '(over|overly|too|excessively|inappropriately) (attached|familiar|friendly|reliant) (to|with|on|toward|towards) (staff|writer|the|male|female|his|her|their|nurse+|worker)',
  ],
  except: [
    'difficult to manage (pain|blood|diabetes|at|money|stairs)',
    '(demanding|controlling|challenging) (job|work|shift|her|his|their|less|more)',
    '(feel~|worry~|fear~|afraid) ... (needy|clingy|demanding|whiny|entitled)',
    '(staff|family|team) member+ ... (rude|disrespectful|unpleasant|arrogant)',
    '(difficult|challenging) (to|for) (hear|understand|rouse|assess|him|her|them|walk|sleep|find|reach)',
    'challenging (himself|herself|themselves)',
    'demanding (answers|action|equal|an (answer|apology|explanation|appeal))',
    'entitled to (legal|apply|appeal|vote|know|benefits|support|leave|compensation|coverage|an|a (lawyer|hearing|review|copy|refund|second|pension|phone|visit)|(his|her|their) (own|file|share|opinion|privacy|records|benefits|pension))',
    'difficult (family|person|patient) (situation+|history|circumstances|dynamic+|meeting+|conversation+|time+)',
    '(ex|partner|husband|boyfriend|abuser|girlfriend|wife) ... (controlling|rude)',
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
  ],
  passes: [
    'Physio reports a demanding exercise plan.',
    'This has been a difficult week for him.',
    'Her attitude to winter is cheerful.',
  ],
}
