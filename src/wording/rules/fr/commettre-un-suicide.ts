import type {Proof, Rule} from '../../rule.js'

/** Le suicide, comme un crime ou un exploit. */
export const commettreUnSuicide: Rule = {
  id: 'fr.suicide.commettre-un-suicide',
  severity: 'strong',
  match: [
    'a commis (un|le)? suicide => s’est enlevé la vie',
    'avait commis (un|le)? suicide => s’était enlevé la vie',
    'commettre~ (un|le)? suicide',
    'commettre~ (l|un|une|des|deux|trois|plusieurs|sa|son)? (irréparable|ts|tentamen|tentative+|geste+ (suicidaire+|fatal|désespéré|irréparable)|acte (fatal|irréparable|suicidaire|désespéré))',
    '(tentative+|ts|suicide) (commis|commise+)',
    'tenter~ (sans succès|en vain|vainement) de (mettre fin|se (suicider|tuer|pendre|noyer|jeter|couper)|s (enlever|ôter))',
    '(façon|manière|acte|geste|mort|fin|sortie|départ) (lâche|égoïste)',
    '(vie|jours|suicidé|suicidée|tué|tuée|pendu|pendue) (lâchement|égoïstement)',
    '(s) (est|était|sont|être) (déjà|aussi)? [(suicidée+|suicidés!|suicidé!)]',
    '({charge}|père|mère|frère|sœur|oncle|tante|cousin+|fils|fille|ami+|conjoint+|parent+|aïeul|coloc|voisin+) (maternel+|paternel+|aîné+|cadet+)? [(suicidée+|suicidés!|suicidé!)]',
    '(suicide+|ts|tentamen) (avorté+|échoué+|réussi+|raté+|complété+|manqué+|inachevé+|accompli+|infructueux|légère+)',
    'réussi (à (se suicider|s enlever)|son suicide|sa tentative)',
    'tentative+ de suicide (ratée|échouée|manquée|infructueuse|ratées|échouées|manquées|infructueuses) => tentative+ de suicide',
    'tentative+ (de suicide)? (ratée|échouée|manquée|infructueuse|réussie|avortée|inachevée|ratées|échouées|manquées)',
    '(s’est (manqué+|raté+)|(raté|manqué) son (suicide|coup)|(pseudo|fausse) (tentative|ts)|énième (ts|tentative)|(encore une|une autre) tentative|victime d un suicide)',
    '(frère|sœur|cousin+|oncle|tante|père|mère|fils|fille|ami+|conjoint+|voisin+|qui|il|elle) s’est [suicidé+] => enlevé la vie',
    '(pas|jamais) (une|de|eu)? (vraie|réelle|sérieuse|véritable) (tentative|intention|ts|idée)',
    '(tentative+|ts|geste+|coupures|égratignures|acte|automutilation+|suicidaires|overdose|intoxication) (superficiel+|bénin|bénigne+|anodin+|pour la forme|de pacotille|sans réelle intention|peu (sérieuse|sérieux|crédible)|de (convenance|façade)|sur (commande|demande)|à la carte|en l air|habituel+|coutumier+|éternel+|bidon|timide|banal+|sans conviction|mineur+|non sérieux+|peu létal+)',
    '(choisir~|choisi|prendre~|pris) (la|une) (solution|voie|porte) (facile|de sortie)',
    'choisi la lâcheté',
    'échec+ (d|de) (une|la|sa|cette)? (tentative|ts|suicide)',
    '(raté|manqué|loupé|bousillé) (sa sortie|son départ|son geste|sa pendaison|sa mort|son overdose)',
    'suicide (égoïste|lâche|raté)',
    '(mort+|morte|tué+|décédé+) de sa (propre)? main',
    '(suicidé+|tué+|pendu+) (avec succès|par lâcheté|par égoïsme|sans penser)',
    '(acte|geste) (suicidaire)? (non|pas|peu) (très|vraiment|bien)? (sérieux|crédible|convaincant)',
    'essai+ de suicide',
    '(réussi son (geste|coup)|arrivé+ à ses fins)',
    '(menace+|paroles|idées) (suicidaires)? en l air',
    '(tentative|ts) pas (très|bien)? sérieuse',
    '[(tenter~|essayer~) de (s enlever|s ôter|se suicider|se tuer|mettre fin)] ... (succès|vain)',
    '(idées|pensées|menaces|intention+|propos) (suicidaires)? ... (pas|peu) (très|vraiment|bien)? sérieux+',
    '(idées|pensées|menaces) (suicidaires)? ... (pas|peu) (très|vraiment|bien)? sérieuses',
    '(fait|refait) une (tentative|ts) (de suicide)? (chaque|à chaque|dès|quand|aussitôt)',
    '(idées|gestes|suicide|menaces) ... (monnaie d échange|levier|arme de|outil de négociation)',
  ],
  except: [
    '(deuxième|troisième|première|seconde|2e|3e|1re) tentative (réussie|infructueuse)',
    'tentative+ (d|de|au) (intubation|ponction|extubation|sevrage|télétransmission|contact|communication|appel|conciliation|médiation|pose|réduction|retrait|alimentation|installation|cathétérisme)',
    'tentative+ (d|de) (intubation|extubation|ponction|retrait|pose|conciliation|contact|médiation|réparation)',
    'tentative+ infructueuse+ (de|d|pour)',
    'tentative+ (échouée+|ratée+|réussie) (de (joindre|ponction|sevrage|réanimation)|pour)',
    '(plus|pas|éviter|jamais) (de)? (dire|écrire|utiliser) commettre',
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
  passes: ['Son oncle est mort par suicide en 2016.', 'Elle a commis une faute d’accord.'],
}
