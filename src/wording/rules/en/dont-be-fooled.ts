import type {Proof, Rule} from '../../rule.js'

/** Warnings about a person, handed from shift to shift. */
export const dontBeFooled: Rule = {
  id: 'en.character.dont-be-fooled',
  severity: 'suggest',
  match: [
    '(don t|do not|never|not) (be|get) (fooled|taken in|misled|deceived|charmed|sucked in|swayed|manipulated|conned|played)',
    '(don t|do not|never) (fall for|trust|buy into|turn your back on|give in to|get drawn in) (by|to)? (him|her|them|it|his|her|the|this|anything)?',
    '(play~|pit~|set~|play off) (one|us|everyone|people|providers|physicians|services|agencies|parents|doctors|workers|shifts|clinics|teams) ... (against|off)',
    '(only|just) (answers|answering|answered|hears|hearing|remembers|does|doing|follows|following|cooperates|cooperating|attends|participates|engages|talks|talking|speaks|eats|listens) (to|in)? (what|when|whatever|who|if|things) (suits|suited|it|he|she|they|convenient|interests)',
    'what (suits|suited|serves|pleases) (him|her|them)',
    '(will|would|ll|d) (say|do|promise|sign|agree to|tell you|tell staff) (anything|whatever) (to|for|he|she|they|you|it)?',
    '(has|have|had|with|got) (an|a|quite the|some|a real|real)? (attitude|attitude problem|smart mouth|lip) (with|today|tonight|toward|towards|about|when|again|throughout|all|and)',
    '(snap~|snapped|bark~|sneer~|scoff~|snarl~|lash~ out|yell~|swore|swears|curse~|spat|shout~|mouth~ off|roll~ eyes) (back)? at (the)? (resident|student|doctor|physician|team|clerk|intern|aide|ot|sw|worker|secretary|receptionist|housekeeping|volunteer|tech|dietitian|pharmacist|porter|paramedics|security|np|unit)',
    '(the|an|a|typical|classic|true|her|his) (ed|addict|addictive|borderline|bpd|anorexic|eating-disorder|alcoholic|psych|pain|chronic pain|migraine|wcb|type a|fibro|dependent|criminal|victim|entitlement|junkie|welfare) (personality|mentality|mindset|attitude|psychology)',
    '(pain|symptom|illness|somatically|opioid|narcotic|medication|discharge|pill|complaint|litigation|compensation)-(focused|focussed|preoccupied|obsessed|fixated|centred|centered|oriented)',
    '(fixated|fixating|hyperfocused|hyper-focused|harping|harps|dwells|dwelling|obsessing|obsesses) (on|about|over)',
    '(pleasant|cooperative|polite|calm|nice|civil|friendly|appropriate|quiet|settled|clean|sober|awake|dressed|manageable|reasonable|compliant|bathed|agreeable|happy|cheerful|bright|helpful|truthful|honest|early|present) ... for (a change|once)',
    '(shed|sheds|cried|cries|crying|turned on|turns on) (crocodile|the|fake|no)? (crocodile) tears',
    '(knows|knew|knowing|learned|learnt|figured out) (how to|exactly how to|how) (work|play|game|milk|manipulate|push|get around) (the|us|staff|his|her|every|people)?',
    '(wolf in sheep|smooth talker|smooth operator|silver-tongued|snake in|sweet-talker|sweet-talks|con-man|bullshitter|bs artist|slippery|sneaky|slick|two-faced|fake (nice|smile|tears))',
    '(tests|testing|tested|tries|pushes|pushing|pushed|crosses|crossing|crossed|oversteps|overstepped|no respect for) (the|staff|our|all|my|personal|professional|every|his|her)? (boundaries|boundary|limits)',
  ],
  except: [
    '(eye+|gaze|plate|screw+|bone|implant) (was|were|are|is)? fixated on',
    '(pain|symptom|medication|discharge)-focused (physio|group|program|exercise+|teaching|intervention+|care|education|visit|exam|assessment|treatment|therapy)',
    'do anything (for|to (help|see|protect|support)) (his|her|their)',
    '(exposure|limits|rate|speed|tests|lab|normal|weight|city|property|provincial|upper|range|water) (limits|boundary|boundaries)',
    '(feel~|felt) ... obsess~',
    'slippery (floor+|when|road+|stairs|ice|sidewalk+|slope|shoe+)',
    '(voice+|landlord|ex|boss) ... tests',
    'tested the limits of',
  ],
  guards: {apart: false},
  message: 'This warns against a person and leaves out what happened.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Real charmer, don’t be fooled.',
    'Fixated on surgery at every visit.',
    'Cooperative tonight for a change.',
  ],
  passes: ['Eyes fixated on the ceiling light during the seizure.', 'She asked for a change of dressing.'],
}
