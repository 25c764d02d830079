import type {Proof, Rule} from '../../rule.js'

const origin =
  'autochtone+|amérindien+|inuk|inuit+|innu+|noir|noire|noirs|noires|arabe+|musulman+|immigrant+|immigré+|réfugié+|étranger+|haïtien+|africain+|latino+|latina|asiatique+|chinois|chinoise+|juif|juive|juifs|maghrébin+|gitan+|anglophone+|allophone+|migrant+'
const groups =
  'autochtones|amérindiens|inuits|noirs|arabes|musulmans|immigrants|immigrés|réfugiés|haïtiens|africains|latinos|asiatiques|chinois|juifs|maghrébins|étrangers|gitans|pauvres|marginaux|vieux|bs|assistés sociaux|prostituées|détenus|sans-abri|sans-papiers|fous|drogués'

/** L’origine, la peau, le quartier, la rue: une personne rangée dans un groupe. */
export const deRace: Rule = {
  id: 'fr.othering.de-race',
  severity: 'suggest',
  match: [
    '(race (noire|blanche|jaune|rouge|asiatique|arabe|autochtone|latine|indienne)|({charge}|personne+|jeune+|gens|fille|fils|enfant+|couple|famille) de couleur)',
    '^ (les|nos|ces) (bs|placés|assistés sociaux|psys|prostituées|ex-détenus|sans-papiers|drogués|marginaux|indigents|gueux)',
    `[(les|nos|ces) (${groups})] (de (la|cette) (place|réserve|rue|salle|aile)|du (coin|nord|quartier|bas)|tous|toujours|consomment|finissent|abusent|volent|coûtent|boivent|exagèrent|dérangent|traînent|mentent|reviennent|refusent)`,
    `(le|la|l|notre|ce|cet|cette|encore un|encore une) [(${origin})] (du|de la|qui)`,
    '^ [(immigrant+|immigré+|réfugié+|étranger+|autochtone+|amérindien+|inuk|indien+|haïtien+|arabe+|musulman+|gitan+|mohawk|innu+|latino|africain+)] : (comme (toujours|d habitude|souvent)|en (état|boisson)|alcoolisé+|intoxiqué+|ivre+|saoul+|alcoolique+|violent+|sans statut|typique)',
    '(^|une|la|ex|ancienne|jeune|femme|mère|les|des) [(prostituée+|putain+|pute+|escorte de rue|fille+ (de joie|de mauvaise vie|des rues)|péripatéticienne+)]',
    '(quartier+|secteur+|coin|bloc|immeuble|rue+|village|milieu+|hlm) (très|plutôt|assez)? (de (pauvres|drogués|bs|bandits|prostitution)|mal famé+|malfamé+|à problèmes|louche+|miséreux|ghetto|mal fréquenté+|peu recommandable+|criminalisé+)',
    '(sa|leur|cette|ces) (communauté|culture|peuple|nation|ethnie|religion|peuplades|race|origine) (tarde|tardent|boit|ment|exagère|est reconnue|a tendance)',
    '(c est|sûrement|probablement|question|sans doute|purement|plutôt|réaction|douleur|exagération|attitude|soumission|passivité) [culturel+]',
    '^ (attachez (vos|votre) tuque+|tenez-vous bien|à vos risques|bon courage à|préparez-vous $)',
    '((baragouine|(parle|parlait|comprend) (même pas|mal)) (le|l)?|pas un mot (de|d)) (français|anglais|notre langue)',
    'ces [(famille+|femmes|hommes|jeunes|mères|parents|patients|usagers|clients)] (veulent|refusent|finissent|exagèrent|manipulent|mentent|consomment|traînent|abusent)',
    '(patient+|gens|monde|malade+|cas|client+|ceux|usager+|filles|gars) [de psy] (ne|n|sont|ont|doivent|font|à part|mangent|prennent|dérangent|traînent)',
    'clientèle (carcérale|itinérante|immigrante|autochtone|ethnique|psychiatrique|toxicomane|de rue|multiproblématique|psy|de psy|judiciarisée|criminelle|captive)',
    '(syndrome|douleur+|plainte+|réaction+|tempérament+|drame) (méditerranéen+|latin+|latino+|oriental+|maghrébin+|arabe+|haïtien+)',
    '(né|née|issu+|enfant+|vient|sort|fils|fille) (d|de|du) (un|une|la|l)? (mère|père|famille|parents|milieu|foyer) (de (la rue|bs)|toxicomane+|alcoolique+|prostituée|bs|dysfonctionnel+|criminel+|carencé+)',
    '(ados|jeunes|enfants|filles|gars|garçons) [(placés|placées|de (la dpj|(centre jeunesse|foyer|gang))|dpj)] (finissent|reviennent|reproduisent|tous|toujours)',
    '(finissent|finiront|deviennent) (tous|toujours|toutes) (ici|mal|pareil|en (prison|dedans))',
    '((soi-disant|prétendu+|supposé+) (un|une)? (garçon|fille|homme|femme|trans|non-binaire)|(né|née) (homme|garçon|mâle|femelle)|(homme|mâle|gars|garçon) qui se (dit|prétend|croit|présente comme) (une)? (femme|fille)|(biologiquement|anatomiquement|en réalité) (un|une) (homme|femme|garçon|fille)|vrai+ (homme|femme)|troisième sexe)',
    '^ [(homosexuel+|lesbienne+|bisexuel+|transgenre+|travesti+|trans)] (de|connu+|sans|qui|opéré+|hiv|vih)',
    'commun des mortels',
    '[(un|une) (bon+|vrai+|mauvais+) (mère|femme|épouse|maman|père|homme|papa|mari)] (aurait|ferait|ne|serait|sait|saurait|penserait)',
    '(mentent|exagèrent|boivent|consomment|prétendent) (tous|toutes|toujours)',
    `[(les|nos|ces|un|une) (${groups}|${origin}) comme (lui|elle|eux)]`,
  ],
  except: [
    '(demande|craint|peur|pense) ... (une|un) (bon+|mauvais+) (mère|père)',
    '(organisme|centre|clinique|aide|service+|programme|ressource|pour|aux|soutien|droits|refuge|accueil|maison|association|bureau) ... (autochtones|immigrants|réfugiés|sans-abri|détenus|vieux|pauvres)',
    '(les|nos|ces) (pauvres|vieux|noirs|étrangers) (parents|amis|enfants|vêtements|jours|gants|tuyaux|murs)',
    '(filles|jeunes|enfants) (placés|placées) (en|chez)',
    '(liaison|agent+|médiateur+|médiatrice+|interprète+|sécurité|centre|programme|échange|milieu|repère+|voyage|humilité|aide) culturel+',
    '(ces|cette) (personnes|gens|jeunes|femmes|hommes|parents|enfants|patients) (ont|sont) (été)? (venu+|aidé+|rencontré+|vu+|invité+|accompagné+)',
    '((grandi|vécu|né|née|enfance|travaille|intervient|bénévole) ... (quartier|milieu|secteur)|les drogues (étaient|sont|ont été) (relativement|bien|assez)? (bien)? tolérées)',
  ],
  message: 'Ces mots rangent la personne dans un groupe.',
}

export const proof: Proof = {
  sources: ['aspc', 'onug', 'pratique-qc'],
  flags: [
    'De race noire, 40 ans; les réfugiés comme elle attendent.',
    'Les autochtones de la place boivent.',
    'Vient d’un quartier mal famé.',
    'Prostituée de 30 ans; un gars qui se dit fille.',
    'C’est sûrement culturel.',
    'Les patients de psy mangent à part.',
  ],
  passes: [
    'Elle se demande si une bonne mère ferait cela.',
    'Il vit au quartier latin avec sa sœur.',
    'Le centre aide les immigrants du quartier.',
    'Une agente de liaison culturelle est venue.',
    'Ces personnes ont été rencontrées hier.',
    'Un chien de race dort au salon; une barrière culturelle est levée avec l’interprète.',
    'Son petit finit souvent à 15 h; la population vulnérable du secteur est vaccinée.',
    'Les drogues étaient bien tolérées, chimio poursuivie.',
  ],
}
