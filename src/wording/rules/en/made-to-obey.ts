import type {Proof, Rule} from '../../rule.js'

/** Somebody who is told, made or let, as a child is. */
export const madeToObey: Rule = {
  id: 'en.coercion.made-to-obey',
  severity: 'suggest',
  match: [
    '(have|had|having) (her|him|them|pt|patient|client) (see|sign|attend|come|complete|stop|return|wear|submit|hand|wait|apologize|agree)',
    '(tell|telling) (the)? (pt|patient|client|resident|him|her|them) (to|that (he|she|they) (must|has|needs|cannot|will))',
    '(made|making|makes) (him|her|them|pt|patient|client) (sign|take|wash|shower|apologize|leave|wait|eat|clean|give|hand|stand|sit|go|return|change|undress|promise|agree|attend|put|turn|remove|swallow|drink|stay)',
    '(let|lets|letting) (him|her|them|pt|patient|client) (try|stay|keep|come|leave|sleep|eat|watch|off|back|call|move|wear|skip|shower|attend|sit|drink|wait)',
    '(told|informed|advised|reminded|warned|instructed|explained) (that)? (he|she|they|pt|patient|client|parents|mother) (must|cannot|can not|can t|may not|has to|have to|is to|are to|will not|won t|is not|was not|needs to)',
    '({charge}|he|she|they|parents|mother|father) [(is|are) to] (remain|stay|attend|leave|be (kept|watched|escorted|supervised|restrained|sent))',
    '(we|i|team|staff) (have|has)? decided (he|she|they|that (he|she|they|the patient)|to (keep|hold|restrict|extend|withhold))',
    'as a consequence $',
    '(kept|held) in (hall|hallway|room|bed|gown|seclusion|isolation|chair|geri-chair|(his|her|the) (room|bed|gown|chair|hall|hallway|corridor))',
  ],
  except: [
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
  passes: ['The pain made her sit down.', 'Police told him he cannot park there.'],
}
