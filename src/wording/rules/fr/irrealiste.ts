import type {Proof, Rule} from '../../rule.js'

/** Irréaliste: un rêve, corrigé avant d’être entendu. */
export const irrealiste: Rule = {
  id: 'fr.pessimism.irrealiste',
  severity: 'suggest',
  match: [
    '(attente+|objectif+|projet+|but+|plan+|idée+|ambition+|demande+) (très|plutôt)? (non réaliste+|utopique+|farfelu+|démesuré+)',
    '(irréaliste+|(peu|pas) réaliste+)',
    '(se (fait|berce) ... illusions|rêve en couleurs|(vise|visait|viser) trop haut|(entretient|entretenir|nourrit|nourrir|donner|alimenter|créer|entretenons) (pas)? (de|des) faux espoirs)',
    '((ça|cela) (ne|n)? (donne|sert) à? rien (de|d) (insister|refaire|répéter|poursuivre|continuer|essayer|référer|relancer|expliquer|rappeler|(lui|le|la|l|les) (expliquer|rappeler|référer|revoir|dire|répéter|parler|proposer|offrir|relancer|encourager))|devra vivre avec ($|ça|cela|ses (limites|symptômes|voix|séquelles)|sa maladie))',
    '((^|{charge}|candidat+|il|elle) est? peu (prometteur+|susceptible+ de (changer|s améliorer|guérir|progresser|se rétablir))|(équipe|nous|médecin|psychiatre|intervenants) ... pessimiste+ ($|quant|face|sur|pour)|(pas|non|plus) motivable+)',
  ],
  except: [
    '(horaire|échéancier|délai+|quota+|patron|employeur|dessin|peinture|film|loyer|prix|cadence) ... (irréaliste+|réaliste+)',
  ],
  guards: {name: false},
  message: 'Un rêve écarté ne peut plus guider.',
  ask: 'Qu’est-ce que ce projet apporterait à la personne, et quel en serait le premier pas?',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Attentes irréalistes pour son retour au travail.',
    'Projet peu réaliste selon la note.',
    'Vise trop haut, selon l’agent d’intégration.',
    'Ça ne sert à rien de lui expliquer.',
    'L’équipe demeure pessimiste.',
  ],
  passes: [
    'Son patron fixe un quota irréaliste.',
    'Elle se fixe un but réaliste.',
    'Il peint un tableau réaliste.',
    'Elle devra vivre avec sa sœur cet hiver.',
  ],
}
