import type {Proof, Rule} from '../../rule.js'

/** Tales and lies, and a history that is called vague. */
export const tales: Rule = {
  id: 'en.credibility.tales',
  severity: 'suggest',
  match: [
    '(normalise~|normalize~) (his|her|their|all|any|the)? (drinking|use|using|behaviour|behavior|violence|aggression|symptoms|symptom|restriction|bingeing|purging)',
    '(symptom+|pain|illness|deficit+) (magnification|exaggeration|amplification|embellishment|inflation|magnifier+|over-reporting)',
    '(magnify|magnifies|magnified|magnifying|overplay~|over-play~|overdramatize~|over-dramatize~|inflates|embroider~|dramatizes) (his|her|their|the|symptoms|pain|complaints|deficits|disability)',
    '(embellishment+|fabrication+|overdramatic|over-dramatic|play-acting|playacting|playing it up|hams it up|ham~ it up|lays it on thick|laying it on)',
    '(non-organic|non-physiologic|non-physiological|non-anatomic|non-anatomical|supratentorial|non-dermatomal)',
    '(tell~|told|spin~|spinning|makes|made|peddle~|full|pack|web|string) (of|a|some|many|more|his|her|us|staff|all)? (pack|bunch|string|kinds)? (of)? (tales|lies|fibs|untruths|falsehoods|half-truths|fables|whoppers|tall)',
    '(s|his|her|their|constant|outright|blatant|bold-faced|white|these|repeated) [lies] (about|make|are|to|and|were|when|or|have|re|catch|caught)',
    '(mendacious|fibbing|fibs|fibbed|prevaricate~|equivocate~|obfuscate~|dissembl~|dissemble~|perjured|deceiv~|mislead~|misled us|misleads|misleading (staff|us|about|information)|trick~ (staff|us|writer|nurses|the (nurse|team|doctor)))',
    '(vague|evasive|inconsistent|contradictory|circumspect|shifty|tangled|conflicting|sketchy|convoluted|fuzzy|spotty|patchy) (and|or) (vague|evasive|inconsistent|contradictory|changing|unreliable|conflicting|rambling|unclear|evasive|noncommittal|guarded|unhelpful|circumstantial|confusing|untruthful|shifting)',
    '(history|account|story|answers|details|responses|timeline|explanation+|statement+|report+|replies) (given)? (by (him|her|pt|patient|client))? {link} (very|quite|rather|extremely|often|so|frequently|somewhat|too)? [(vague|inconsistent|contradictory|evasive|sketchy|convoluted|unreliable|conflicting|confusing|implausible|unconvincing|shaky|murky|muddled|untrue|false|unbelievable|suspicious)]',
    '(vague|evasive|inconsistent|contradictory|sketchy|shifting|conflicting|shaky|convoluted|unconvincing) (history|account+|details|answers|timeline|story|stories|about|regarding|re|on|historian|responses|statements|reports|report|reporting|information|explanation+|version+|replies|informant)',
    '(story|history|account|version|explanation|details|answers|reason+|reasons) (keep~|change+|changed|changing|shift~|shifts|varied|varies|vary|evolve~|differ~|differs|morph~) (changing|shifting|evolving|with|each|every|depending|from|daily|by|according|between|over|depends|if|when|to)',
    '(different|another|new|changing|shifting|evolving|alternate) (version+|story|stories|account+|tale+|excuse+) (of|about|to|each|every|when|from|as|today|than|depending|for)',
    '(gives|gave|giving|tells|told) (each|every|different|everyone|us|staff) (people|staff|person|worker+|nurse+|shift|one|all|of us)? (a)? (different|another|new|conflicting) (version+|story|stories|account+|answer+|reason+|thing+|date+|age+)?',
    '(withhold~|withheld|withholds|conceal~|hide~|hides|omits|leaves) (out)? (information|details|facts|key|relevant|important|things|symptoms|the|his|her)? (truth|extent|information|details|facts|symptoms|true)',
    '(under-report~|understate~|play~ down|plays down|brush~ off|brushes off|shrug~ off|laugh~ off|gloss~ over|sugarcoat~|sugar-coat~|whitewash~|water~ down|soft-pedal~) (the|his|her|their|any|concerns|symptoms|everything|drinking|use|it|this|risk+|all|how)?',
    '(considerable|significant|some|much|marked|clear|gross|his|her|their|with|and|evident|typical|ongoing|usual|obvious) (minimization|minimizing|minimisation|exaggeration|under-reporting|underreporting|downplaying|dishonesty|deceit|deception|evasiveness|secrecy)',
    '(guarded|selective|economical|sparing|choosy|evasive|cagey|tight-lipped|coy|secretive|mysterious|vague) (in|about|with|when|regarding|as) (what|his|her|their|the|giving|sharing|answers|information|details|where|how|to|who|asked|whereabouts)',
    '(false|unfounded|baseless|groundless|wild|outlandish|bizarre|frivolous|vexatious|spurious|trumped-up|unsubstantiated|far-fetched|ridiculous|absurd|preposterous|inflated|outrageous|exaggerated) (accusation+|allegation+|claim+|complaint+|charge+|report+|statement+|assertion+|story|stories)',
    '(make~|makes|made|making|level~|hurl~|throw~) (false|numerous|multiple|repeated|wild|many|various|several|unfounded)? (accusation+|allegation+|insinuation+) (against|about|of|that|toward|to|at)?',
    '(confabulate~|romanticize~|aggrandize~|self-aggrandizing|self-serving)',
    '(make~|makes) light of (his|her|their|any|it|what)',
    'self-contradict~',
  ],
  except: [
    'vague history of (a|an|some)',
    'normalized ratio',
    'misleading (colonic|image+|ct|findings|appearance|presentation)',
    'non-organic (psychosis|insomnia|sleep|failure|enuresis|encopresis|sexual|waste)',
    'normaliz~ (the|his|her|their)? (voices|experience+|feelings|sleep|routine|grief|potassium|sodium|glucose|reaction|fears)',
    '(discrepancy|report) ... misleading',
    '(vague|sketchy) (pain|ache|memory|opacity)',
    '(children|kids|grandchildren|library|fairy|campfire|elder+) ... (tell~|told) ... tales',
    '(tell~|told) ... tales (to|with|at) (the)? (children|kids|grandchildren|fire|campfire)',
    'false (positive|negative)',
  ],
  message: 'This calls what the person tells untrue.',
}

export const proof: Proof = {
  sources: ['care-sd', 'goddu', 'practice'],
  flags: [
    'He tells tales about the army.',
    'The history is vague and inconsistent.',
    'Gives each shift a different story.',
    'Symptom magnification is likely.',
    'Considerable minimizing was evident.',
  ],
  passes: [
    'He told tales to the grandchildren.',
    'Vague ache in the left knee since Sunday.',
    'The group normalizes the voices.',
  ],
}
