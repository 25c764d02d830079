import type {Proof, Rule} from '../../rule.js'

/** Relief of staff that somebody sleeps, or is gone. */
export const peaceAtLast: Rule = {
  id: 'en.character.peace-at-last',
  severity: 'suggest',
  match: [
    '(peace|quiet|silence|bliss) at (long)? last',
    '(asleep|gone|discharged|transferred) : (at long last|thank (god|goodness))',
    '^ not a (day|minute|moment) too soon',
    '^ (and)? not before time $',
    '^ about (bloody)? time ($|too)',
    'good riddance',
    'interminable (stay|admission|call+|visit+|saga)',
    'so (staff|we|nurses) can (all|finally)? get (some (peace|sleep|rest|work)|something done|on with)',
    '(given|gave|agreed|caved|prn) ... ... for a (quiet|easy) life',
    'keep (him|her) (off our backs|out of our hair)',
    'we (ll|will) never hear the (end|last) of',
    '(god|lord) give (me|us) (strength|patience)',
    '^ give (me|us) strength',
  ],
  except: ['at (peace|bliss) at (long)? last'],
  guards: {apart: false, negation: false},
  message: 'This tells the relief of staff; how the person is doing is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    '0510 asleep, peace at last.',
    'Transferred at long last.',
    'Given lorazepam at three for a quiet life.',
    'Sedate so we can get some sleep.',
    'After an interminable call with the son.',
    'Tell her about the trip and we will never hear the end of it.',
  ],
  passes: [
    'The family feel that she is at peace at last.',
    'Read a book on the porch for peace and quiet.',
    'She is glad to be rid of the cast.',
    'It is about time for the next dose.',
    'Moved her bed so she can get some sleep.',
  ],
}
