import type {Proof, Rule} from '../../rule.js'

/** Tired of somebody, or telling colleagues to give nothing. */
export const quietLife: Rule = {
  id: 'en.character.quiet-life',
  severity: 'suggest',
  match: [
    '(gives|gave) (me|us|staff|every-one|the (nurses|girls|staff|students)) the (creeps|willies)',
    '(creep~ (me|us|staff|every-one) out|(staff|nurses) creeped out)',
    '(staff|nurse+|rn|team|ward|we|carers) ({be}|all)? at (our|their)? wit+ s? end',
    'thorn in (every-one|everybody|the (team|ward)|staff) s? (side|flesh|neck)',
    '(interminable|never-ending) (stay|admission|visit|appointment|call|history|list|complaint+|demands)',
    'keep~ (him|her|them|mum|family) sweet ($|with|by|until)',
    '(not|don t|dont) feed it ($|please)',
    '^ (staff|please|team|nights)? (do not|don t|dont|not to) (pander|make a fuss)',
    'against (my|our)? better (judgement|judgment)',
    '(cannot|can t|can not) drop everything',
  ],
  guards: {apart: false, told: false},
  message: 'This tells how staff felt; what the person needed is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'He gives the students the creeps.',
    'Staff are at our wits’ end with him.',
    'Do not pander.',
    'We cannot drop everything for him.',
    'Given to keep her sweet.',
  ],
  passes: [
    'Her parents are at their wits’ end and want help.',
    'Do not feed by mouth until swallow review.',
    'Asked us not to make a fuss of her birthday.',
  ],
}
