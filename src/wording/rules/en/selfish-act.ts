import type {Proof, Rule} from '../../rule.js'

/** Suicide, judged, doubted or counted as a tactic. */
export const selfishAct: Rule = {
  id: 'en.suicide.selfish-act',
  severity: 'strong',
  match: [
    '(selfish|cowardly|cruel|sinful|senseless) (act|thing|choice|decision|way out|death|solution)',
    '({family}|brother|sister|son|daughter|uncle|aunt|cousin|grandfather|grandmother|friend|who|he|she|{charge}|roommate) killed (himself|herself|themselves|themself) => {1} died by suicide',
    '(doing|do|did|done|does) (himself|herself|themselves|themself) in',
    '(blew|blow|blown|blowing) (his|her|their) (brains|head)',
    '(tried|tries|try|attempted|wanted|wants|wanting|planned) to (off|do|end it all|top|finish) (himself|herself|it|themselves)?',
    '(self-murder|self-murdered|commission of suicide|suicidals|suicidal patient)',
    '(near|almost|nearly|partly|partially)-(successful|succeeded|completed)',
    '(incomplete|successful|unsuccessful|failed|half-hearted|feeble|weak|pathetic|lame|non-serious|not-serious|unserious|insincere|fake|pseudo|phony|staged|dramatic|theatrical|calculated|empty|idle|so-called|supposed) (suicide|suicidal)? (attempt+|threat+|gesture+|overdose+|od)',
    '(rather than|more than|instead of|not so much|and not) (a|an|any|as)? (serious|genuine|real|true|actual) (attempt|intent|suicide|wish|threat|ideation)?',
    '(low|minimal|no|little)-lethality (gesture+|attempt+|threat+)',
    '(nonfatal|overdose|cutting|hanging|od|another|manipulative|dramatic|impulsive|attention-seeking|pill) gesture+',
    'gesture+ (made|by (overdose|cutting|od)|in front of|for (attention|show|effect)|at wrist)',
    'superficially (cut|scratched|slashed|lacerated|harmed|scored)',
    '^ superficial (cutter|scratches|cuts|cutting)',
    '[(slashed|slit|slashes|slashing|slits)] (his|her|their|both|own)? (own)? (wrist+|throat|arm+|forearm+)',
    '(lifelong|frequent|serial|repeat|professional|career|habitual|chronic|recidivist) (self-harmer+|attempter+|suicider+|overdoser+|cutter+|od-er|self-mutilator+)',
    'suicider+',
    '(repeat|serial|frequent|habitual) (attempts|overdoses|overdosing|od|self-harm|suicide)',
    '(hung|hanged|shot|drowned|gassed|jumped|poisoned|overdosed) (himself|herself|themselves)? (successfully|unsuccessfully)',
    '(successfully|unsuccessfully) (hung|hanged|killed|overdosed|suicided|ended|took|jumped|shot|completed|tried|attempted)',
    'ended it all',
    '(not|never|hardly|barely) (really|truly|actually|genuinely|that|very) suicidal',
    '(vs|versus|or|more of a|just a|as a|mere|another|only a) gesture $',
    '(cries|cried|crying|cry) (suicide|wolf)',
    '(superficial|cutting|cuts|scratches|self-harm) ... [(nothing serious|not significant|nothing much|no big deal)]',
  ],
  except: [
    '(could|would|might|nearly|almost) ... killed',
    'cruel (joke|words)',
    '(reports|reported) superficial',
    '(failed|unsuccessful) attempt+ (to|at) (contact|call|reach|reaching|calling)',
    '(coat|paper) hanger',
  ],
  message: 'This judges a death or a sign of pain.',
}

export const proof: Proof = {
  sources: ['silverman', '988', 'practice'],
  flags: [
    'Her uncle killed himself in May.',
    'The family calls it a selfish act.',
    'Superficially cut both arms.',
  ],
  passes: [
    'Failed attempt to reach the pharmacy.',
    'Her uncle died by suicide in May.',
    'She signed her phone contract.',
  ],
}
