import type {Proof, Rule} from '../../rule.js'

/** Illness as a war, a curse or a prison. */
export const illnessAtWar: Rule = {
  id: 'en.suffering.illness-at-war',
  severity: 'suggest',
  match: [
    '(struck|felled) down ... by (a|an|the) (major|severe|depressive|manic)',
    '(cursed|beset|racked|wracked|bedevilled|blighted|besieged|assailed|hounded|hobbled|riddled|eaten up|eaten alive) (with|by)',
    '(burdened|saddled|overwhelmed|overtaken|overpowered|destroyed|hijacked|dogged|weighed down|blessed) (with|by) (a|an|his|her|their|the|type|years|chronic|severe|this)? (brain|cerebral|{illness}|disease|illness|disorder|condition|disability|injury|1|2|multiple|guilt|pain|voices|symptoms|paranoia|ocd|drinking|bipolar|seizures|epilepsy|arthritis|fibromyalgia|sclerosis|parkinson)',
    '({charge}|{family}|he|she|they|who|been|life|brother|sister|son|daughter|^) (is|are|was|were|so|heavily|also|still|both)? [(burdened|saddled) (with|by)]',
    'ravaged by (years|drink|drinking|drugs|age|disease|{illness})',
    '(lost|lose~|losing) (his|her|their|the|a) (long|brave|lifelong|courageous)? (battle|fight|war|struggle) (with|against|to)?',
    '(long|courageous|brave|lifelong|valiant|ongoing|constant|daily|losing|uphill|never-ending) (battle|fight|struggle|war) (with|against)',
    'succumb~ to',
    'at the mercy of (his|her|their|the)? (illness|disease|voices|symptoms|moods|addiction|pain|condition|disorder|body|mind|drug+|alcohol|ocd|delusions)',
    '(misery|anguish|ravages|scourge|torment|horrors|clutches|shackles|chains|throes|plight|nightmare|hell) of (his|her|their|the|a)? (chronic|severe|mental)? ({illness}|illness|disease|disorder|drugs|alcohol|drinking|condition|mind|withdrawal|paranoia)',
    '(his|her|their|inner|personal|own) (inner|own|personal)? demons',
    'endure~ (a|his|her|chronic|constant|severe|lifelong|years|decades|long)? (of)? {illness}',
    '(imprisoned|enslaved|shackled|chained|paralyzed|crushed|broken|wrecked|destroyed) by (his|her|their|the|years|a)? (of)? ({illness}|{substance}|fear|guilt|illness|voices|grief|disease|loss|drink|ocd|obsessions|mind|panic)',
    '(doomed|cursed) (to|by|from)',
    '(affliction+|(curse|ravages|scourge) of)',
    '(bear~|bears|carry~|carries) (the|his|her|their) (cross|burden|curse) of',
    'victimized by (his|her|their)',
    'trapped (in|by) (his|her|their|a|the) (own)? (psychosis|illness|delusion+|addiction|depression|cycle|grief|past|ocd|paranoia|mania|anxiety|disease|mind)',
    '(been|went|gone|going) through hell',
    'living hell',
    '(robbed|cheated) (out)? of (his|her|their|a) (youth|life|childhood|future|mind|career|independence|dignity|mobility|voice|best|health|sanity|normal|old)',
  ],
  except: [
    'succumb~ to ... (injuries|wounds|injury|fire|frost)',
    '(burdened|saddled) (with|by) ... (debt+|rent|bills|arrears|paperwork|loan+|cost+|fees|childcare|caring|payments|mortgage|overtime)',
    'riddled with (bullets|holes|errors|typos|mistakes|termites|mice)',
    'blessed',
  ],
  guards: {formal: false},
  message: 'This tells an illness as a war or a prison.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['He lost his battle with drink.', 'Cursed with a tremor.'],
  passes: ['He succumbed to his injuries.', 'The case was lost in court.'],
}
