import type {Proof, Rule} from '../../rule.js'

/** A day without work, called idleness. */
export const idle: Rule = {
  id: 'en.character.idle',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(sit~|lie~|lounge~|laze~|lying) (around|about) (all|smoking|doing|watching)',
    '(does|do|doing|did) nothing (all day|but|around|to help)',
    'sleep~ (the day away|away the day)',
    '(content|happy|comfortable) (doing nothing|being looked after|on (odsp|welfare|disability|benefits|assistance))',
    '(live~|living) off (the (system|state|government|taxpayer+)|welfare|society)',
    '(does|doing) (only)? the bare minimum',
    '(lay|lie~|lying|lays|sits|sat) around (all day|the house)',
    '(live~|living) off (others|(his|her|their) (mother|father|parents|family|girlfriend|boyfriend|sister|brother|grandmother)) ($|and)',
    '(loaf~|laze~ (around|about|all)|lie~ around)',
  ],
  except: ['nothing but (good|praise|time|the best)'],
  message: 'This calls a day idle and says nothing of its weight.',
}

export const proof: Proof = {
  sources: ['practice', 'stigmaguard'],
  flags: [
    'Sits around smoking all day.',
    'Lives off the system.',
    'Loafs all weekend.',
    'He lives off his mother.',
  ],
  passes: ['Sits around a fire with his nieces.', 'She lives off the highway, near the lake.'],
}
