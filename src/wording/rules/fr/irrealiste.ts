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
    '((ne|n) (s)? en sortira (pas|jamais)|(ne|n) fera (pas|jamais) mieux|(ne|n) passera pas (l hiver|au travers)|(recommencera|(va|vont) (recommencer|se remettre)) à (boire|consommer|se piquer)|retombera dans (l alcool|la (drogue|consommation|rue)|ses (vieilles|anciennes)|les mêmes)|(mourra|va mourir) (de (son|sa) (alcool|consommation|dépendance|boisson)|dans la rue))',
    '(({charge}|il|elle|^) a? atteint (ses limites|son (maximum|max)|le maximum de ses (capacités|possibilités))|(a|avoir) (perdu|gâché|brûlé|usé) (toute|toutes ses|tout) (chance+|potentiel|cartes)|n a plus (d|aucun+) (avenir|chance+|potentiel)|n a pas (le potentiel ($|pour|de (vivre|travailler))|ce qu il faut))',
    '(en bout de (course|ligne|parcours)|rendu+ au bout (de la route|du (chemin|rouleau))|({charge}|il|elle|suivi|thérapie|réadaptation|^) (piétine|tourne en rond) (malgré|depuis (des|deux|trois|quatre|cinq|six))|(traitement|thérapie|{charge}) (est)? (dans (une impasse|un cul-de-sac)|au point mort)|(installé+|ancré+|enkysté+|enlisé+) dans (la|sa) (maladie|chronicité|dépendance|psychose))',
    '((vise|demande) l impossible|(doit|devra|devrait) (se rendre à l évidence|(renoncer à|oublier) (son|ses) (projet+|rêve+|ambition+)|(baisser|revoir) ses attentes|se contenter d (un|une)|être (placé+|hébergé+) à vie))',
    '((mince+|maigre+) espoir+|chances (quasi|très|plutôt)? (nulles|minces|infimes|maigres)|échec annoncé|(dégradation|détérioration|déclin) inévitable|chronique et déficitaire|plateau (fonctionnel|de récupération)|(attente+|objectif+|ambition+) trop (élevé+|ambitieux|ambitieuse+|grand+)|(réadaptation|hospitalisation) (futile+|vaine)|(suivi|thérapie|psychothérapie) (futile+|inutile+|vain+)|énergie (gaspillée|perdue)|rien à en tirer)',
  ],
  except: [
    '(horaire|échéancier|délai+|quota+|patron|employeur|dessin|peinture|film|loyer|prix|cadence) ... (irréaliste+|réaliste+)',
    '(douleur|dose|emploi|régime) ... plateau',
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
    'Recommencera à boire, dit l’agente.',
    'Réadaptation futile.',
    'Ancré dans sa chronicité.',
  ],
  passes: [
    'Son patron fixe un quota irréaliste.',
    'Elle se fixe un but réaliste.',
    'Il peint un tableau réaliste.',
    'Elle devra vivre avec sa sœur cet hiver.',
    'Le ballon retombera dans la cour et il est arrivé au bout du quai.',
  ],
}
