import type {Proof, Rule} from '../../rule.js'

/** Contact that failed, told as a slight, and people that somebody is said to wear out. */
export const blewUsOff: Rule = {
  id: 'en.failure.blew-us-off',
  severity: 'suggest',
  match: [
    '(give~|gave) (us|me|staff|writer|the (team|worker|nurse+)) the (brush-off|slip)',
    '(blew|blows|blown) (us|me|staff|writer|the (team|worker|appointment|session)|(his|her) (worker|cpn|therapist|sponsor)) off',
    '(blew|blows|blowing) off (group|therapy|court|appointment+|session+|us|me|the|his|her)',
    'ghost~ (us|me|staff|writer|the team|(his|her) (worker|cpn|therapist|sponsor))',
    '((chicken~|wimp~|wuss~|cop~) out|bottle~ it)',
    '(not|t|cannot|never) get a straight (answer|story) (out of|from)',
    '(mess~|muck~|piss~) (us|me|staff|the (team|clinic)) (about|around)',
    '(i m|i am|am|we re|we are|are) done (chasing|trying|asking|explaining|with (him|her|them) $)',
    '(wash~) (my|our) hands of (him|her|them|this|it)',
    '(nobody|no one) left (for (him|her))? to (fall out with|alienate|upset)',
    '(burn~|tear~|tore) through ... ... (carer+|placement+|worker+|therapist+|aide+|nurse+)',
    'tail (firmly|well)? between (his|her|their) legs',
  ],
  except: [
    '(dog|puppy|cat) ... tail',
    '(mother|father|friend+|date|boyfriend|girlfriend|ex|brother|sister) ... (ghosted|stood) (him|her|them)',
  ],
  guards: {apart: false},
  message: 'This tells missed contact as a slight; what got in the way is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Blew his sponsor off.',
    'Gave the team the brush-off.',
    'She ghosted her worker in June.',
    'Chickened out at the door.',
    'Cannot get a straight answer out of her.',
    'Still mucking the clinic about.',
    'He has burned through a third set of carers.',
    'Came back with his tail between his legs.',
  ],
  passes: [
    'The wind blew her hat off.',
    'He stood up for himself in group.',
    'The dog had its tail between its legs.',
    'We are done with the first module.',
    'She bottled jam; it keeps a year.',
    'His date stood him up.',
  ],
}
