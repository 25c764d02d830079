import type {Proof, Rule} from '../../rule.js'

/** Anger, told as an explosion. */
export const lostControl: Rule = {
  id: 'en.character.lost-control',
  severity: 'suggest',
  frame: 'does',
  match: [
    'flew into a rage',
    '(lash~ out|freak~ out|flip~ out|act~ up)',
    '(lost|loses|losing) it (over|with|when)',
    '(blew up|went off|going off) (at|on) {staff}',
    '(went|goes|going) (ballistic|berserk)',
    'outburst+',
    'meltdown+',
    '(anger|temper) (issues|problems)',
    'storm~ out',
    '(escalating|escalated) (behaviour+|behavior+)',
    '(act~|behave~|ask~|speak~|spoke|shout~|respond~) ... aggressively',
    'aggressively (asked|asking|asks|demanded|demanding|approached|shouted|spoke|yelled)',
    '(combatively|belligerently)',
    'fit of rage',
    'out of control',
  ],
  except: [
    '(toddler|grandson|granddaughter|baby) ... meltdown+',
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
