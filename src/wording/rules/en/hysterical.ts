import type {Proof, Rule} from '../../rule.js'

/** Hysteria and drama: distress, made light of. */
export const hysterical: Rule = {
  id: 'en.character.hysterical',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(hysterical|hysterically|hysterics|histrionic|melodramatic|dramatic|theatrical|overreacting|overreacts|irrational|unreasonable)',
    '(overly|too|excessively) (emotional|sensitive)',
    'emotional outburst+',
    'hysteric',
    '(theatrical|dramatic|histrionic) (crying|display+|presentation|gesture+|sobbing|tears|fashion)',
  ],
  except: [
    'dramatic (improvement|reduction|increase|decrease|change+|response|effect|weight|drop|decline|results|relief|difference|rise|fall|loss|recovery|reaction)',
    'dramatic and ... (reaction|response|improvement|change)',
    'dramatic (improvement|change|increase|drop|arts)',
    'histrionic personality',
  ],
  message: 'This makes light of distress.',
}

export const proof: Proof = {
  sources: ['care-sd', 'shm-abstracts'],
  flags: [
    'Hysterical after the visit ended.',
    'Client is overly emotional today.',
    'Theatrical crying on admission.',
  ],
  passes: ['She studies dramatic arts on Tuesdays.', 'Not irrational in conversation.'],
}
