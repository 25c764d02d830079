import type {Proof, Rule} from '../../rule.js'

const origin =
  'autochtone+|amérindien+|inuk|inuit+|innu+|noir|noire|noirs|noires|arabe+|musulman+|immigrant+|immigré+|réfugié+|étranger+|haïtien+|africain+|latino+|latina|asiatique+|chinois|chinoise+|juif|juive|juifs|maghrébin+|gitan+|anglophone+|allophone+|migrant+'
const groups =
  'autochtones|amérindiens|inuits|noirs|arabes|musulmans|immigrants|immigrantes|immigrés|réfugiés|haïtiens|africains|latinos|asiatiques|chinois|juifs|maghrébins|étrangers|migrants|gitans|allophones|pauvres|démunis|marginaux|vieux|bs|assistés sociaux|psys|prostituées|détenus|ex-détenus|placés|accidentés|travailleurs accidentés|chômeurs|sans-abri|sans-papiers|fous|drogués'

/** L’origine, la peau, le quartier, la rue: une personne rangée dans un groupe. */
export const deRace: Rule = {
  id: 'fr.othering.de-race',
  severity: 'suggest',
  match: [
    '(race (noire|blanche|jaune|rouge|asiatique|arabe|autochtone|latine|indienne|humaine inférieure)|de race|({charge}|personne+|jeune+|gens|fille|fils|enfant+|couple|famille) de couleur|peau (noire|foncée|basanée) (de|qui))',
    '^ (les|nos|ces) (bs|assistés sociaux|psys|prostituées|ex-détenus|sans-papiers|drogués|placés|accidentés|travailleurs accidentés|marginaux|indigents|gueux)',
    `[(les|nos|ces) (${groups})] (de (la|cette) (place|réserve|rue|salle|aile|région)|du (coin|nord|centre-ville|quartier|bas)|tous|toujours|eux|consomment|qui|comme|finissent|abusent|volent|coûtent|dorment|boivent|exagèrent|dérangent|traînent|mentent|reviennent|refusent|savent)`,
    `(le|la|l|notre|ce|cet|cette|l autre|encore un|encore une) [(${origin})] (du|de la|d|qui|au|à la)`,
    '^ [(immigrant+|immigré+|réfugié+|étranger+)] : (comme (toujours|d habitude|souvent)|en état|intoxiqué+|ivre+|saoul+|encore|alcoolique+|violent+|sans statut|typique)',
    '^ [(autochtone+|amérindien+|inuk|indien+|haïtien+|arabe+|musulman+|gitan+|mohawk|innu+|cri|latino|africain+)] : (comme|de|du|en état|intoxiqué+|ivre+|saoul+|amené+|connu+|encore|qui|alcoolique+|violent+|sans statut|typique)',
    '(^|une|la|ex|ancienne|jeune|vieille|femme|mère|est|les|des|dame) [(prostituée+|putain+|pute+|escorte de rue|fille+ (facile+|de joie|de mauvaise vie)|fille+ des rues|péripatéticienne+|itinérante de)]',
    '(quartier+|secteur+|coin|bloc|immeuble|rue+|rang|village|milieu+|hlm) (très|plutôt|assez)? (de (pauvres|drogués|bs|misère|bandits|prostitution)|mal famé+|malfamé+|chaud+|défavorisé+|à problèmes|louche+|miséreux|ghetto|mal fréquenté+|pauvre+|peu recommandable+|criminalisé+|criminel+|populeux)',
    '(sa|leur|cette|ces) (communauté|culture|peuple|nation|ethnie|religion|peuplades|race|origine) (tarde|tardent|consulte|boit|ment|refuse|exagère|cache|préfère|évite|tolère|souvent|toujours|est reconnue|oblige|accepte mal|a tendance)',
    '(c est|sûrement|probablement|question|raison|sans doute|purement|plutôt|très|facteur|barrière|réaction|douleur|exagération|attitude|soumission|passivité) [culturel+]',
    '^ (préparez-vous|attachez (vos|votre) tuque+|tenez-vous bien|bon courage (à|aux)|bonne chance (à|aux)|à vos risques)',
    '(parle|comprend|baragouine|maîtrise|parlait) (à peine|pas un mot|même pas|mal) (de|le|du)? (français|anglais|notre langue)',
    '(ces|cette) [(famille+|femmes|hommes|jeunes|mères|parents|ados|personnes|filles|pères|patients|usagers|clients|enfants|résidents|messieurs|dames|malades|gens)] (ne|n|font|veulent|refusent|finissent|reviennent|consultent|exagèrent|là|manipulent|mentent|consomment|traînent|pensent|cherchent)',
    '(patient+|gens|monde|malade+|cas|client+|ceux|usager+|clientèle|filles|gars) [(de|en|du) (psy|psychiatrie|pavillon psy|département psy)] (ne|n|sont|ont|doivent|font|se|à part|nous|restent|mangent|attendent|prennent|dérangent|traînent)',
    '(population|clientèle) (carcérale|itinérante|immigrante|autochtone|ethnique|psychiatrique|toxicomane|de rue|multiproblématique|psy|de psy|judiciarisée|criminelle|captive|vulnérable|à risque du)',
    '(syndrome|douleur+|plainte+|réaction+|tempérament+|sang|drame) (méditerranéen+|latin+|latino+|oriental+|maghrébin+|arabe+|haïtien+)',
    '(né|née|issu+|enfant+|vient|sort|fils|fille) (d|de|du) (un|une|la|l)? (mère|père|famille|parents|milieu|quartier|foyer) (de (la rue|bs)|toxicomane+|alcoolique+|pauvre+|itinérant+|prostituée|défavorisé+|bs|monoparentale|dysfonctionnel+|criminel+|criminalisé+|inconnu|carencé+)',
    '(ados|jeunes|enfants|filles|gars|garçons|adolescents|adolescentes) [(placés|placées|de la dpj|du centre jeunesse|de centre jeunesse|de foyer|de gang|de gangs|dpj)] (finissent|sont|ont|ne|n|font|reviennent|reproduisent|tous|toujours|qui)',
    '(finissent|finit|finiront|finira|deviennent) (tous|toujours|toutes|souvent|encore) (ici|mal|par|en|à|comme|de même|pareil)',
    '(non conforme (dans|de) (le|son)? genre|(soi-disant|prétendu+|supposé+) (un|une)? (garçon|fille|homme|femme|trans|non-binaire)|(né|née) (homme|garçon|mâle|femelle)|(biologiquement|anatomiquement|en réalité|en fait) (un|une) (homme|femme|garçon|fille)|(vrai+ (homme|femme))|devenu+ (femme|homme)|ancien homme|ancienne femme|troisième sexe)',
    '^ [(homosexuel+|lesbienne+|bisexuel+|transgenre+|travesti+|trans)] (de|connu+|sans|qui|opéré+|hiv|vih)',
    'commun des mortels',
    '[une (bonne|vraie|mauvaise) (mère|femme|épouse|maman)] (aurait|ferait|ne|serait|sait|saurait|s|penserait)',
    '[un (bon|vrai|mauvais) (père|homme|papa|mari)] (aurait|ferait|ne|serait|sait|saurait|s|penserait)',
    '(cherchent|veulent|mentent|exagèrent|pensent|demandent|reviennent|boivent|consomment|prétendent|crient) (tous|toutes|toujours)',
    '(patient+|usager+|client+|malade+) (de cette (origine|communauté|race|religion|culture))',
  ],
  except: [
    '(organisme|centre|clinique|aide|service+|programme|ressource|pour|aux|soutien|droits|refuge|accueil|maison|association|bureau) ... (autochtones|immigrants|immigrantes|réfugiés|démunis|sans-abri|détenus|vieux|migrants|pauvres)',
    '^ les vieux (jours|amis|vêtements|disques|papiers|pansements|os|rideaux|meubles)',
    '(les|nos|ces) (pauvres|vieux|noirs|étrangers) (parents|amis|enfants|vêtements|jours|gants|tuyaux|murs)',
    '(liaison|agent+|médiateur+|médiatrice+|interprète+|sécurité|centre|programme|échange|milieu|repère+|voyage|humilité|aide) culturel+',
    '(ces|cette) (personnes|gens|jeunes|femmes|hommes|parents|enfants|patients) (ont|sont) (été)? (venu+|aidé+|rencontré+|vu+|invité+|accompagné+)',
    '(filles|jeunes|enfants) (placés|placées) (en|chez)',
    '(asiatiques|noirs|caucasiens) et les (asiatiques|noirs|caucasiens)',
    '(grandi|vécu|né|née|enfance|travaille|intervient|bénévole) ... (quartier|milieu|secteur)',
  ],
  message: 'Ces mots rangent la personne dans un groupe.',
}

export const proof: Proof = {
  sources: ['aspc', 'onug', 'pratique-qc'],
  flags: [
    'De race noire, 40 ans.',
    'Les autochtones de la place boivent.',
    'Vient d’un quartier mal famé.',
    'Prostituée de 30 ans.',
    'C’est sûrement culturel.',
    'Les patients de psy mangent à part.',
  ],
  passes: [
    'Il vit au quartier latin avec sa sœur.',
    'Le centre aide les immigrants du quartier.',
    'Une agente de liaison culturelle est venue.',
    'Ces personnes ont été rencontrées hier.',
  ],
}
