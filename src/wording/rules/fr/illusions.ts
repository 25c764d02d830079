import type {Proof, Rule} from '../../rule.js'

/** Une autre façon de voir, dite comme un aveuglement. */
export const illusions: Rule = {
  id: 'fr.insight.illusions',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(dit|disait|dire|répond|répondre) (seulement|juste|toujours|exactement)? ce (qu|que) (on|nous|l équipe|le médecin|le psychiatre|l intervenante|l intervenant|le personnel) (veut|voulait|voulons|aimerait|souhaite|désire|attend)',
    '(entretenir~|entretient|nourrit|caresse|berce) (toujours|encore)? (des|d|de|un|une|l)? (idée+|illusion+|rêve+|espoir+|projet+|attente+|fantasme+) (de grandeur|irréaliste+|démesuré+|grandiose+|de richesse|chimérique+|vain+|farfelu+)',
    '(croit|pense) encore (que|qu|pouvoir|être)',
    '(ne|n) (semble|paraît|veut|peut|parvient|arrive) (pas|jamais|aucunement) (à)? (comprendre|réaliser|reconnaître|saisir|voir|admettre|accepter|mesurer|percevoir) (que|qu|la|le|l|les|sa|son|ses|pourquoi|où|ce)',
    '(pas|jamais) l air de (comprendre|réaliser|saisir|voir|mesurer|reconnaître)',
    '(semble|paraît) (ignorer|inconscient+|méconnaître) (de|du|des|les|la|le|sa|son|ses|que)?',
    '(n|ne) a (jamais|toujours|pas) (pas|encore)? (admis|reconnu|accepté|compris|réalisé|assumé|saisi) (sa|son|ses|la|le|l|que|qu)',
    '(convaincu+|persuadé+) que (tout|rien)',
    '(ignore|ignorait) (tout de)? (sa|son|ses) (maladie|diagnostic|trouble+|limites|symptômes|état|condition)',
    'se (fait|faire|faisait) (croire|accroire)',
    '(ne|n) sait (pas|même pas|jamais) ce qui est (bon|mieux|dangereux) pour',
    '(croit|pense|prétend) tout (savoir|connaître|contrôler|gérer)',
    'mieux que (tout le monde|nous|l équipe|le médecin|les médecins|le personnel)',
    '(évite|esquive|fuit|contourne) (le|les|la|l) (vrai+|vrais|réel+|fond|véritable+) (problème+|sujet+|enjeu+|question+|du problème)',
    'intellectualiser~',
    '(ne|n) voit (que|qu) (ses|son|sa) (besoins|nombril|intérêt+|propre)',
    '(dans|vit dans) (sa|son) propre? (réalité|univers|film|trip)',
    'se (leurrer~|illusionner~|bercer~ d|duper~)',
    'se (ment|mentir|mentait|conte|raconte|racontait|conter) (à (lui|elle)|des (histoires|peurs|chansons|menteries))',
    'se (fait|faisait|faire|font) (encore)? des (accroires|idées|à-croire|scénarios) (sur|au|quant|à|que|avec)?',
    'se (voile|voilait|voiler|cache|bouche) (la|les) (face|yeux|réalité)',
    '(fait|faire|faisait|joue) (à)? l autruche',
    '(tête dans le sable|lunettes roses|dans sa tour d ivoire|des œillères|sur une autre planète|pelleteur+ de nuages|dans les nuages)',
    '(vivre~|enfermé+|réfugié+|rester~|perdu+) dans (sa|son|un|une) (bulle|propre|univers|imaginaire|réalité parallèle|rêve|déni|fantasme)',
    '(coupé+|déconnecté+|détaché+|loin|décroché+|hors) de (la|toute|sa) (réalité|vraie vie)',
    '(ne|n) (accepte|veut|voulait|voit|voyait|perçoit|perçoit|affronte|regarde|comprend|saisit|mesure|conçoit|reconnaît) (pas|rien|aucunement|jamais|guère) (voir|regarder|entendre|comprendre|admettre|affronter|croire|reconnaître)? (où|la|l|le|les|sa|son|ses|aux|de|d) est? le? (cloche|réalité|vérité|problème+|évidence|gravité|danger+|ampleur|nécessité|besoin+|utilité|pertinence|intérêt|lien+|conséquence+|impact+|portée|sérieux|tort+|responsabilité+|situation|mal)',
    '(ne|n) (comprend|comprenait|saisit|voit|veut) rien (aux|à|au|de) (besoins|sa|son|ses|maladie|la|situation|plan|traitement)',
    '(pense|croit|considère|convaincu+|persuadé+) de? (ne|n) pas? (avoir|être) (aucun|aucune|pas|de|d)? (problème+|trouble|besoin|maladie|dépendance|malade+|aide)',
    'se (croit|pense|considère|croyait) (au-dessus|à l abri|invincible+|indispensable+|invulnérable+|sans problème|tout permis|en contrôle|plus fort que)',
    '(méconnaît|méconnaissance de (sa|ses|son)|méconnaissait)',
    '(sous-estimer~|sous-évaluer~|surévaluer~|surestimer~) (ses|sa|son|les|la|l)',
    '(déni|négation) (massif|majeur|important|total|complet|partiel|flagrant|évident|persistant|de (maladie|la réalité))',
  ],
  except: ['(bébé|enfant+) ... dans sa bulle', '(dire|dit|permet) ... sous-estimer~'],
  message: 'Ces mots font d’une autre façon de voir un aveuglement.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Se leurre quant à ses chances.',
    'Il vit dans sa bulle depuis mars.',
    'Ne voit pas où est le problème.',
    'Pense n’avoir aucun problème de consommation.',
  ],
  passes: [
    'Sa fille se fait des idées sur le bail.',
    'Elle ne voit pas la ligne du bas avec l’œil gauche.',
    'Il se croit à mardi.',
  ],
}
