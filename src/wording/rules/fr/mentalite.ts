import type {Proof, Rule} from '../../rule.js'

/** Leur mentalité, leur milieu, leur genre: ce qu’« ils » seraient tous. */
export const mentalite: Rule = {
  id: 'fr.othering.mentalite',
  severity: 'suggest',
  match: [
    '(leur mentalité|c est dans (leur|leurs) (culture|sang|mœurs))',
    '(gens|gang|race|clientèle) là (ne|n|ils|boivent|sont)',
    '(ils|elles|ados|jeunes|toxicomanes|détenus|borderlines|alcooliques) sont (tous|toutes) (des)? (menteur+|manipulateur+|alcoolique+|drogué+|paresseux|profiteur+|plaignard+)',
    '(un|une) [(trans|transgenre+|travesti+|transsexuel+)] (admis+|hospitalisé+|vu+|arrivé+|se|demande|qui|connu+)',
    '(habillé+|vêtu+|maquillé+) (en|comme une|comme un) (femme|homme|fille|garçon)',
    '(se prostitue|se prostituait|vend son (corps|cul))',
    '(famille|clan|fratrie|ménage|milieu) [(à problèmes|multiproblématique+|bien connu+ (de la dpj|de la police|des services|du clsc)|connu+ de la (dpj|police|cour)|tuyau de poêle|de fous|peu recommandable+|louche+|de bs|sur le bs)]',
    '(en marge de la société|inadapté+ à la société|(rebut+|déchet+|parasite+) (de la société|du système ($|social))|énergumène+|hurluberlu+|squaw+|(tout un|un sacré|un vrai) (spécimen|phénomène|numéro|oiseau|moineau) ($|qui)|bas de l échelle sociale|classe défavorisée)',
    '(fitte|fit|cadre) pas (dans|avec) (notre|la|le) (société|moule|groupe|clientèle|milieu|unité|programme|ressource)',
    '(filles|gars|jeunes|femmes|hommes|gens|ceux|celles|monde|patients|clients|usagers|personnes|individu+) [de (son|sa|leur|ce|cette) (genre|espèce|acabit|sorte|trempe)]',
    '(^|un|une|des|les|vrai|ce|petit) [(bum+|robineux|guenillou+|crotté+|paumé+!|zonard+|pouilleux|gueux|junkie+|poteux|quêteux|quêteuse)]',
    '(mauvaise+ (fréquentation+|gang)|(fréquentations|amis|entourage|relations) (douteux|douteuse+|louche+|peu recommandable+))',
    '(aide sociale|bs|bien-être) (depuis (deux|trois|des|plusieurs) générations|de (mère|père) en (fils|fille))',
    '(trois|deux|plusieurs) générations (de|d|sur) (bs|aide sociale|l aide|le bs|drogués|alcooliques|misère)',
    'pas (un|une|de) (vrai|vraie) (patient+|malade+|urgence+)',
    '(pays|communauté|culture|réserve|gang|monde|milieu|famille+|gens|clientèle|race|bande|quartier|coin) là (ça|on|ils|c|tout|les|ne|boivent|sont)',
    '(famille|clan|fratrie|ménage|clientèle|gens|milieu|enfants) [(multiproblématique+|multi-problématique+|lourde+|bien connu+ (de la|des|du)|tuyau de poêle|louche+|de la rue)]',
    '(nos|les|ces|^ le) (patients|usagers|clients|monde) de la rue',
    '(n|ne) (agit|se comporte|raisonne|vit) pas (normalement|comme (un|une) (personne|être|adulte) normal+)',
    '((nos|ces) (bons|mauvais) (patients|malades|usagers|clients)|nos (patients|clients|usagers|résidents) (psychiatriques|psy|lourds|difficiles ($|sont|du|au)|problématiques)|notre (itinérant+|inuk|schizophrène|bipolaire|borderline|psychiatrique|toxico|alcoolique|détenu+|clochard+))',
  ],
  except: [
    '(quêteur+|quêteuse+|quémandeur+) (de|d) (narcotiques|opioïdes|opiacés|médicament+|benzos|pilules|prescription+|ordonnances)',
    '(les|des) (filles|jeunes|femmes) (dans|de) (son|leur) (milieu|classe) (de (travail|vie)|scolaire|à)',
    'junkie+ ... : (pseudonyme|surnom|nom (de|qu))',
  ],
  message: 'Ces mots parlent d’un groupe, pas de cette personne.',
}

export const proof: Proof = {
  sources: ['aspc', 'onug', 'pratique-qc'],
  flags: [
    'C’est leur mentalité.',
    'Nos clients lourds et notre bipolaire.',
    'Famille à problèmes.',
    'Vit en marge de la société.',
    'Un bum du centre-ville.',
    'Ne fitte pas dans notre société.',
    'Des clients de sa sorte attendent dehors.',
    'Nos usagers de la rue sont à part.',
    'Un énergumène au triage.',
  ],
  passes: [
    'La clé ne fitte pas dans la serrure; nos usagers difficiles à joindre ont une lettre.',
    'Un organisme de la rue Fleury l’aide.',
    'Elle connaît les jeunes de sa classe.',
    'Les jeunes de la rue viennent au local le jeudi.',
    'Résultats hors normes, bilan à reprendre.',
    'Fait le trottoir et l’entrée avec sa pelle à neige.',
    'Junkie Rose, surnom qu’elle s’est choisi.',
  ],
}
