import type {Proof, Rule} from '../../rule.js'

/** Nothing there, never learned: a person by what is absent. */
export const nothingThere: Rule = {
  id: 'en.deficit.nothing-there',
  severity: 'suggest',
  match: [
    '(disabled|crippled|paralyzed|incapacitated|immobilized|debilitated|hampered|handicapped|consumed|ruined|destroyed) by (his|her|their|the|severe|chronic)? (anxiety|depression|illness|fear|symptoms|ocd|addiction|past|trauma|psychosis|grief|drinking|schizophrenia|paranoia|phobia+|mental|mood|indecision|guilt|low)',
    '(needs|need|requires|wants|must have) (someone|somebody|others|staff|everyone|a parent|his mother|her mother|people) to (think|do|manage|decide|look|cook|clean|tell|hold|guide|watch|remind|run|make|handle|supervise|push|take)',
    '(nothing|nobody|not much) (going on)? (upstairs|between the ears|behind the eyes|to (work with|build on))',
    'never (learned|learnt|mastered|acquired|developed) (how)? (to|the|any|basic) (look|manage|cook|budget|care|cope|live|regulate|handle|be|ability|skill+|basics|social|coping|parent|function|clean)',
    '(ill-equipped|ill-prepared|unequipped|unsuited|not (equipped|competent)|too (immature|limited|impaired|fragile|disorganized|chaotic|unstable)) (for|to) (motherhood|parenting|parent|work|live|life|independent|independence|care|manage|cope|school|handle|be|university|raise|housing|discharge|benefit|participate|function|engage)',
    '(lack~|lacking|lacks|lacked|no|little|poor|low|zero|limited|without|devoid of) (self)? (confidence|assertiveness|resilience|stamina|grit|drive|ambition|self-worth|self-confidence|self-reliance|adaptability|resourcefulness|emotional regulation|executive function|executive skills|problem-solving|independence|autonomy|self-sufficiency|common sense|street smarts|social sense|social awareness|emotional maturity|initiative|follow-through|organizational|self-discipline|coping) (skills|ability|abilities)? (and|to|in|with|or|for|around|at)?',
    '(fall~|fell|go~|went|break~|broke|come~|came) (all)? (to (pieces|bits|nothing)|apart at the seams|unglued|unstuck|undone|off the rails) (at|when|over|with|after|without|under|if|in|on|since)?',
    '(unable|not able|struggles) to (process|processing|retain|understand|grasp|follow|absorb|reason|concentrate|focus|sequence|generalize|think|express|verbalize|articulate|tolerate|self-soothe|self-regulate|problem-solve|prioritize|initiate|adapt|adjust|relate|trust|connect|regulate|contain|control) (his|her|their|new|simple|basic|complex|abstract)? (information|instructions|directions|clearly|logically|abstractly|emotions|anger|impulses|behaviour|feelings|change|stress|frustration|tasks|ideas|concepts|consequences|himself|herself)',
    '(vegetat~|wasting away|rotting|languish~|stagnat~|wallow~|exists|existing|idling) (in|at|on|away|from|day) (the|his|her|front|bed|a|room|apartment|to day|squalor|filth|ltc|hospital|basement)',
    '(severely|profoundly|seriously|hopelessly|deeply|badly|totally|completely|utterly|quite|so|very|emotionally|psychologically|mentally) (damaged|disturbed|disordered|broken|scarred|crippled|stunted|deprived|dysfunctional|disabled|unstable|unbalanced|impoverished|immature|dependent|regressed|needy|deficient|inadequate|incompetent|messed up|screwed up|fragile)',
    '(poor|weak|shaky|low|minimal|limited|little|marginal|inadequate|deficient|impaired) (grasp|understanding|command|handle|knowledge|awareness|concept|appreciation) of (basic|money|time|reality|social|his|her|the|daily|life|boundaries|hygiene|nutrition|parenting|how|consequences)',
    '(barely|hardly|scarcely|minimally|marginally) (able to|capable of|meets|maintains|tolerates) (dress|cook|care|look|manage|live|function|feed|clean|keep|basic|his|her|their|own|any|needs)',
    '{be} (a|an) (shell|wreck|shadow|burden|drain|liability|helpless|dependent|broken|damaged|emotional|nervous|total) (of|on|person|man|woman|individual|case|wreck|cripple|mess|disaster|failure|to)',
    '(overdependent|over-reliant|over-dependent|co-dependent|parasitic|clings|clinging) (on|upon|to|with) (her|his|their|staff|worker|the|mother|others|family|us|nursing)',
    '(multiple|numerous|many|significant|severe|global|marked|gross|glaring|serious|obvious|profound) (deficit+|deficienc+|deficiencies|limitations|impairments|inadequacies|shortcomings|weaknesses|failings|dysfunction) (in|of|with|across|and|noted|re|around|at|on|related)',
    '(in|across) (all|every|most|multiple|many|several) (area+|domain+|sphere+|aspect+) (of (functioning|life|function|daily|his|her|self-care|living))? (impaired|deficient|limited|poor|dysfunctional)',
  ],
  except: [
    '(says|said|reports|reported|feels|felt|describes|tells|told|worries|complains|thinks|fears) ... (burden|confidence|broken|damaged|stagnat~|crippled|paralyzed|shell|disabled|unable|motivation|drain|energy|cannot|can t|failure|inadequate|unstable)',
    '(feel~|felt|feeling) (like|so|very|quite|emotionally|mentally)? (a|an)? (burden|shell|broken|damaged|wreck|unstable|drained|inadequate)',
    '(paralyzed|disabled|immobilized|debilitated) by (the|a)? (stroke|polio|injury|accident|ms|spasm|pain|cast|brace)',
    '(multiple|significant|severe|marked|global) (deficits|impairments|limitations|weakness) (in|of|on|noted) (the|his|her|left|right|range|motor|sensory|vision|hearing|strength|visual|mobility|neuro|gait)',
    '(low|limited|no|poor|little) (energy|independence|initiative) (in|with) (transfers|walking|mobility)',
    '(existing|exists) (in|at|on|from) (the|a) (file|chart|record|scar)',
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
  ],
  passes: [
    'She feels like a burden.',
    'She has never learned to skate.',
    'He says that he lacks confidence.',
  ],
}
