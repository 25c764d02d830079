import type {Proof, Rule} from '../../rule.js'

/** La rechute: une chute, là où le chemin n’est pas droit. */
export const rechute: Rule = {
  id: 'fr.substance.rechute',
  severity: 'hint',
  match: [
    'rechuter~',
    '(replonger~|rechutes|rechuteur+|retombé+ dedans|(vieux|anciens) démons|tombé+ en bas du wagon|écart de conduite)',
    'retombé+ dans (la|l|sa|ses|son|le|les) (consommation|alcool|drogue|dope|boisson|bouteille|crack|jeu|vieilles|vieux|enfer|mauvaises habitudes)',
    'a (encore|de nouveau) (craqué|flanché|récidivé|recommencé à (boire|consommer|fumer|sniffer))',
    '((a|ont|avait) (encore|de nouveau)? (craqué|flanché|récidivé|recommencé à (boire|consommer|fumer|sniffer))|dérapage+)',
    '(retourne|retombe|retombé+|revenu+|retourné+) (à|dans) ses (vieilles|mauvaises) habitudes',
    '(a|avait) encore (consommé|sniffé) ($|hier|cette|ce|avant)',
    'récidive+ (de|d) (consommation|{substance}|boisson)',
  ],
  except: [
    'rechuter~ ((dépressive+|psychotique+|maniaque+|thymique+|clinique|biochimique|précoce|tardive|inflammatoire+|digestive|médullaire|ganglionnaire)|(de|d|du) (sa|la|son|un|une|l)? (néphrose|syndrome+|lupus|crohn|psoriasis|eczéma|cellulite|otite|angine|pneumonie|abcès|érysipèle|clostridium|c difficile|diarrhée|mononucléose|polyarthrite|goutte|asthme|mpoc|dépression|psychose|manie|anorexie|boulimie|tsa|sep|pti|purpura|anémie|thrombose|hernie|fracture|myasthénie|uvéite|zona|paludisme|tuberculose|toux|fièvre|acné|vasculite|maladie+|trouble+))',
    'rechute+ de (neige|pluie|froid)',
    '(peur|crainte|craint|éviter|évite|inquiet|inquiète) (de|d|la)? rechuter',
    'rechuter~ (locale|fébrile|(de|d|du) (sa|la|son|un|l)? (leucémie|cancer|lymphome|myélome|sclérose|infection|tumeur|colite|pneumonie|maladie de|douleur|péricardite|pancréatite|lupus))',
    'replonger~ dans (la|le|l|un|une|ses|son) (lecture|livre|études|piscine|lac|eau|souvenirs|roman|bain|travail)',
    '(prévention|prévenir|plan|signe+|facteur+|risque+) ... (rechuter~|rechutes)',
    'pour (lui|elle) : la rechute',
    'habitudes (alimentaires|(de|d) (marche|sommeil|lecture|travail|vie))',
  ],
  guards: {negation: true},
  message: '«\u00a0Rechute\u00a0» peut se lire comme un retour à zéro.',
  why: 'Le rétablissement suit rarement une ligne droite; ce qui est appris reste.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc', 'addictaide'],
  flags: [
    'Rechute en juin, selon elle.',
    'Il a rechuté sur l’alcool.',
    'Est retombé dedans à Noël.',
    'Récidive de consommation en mai.',
  ],
  passes: [
    'Rechute de néphrose, prednisone reprise; rechute dépressive en mars.',
    'Rechute de sa leucémie en mai.',
    'Il a glissé sur la glace.',
    'De mauvaises habitudes de sommeil sont revues avec lui.',
    'Aucune rechute depuis le printemps.',
  ],
}
