import type {Proof, Rule} from '../../rule.js'

/** Soi-disant, apparemment: le doute glissé dans la phrase. */
export const soiDisant: Rule = {
  id: 'fr.credibility.soi-disant',
  severity: 'suggest',
  match: [
    '(prétendument|supposément|soi-disant|soit-disant|présumément|censément)',
    '^ (apparemment|paraît-il|semble-t-il)',
    '(paraît-il|semble-t-il|à l’entendre|à l’en croire|selon (ses|leurs) dires|aux dires de|à ce qu (il|elle) dit)',
    '(aurait|serait|auraient|dit|avait|aurait été|a) apparemment',
    '(mais|pourtant|toutefois|alors qu|cependant) (il|elle|on la voit|on le voit|vu+|observé+|aperçu+|a été vu+)? (rit|riait|rire|rigole+|jase+|ronfle+|souriant+|sourit|mange bien|dort bien|bavarde+)',
    '(sur commande|larmes de crocodile|grain de sel|tient pas debout|abracadabrant+|rocambolesque+|tiré+ par les cheveux|à prendre avec réserve+|fausse détresse)',
    '(version|versions|histoire|récit|discours|propos) (qui)? (change+|changeant+|varie+|variable+|contradictoire+|divergent+|différent+)',
    '(se contredit|se contredire|change+ (sa|de) version|inventer~ des)',
  ],
  except: [
    'discours (différent|variable) (de|selon)',
    '({other}|médecins|avis|recommandations|directives) ... contradictoire+',
  ],
  guards: {negation: false},
  message: 'Ces mots glissent un doute que la note n’explique pas.',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'pratique-qc'],
  flags: [
    'Aurait supposément perdu son ordonnance.',
    'Douleur à 8 sur 10, mais rit au salon.',
    'Version qui change d’un quart à l’autre.',
  ],
  passes: ['Elle dit avoir perdu son ordonnance.', 'Il rit avec ses pairs au salon.'],
}
