import type {Proof, Rule} from '../../rule.js'

/** A grown person, told as a child. */
export const apronStrings: Rule = {
  id: 'en.belittling.apron-strings',
  severity: 'suggest',
  match: [
    '(mammy|mummy|mommy|mama|mam|nana|granny) s (little)? (boy|girl|prince|princess|soldier|pet)',
    'daddy s (little)? (girl|princess)',
    '(is|was|always|still|such a|a right|a real) (mommy|mama|mummy) s boy',
    '(him|her|them|^|child|boy|girl|lad|always|been) (wrapped|kept)? (up)? in cotton-wool ($|by|all|since|at|his|her)',
    '^ wrapped in cotton-wool',
    '(spoiled|spoilt|ruined) (rotten|silly|something rotten|all (his|her) life|by (his|her|their) (mother|mum|mom|mam|gran|nan|parents|grandparents|father|dad|family))',
    'apron-strings',
    '(babies|babying|babied) (him|her|them)',
    '(need~|has|have|had|should|told|ought|time) (to|him to|her to)? (really|just)? grow up ($|and (take|act|be|stop|get|face)|a bit|fast)',
    '^ (just)? grow up $',
    'never (really|quite)? (grew|grown) up ($|and|really)',
    '(princess|peter pan|little prince|little emperor|golden child|only child) syndrome',
    '(right|proper|real|little|such a) (little)? madam ($|about|when|with|today)',
    '(a|such a|real|right|total) big (girl s blouse|wuss|jessie|sook)',
    'big baby (about|over|when it)',
    'sook ($|about)',
    '^ silent treatment ($|to|for|from|again|with)',
  ],
  guards: {apart: false},
  message: 'This makes a child of the person, or blames who brought them up.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'He is a real mammy’s boy.',
    'Spoilt rotten by his gran.',
    'Tied to the apron strings.',
    'She needs to grow up.',
    'Big baby about needles.',
    'Silent treatment to the whole shift.',
  ],
  passes: [
    'Hopes to grow up to be a vet.',
    'A big baby, 4.6 kg at birth.',
    'Finger wrapped in cotton wool by the nurse.',
    'Her partner gives her the silent treatment.',
    'The apron was on a hook.',
  ],
}
