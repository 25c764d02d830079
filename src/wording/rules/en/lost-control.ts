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
    'out of control',
    'lost control (at (staff|the nurse+)|with (staff|peers)|of (himself|herself|(his|her) (temper|anger)))',
    '(explode~|erupt~) (again|without|in (anger|rage)|(at|with) (staff|peers|anger|rage))',
    '(wig~|spaz~|hulk~) out',
    'pop~ off (at|on)',
    '(run~|ran) (amok|riot)',
    '(go~|went|fly|flew|flies|flying) into (a|an)? (blind|mad|sudden)? (rage+|fury|frenzy)',
    '(strike~|snap~|attack~|hit~|lash~|turn~|go~ off|went off|assault~|blow~ up|blew up) (suddenly)? (without (any)? (warning|provocation|notice|cause)|unprovoked)',
  ],
  except: [
    '(toddler|grandson|granddaughter|baby) ... meltdown+',
    'outburst of (laughter|joy|song)',
    '(diabetes|sugars|glucose|pain|pressure|seizures|asthma|symptoms|fire|car|debt|spending) ... out of control',
    '(was|were|been|being|got) (attacked|assaulted|hit|struck)',
    '(may|can|cause~|warned|steroid+|side|levetiracetam|keppra|montelukast) ... ... (outburst+|rage|temper)',
    'outburst+ ... ... (tourette|levetiracetam|keppra|prednisone|stroke|{family}|boss)',
  ],
  anywhere: [
    '[(anger|angry|temper|verbal|physical|aggressive|violent|rage|explosive) (outburst+|explosion+)]',
    '[fit+ of (rage|anger|temper)]',
  ],
  message: 'This tells of an explosion, not of what led to it.',
}

export const proof: Proof = {
  sources: ['care-sd', 'harrigian'],
  flags: [
    'Flew into a rage over supper.',
    'Pt lashed out at a peer.',
    'Seen Monday for verbal outbursts.',
    'He ran amok at supper.',
  ],
  passes: ['Her brother freaked out at the bill.', 'Pneumonia was treated aggressively.'],
}
