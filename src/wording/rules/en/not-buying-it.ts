import type {Proof, Rule} from '../../rule.js'

/** Disbelief, as it is said in the corridor. */
export const notBuyingIt: Rule = {
  id: 'en.credibility.not-buying-it',
  severity: 'suggest',
  match: [
    '(not|t|hardly) buying ((the|that|his|her) (10|9|8|pain|seizure+|limp|tears|crisis|act) ($|10|thing)|(it|this|that) ($|this time|for a (second|minute|moment)|at all|again)|any of it|(his|her|their|the) (story|account|excuse+|act|explanation|tears|line))',
    'yeah : right $',
    'not (at all|entirely|wholly)? convinced by (his|her|their|this|the) (story|account|tears|act|explanation|version|excuse+|presentation|limp|pain|symptoms)',
    '(hard|difficult) to credit ($|that|this|his|her)',
    '(cock and bull|shaggy dog) (story|stories|tale+)',
    '^ (i|we)? (very much|highly|strongly)? doubt (that)? (he|she|they) (took|takes|did|really|ever|is telling|are telling|called|told|will (attend|come|show|comply|do|take|stop|quit|turn|change))',
    '^ (i|we)? (am|are)? not (sure|certain|clear) (that|if|whether)? (i|we) (believe|buy|trust)',
    '(nobody|no one|none of us|no witnesses) (saw|witnessed|heard|seen|to)? (it|this|anything|that)? : (of course|naturally|surprise surprise|conveniently|funnily enough)',
    '^ (funny how|funny that|funnily enough|strange how|strangely enough|oddly enough) (nobody|no one|he|she|it|they|this|the (pain|seizure+|limp|voices|cough))',
    '(pain|agony|excruciating|unbearable) ... ... [(while|whilst|yet|but) (he is|she is|is|was|happily|busy|contentedly)? (munching|scrolling|texting|giggling|joking|snacking|tucking into|eating (crisps|chips|doritos|pizza|mcdonald s|a burger|candy|sweets)|on (his|her|their) (phone|ipad|tablet)|laughing (and (chatting|joking)|with|at)|chatting (and|with|away))]',
    '(query|unclear if|not sure if|unsure if|question whether|doubtful if) ... genuine ($|or|pain|seizure+|voices|symptoms|distress)',
    '(swear~|swore) (blind|on (his|her|their) (mother|mum|kid+|children|life)|up and down)',
    '^ convenient (chest pain|seizure|illness|amnesia|memory|timing|pain|fall|collapse|headache|faint|lapse)',
    '^ (how|very|most|all very|rather) convenient $',
    '(take~|taken) (it|this|that|him|her|everything|what (he|she|they) (says|say|tells)) with (a)? (shovel|bucket|large pinch|truckload|barrel|sack)',
    '(^|so|clearly|he is|she is|is|looks|looked) not exactly (distressed|suicidal|dying|in (agony|pain|distress)|unwell|suffering|starving|struggling)',
    '(does|did|doesn|didn|not) (not|t)? (really|actually|truly|seriously) mean it ($|and|says|said|when|just)',
    '(despite|notwithstanding|in spite of|against|in the face of) (all|overwhelming|ample) (the)? evidence (to the contrary|$|that|of)',
    'capacity ... ... ... : (regrettably|alas) $',
    '(not|never|t) (taking|doing|wearing|using|eating|checking|done|taken|brought|attended|turned up) (it|them|any|that)? : of course $',
    '(tell~|told|telling) (everyone|each (nurse|doctor|of us|staff|worker)|different (people|staff|nurses|workers)) (something|a)? different (stories|story|things|thing|versions|version|tales)? ($|and|about)',
  ],
  guards: {apart: false, told: false},
  message: 'This says that the person is not believed; what was told and found is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'We are not buying it this time.',
    'Lost the bag, yeah right.',
    'Not convinced by her limp.',
    'A cock and bull story about the ferry.',
    'Pain 9/10 while munching crisps.',
    'Nobody saw it, of course.',
    'Swears blind he paid.',
    'Convenient headache at bath time.',
  ],
  passes: [
    'She is not buying it from that shop.',
    'The bus stop is on the right.',
    'He is not convinced by the new splint.',
    'The pharmacy is very convenient.',
    'Pain 9/10 while eating, worse with cold drinks.',
    'He swears by a hot bath.',
    'Doubt PE with a normal D-dimer.',
  ],
}
