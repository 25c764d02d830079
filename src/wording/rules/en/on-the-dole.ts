import type {Proof, Rule} from '../../rule.js'

/** Poverty as a character, the street as a name. */
export const onTheDole: Rule = {
  id: 'en.othering.on-the-dole',
  severity: 'suggest',
  match: [
    '(vagrant+|derelict+|hobo+|drifter+|squeegee kid+|bag ladies|transients|undesirables|low-life+|riff-raff|white trash|trailer trash|deadbeat+|bum+|panhandler+|rubby|rubbies|tramp+)',
    'transient ({person}|since|on|with|from|x)',
    '(homeless|houseless) (guy+|kid+|person+|people|pt|fellow|lady|type+|male|female|addict|drunk|youth|bum|psych|population)',
    'homeless (x|for|since|and|again)',
    '(nfa|no fixed address) (and|transient|again)',
    '(on|collecting) (the)? (dole|pogey)',
    'welfare ({charge}|recipient+|case+|bum+|queen|mentality|type+|family|cheat)',
    '(live~|living|sponging|leeching|lives|mooching|freeloading) off (of)? (the)? (taxpayer+|state|system|government|society|mother|his|her|their|parents|welfare|us|disability|others)',
    'off the (taxpayer+|state|public purse)',
    '(third|second|multi|several)-generation+ (welfare|of welfare|poverty|on welfare|addict|addicts|alcoholic+)',
    'welfare (third|second)-generation',
    '(fresh off the boat|fob|third world|no english after)',
    'on welfare',
    '(deprived|rough|disadvantaged|low-income|underprivileged|impoverished|undesirable) (home|family|families|household|upbringing|background|neighbourhood)',
    '(marginalized|vulnerable|disadvantaged|underprivileged|at-risk|hard-to-reach) ({person}|kid+|family|families|population+)',
    '(uneducated|illiterate|low-class|uncultured|simple-minded|uncivilized|backward) ({person}|family|families|background|parents|mother|father|kid+)',
    '(low|lower)-class',
    '^ homeless $',
  ],
  except: [
    'derelict (building|house|property|car|lot|site)',
    'transient (with|from|since|on) (ischemic|global)',
    '(bum|bums) (knee|hip|leg|shoulder|ankle|wipe|wipes)',
    '(support|child|social|dialysis) ... derelict',
    'tramp stamp',
    'welfare (office|of|cheque|worker|act)',
    'homeless (outreach|shelter|services|hub|connect)',
  ],
  message: 'This makes being poor the whole of a person.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['On the dole since May.', 'Vagrant seen at the door.'],
  passes: ['The welfare office called.', 'The derelict building was sold.'],
}
