import type {Proof, Rule} from '../../rule.js'

/** Symptoms that are said to come when they are useful. */
export const whenItSuits: Rule = {
  id: 'en.credibility.when-it-suits',
  severity: 'suggest',
  match: [
    '(symptoms|voices|pain|limp|seizures|distress|anxiety|tremor|suicidality|memory|tears|si) ... [(come and go|vary|varies|appear+|disappear+|worsen+|return+|improve+|resolve+|vanish|vanishes|surface+|emerge+)] (to suit|when it suits|only when (he|she|they|watched|asked|staff|someone|confronted)|as soon as (he|she|they|staff|discharge|discussed))',
    '(when|whenever|as|if) it suit+ (him|her|them)?',
    '(come~ on|comes on|came on|flare~|appear~|surface~|worsen~|resurface~|kick~ in) (up)? (when|whenever|just|once|as soon as|only when|every time|right|the moment) (when|as|before|after)? (he|she|they|is|his|her|the)? (is|are)? (chores|discharge|assigned|denied|mentioned|homework|shower+|confronted|refused|group+)',
    'just (so)? (happens|happened) to',
    '(suspicious|convenient|curious|interesting|questionable) (timing|coincidence)',
    '(timing) {link} (suspicious|convenient|curious|interesting|questionable)',
    'to suit (his|her|their) (mood|own|purpose+|ends|story)',
    '(story|symptoms|pain|memory|rules|facts|mood) ... to suit (him|her|them)',
    '(hidden|own) agenda',
    '(ulterior|underlying) motive+',
    '(says|said|states|reports|claims|becomes) (he is|she is|they are)? suicidal (whenever|every time|only when|each time|as soon as)',
    'as soon as (staff|the nurse|nurse|nurses|the doctor|security|police) (left|leaves|leave|turned|closed|closes|looked|is gone)',
    '(selective|convenient|selectively) (deaf|memory|hearing|amnesia|forgetful|recall|deafness|compliant)',
    '(convenient|selectively) (mutism|mute)',
    '(suddenly|instantly|immediately) (well|better|fine|able|cheerful|bright) (when|once|as)',
    '(as soon as|when|once|until) (nobody|no one|noone|staff) (was|is|were|are)? (looking|watching|out of sight|back turned)',
    '(pain|symptoms|voices|anxiety|sick|ill|suicidal|migraine+) ... (when|whenever|once|if|as soon as|every time) (chores|discharge|rent|groups|group|court|work|limits|bills|consequences) (date|day|time)? (come+|came|is|are|was|were|get+) (up|raised|mentioned|due|discussed|called|set)',
  ],
  except: [
    '(you|weekly|monthly|daily|nightly|fortnightly|mg|dose) if it suits',
    'just happened to be (in|at|there|home|near|passing)',
    '(pill+|injection|day+|appointment|time|evening+|morning+|dose|route|group|shift) ... as it suits',
    '(pain|symptoms|limp|distress|tremor) ... when (he|she|they) (is|are|stands|stand|sits|sit|lies|lie|walks|walk|stops|bends|bend|runs|run|moves|move|lifts|eats|eat|coughs|breathes|takes|rests|rest|uses|drinks|sleeps|does|tries|exercises|turns|gets|goes|puts|raises|climbs|swallows)',
    '(come|comes) and go (with|during|at night|through)',
    '(job|clothes|colour|color|shirt|schedule|flat|apartment|hat|work|shift|time|pace) ... (suits|suit) (him|her|them)',
    'suicidal when (he|she|they) (was|were) (a|an)',
    'suits (her|him) (well|better)',
    'at (his|her|their) convenience',
    '(call|visit|come|meet|book|phone|choose|pick) ... (when|whenever|as|if) it suit+',
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
  passes: [
    'The voices come and go with the weather, she finds.',
    'The new job suits him.',
    'The desk was lowered to suit her; she felt immediately better after the spray.',
    'It only happens to the left hand.',
  ],
}
