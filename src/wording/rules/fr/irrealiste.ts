import type {Proof, Rule} from '../../rule.js'

/** Irréaliste: un rêve, corrigé avant d’être entendu. */
export const irrealiste: Rule = {
  id: 'fr.pessimism.irrealiste',
  severity: 'suggest',
  match: [
    '(attente+|objectif+|projet+|but+|plan+|idée+|ambition+|demande+) (très|plutôt)? (non réaliste+|utopique+|farfelu+|démesuré+)',
    '(irréaliste+|(peu|pas) réaliste+)',
    '(se (fait|berce) ... illusions|rêve en couleurs|(vise|visait|viser) trop haut|(entretient|entretenir|nourrit|nourrir|donner|alimenter|créer|entretenons) (pas)? (de|des) faux espoirs)',
    '((ça|cela) (ne|n)? (donne|sert) à? rien (de|d) (insister|(lui|le|la|l) (expliquer|rappeler|référer|dire|répéter|parler|proposer|offrir|relancer))|devra vivre avec (ses (symptômes|voix)|sa maladie))',
    '((^|{charge}|il|elle) est? peu (prometteur+|susceptible+ de (changer|s améliorer|guérir|progresser|se rétablir))|(équipe|nous|psychiatre|intervenants) ... pessimiste+ ($|quant à (sa|son))|(pas|non|plus) motivable+)',
    '((ne|n) fera (pas|jamais) mieux $|(recommencera|(va|vont) (recommencer|se remettre)) à (consommer|se piquer)|retombera dans (l alcool|la (drogue|consommation)|ses (vieilles|anciennes)|les mêmes)|(mourra|va mourir) (de (son|sa) (alcool|consommation|dépendance|boisson)|dans la rue))',
    '(atteint le maximum de ses (capacités|possibilités)|(gâché|brûlé) (toutes ses chances|tout potentiel)|n a plus (d|aucun+) (avenir|potentiel)|n a pas le potentiel ($|pour|de (vivre|travailler)))',
    '(en bout de (course|parcours)|({charge}|il|elle|suivi|thérapie|réadaptation|^) (piétine|tourne en rond) (malgré|depuis (des|deux|trois|quatre|cinq|six))|(traitement|thérapie|{charge}) (est)? (dans (une impasse|un cul-de-sac)|au point mort)|(installé+|ancré+|enkysté+|enlisé+) dans (la|sa) (maladie $|chronicité|psychose))',
    '(vise l impossible|(doit|devra|devrait) (se rendre à l évidence|(baisser|revoir) ses attentes|être (placé+|hébergé+) à vie))',
    '(maigre+ espoir+|chances (quasi|très)? nulles|chronique et déficitaire|(attentes|ambitions) trop (élevé+|ambitieuse+|grand+)|(réadaptation|hospitalisation) (futile+|vaine)|(suivi|thérapie|psychothérapie) (futile+|inutile+|vain+)|énergie gaspillée|rien à en tirer)',
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
    'Recommencera à consommer, dit l’agente.',
    'Réadaptation futile.',
    'Ancré dans sa chronicité.',
  ],
  passes: [
    'Son patron fixe un quota irréaliste.',
    'Elle se fixe un but réaliste.',
    'Il peint un tableau réaliste.',
    'Elle devra vivre avec sa sœur cet hiver.',
    'Recommencera à boire après le test de déglutition.',
    'Ça ne sert à rien de refaire le test avant 48 h.',
  ],
}
