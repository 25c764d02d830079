import type {Proof, Rule} from '../../rule.js'

/** Exigeant, difficile: ce que l’équipe a ressenti, écrit comme ce que la personne est. */
export const exigeant: Rule = {
  id: 'fr.character.exigeant',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(exigeant+|capricieux+|envahissant+|accaparant+|collant+|demandant+|dérangeant+|intrusif+|arrogant+|impoli+|grossier+|vulgaire+|désagréable+|ingrat+|irrespectueux+|égocentrique+|égoïste+|insupportable+|harcelant+|plaignard+|quérulent+|revendicateur+)',
    '{charge} (difficile|problématique|pénible|lourd|lourde)',
    '(difficile|impossible) à (gérer|contrôler|encadrer|supporter)',
    '(inapproprié+|inadéquat+|déplacé+)',
    '(comportement+|propos|attitude+|conduite+|geste+) (inapproprié+|inadéquat+|déplacé+|dérangeant+|perturbateur+|problématique+|enfantin+|régressé+)',
  ],
  except: [
    '(travail|emploi|horaire|poste|cours|tâche) ... exigeant+',
    'se déplace',
    '(dose|orientation|matériel|logement) (inapproprié+|inadéquat+)',
  ],
  message: 'Ces mots disent ce que nous avons ressenti, pas ce qui s’est passé.',
}

export const proof: Proof = {
  sources: ['picu', 'pratique-qc'],
  flags: ['Usagère envahissante au poste.', 'Propos inappropriés au souper.'],
  passes: ['Son travail est exigeant et lui plaît.', 'Elle se déplace en autobus.'],
}
