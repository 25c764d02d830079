import type {Proof, Rule} from '../../rule.js'

/** Illness as a war, a curse or a prison. */
export const illnessAtWar: Rule = {
  id: 'en.suffering.illness-at-war',
  severity: 'suggest',
  match: [
    '(cursed|beset|racked|wracked|bedevilled|riddled|eaten up) (with|by)',
    '(burdened|saddled) (with|by) (a|an|his|her|their|the|type)? (brain|{illness}|disease|illness|disorder|condition|disability|1|2|multiple|epilepsy|arthritis|huntington|parkinson)',
    '(lost|lose~|losing) (his|her|their) (long|brave|lifelong|courageous)? (battle|fight|war|struggle) (with|against)',
    'losing the (battle|fight)',
    '(courageous|brave|valiant|losing|never-ending) (battle|fight|struggle) (with|against)',
    'succumb~ to (his|her|their|the)? ({illness}|drink)',
    'at the mercy of (his|her|their|the)? (illness|disease|voices|symptoms|moods|addiction|disorder|ocd|delusions)',
    '(ravages|scourge) of',
    '(clutches|shackles|throes|torment) of (his|her|their|the|a)? ({illness}|illness|disease|disorder|drugs|alcohol|drinking|withdrawal)',
    '(his|her|their|inner|personal|own) demons',
    'endure~ (a|his|her|chronic|constant|severe|lifelong|years|decades)? (of)? {illness}',
    '(imprisoned|enslaved|shackled) by (his|her|their)? ({illness}|{substance}|illness|voices|obsessions)',
    'affliction+',
    'trapped (in|by) (his|her|their|a) (own)? (psychosis|illness|delusion+|addiction|depression|ocd|paranoia|mania|mind)',
    '(robbed|cheated) of (his|her|their) (youth|life|future|mind|sanity)',
    '(burdened|saddled|overwhelmed|overtaken|overpowered|destroyed|hijacked|dogged|weighed down|blessed) (with|by) (a|an|his|her|their|the|type|years|chronic|severe|this)? (brain|cerebral|{illness}|disease|illness|disorder|condition|disability|injury|1|2|multiple|guilt|pain|voices|symptoms|paranoia|ocd|drinking|bipolar|seizures|epilepsy|arthritis|fibromyalgia|sclerosis|parkinson)',
    '({charge}|{family}|he|she|they|who|been|life|brother|sister|son|daughter|^) (is|are|was|were|so|heavily|also|still|both)? [(burdened|saddled) (with|by)]',
    '(lost|lose~|losing) (his|her|their|the|a) (long|brave|lifelong|courageous)? (battle|fight|war|struggle) (to)?',
  ],
  except: [
    'riddled with (bullets|holes|errors|typos|mistakes|termites|mice)',
    'succumb~ to ... (injuries|wounds|injury|fire|frost)',
    '(burdened|saddled) (with|by) ... (debt+|rent|bills|arrears|paperwork|loan+|cost+|fees|childcare|caring|payments|mortgage|overtime)',
    'blessed',
  ],
  guards: {formal: false},
  message: 'This tells an illness as a war or a prison.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['He lost his battle with drink.', 'Cursed with a tremor.'],
  passes: [
    'He succumbed to his injuries.',
    'The case was lost in court.',
    'She succumbed to pneumonia in hospice.',
  ],
}
