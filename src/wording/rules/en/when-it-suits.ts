import type {Proof, Rule} from '../../rule.js'

/** Symptoms that are said to come when they are useful. */
export const whenItSuits: Rule = {
  id: 'en.credibility.when-it-suits',
  severity: 'suggest',
  match: [
    '(symptoms|voices|pain|limp|seizures|distress|anxiety|tremor|suicidality|memory|tears|si) ... [(come and go|vary|varies|appear+|disappear+|worsen+|return+|improve+|resolve+|vanish|vanishes|surface+|emerge+)] (to suit|when it|when (he|she|they)|only when|as soon as|whenever|once)',
    '(when|whenever|as|if) it suit+ (him|her|them)?',
    '(come~|comes|came|flare~|start~|starts|begin~|begins|appear~|surface~|worsen~|resurface~|kick~|arise~) (on|up|in)? (when|whenever|just|once|as soon as|only when|every time|right|the moment) (when|as|before|after)? (he|she|they|is|his|her|the)? (is|are)? (chores|discharge|discharged|assigned|denied|mentioned|homework|shower+|expected|confronted|refused|group+)',
    '(just|only) (happens|happened|so happened|so happens) to',
    '(suspicious|convenient|curious|interesting|questionable) (timing|coincidence)',
    '(timing) {link} (suspicious|convenient|curious|interesting|questionable)',
    'to suit (him|her|them|his needs|her needs|their needs|his mood|her mood)',
    'at (his|her|their) convenience',
    '(hidden|own|personal) agenda',
    '(ulterior|underlying) motive+',
    '(says|said|states|reports|becomes|is|feels) (he is|she is|they are)? suicidal (whenever|when|if|every time|only when|each time|as soon as)',
    'as soon as (staff|the nurse|nurse|nurses|the doctor|we|security|police|family|the door) (left|leaves|leave|turned|closed|closes|looked|arrived|is gone)',
    '(selective|convenient|selectively) (mutism|deaf|memory|hearing|amnesia|forgetful|recall|deafness|mute|compliant)',
    '(suddenly|instantly|immediately) (well|better|fine|calm|able|settled|cheerful|bright) (when|once|after|as)',
    '(as soon as|when|once|until) (nobody|no one|noone|staff|everyone) (was|is|were|are)? (looking|watching|around|there|gone|left|out of sight|back turned)',
    '(when|whenever|once|if|as soon as|every time) (chores|discharge|rent|groups|group|court|work|limits|bills|consequences) (date|day|time)? (come+|came|is|are|was|were|get+) (up|raised|mentioned|due|discussed|called|set)',
  ],
  except: [
    '(pill+|injection|day+|appointment|time|evening+|morning+|dose|route|group|shift) ... as it suits',
    '(pain|symptoms|limp|distress|tremor) ... when (he|she|they) (is|are|stands|stand|sits|sit|lies|lie|walks|walk|stops|bends|bend|runs|run|moves|move|lifts|eats|eat|coughs|breathes|takes|rests|rest|uses|drinks|sleeps|does|tries|exercises|turns|gets|goes|puts|raises|climbs|swallows)',
    '(come|comes) and go (with|during|at night|through)',
    '(job|clothes|colour|color|shirt|schedule|flat|apartment|hat|work|shift|time|pace) ... (suits|suit) (him|her|them)',
    'at (his|her|their) convenience',
    'suicidal when (he|she|they) (was|were) (a|an)',
    'suits (her|him) (well|better)',
  ],
  message: 'This reads a purpose into distress.',
}

export const proof: Proof = {
  sources: ['practice', 'stigmaguard'],
  flags: [
    'Voices come and go to suit her.',
    'He says he is suicidal whenever rent is due.',
    'Knocks at our door whenever it suits him.',
  ],
  passes: ['The voices come and go with the weather, she finds.', 'The new job suits him.'],
}
