import type {Proof, Rule} from '../../rule.js'

/** Anger, told as an explosion. */
export const lostControl: Rule = {
  id: 'en.character.lost-control',
  severity: 'suggest',
  frame: 'does',
  match: [
    'flew into a rage',
    '(lash~ out|freak~ out|flip~ out|act~ up)',
    '(lost|loses|losing) it (when|after|with|at|over|today|and)',
    '(blew up|went off|going off) (at|on) {staff}',
    '(blew|blowing) up when',
    '(went|goes|going) (ballistic|berserk)',
    '(temper|angry|verbal|explosive|behavioural|behavioral)? outburst+',
    'meltdown+',
    '(anger|temper) (issues|problems)',
    'storm~ out',
    '(escalating|escalated) (behaviour+|behavior+)',
    '(aggressively|combatively|angrily|belligerently|unpleasantly|verbally escalating)',
    'fit of rage',
    'out of control',
  ],
  except: [
    '(treat~|manage~|hydrate~) aggressively',
    'aggressively (treat~|manage~|hydrate~)',
    'outburst of (laughter|joy|song)',
    '(diabetes|sugars|glucose|pain|pressure|seizures|asthma|symptoms|fire|car|debt|spending) ... out of control',
  ],
  message: 'This tells of an explosion, not of what led to it.',
}

export const proof: Proof = {
  sources: ['care-sd', 'harrigian'],
  flags: ['Flew into a rage over supper.', 'Pt lashed out at a peer.'],
  passes: ['Her brother freaked out at the bill.', 'Pneumonia was treated aggressively.'],
}
