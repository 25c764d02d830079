import type {Proof, Rule} from '../../rule.js'

/** Understanding, in jokes. */
export const lightsOn: Rule = {
  id: 'en.deficit.lights-on',
  severity: 'suggest',
  frame: 'is',
  match: [
    'slow to (twig|cotton on)',
    '(thick|dumb|daft) as (two|a (plank|brick)|mince|pig|champ|bricks|shit|they come)',
    '(gormless|ditzy|airheaded|scatter-brained|half-witted|dim-witted|empty-headed|cloth-eared|hare-brained|away with it)',
  ],
  except: [
    '(aphasia|stroke|language|slt|speech|words|sentence+) ... ... (string|put) (two|a)',
    '(arm+|hand+|blanket|sheet|shoulder) ... ... over',
  ],
  anywhere: [
    'lights (are|were)? on (but|and) (no one|nobody) (is|s)? (home|in)',
    'short of a (picnic|load|full (deck|load|house)|six-pack|happy meal|loaf|barbecue|mixed grill)',
    '(hasn t|has not|hadn t|haven t|doesn t have|does not have|not have) (got)? (a|the) (clue|notion|scooby|foggiest) ($|about|how|and)',
    '(has|with) not a clue',
    'nothing (goes|is going|seems to go|going|stuck|sticks) in ($|with|no matter|at all)',
    '(does|did|do|doesn|didn) (not|t) take (anything|a thing|any of it|a word of it) in ($|that|we|however|no)',
    '(explanation|information|this|all|teaching|most of it|everything|discussion|advice|education|it) (all|just|clearly|largely|mostly)? (go~|went|goes|is going) (way|right|straight|clean|well)? over (his|her|their) head',
    '^ goes (right|way|straight|clean)? over (his|her|their) head',
    '(string|put) (two words|a (sentence|thought)) together',
  ],
  message: 'This makes a joke of how somebody understands; what would help is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'He is gormless.',
    'Takes after his father, thick as two planks.',
    'The lights are on but nobody is home.',
    'A sandwich short of a picnic.',
    'He has not a clue about his insulin.',
    'Explained twice; nothing goes in.',
    'The teaching went straight over her head.',
  ],
  passes: [
    'The lights are on in the hall and no one fell.',
    'She lifts both arms over her head.',
    'He packed a sandwich for the picnic.',
    'Takes nothing in by mouth.',
    'She has no idea who called.',
    'A thick brick wall.',
  ],
}
