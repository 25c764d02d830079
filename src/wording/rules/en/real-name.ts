import type {Proof, Rule} from '../../rule.js'

/** Gender and love, put in question. */
export const realName: Rule = {
  id: 'en.othering.real-name',
  severity: 'suggest',
  match: [
    '(preferred|claimed|so-called|chosen) pronoun+',
    '(real|dead|actual|true) name (is|was|on|per|kyle)?',
    '(biologically|genetically|anatomically|technically) (a|an)? (male|female|man|woman|boy|girl)',
    '(biological|natal|genetic|actual|born) (male|female|man|woman) (who|but|presenting|dressed|identifies|identifying|living|wants|dressing|on|in|transitioning)',
    '(transgendered|transgenders|transsexual+|transvestite+|tranny|trannies|hermaphrodite+|cross-dresser+|gender-confused|he-she|sex-change|transgenderism|a transgender|a trans $|the transgender (in|on|who))',
    '(male|man|boy) (dressed|dressing|presenting) (as|like) (a)? (female|woman|girl)',
    '(homosexual|gay|lesbian|alternative|deviant|bisexual|queer|trans|swinger|alternate) (lifestyle|tendencies|behaviour|behavior|persuasion|practices)',
    '(practicing|practising|admitted|admits to being|confirmed|overt|latent|active|avowed|openly|flamboyant|flamboyantly) (a)? (homosexual|gay|lesbian|bisexual)',
    '(homosexual+ (male|man|men|woman|female|couple|relationship+|partner|encounter+)|homosexuals|a homosexual|a gay|the gays|a lesbian)',
    'sexual preference',
    '(thinks|believes|claims|insists|says|pretends) (he|she|they|that he|that she) (is|are) (a|really|non-binary|trans|transgender)? (girl|boy|man|woman|trans|non-binary|transgender|male|female)',
    'but (wants|insists|prefers|likes|demands) (on|to)? (be|being)? (called|addressed|referred)',
    '(born|raised) (a|as a|as) (woman|man|girl|boy|female|male)',
    '(trans|transgender) (male|female|man|woman) : (used|formerly|born|previously|was) (to be|known|a|as)?',
    '(used to be|formerly) (a)? (he|she|male|female|man|woman|girl|boy)',
    '(now|currently) (calls|calling) (himself|herself|themselves)',
    '(going through|in) (a|his|her|their) (phase|gender phase|trans phase)',
  ],
  except: [
    '(real|actual|true) name of (the)? (drug|medication|street|product|company)',
    '(a|the) gay (man|men|woman|couple|bar|village|pride|partner|club|friendly|community|and)',
    'a lesbian (couple|woman|and|community|relationship)',
    '(admitted|admits|active) (gay|lesbian) (and|community)',
    'born a (boy|girl) (at|weighing|by)',
    '(child|baby|infant|twin|newborn) ... born',
  ],
  guards: {apart: false, mention: false},
  message: 'This questions who somebody is; their own name and words do not.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Preferred pronouns they/them.',
    'Real name Kyle on the health card.',
    'Homosexual lifestyle, one partner.',
  ],
  passes: ['Pronouns they/them, name used is Jess.', 'The gay and lesbian support group meets on Tuesday.'],
}
