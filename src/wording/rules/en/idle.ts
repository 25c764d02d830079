import type {Proof, Rule} from '../../rule.js'

/** A day without work, called idleness. */
export const idle: Rule = {
  id: 'en.character.idle',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(sit~|lie~|lounge~|laze~|lying|sits|lies) (around|about) (all|smoking|doing|watching|the)',
    '(does|do|doing|did) nothing (all day|but|around|to help)',
    '(sleep~|slept) (all day|the day away|away the day|till noon|until noon)',
    '(content|happy|comfortable) (to sit|sitting|on (odsp|welfare|disability|benefits|assistance)|doing nothing|being looked after)',
    '(live~|living) off (the (system|state|government|taxpayer+)|welfare|society)',
  ],
  except: [
    'nothing but (good|praise|time|the best)',
    '(after|from|works|working|before|due to) ... (night shift+|nights)',
  ],
  message: 'This calls a day idle and says nothing of its weight.',
}

export const proof: Proof = {
  sources: ['practice', 'stigmaguard'],
  flags: ['Sits around smoking all day.', 'Lives off the system.'],
  passes: ['Sits around a fire with his nieces.', 'She lives off the highway, near the lake.'],
}
