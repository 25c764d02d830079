import type {Proof, Rule} from '../../rule.js'

/** Hysteria and drama: distress, made light of. */
export const hysterical: Rule = {
  id: 'en.character.hysterical',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(hysterical|hysterically|hysterics|hysteric|histrionic|melodramatic|dramatic|theatrical|overreacting|overreacts|irrational|unreasonable)',
    '(overly|too|excessively) (emotional|sensitive)',
    'emotional outburst+',
    '(theatrical|dramatic|histrionic|hysterical) (screaming|wailing|crying|display+|presentation|gesture+|sobbing|tears)',
  ],
  except: [
    '(overly|too|excessively) sensitive (teeth|skin|to (light|noise|sound+|touch|cold|heat|smell+))',
    'outburst+ ... ... (stroke|boss|{family})',
    'dramatic (response|reaction)',
    'dramatic and ... (reaction|response|improvement|change)',
    'histrionic personality',
    'histrionic : (and|or)? ... : (and|or)? ... (personality|personalities|pd)',
    'mass hysteria',
    'dramatic (response+|improvement+|reduction|increase|drop|fall|rise|weight|change+|effect+|decline)',
  ],
  anywhere: [
    '[hysteria] ($|again|over|noted|on (his|her) part)',
    '[emotional (outburst+|display+)] (over|on (his|her|their) part)',
  ],
  message: 'This makes light of distress.',
}

export const proof: Proof = {
  sources: ['care-sd', 'shm-abstracts'],
  flags: [
    'Hysterical after the visit ended.',
    'Client is overly emotional today.',
    'Theatrical crying on admission.',
    'Hysterical crying at the door.',
    'Hysteria again over the needle.',
  ],
  passes: [
    'She studies dramatic arts on Tuesdays.',
    'Not irrational in conversation.',
    'Histrionic, dependent and obsessive personality disorders were excluded.',
    'A dramatic response to the new dose: no hives since.',
  ],
}
