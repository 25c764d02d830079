import type {Proof, Rule} from '../../rule.js'

/** Poverty as a character, the street as a name. */
export const onTheDole: Rule = {
  id: 'en.othering.on-the-dole',
  severity: 'suggest',
  match: [
    '(vagrant+|derelict+|drifter+|squeegee kid+|bag lady|bag ladies|low-life+|riff-raff|white trash|trailer trash|deadbeat+|panhandler+|rubby|rubbies|undesirables)',
    '^ transient (male|female|man|woman|person|individual|guy)',
    '((shady|unsavoury|unsavory|seedy|dubious) character+|(kid+|child|children) out of wedlock|illegitimate (child|children|son|daughter)|sleep~ around $|shack~ up with|religious (fanatic+|nut+|freak+|zealot+)|she-male+|raised by wolves)',
    '(homeless x|^ transient with (trench|frostbite|frostbitten|lice|scabies|no (id|fixed|shoes)))',
    '(on|collecting) (the)? (dole|pogey)',
    'welfare ({charge}|recipient+|case+|bum+|queen|mentality|type+|family|cheat)',
    '(live~|living|sponging|leeching|mooching|freeloading) off (of)? (the)? (taxpayer+|state|system|government|society|welfare|(his|her|their) (mother|parents|family|girlfriend|wife))',
    '(third|second|multi)-generation (welfare|poverty|addict+|alcoholic+)',
    '(fresh off the boat|third world|no english after)',
    'on welfare',
    '(deprived|undesirable|underprivileged) (home|family|families|upbringing|background)',
    '(marginalized|hard-to-reach|underprivileged) (client+|patient+|pt|kid+|person|man|woman)',
    '(uneducated|illiterate|uncultured|simple-minded|uncivilized|backward) ({charge}|families|background|parents|mother|father|kid+)',
    '(low-class|lower-class (family|background|upbringing))',
    '(homeless|houseless) (guy+|kid+|person+|pt|fellow|lady|type+|male|drunk|youth|psych)',
    'homeless (x|for|since|and|again)',
    '(male|female|man|woman|homeless|local|known|old) transient ($|found|brought|who|at|in|near|unresponsive|seen|with)',
  ],
  except: [
    'derelict (building|house|property|car|lot|site)',
    '(support|child|social|dialysis) ... derelict',
    '(child|animal|social) welfare',
    'welfare (office|of|cheque|worker|act)',
    'transient (with|from|since|on) (ischemic|global)',
    'homeless (outreach|shelter|services|hub|connect)',
  ],
  message: 'This makes being poor the whole of a person.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'On the dole since May.',
    'Vagrant seen at the door.',
    'Male transient found at the rink.',
    'Transient with frostbite, warmed and fed.',
    'Shady characters come and go.',
  ],
  passes: [
    'The welfare office called.',
    'The derelict building was sold.',
    'Diaper rash on her bum.',
    'Lives off the highway near Gimli.',
    'He slept around noon.',
  ],
}
