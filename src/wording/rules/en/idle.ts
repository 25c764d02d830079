import type {Proof, Rule} from '../../rule.js'

/** A day without work, called idleness. */
export const idle: Rule = {
  id: 'en.character.idle',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(sit~|lie~|lay|lays|lounge~|laze~|lying) (around|about) (all|smoking|doing|watching|the house)',
    '(does|do|doing|did) nothing (all day|but|around|to help)',
    'sleep~ (the day away|away the day)',
    '(content|happy|comfortable) (doing nothing|being looked after|on (odsp|welfare|disability|benefits|assistance))',
    '(live~|living) off (others|the (system|state|government|taxpayer+)|welfare|society)',
    '(does|doing) (only)? the bare minimum',
    '(live~|living) off ((his|her|their) (mother|father|parents|family|girlfriend|boyfriend|sister|brother|grandmother)) ($|and)',
    'loaf~',
  ],
  except: ['around ... ... (fever|flu|migraine|pain)', 'nothing but (good|praise|time|the best)'],
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
  passes: [
    'Lay around all day with flu.',
    'Sits around a fire with his nieces.',
    'She lives off the highway, near the lake.',
  ],
}
