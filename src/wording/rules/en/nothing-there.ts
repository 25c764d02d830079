import type {Proof, Rule} from '../../rule.js'

/** Nothing there, never learned: a person by what is absent. */
export const nothingThere: Rule = {
  id: 'en.deficit.nothing-there',
  severity: 'suggest',
  match: [
    '(disabled|crippled|incapacitated|immobilized|handicapped|ruined|impaired) by (his|her|their|the|severe|chronic)? (anxiety|depression|illness|fear+|symptoms|ocd|addiction|trauma|psychosis|drinking|schizophrenia|paranoia|phobia+|mood)',
    'need~ (someone|somebody|others|staff) to (think for|decide|run (his|her|their) life|do everything)',
    '(nothing|not much|not a lot) (going on upstairs|(going on)? (between the ears|behind the eyes))',
    'never (learned|learnt|mastered|acquired|developed) (how)? (to (look after|manage|budget|cope|live|regulate|behave)|(the|any|basic|healthy)? (skills|basics|coping ($|skills)|social|life))',
    '(ill-equipped|ill-prepared|unequipped|unsuited|too (immature|limited|chaotic|impaired)) (for|to) (motherhood|parenting|parent|work|live|independent|independence|manage|cope|raise|be a)',
    'lack~ (confidence and)? (assertiveness|resilience|grit|drive|ambition|self-reliance|resourcefulness|common sense|self-discipline|coping (skills|ability))',
    '(no|little|poor|low|zero|limited|devoid of) (resilience|grit|ambition|resourcefulness|emotional (regulation|maturity)|common sense|street smarts|social (sense|awareness)|self-discipline|coping (skills|ability|abilities))',
    '(fall~|go~) to pieces (when|over|at|under|without|if)',
    '(unable|not able|struggles) to (grasp|tolerate|handle) (his|her|their|simple|basic)? (instructions|frustration|change|concepts|ideas|consequences)',
    '(vegetate~|languish~|wallow~) (in|away)',
    '(emotionally|mentally|psychologically|hopelessly|utterly|deeply|profoundly) (damaged|disturbed|disordered|broken|scarred|crippled|stunted|unstable|unbalanced|immature|regressed|deficient|inadequate|incompetent)',
    '(poor|weak|shaky|limited|little|minimal|inadequate) (grasp|understanding|concept|appreciation) of (money|time|reality|social|boundaries|hygiene|nutrition|parenting|how|consequences|(his|her|their) (illness|condition|diagnosis))',
    '(barely|hardly|scarcely|marginally) (capable of (caring|looking|managing|living|functioning)|(meets|maintains) (basic|his|her|their))',
    '{be} (a|an) ((shell|shadow) of|(helpless|dependent|broken|damaged) (person|man|woman|individual)|(emotional|nervous) wreck|(drain|burden) on (staff|family|resources|society|the (system|family)))',
    '((overdependent|over-reliant|over-dependent|parasitic) (on|upon)|(clings|clinging) to (staff|worker|us))',
    '(multiple|numerous|glaring|obvious|profound) (inadequacies|shortcomings|failings)',
    '(disabled|paralyzed|hampered|destroyed) by (his|her|their|the|severe|chronic)? (anxiety|depression|illness|fear|symptoms|ocd|addiction|past|trauma|psychosis|grief|drinking|schizophrenia|paranoia|phobia+|mental|mood|indecision|guilt|low)',
    '(lack~|lacking|lacks|lacked|no|little|poor|low|zero|limited|without|devoid of) (self)? (assertiveness|resilience|grit|drive|ambition|self-worth|self-confidence|self-reliance|adaptability|resourcefulness|emotional regulation|executive function|executive skills|problem-solving|independence|autonomy|self-sufficiency|common sense|street smarts|social sense|social awareness|emotional maturity|initiative|follow-through|organizational|self-discipline|coping) (skills|ability|abilities)? (and|to|with|or|for|around)?',
    '{be} (a|an) (shell|wreck|shadow|burden|dependent|broken|emotional|nervous|total) (of|on|person|man|woman|individual|case|wreck|cripple|mess|disaster|failure|to)',
    '(damaged|broken|inadequate|hapless|disturbed|stunted) (young|middle-aged|older) ({charge}|girl|boy|lady|soul)',
    '(nothing|little|not much) in the way of (coping|social|life|parenting|insight|skills|ambition|supports)',
    '(few|no|any) redeeming (strengths|qualities|features|traits)',
  ],
  except: [
    '(says|said|reports|reported|feels|felt|feel|describes|worries|thinks|fears) ... (burden|broken|damaged|crippled|shell|shadow|disabled|unable|unstable|wreck|inadequate|resilience|ambition|drive|to pieces)',
    '(disabled|immobilized) by (the|a)? (stroke|polio|injury|accident|ms|spasm|pain|cast|brace)',
    '(says|said|reports|reported|feels|felt|describes|tells|told|worries|complains|thinks|fears) ... (burden|confidence|broken|damaged|stagnat~|crippled|paralyzed|shell|disabled|unable|motivation|drain|energy|cannot|can t|failure|inadequate|unstable)',
    '(feel~|felt|feeling) (like|so|very|quite|emotionally|mentally)? (a|an)? (burden|shell|broken|damaged|wreck|unstable|drained|inadequate)',
    '(paralyzed|disabled|immobilized|debilitated) by (the|a)? (stroke|polio|injury|accident|ms|spasm|pain|cast|brace)',
    '(multiple|significant|severe|marked|global) (deficits|impairments|limitations|weakness) (in|of|on|noted) (the|his|her|left|right|range|motor|sensory|vision|hearing|strength|visual|mobility|neuro|gait)',
    '(low|limited|no|poor|little) (energy|independence|initiative) (in|with) (transfers|walking|mobility)',
    '(emotionally|mentally|quite|so|very|completely) (fragile|dependent|unstable) (skin|veins|on (oxygen|insulin)|angina|fracture|on (his|her) feet)',
  ],
  message: 'This draws a person by what is absent.',
}

export const proof: Proof = {
  sources: ['casat', 'practice'],
  flags: [
    'Disabled by her anxiety.',
    'Never learned to look after himself.',
    'Falls to pieces when alone.',
    'Lacks confidence and drive.',
    'A damaged young man.',
    'Has little in the way of coping skills.',
  ],
  passes: [
    'She feels like a burden.',
    'She has never learned to skate.',
    'He says that he lacks confidence.',
    'Lacks confidence on stairs since the fall.',
    'The drain on the left put out 20 mL.',
    'Needs someone to talk to.',
    'Little in the way of pain today.',
  ],
}
