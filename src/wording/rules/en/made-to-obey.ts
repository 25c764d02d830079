import type {Proof, Rule} from '../../rule.js'

/** Somebody who is told, made or let, as a child is. */
export const madeToObey: Rule = {
  id: 'en.coercion.made-to-obey',
  severity: 'suggest',
  match: [
    '(have|had) (her|him|them|pt|patient|client) (see (psychiatry|psych)|apologize)',
    '^ tell (the)? (pt|patient|client|resident) to (lose|stop|quit|cut)',
    '(staff|worker+|nurse+|team|we|i|rn) made (him|her|them|pt|patient|client) (sign|take|wash|shower|apologize|leave|clean|hand|go|return|change|undress|attend|stay)',
    '(we|staff|team) will let (him|her|them|pt|patient|client) (try|stay|keep|come|leave|watch|move|wear|skip|attend|go|use)',
    '(told|informed|warned|instructed|reminded) (that)? (he|she|they|pt|patient|client) ((cannot|can not|can t) (leave|attend|go|come|stay|return (to the (drop-in|group|unit|program|house|residence|shelter)|$))|(must|has to|have to) (attend|leave|share|stop|sign|stay (in|$)))',
    '(he|she|they|{charge}) [(is|are) to] (remain|stay) (in (his|her|their|the) room|on the unit)',
    '(i|we|team|staff) (have|has)? decided (that)? (he|she|they) (is to|are to|must|will|cannot)',
    '(away|locked|phone|pass|passes|privileges|smokes|tv) ... [as a consequence]',
    'told (him|her|them|pt|patient|client) (he|she|they) (is|are) not (leaving|getting|allowed)',
    'kept in (gown|gowns|pyjamas|pajamas)',
    '(told|informed|advised|reminded|warned|instructed|explained) (that)? (he|she|they|pt|patient|client|parents|mother) (must|cannot|can not|can t|may not|has to|have to|is to|are to|will not|won t|is not|was not)',
  ],
  except: [
    '(police|officer|court|judge|airline|landlord|boss|school|ex|partner|dentist|surgeon|hr) ... (told|informed|warned|instructed)',
    'needs to be (careful|seen|fasting|aware|patient)',
    '(pain|nausea|dizziness|fatigue|voices|fear|anxiety|it|this|which|that|heat|noise|pills|drowsiness) ... (made|makes|making)',
    '(shelter|school|they|who|judge|refuse~|hotel) (to)? let',
    '(police|officer|court|judge|airline|landlord|boss|school|ex|partner|dentist|surgeon|hr) ... (told|informed|advised|warned|instructed|ordered)',
  ],
  message: 'This leaves no room for what the person wants.',
}

export const proof: Proof = {
  sources: ['nursing', 'practice'],
  flags: ['We will let her try the kitchen.', 'Told she cannot return.', 'Staff made him sign the sheet.'],
  passes: [
    'The pain made her sit down.',
    'Police told him he cannot park there.',
    'She lost her sight in one eye as a consequence.',
    'We will let her know on Monday.',
    'The voices tell her to jump; she calls us instead.',
    'He is to remain off his feet for a week.',
  ],
}
