import type {Proof, Rule} from '../../rule.js'

/** Exigeant, difficile: ce que l’équipe a ressenti, écrit comme ce que la personne est. */
export const exigeant: Rule = {
  id: 'fr.character.exigeant',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(exigeant+|capricieux+|envahissant+|accaparant+|collant+|demandant+|dérangeant+|intrusif+|arrogant+|impoli+|grossier+|vulgaire+|désagréable+|ingrat+|irrespectueux+|égocentrique+|égoïste+|insupportable+|harcelant+|plaignard+|quérulent+|revendicateur+|hautain+|condescendant+|narcissique+|séducteur+|contrôlant+|perturbateur+|achalant+|tannant+|fatigant+|chialeux+|énergivore+|quémandeur+|pot de colle|enfant-roi|(fait|faire) (un|des) caprice+)',
    '{charge} (très|particulièrement)? (difficile+|problématique+|pénible+|lourd+|énergivore+)',
    '(difficile+|impossible+) à (gérer|contrôler|encadrer|supporter|prendre en charge|approcher|aider|traiter|placer)',
    '(inapproprié+|inadéquat+)',
    '(comportement+|propos|attitude+|conduite+|geste+|langage|caractère|personnalité) (jugé+|sexuellement)? (déplacé+|inapproprié+|inadéquat+|dérangeant+|perturbateur+|problématique+|régressé+|régressif+|inacceptable+|vulgaire+|grossier+|désagréable+|difficile+)',
    '(manque de respect|fort caractère|forte tête|peu commode|langage coloré|personnalité (colorée|forte))',
    '(prend|occupe) (beaucoup|trop|toute) ... place',
    'se (croit|pense) (à l’hôtel|tout permis|supérieur+)',
    '(monopoliser~|épuiser~|accaparer~) ... (équipe|personnel|temps|intervenants)',
    '(jamais|toujours) (satisfait+|insatisfait+|rendu+ au poste)',
    '(dénigrer~|critiquer~) (tout|les soins|l équipe|le personnel)',
    '(fait|sème) (du|le|la) (trouble|zizanie)',
    'centré+ sur (lui|elle)-même',
    '(quêteux|quêteuse|achale+|achaler|fatigue tout|bébé gâté|enfant gâté|gâté+ pourri|(couple|fille|fils|mère|père|conjoint+|famille+|parents) (difficile+|contrôlant+|exigeant+|envahissant+|intrusif+|toxique+))',
    '(jamais|pas|rarement) (content+|satisfait+|heureux) (peu importe|de rien|avec rien|malgré|quoi qu)',
    '(jamais content+|veut tout|veut toujours|tout tout de suite|tout lui est dû|se croit tout)',
    '(dépendant+|émotionnel+|hypersensible+|susceptible+|théâtral+|instable+|colérique+|irresponsable+|autoritaire+|dominant+|agressant+|blessant+|insolent+|effronté+|hautain+|cynique+|jaloux|jalouse|possessif+)',
    'difficile+ (d|de) (approche|contact|accès|caractère|gestion)',
    '(sème|semer|semait|fout|mettre|mettait|met) (la|le) (pagaille|bordel|trouble|zizanie|chaos|merde)',
    '(rien|tout) ... (lui|leur) est (dû|permis)',
    '(épuisant+|lourd+|fatigant+|tannant+|pénible+) pour (tout|l|le|les|nous|notre|tous) le? (monde|équipe|personnel|groupe|autres|intervenants)',
    '(moulin à paroles|colleux|colleuse|drama queen)',
    '(famille+|mère|parents) (achalant+|étouffant+|fatigant+|insistant+|accaparant+)',
    'mère poule',
  ],
  except: [
    '(travail|emploi|horaire|poste|cours|tâche|programme|études|trajet|journée|toux|marche) ... (exigeant+|fatigant+)',
    'se déplace',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire) ... (exigeant+|impoli+|contrôlant+|égoïste+|narcissique+)',
    '(dose|orientation|matériel|logement|posologie|chaussures) (inapproprié+|inadéquat+)',
    '(pensée+|voix|idée+|hallucination+|symptôme+|souvenir+|image+|trouble+|cauchemar+|bruit+|odeur+|goût|sensation+) ... (intrusif+|envahissant+|dérangeant+|désagréable+|vulgaire+|fatigant+|collant+)',
    '({charge}|enfant|fille|fils)? difficile+ à (joindre|rejoindre|avaler|nourrir|coucher|piquer|intuber|perfuser|ventiler|examiner|ausculter)',
    '(panne|frein+|marchette|plancher|chaise) ... instable+',
    '(dépendant+|instable+|froid+) (de|d|à|au) (la météo|l oxygène|résultats|température|insuline)',
    '(angine|humeur|logement|emploi|tension|marche|glycémie|genou|hanche|pièce|chambre|café|repas|temps) ... (instable+|labile+|froid+)',
    '(traitement|escalier+|marche|trajet|horaire|travail|chaleur|dialyse|chimio|examen|toux) ... (épuisant+|lourd+|fatigant+|pénible+)',
  ],
  message: 'Ces mots disent ce que nous avons ressenti, pas ce qui s’est passé.',
}

export const proof: Proof = {
  sources: ['picu', 'pratique-qc'],
  flags: [
    'Usagère envahissante au poste.',
    'Propos inappropriés au souper.',
    'Langage grossier au poste.',
    'Usager difficile à prendre en charge.',
    'Épuisante pour tout le monde.',
  ],
  passes: ['Son travail est exigeant et lui plaît.', 'Elle se déplace en autobus.'],
}
