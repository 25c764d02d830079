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
    '({charge}|he|she|they) {link} (very|quite|totally)? [draining]',
    '(nuisance|piece of work|troublemaker)',
    '(boundary|authority|abandonment|dependency) issues',
    '(issues|problem+) with authority',
    '(self-pity|feels sorry for (himself|herself|themselves)|wallow~)',
    '(difficult|abrasive|toxic) personality',
    '({person}|{link}|{pass}|and|but|s|less|frankly|downright|therefore|himself|herself) [(difficult|challenging|exhausting|unreliable)] ($|and|but|with|on|at|when|whenever|during|about|re|around|toward|towards|because|since|as|if|for|after|before|again|today|tonight|overnight|yesterday|throughout|over|while|until|per|though|or|in|from|this|by)',
    '(mr|mrs|ms|miss|mx) ... [(difficult|challenging|exhausting|unreliable)] ($|and|but|with|on|at|when|whenever|during|about|re|around|toward|towards|because|since|as|if|for|after|before|again|today|tonight|overnight|yesterday|throughout|over|while|until|per|though|or|in|from|this|by)',
    '((personality|temperament|character|demeanour|attitude|conduct) : difficult|make~ (himself|herself|themselves) (difficult|impossible))',
    '^ [difficult] (with|toward|towards) (us|staff|nurse+|nights|night|day|evening|aides|everyone|me|writer|team|the (nurse+|aide+|team|staff))',
    '(snarky|snippy|sassy|lippy|bitchy|discourteous|phony|pitiful)',
    'chip on (his|her|their|the)? shoulder',
    '(over|overly|too|excessively|inappropriately) (attached|familiar|friendly|reliant) (to|with|on|toward|towards) (staff|writer|male|female|nurse+|worker)',
    'high- (needs|maintenance) ({charge})?',
    '^ (difficult|challenging|impossible) to (manage|handle|redirect|please|deal with|work with) ($|on (the)? (unit|ward|floor|nights|days|evenings|shift)|at (home|school|times|night|group)|overnight)',
  ],
  except: [
    '(iv|access|sleep|swallow|swallows|transfer+|mobility|speech|communication|conversation+|interaction+|assessment|exam+|history|diabetes|breathing|stairs|balance|labour|birth|night+|day+|week+|month+|year+|morning+|evening+|weekend+|mondays|christmas|holidays|winter|course|start|insertion|view|wean|bloodwork|bloods|latch|feeds|stools|decision+|diagnosis|placement|discharge|transition|adjustment|rehab|recovery|rehabilitation|meals|math|exercise+|physio|dialysis|chemo|radiation|withdrawal|divorce|retirement|life|things|everything|childhood|relationship+|shift+|anatomy|dissection|procedure|case|situation|english|crowds|parenthood|pregnancy|grief|money|task+|step+|goal+|memory|sats|spo2|reading+|result+|trace|ecg|collateral|recall|bp|probe|scale+|weights|meter|glucometer|temp|transit|transport|signal|buses|income|hours|symptom+|seizures|flares|bowels|appetite|mood|pain) (is|are|remain|was|were|has|have|had|can|may|be|been|remains|seems|became|becomes|getting|also|still|very|quite|more|so|too|increasingly|extremely|often)? (is|are|was|were|has|have|had|can|may|be|been|remains|seems|became|becomes|getting|also|still|very|quite|more|so|too|increasingly|extremely|often)? (is|are|was|were|has|have|had|can|may|be|been|remains|seems|became|becomes|getting|also|still|very|quite|more|so|too|increasingly|extremely|often)? (difficult|challenging|exhausting|unreliable)',
    'overly sensitive (teeth|skin|to (light|noise|sound+|touch|cold|heat|smell+))',
    '(demanding|controlling) (job|work|shift|her|his|their|less|more)',
    '(feel~|worry~|fear~|afraid) ... (needy|clingy|demanding|whiny|entitled)',
    '(staff|family|team) member+ ... (rude|disrespectful|unpleasant|arrogant)',
    'demanding (answers|action|equal|an (answer|apology|explanation|appeal))',
    'entitled to',
    '(took|lasted|needed|required) ... and {be} (very|quite|so)? (difficult|challenging|exhausting)',
    '(^ (somewhat|very|extremely|quite|more|so|too|rather) difficult $|will be (difficult|challenging|exhausting)|difficult with the staff (at|of)|(assessment|exam+|visualization|access|placement) ... ... ... difficult)',
    'difficult (family|person|patient) (situation+|history|circumstances|dynamic+|meeting+|conversation+|time+)',
    '(ex|partner|husband|boyfriend|abuser|girlfriend|wife) ... (controlling|rude)',
    '(puppy|dog|cat|kitten|baby|toddler) ... ... (needy|clingy|demanding|whiny|bossy)',
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
    'Kind to the doctors, difficult with us; per nights, Mr. Roy was difficult again.',
  ],
  passes: [
    'Physio reports a demanding exercise plan.',
    'This has been a difficult week for him.',
    'Her attitude to winter is cheerful.',
    'Breathing: shallow. Wound: draining. Intubation was difficult.',
    'Transfers remain difficult. The wait was long and he found it exhausting.',
    'Difficult to manage stairs since the sprain.',
  ],
}
