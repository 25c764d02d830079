import type {Proof, Rule} from '../../rule.js'

/** Gender and love, put in question. */
export const realName: Rule = {
  id: 'en.othering.real-name',
  severity: 'suggest',
  match: [
    '(preferred|claimed|so-called|chosen) pronoun+',
    '(his|her|their|^) (real|actual|true) name',
    '(biologically|genetically|anatomically|technically) (a|an)? (male|female|man|woman|boy|girl)',
    '(biological|natal) (male|female|man|woman)',
    '(transgendered|transgenders|transsexual+|transvestite+|tranny|trannies|hermaphrodite+|cross-dresser+|gender-confused|sex-change|transgenderism|(a|the) (trans|transgender) (in|on|who|with|$))',
    '(male|man|boy) (dressed|dressing|presenting) (as|like) (a)? (female|woman|girl)',
    '((homosexual|gay|lesbian|deviant|bisexual|queer|trans|swinger) (lifestyle|tendencies|persuasion|practices)|alternative lifestyle)',
    '(practicing|practising|admitted|admits to being|confirmed|overt|latent|avowed|flamboyant|flamboyantly) (a)? (homosexual|gay|lesbian|bisexual)',
    '({be} (openly|admittedly|reportedly|known)? homosexual|admittedly (gay|lesbian|bisexual)|sexual (deviance|deviant+|perversion+)|sexually deviant|homosexual+ (male|man|men|woman|female|couple|relationship+|partner+|encounter+)|homosexuals|a homosexual|the gays|a gay $)',
    'sexual preference',
    '(thinks|believes|claims|insists|pretends) (that)? (he|she|they) (is|are) (a|really)? (girl|boy|man|woman|trans|non-binary|transgender|male|female)',
    '(born|raised) (a|as a|as) (woman|man|girl|boy|female|male)',
    '(used to be|formerly) (a)? (male|female|man|woman|boy|girl)',
    '((gender|trans) phase|{be} (really|actually) a (man|woman|male|female))',
  ],
  except: [
    '(admitted|admits) (gay|lesbian) (and|community)',
    '(child|baby|infant|twin|newborn) ... born',
    'born a (boy|girl) (at|weighing|by)',
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
    'He is homosexual.',
  ],
  passes: [
    'Pronouns they/them, name used is Jess.',
    'The gay and lesbian support group meets on Tuesday.',
    'A transgender woman of 30.',
    'He/she will be called on Monday.',
    'He goes by Bill but was christened William.',
  ],
}
