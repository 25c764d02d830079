import type {Proof, Rule} from '../../rule.js'

/** Exigeant, difficile: ce que l’équipe a ressenti, écrit comme ce que la personne est. */
export const exigeant: Rule = {
  id: 'fr.character.exigeant',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(exigeant+|capricieux+|envahissant+|accaparant+|collant+|demandant+|dérangeant+|intrusif+|arrogant+|impoli+|grossier+|vulgaire+|désagréable+|ingrat+|irrespectueux+|égocentrique+|égoïste+|insupportable+|harcelant+|plaignard+|quérulent+|revendicateur+|hautain+|condescendant+|narcissique+|séducteur+|contrôlant+|rigide+|inflexible+|perturbateur+|pot de colle|quémandeur+|procédurier+|susceptible+)',
    '{charge} (très|particulièrement|extrêmement)? (difficile+|problématique+|pénible+|lourd+|complexe+|énergivore+|chargeant+)',
    '(difficile+|impossible+) à (gérer|contrôler|encadrer|supporter|prendre en charge|approcher|rejoindre|suivre|aider|traiter|placer)',
    '(inapproprié+|inadéquat+|déplacé+)',
    '(comportement+|propos|attitude+|conduite+|geste+|langage) (jugé+|sexuellement|socialement)? (inapproprié+|inadéquat+|déplacé+|dérangeant+|perturbateur+|problématique+|enfantin+|régressé+|régressif+|inacceptable+|vulgaire+|grossier+|désagréable+|irrespectueux+)',
    '(troubles|problèmes|trouble) (graves)? (de|du) comportement',
    '(achalant+|fatigant+|tannant+|gossant+|énervant+|épuisant+|énergivore+|chialeux+|mal engueulé+|caractère (difficile|de cochon)|sale caractère|air bête)',
    '(prend|occupe) (beaucoup|toute|trop) (de)? (la)? place',
    '(se croit|se pense) (à l’hôtel|tout permis|supérieur+)',
    '(monopoliser~|épuiser~|accaparer~) (le|l|les|du) (équipe|personnel|temps|intervenants)',
    '(pas|pas toujours) (un cadeau|facile à)',
  ],
  except: [
    '(travail|emploi|horaire|poste|cours|tâche|programme|formation|entraînement|art|étude+) ... exigeant+',
    'se déplace',
    '(dose|orientation|matériel|logement|posologie|sécrétion|chaussures) (inapproprié+|inadéquat+)',
    'susceptible+ de',
    '(personnalité|traits) narcissique+',
    '(colle|nuque|membre|abdomen|col|pansement|muscle+|lentille+) ... (rigide+|collant+)',
    'tâche ingrate',
    '{other} ... (exigeant+|impoli+|contrôlant+|arrogant+|égoïste+|narcissique+|fatigant+|énervant+)',
    '(journée|semaine|quart|trajet|marche|effort|travail|toux|bruit|exercice) ... (fatigant+|épuisant+|énervant+)',
    '(trouve|trouvait) ... (fatigant+|épuisant+|énervant+)',
    'pas facile à (trouver|avaler|ouvrir)',
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
  ],
  passes: ['Son travail est exigeant et lui plaît.', 'Elle se déplace en autobus.'],
}
