import type {Proof, Rule} from '../../rule.js'

/** Those who care for somebody, scolded. */
export const spoils: Rule = {
  id: 'en.character.spoils',
  severity: 'suggest',
  match: [
    '(does|do|did|doing) everything (for (him|her|them))? (but|except|short of) (chew~|breathe~)',
    '(hang~|hung) on (her|his|their) every (word|twitch|whim)',
    'too (soft|clever|nice|charming) by half',
    '(mum|mom|mother|dad|father|parents|family|wife|husband|partner|nan|sister|he|she|they) ({be}|clearly|very much)? (a (big|large))? [(part|half|most|root|source) of the problem]',
    '(more|harder) (work|trouble|demanding|hysterical|looking after) than (the (patient|pt|baby|daughter|son|child|kids)|(his|her) (son|daughter|child))',
    '(put~|puts) (himself|herself|themselves|(his|her) own (needs|wants)|boyfriend+|partner) (before|ahead of|above) (the|that|those|his|her) (baby|child|children|kid+|family)',
    '(should|ought) (not|never) (be (allowed to have|having)|have had) (kids|children)',
    'not fit to be a (mother|father|mum|mom|parent)',
    '(^|i|we|staff) (would|wouldn|couldn) (not|never|t) trust (him|her|them) (with (a|my|our)|as far|to (look|boil|sit))',
    '((has|with|have|needs|takes|tries|trying) the patience of|^ the patience of) (a)? (saint|job|toddler)',
    '(needs to|should|could) grow a (spine|backbone|pair)',
  ],
  except: ['(feels|felt|says|said|thinks|believes) ... of the problem'],
  guards: {apart: false},
  message: 'This scolds those who care; what they do, and what would help them, is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Wife does everything except breathe for him.',
    'Hangs on her every word.',
    'Mum clearly half of the problem.',
    'More trouble than the baby.',
    'Should never have had kids.',
    'Has the patience of Job.',
  ],
  passes: [
    'The mattress is too soft on the left.',
    'She feels that sleep is part of the problem.',
    'He puts his children before himself.',
    'She should not be lifting children after surgery.',
  ],
}
