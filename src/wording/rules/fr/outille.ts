import type {Proof, Rule} from '../../rule.js'

/** Les moyens de la personne, comptés et trouvés trop maigres. */
export const outille: Rule = {
  id: 'fr.deficit.outille',
  severity: 'suggest',
  match: [
    '(peu|mal|pas|non|très peu) (outillé+|équipé+ (pour|face)|organisé+|structuré+|autonome+|fonctionnel+|doué+|intelligent+|débrouillard+|futé+|éveillé+|employable+|apte+ (à|au))',
    '(sans|aucun|aucune|peu de|peu d|manque de|manque d|absence de|absence d|pas de|ni|pauvres|faibles|maigres) (ressources|outils|moyens|habileté+|compétence+|stratégie+|autonomie|initiative|projet+|but+|objectif+|ambition+|structure|discipline|rigueur|organisation|intérêts|loisirs|réseau|acquis|aptitudes|capacités|constance|stabilité|persévérance) (personnelle+|interne+|sociale+|financière+|d (adaptation|organisation|autonomie)|de vie|de (coping|gestion|communication|base)|parentale+|domestique+|relationnelle+|pour|nommé+|connu+|précis|réel+|face|dans|à|et|au)',
    '(manque|manques) (d|de) (autonomie|initiative|organisation|structure|habileté+|discipline|constance|ressources|stabilité|persévérance|confiance|débrouillardise|profondeur|nuance)',
    '(aucun|sans|aucune) (projet|but|objectif|plan|ambition|avenir) (de vie|dans la vie|précis|concret|nommé|d avenir|professionnel|connu)',
    '(aucune|aucun|nulle|zéro) (initiative|autonomie|habileté|compétence|motivation|structure|stratégie|débrouillardise|organisation|discipline|constance|aptitude|capacité)',
    '(mécanisme+|stratégie+|capacité+|habileté+|moyens|compétence+|défense+|aptitudes|fonctions) (d adaptation|de (coping|défense|gestion)|sociale+|parentale+|relationnelle+|cognitive+|interpersonnelle+|domestique+|intellectuelle+|adaptative+|de (communication|résolution de problèmes))? (de (monsieur|madame|la patiente|l usager))? : (sont|est|demeurent|semblent|jugées|très|trop|plutôt|quasi|peu)? (très|plutôt|peu)? (inadéquat+|déficient+|déficitaire+|défaillant+|limité+|pauvre+|faible+|insuffisant+|immature+|primitif+|archaïque+|inefficace+|absent+|nul+|nulles|nulle|restreint+|précaire+|fragile+|rigide+|inexistant+|inadapté+|développé+|mésadapté+|réduit+|atteint+|amoindri+|affaibli+)',
    '(moi|ego|estime|structure|identité) (de soi)? (très|plutôt)? (faible|fragile|limite|immature|morcelé|faible+|pauvre|diffuse|carencé+|psychotique|basse)',
    '(mauvais|mauvaise|piètre|faible|pauvre|pauvres) (gestion (de|du|des)|motivation|estime|autonomie|organisation|gestionnaire|tolérance|contrôle (de|des|pulsionnel)|capacité+ (parentale+|cognitive+|d introspection|d adaptation|mnésiques)|rendement|performance|participation|implication)',
    '(tolérance (à (la|l) (frustration|attente|stress)|au (stress|délai)|aux (délais|frustrations)|à la critique)) : (est|très|quasi|presque|plutôt|demeure)? (nulle|quasi nulle|faible|basse|limitée|pauvre|minime|inexistante|absente|réduite)',
    '(autonomie|motivation|participation|implication|fonctionnement|quotient|qi|scolarité|vocabulaire|réseau social|réseau|organisation|stabilité|intelligence|capacités) : (est|demeure|très|plutôt|quasi|presque|somme toute|semble)? (faible+|bas|basse|limité+|précaire|pauvre|minime|nulle|inexistant+|absent+|restreint+|déficient+|insuffisant+|sous la moyenne|sous-optimal|chaotique|marginal|effrité|diminué|réduit+|fragile|pathologique)',
    '(faible+|peu de|absence de) (motivation|intérêt+|initiative|insight|scolarité|autonomie|volonté|participation|concentration) (au|à|dans|pour|envers|réel|face)?',
    '(carence+) (affective+|multiple+|éducative+|relationnelle+|parentale+|importante+|sociale+|précoce+|dans|au plan|sur le plan|de l enfance|familiale+|éducationnelle+|et)',
    '^ faiblesses',
    '(mal|peu) adapté+ (à la vie|en|socialement|au)',
    '(sans|aucune) (endurance|résistance au stress|volonté propre|colonne vertébrale|discipline personnelle)',
    '(réseau|entourage|soutien) (social|familial)? (inexistant|absent|pauvre|limité|restreint|peu soutenant|toxique|nul|effrité) $',
    '(déficit+|lacune+|faiblesse+) (importante+|important+|marqué+|multiple+|majeur+|sur le plan|au (plan|niveau|chapitre)|des habiletés|social+|sociaux|fonctionnel+|dans|d autonomie|exécutif+|de motivation)',
    '(carencé+|inemployable+|non-employable|inapte+ au travail|désœuvré+|désoeuvré+|oisif+|inactif+ (depuis|et|au)|désaffilié+|déstructuré+|inorganisé+|démuni+ (face|sur)|inadapté+|déviant+|déphasé+|déconnecté+|décousu+ dans|non éducable+|illettré+|analphabète+|ignare+|inculte+|débile+)',
    '(milieu|relation+|famille|couple|dynamique|système|lien+|entourage|fonctionnement) (familial|familiale|conjugal|conjugale|affective+|amoureuse+|social)? (pathologique+|malsain+|fusionnel+|toxique+|dysfonctionnel+|chaotique+|instable+|désorganisé+|carencé+|destructeur+|destructrice+|conflictuel+ et)',
    '(instabilité|désorganisation|immaturité|fragilité|vulnérabilité|lenteur|pauvreté|inertie|apathie|passivité|oisiveté|rigidité) (sur|à|dans|générale|globale|marquée|importante|affective|émotionnelle|psychique|psychologique|intellectuelle|constante|au|envers|relationnelle|résidentielle)',
    '(pas (une|la) (lumière|tête)|pas la tête à papineau|lent+ d esprit|esprit lent|dur+ de comprenure|un peu simplet+|peu (brillant|brillante))',
  ],
  except: [
    '(ni|d|une|aucune) instabilité (à la marche|au (dernier|genou)|articulaire|tensionnelle)',
    'carence+ (vitaminique+|martiale|en (fer|b12|vitamine+|folates|d))',
    '(aucune|sans|pas de) (carence|fragilité|instabilité|désorganisation) (en|osseuse|hémodynamique|du|de la)',
    '(carence+|déficit+) (en|de) (fer|vitamine|b12|attention|folate)',
    '(fragilité|instabilité) (osseuse|hémodynamique|cutanée|du genou|de la cheville)',
    '(qi|quotient) : (moyen|normal)',
    '(déficit+) (neurologique+|moteur+|sensitif+|sensoriel+|visuel+|focal|focaux|attentionnel+)',
    '(rigidité|lenteur) (de|du|des|au) (membre+|poignet+|bras|cou|plan moteur|pouls)',
    '(pas d|aucun|aucune|sans) (autonomie|moyens|outils) (de transport)',
    '(sans|pas de|aucun) (réseau|moyens) (cellulaire|internet|wifi|de transport)',
    '(sans|aucun|aucune) (but|objectif) (lucratif|fixé|pour l instant)',
    'manque de confiance (envers|en) (l|le|la) (système|hôpital|équipe)',
    '(rein+|main+|bras|jambe+|pied+|appareil+|lit|valve+|oreille+|œil|sonde|greffon|membre+|prothèse+|ascenseur|téléphone) ... fonctionnel+',
    '(but|objectif) précis (pour|à)',
  ],
  guards: {negation: false},
  message: 'Ces mots comptent ce qui manque, et taisent ce que la personne sait faire.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: [
    'Peu outillée face au deuil.',
    'Mécanismes d’adaptation inadéquats.',
    'Aucun projet de vie.',
    'Tolérance à la frustration quasi nulle.',
  ],
  passes: [
    'Carence en fer, suppléments débutés.',
    'Organisme sans but lucratif du quartier.',
    'Aucun déficit neurologique focal.',
    'Bien outillée pour vivre seule, dit-elle.',
  ],
}
