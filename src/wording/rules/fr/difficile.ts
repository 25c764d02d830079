import type {Proof, Rule} from '../../rule.js'

const when =
  'nuit+|journée+|jour+|soirée+|soir+|matin+|matinée+|semaine+|fin|mois|année+|quart+|heure+|période+|moment+|temps|passage+|étape+|phase+|vue|vues|suite|partie|tour+|fois|début'
const what =
  'contact+|regard|réponse+|réaction+|demande+|tentative+|interaction+|ton|propos|geste+|conduite|discours|mimique+|humeur|plainte+|sujet+|cas|jeûne!|pieds|adulte|situation+|chose+|contexte|relation+|vie|sommeil|marche|deuil|conversation+|choix|question+|tout|ça|cela|cause|réveil+|lever+|coucher+|repas|abord+|accès|sevrage+|retour+|transfert+|pansement+|miction+|examen+|accouchement+|travail|trajet+|effort+|séjour|congé|départ|apprentissage+|exercice+|toux|allaitement|boire+|bilan|dossier+|bain+|hiver|weekend|test+|cours|escalier+|visite+|rencontre+|entrevue+|entretien+|collecte|histoire+|anamnèse|appel+|groupe|atelier+|année+|enfance|adolescence|mobilisation|respiration|parole|élocution|lecture|écriture|selle+|tétée+|pesée|prélèvement+|soin+|essai+|suivi|gestion|quotidien|équilibre|concentration|mémoire|communication|compréhension|adaptation|cohabitation|divorce|rupture|séparation|intubation+|extubation+|ventilation|laryngoscopie|voie+|perfusion+|ponction+|sondage+|cathétérisme|noël|alimentation|hydratation|évaluation+|prise+|déplacement+|marchette|position|installation|préhension|dextérité|motricité|déglutition|mastication|phonation|articulation|ambulation|déambulation|montée|descente|station|flexion|extension|rotation|abduction|écartement|ouverture|insertion|canulation|cannulation|exposition|visualisation|palpation|auscultation|mesure|lecture|dissection|hémostase|coordination|évacuation|défécation|digestion|respiration|endormissement|attention|expression|répétition|dénomination|prononciation|orientation|planification|intégration|transition|participation|séance|coucher|latch|mise|écoute|expectoration|toilette|habillage|alimentaire|manipulation|écriture|calcul|lettre+|conciliation|réunion|audience|garde|retrait|ablation|accouchement|dégagement|extraction|césarienne|anesthésie|épidurale|ponction|voie+|diagnostic|pronostic|équilibration|titration|contrôle|stabilisation'
const how =
  'très|plus|moins|assez|parfois|souvent|trop|si|aussi|bien|un peu|encore|toujours|vraiment|particulièrement|plutôt|tellement'

/** Difficile: une rencontre, écrite comme ce que la personne est. */
export const difficile: Rule = {
  id: 'fr.character.difficile',
  severity: 'suggest',
  frame: 'is',
  match: [
    'difficile+',
    '(réputé+|connu+|dit|dite|dits|dites|jugé+|étiqueté+|décrit+) (comme)? (étant)? (très|plutôt|assez)? difficile+',
    '(réputation d|reconnu+ pour|connu+ pour) être (très|plutôt|assez)? difficile+',
    '[difficile+] (auj|aujourd|dès|surtout|hier|actuellement|présentement)',
  ],
  except: [
    'difficile+ (parfois|encore|toujours|souvent|maintenant|actuellement|présentement|pourtant|cependant|aussi|même)? (à|de|d|que|qu|pour)',
    `(${when}|${what}) (a|s|est|était|fut|sera|n|lui|visuel|verbal|verbale|familiale)? (été|annonce|avère|est)? (${how})? difficile+`,
    '(long|longue|lent|lente|douloureux|douloureuse|complexe|court|dur|dure|pénible|triste|rare) et (très|plus)? difficile+',
    '(de|du|d|des) (la|l|les|ce|cet|cette|notre)? ({person}|lui) ... difficile+',
    '(c|cl|clostridium|clostridioides|clostridioïdes) difficile',
    '(qui|(dit|dire|disait) (d|de) (un|une|quelqu) ...) ... difficile+',
    `c (n)? (est|était|sera|serait|fut|a été) (pas|plus|jamais)? (${how})? difficile+`,
    '(trouver~|rend|rendent|rendait|rendu+) ... difficile+ (le|la|les|l|leur|son|sa|ses)',
    '(il|elle|iel|ils|elles|{charge}|m|mme|^) (le|la|les|l|a|ont|avait)? trouver~ ... difficile+',
    `^ (${how})? difficile+`,
  ],
  message: 'Ce mot dit ce que nous avons trouvé difficile, pas ce qui s’est passé.',
}

export const proof: Proof = {
  sources: ['picu', 'care-sd', 'pratique-qc'],
  flags: [
    'Selon l’équipe, Mme Roy est difficile dès qu’on change de chambre.',
    'M. Côté difficile auj., sonne souvent.',
    'Patient extrêmement difficile.',
    'Réputée difficile, elle a souri au bénévole.',
  ],
  passes: [
    'Préhension difficile à droite. Bain : aide. Ouverture difficile des pots.',
    'Il est difficile de dormir avec le bruit du couloir.',
    'Nuit difficile; transfert difficile ce matin, marche plus difficile.',
    'Isolée en chambre pour C. difficile.',
    'Elle a trouvé l’exercice difficile; un deuil qui est difficile.',
    'Patient difficile à intuber, accès veineux difficile.',
    'Respiration : difficile à l’effort; le sevrage de M. Roy est difficile.',
  ],
}
