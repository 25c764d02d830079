import type {Proof, Rule} from '../../rule.js'

/** Le suicide, comme un crime ou un exploit. */
export const commettreUnSuicide: Rule = {
  id: 'fr.suicide.commettre-un-suicide',
  severity: 'strong',
  match: [
    'a commis (un|le)? suicide => s’est enlevé la vie',
    'avait commis (un|le)? suicide => s’était enlevé la vie',
    'commettre~ (un|le)? suicide',
    'commettre~ (l|un|une|des|deux|trois|plusieurs|sa|son)? (irréparable|ts|tentamen|tentative+ ($|de suicide)|geste+ (suicidaire+|fatal|désespéré|irréparable)|acte (fatal|suicidaire|désespéré))',
    '(tentative+|ts|suicide) commis+',
    '(tenter~|essayer~) (sans succès|en vain|vainement) de (mettre fin|se (suicider|tuer|pendre|noyer|jeter|couper)|s (enlever|ôter))',
    '(acte|geste|mort|fin|sortie|départ) (lâche|égoïste)',
    '(vie|jours) de (façon|manière) (lâche|égoïste)',
    '(vie|jours|suicidé|suicidée|tué|tuée|pendu|pendue) (lâchement|égoïstement)',
    's (est|était|sont|être) (déjà|aussi)? [(suicidée+|suicidés!|suicidé!)]',
    '({charge}|père|mère|frère|sœur|oncle|tante|cousin+|fils|fille|ami+|conjoint+|parent+|aïeul|coloc|voisin+) (maternel+|paternel+|aîné+|cadet+)? [(suicidée+|suicidés!|suicidé!)]',
    '(suicide+|ts|tentamen|pendaison) (avorté+|échoué+|réussi+|raté+|complété+|manqué+|inachevé+|accompli+|infructueux|légère+)',
    'réussi (à (se suicider|s enlever)|son suicide|sa tentative)',
    'tentative+ de suicide (ratée|échouée|manquée|infructueuse|ratées|échouées|manquées|infructueuses) => tentative+ de suicide',
    'tentative+ (de suicide)? (ratée+|échouée+|manquée+|réussie+|avortée+|inachevée+)',
    '(s’est (manqué+|raté+)|(raté|manqué) son suicide|manqué son coup ($|avec|sur)|énième (ts|tentative)|encore une (ts|tentative ($|de suicide))|victime d un suicide)',
    '(faux|fausse|pseudo|simulacre de|semblant de|prétendu+) (suicide+|tentative+|pendaison|ts|tentamen)',
    '(frère|sœur|cousin+|oncle|tante|père|mère|fils|fille|ami+|conjoint+|voisin+|qui|il|elle) s’est [suicidé+] => enlevé la vie',
    '(pas|jamais) (une|de|eu)? (vraie|réelle|sérieuse|véritable) (tentative|ts|intention (suicidaire|de mourir|$))',
    '(tentative+|ts|geste+ suicidaire+|automutilation+|overdose) (superficiel+|bénin|bénigne+|anodin+|pour la forme|de pacotille|sans (réelle intention|conviction)|peu (sérieuse|sérieux|crédible|létal+)|de (convenance|façade)|sur (commande|demande)|à la carte|en l air|habituel+|coutumier+|éternel+|bidon|banal+|mineur+)',
    '(choisir~|choisi|pris) la (solution|voie) facile',
    'échec+ (d|de) (une|la|sa|cette)? (tentative|ts|suicide)',
    '(raté|manqué|loupé) (sa (pendaison|mort)|son overdose)',
    'suicide (égoïste|lâche)',
    '(mort+|morte|tué+|décédé+) de sa (propre)? main',
    '(acte|geste+|tentative|ts|idées|menaces|intention+) suicidaire+? (non|pas|peu) (très|vraiment|bien)? (sérieux|sérieuse+|crédible+|convaincant+)',
    'essai+ de suicide',
    '(menace+|idées) suicidaires en l air',
    '(fait|refait) une (tentative de suicide|ts) (chaque|à chaque|dès|aussitôt)',
    '(suicide|suicidaires) ... (monnaie d échange|levier|outil de négociation)',
    '(geste+|coupures|égratignures|acte|intoxication) (bénin|bénigne+|anodin+|pour la forme|de pacotille|sans réelle intention|peu (sérieuse|sérieux|crédible)|de (convenance|façade)|sur (commande|demande)|à la carte|en l air|habituel+|coutumier+|éternel+|bidon|timide|banal+|sans conviction|mineur+|non sérieux+|peu létal+)',
    '(choisir~|choisi|prendre~|pris) (la|une) (solution|voie|porte) (facile|de sortie)',
    '(suicidé+|tué+|pendu+) (avec succès|sans penser)',
  ],
  except: [
    '(deuxième|troisième|première|seconde|2e|3e|1re) tentative réussie',
    'tentative+ (d|de|au) (intubation|ponction|extubation|sevrage|télétransmission|contact|communication|appel|conciliation|médiation|pose|réduction|retrait|alimentation|installation|cathétérisme|réparation)',
    'tentative+ (échouée+|ratée+|réussie+|avortée+|manquée+) (pour|d (intubation|extubation|appel)|de (joindre|ponction|sevrage|réanimation|pose|biopsie|vivre|retour|contact|réduction))',
    '(plus|pas|éviter|jamais) (de)? (dire|écrire|utiliser) commettre',
    'tentative+ infructueuse+ (de|d|pour)',
    'tentative+ (échouée+|ratée+|réussie) (de (joindre|ponction|sevrage|réanimation)|pour)',
  ],
  message:
    '«\u00a0Commettre\u00a0» va aux crimes; «\u00a0réussir\u00a0» et «\u00a0rater\u00a0», aux exploits.',
}

export const proof: Proof = {
  sources: ['988', 'aspc', 'crisis', 'csmc'],
  flags: [
    'Son oncle a commis un suicide.',
    'Fausse tentative, selon la note.',
    'A choisi la solution facile en mai.',
  ],
  passes: [
    'Son oncle est mort par suicide en 2016.',
    'Elle a commis une faute d’accord.',
    'Une autre tentative de voie veineuse; égratignures superficielles au genou.',
  ],
}
