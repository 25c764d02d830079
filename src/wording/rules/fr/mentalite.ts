import type {Proof, Rule} from '../../rule.js'

const groups =
  'haïtien+|africain+|arabe+|musulman+|chinois|chinoise|autochtone+|amérindien+|inuk|immigrant+|étranger|étrangère|réfugié+|latino|latina|indien+|juif|juive|noir|noire|gitan+|maghrébin+|asiatique+'

/** Leur mentalité, leur milieu, leur genre: ce qu’« ils » seraient tous. */
export const mentalite: Rule = {
  id: 'fr.othering.mentalite',
  severity: 'suggest',
  match: [
    '(c est|dans|bien|selon) (leur|leurs|cette) (mentalité|gènes|sang|nature|mœurs|génétique|tempérament|façon de vivre|genre de vie)',
    '(pays|communauté|culture|réserve|gang|monde|milieu|famille+|gens|clientèle|race|bande|quartier|coin) là (ça|on|ils|c|tout|les|ne|boivent|sont)',
    '(comme ça|de même|pareils) (dans|chez) (ce|cette|ces|leur|eux|tout)',
    `(un|une|encore un|encore une|cet|cette) [(${groups})] qui (crie|parle|ne|n|se|refuse|fait|exige|dramatise|consulte|boit|exagère|porte|chiale|demande)`,
    '(sont|étaient) (tous|toutes) (des)? (confus+|menteur+|manipulateur+|alcoolique+|difficile+|fou|folles|fous|drogué+|paresseux|dangereux|malades|profiteurs|violent+|exigeant+|pareil+|plaignard+)',
    '(un|une) [(trans|transgenre+|travesti+|transsexuel+|lesbienne|gai|homo|gay)] (admis+|hospitalisé+|vu+|arrivé+|au|à|dans|pour|avec|se|demande|en)',
    '(habillé+|vêtu+|déguisé+|maquillé+) (en|comme une|comme un) (femme|homme|fille|garçon)',
    '(se prostitue|se prostituait|fait la rue|fait le trottoir|fait des clients|vend son (corps|cul)|vend son corps)',
    '(famille|clan|fratrie|ménage|clientèle|gens|milieu|enfants|jeunes) [(à problèmes|multiproblématique+|multi-problématique+|bien connu+ (de la|des|du)|connu+ de la (dpj|police|cour)|tuyau de poêle|de fous|peu recommandable+|louche+|de la rue|de bs|sur le bs)]',
    '(en marge (de la|du|des|complètement)|hors (norme+|normes)|hors du commun des|inadapté+ à la société|exclu+ de la société|rebut+ (de|du)|déchet+ de la|bas de l échelle|fond du baril|classe (inférieure|défavorisée|pauvre)|couche+ (inférieure|défavorisée|pauvre))',
    '(fitte|cadre|fit|colle|rentre|entre) pas (dans|avec) (notre|la société|le moule|la norme|nos|les normes|le groupe|le cadre)',
    '(les|nos|ces) [(jeunes|hommes|femmes|filles|mères|parents|gens|ados|familles)] (d aujourd hui|de nos jours|de cet âge|de cette génération|du coin|de la place|d ici|du milieu|dans (son|leur) genre) (ne|n|sont|ont|veulent|se|font|boivent|pensent)',
    '(les|des|la|une|filles|gars|jeunes|femmes|ceux) [(de|dans) (son|leur|ce|cette)] (genre|espèce|acabit|sorte|trempe|rang|classe|milieu)',
    '(un|une|le|des|les|vrai|ce|petit) [(bum+|squeegee+|voyou+|truand+|bandit+|délinquant+|robineux|guenillou+|crotté+|paumé+|zonard+|pouilleux|hobo|gueux|malfrat+|yo|punk+|gangster+|quêteux|quêteuse|squatteur+|junkie+|poteux)] (du|de|qui|au|à|connu+|en|avec)',
    '^ [(bum|squeegee+|voyou+|bandit|paumé+|zonard+|squatteur+|junkie+|punk|gangster|guenillou)] (du|de|qui|connu+|en|sans)?',
    '(mauvaise+|douteuse+) (fréquentation+|gang|compagnie|réputation|vie)',
    '(réputation|fréquentations|amis|entourage|relations) (douteux|douteuse+|louche+|peu recommandable+|mauvaise+|criminel+|malsain+|sulfureuse)',
    '(aide sociale|bs|bien-être social|bien-être|prestations) (comme (sa|son|ses|toute)|depuis (trois|deux|toujours|des|plusieurs) (générations|temps)|de (mère|père) en (fils|fille))',
    '(trois|deux|plusieurs) générations (de|d|sur) (bs|aide sociale|l aide|le bs|drogués|alcooliques|pauvres|misère)',
    '(vivent|vit|dorment|entassés|entassées) à (huit|neuf|dix|douze|plusieurs) dans',
    '(pas|jamais) (un|une|de) (vrai|vraie|vrais) (patient+|malade+|urgence+|femme|homme|famille|mère)',
    '(plus|mieux|moins) (propre+|éduqué+|civilisé+|évolué+|fiable+|intelligent+) que (la moyenne|les autres) (de|des|pour)? (sa|son|leur|cette|itinérants|gens)?',
  ],
  except: [
    '(les|des) (filles|jeunes|femmes) (dans|de) (son|leur) (milieu|classe) (de (travail|vie)|scolaire|à)',
    '(travail|organisme|groupe|projet|intervenant+|éducateur+|clinique|infirmière) ... (de la rue|de rue)',
    '(sa|leur) classe (à|de|d)',
    '(bail|clé|vis|pansement|prothèse|orthèse|tiroir|civière|porte) ... (fitte|entre|rentre|colle|cadre) pas',
    'en marge du (colloque|document|texte|formulaire|congrès)',
  ],
  message: 'Ces mots parlent d’un groupe, pas de cette personne.',
}

export const proof: Proof = {
  sources: ['aspc', 'onug', 'pratique-qc'],
  flags: [
    'C’est leur mentalité.',
    'Famille à problèmes.',
    'Vit en marge de la société.',
    'Un bum du centre-ville.',
    'Ne fitte pas dans notre société.',
  ],
  passes: [
    'La clé ne fitte pas dans la serrure.',
    'Un organisme de la rue Fleury l’aide.',
    'Elle connaît les jeunes de sa classe.',
  ],
}
