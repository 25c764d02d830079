import type {Proof, Rule} from '../../rule.js'

/** The family, blamed in a saying. */
export const appleAndTree: Rule = {
  id: 'en.othering.apple-and-tree',
  severity: 'suggest',
  match: [
    'apple (does not|doesn t|didn t|did not|never) fall',
    'apple and the tree',
    'like (mother|father) like (daughter|son)',
    'chip off the old block',
    '({kin}|wife|husband|partner|gran) {be} (clearly|really|obviously|largely|definitely|actually)? the (real|main|biggest|bigger|whole)? (problem|issue|trouble) ($|here|with|in|and|not)',
    '(enabled|indulged|cosseted|cossetted|spoon-fed|mollycoddled) by (his|her|their) (mother|mum|mom|parents|wife|husband|partner|family|father|dad|gran|grandmother|sister|daughter|son)',
    '(family|mother|parents|relatives|wife|husband|daughter|son|sister|visitors|in-laws|client|patient) from hell',
    '(thinks|of course|always|apparently|naturally|clearly) (he|she|they|mother|mum|mom|daughter|son|wife|father) know~ (best|better)',
    '(mother|mum|mom|mam|mammy|father|dad|parents|family|daughter|son|wife|husband|partner|sister|brother|gran|grandmother|relatives|in-laws|visitors) (always|of course|apparently|clearly|obviously|thinks (she|he)) know~ (best|better)',
    '^ (mother|mum|mom|mam|mammy|father|dad|parents|family|daughter|son|wife|husband|partner|sister|brother|gran|grandmother|relatives|in-laws|visitors) knows best $',
    '(throw~|threw|chuck~) (his|her|their) weight (about|around)',
    '(stick~|stuck|put~|poke~) (his|her|their) (oar|spoke) in ($|again|with|about|over|whenever|at)',
    '(poke~|stick~|stuck) (his|her|their) nose (in|into)',
    '({kin}|wife|husband|partner|boyfriend|girlfriend) (is|was|s|are)? (just|nearly|every bit|almost|equally)? (as bad as|worse than|no better than) (him|her|the patient|he is|she is) ($|and|or|for|when)',
    '(an|a|bit of an|of a|right) (odd|queer|rum|strange) (fish|bird|duck|specimen|article|customer)',
    '({kin}|wife|husband|partner) (is|was|are|were)? (again|as usual|still|of course)? nowhere to be (seen|found)',
    '(wash~|washing) (our|their|his|her) hands of (him|her|them|it|this)',
    '^ (whole)? family (is|are)? well known to (social services|police|cas|cps|tusla|child protection|the courts|security|all|us|services|the)',
  ],
  guards: {apart: false},
  message: 'This blames the family; what they did and asked is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'The apple does not fall far.',
    'Mother is the problem.',
    'Drinking, enabled by his wife.',
    'The family from hell.',
    'Son throwing his weight about.',
    'Sister sticking her oar in.',
    'His brother is as bad as him.',
    'Parents nowhere to be seen.',
    'Family have washed their hands of him.',
  ],
  passes: [
    'An apple fell from the tree.',
    'Mother is the main carer; parking is the problem.',
    'He washed his hands of the glue.',
    'She throws her weight onto the left leg.',
    'Mother’s asthma is worse than her eczema.',
  ],
}
