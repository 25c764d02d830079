import type {Proof, Rule} from '../../rule.js'

/** How somebody spends their own money. */
export const squanders: Rule = {
  id: 'en.character.squanders',
  severity: 'suggest',
  match: [
    '(waste~|squander~|blew|blow|blows|blown|blowing|fritter~ away|burn~ through|throw~ away|threw away|pissed away) (all|all of|most of)? (his|her|their|entire|whole) (entire|whole|own|paycheque+)? (odsp|oas|disability|welfare|monthly|family)? (cheque+|money|benefits|odsp|pension|paycheque+|pay|income|allowance|rent|savings|inheritance)',
    '(waste~|squander~|blow~|blew) (money|cheque+|odsp|everything) on',
    '(bad|terrible|hopeless|irresponsible|useless) with money',
  ],
  except: [
    '({family}|brother|sister|son|daughter|trustee|scammer) ... (waste~|squander~|blew|blow~) (his|her|their)',
  ],
  message: 'This judges how a person spends what is theirs.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Blew entire ODSP cheque on crack.', 'Wastes her cheque on lottery tickets.'],
  passes: ['She blew her nose and laughed.', 'Most of her pension goes on rent.'],
}
