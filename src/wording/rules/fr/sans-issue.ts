import type {Proof, Rule} from '../../rule.js'

/** Tout essayé, rien à faire: une fin que nous écrivons. */
export const sansIssue: Rule = {
  id: 'fr.pessimism.sans-issue',
  severity: 'suggest',
  match: [
    '(on|nous|équipe) (a|avons) (déjà)? tout (essayé|tenté|fait|offert|donné)',
    '(tout) (a|ayant) (été)? (essayé|tenté)',
    'sans (amélioration (notable|possible)|lendemain|espoir|issue|avenir)',
    '(aucun+|pas de|nul+) (grand+|réel+)? (potentiel|perspective+|pronostic favorable|issue)',
    '(ne|n) (changera|guérira|s améliorera|travaillera|tiendra|évoluera|y arrivera|réussira) (pas|jamais|plus)',
    '(à bout|au bout) (de)? (ressources|options|nos moyens|solutions|du rouleau)',
    '(peu|guère|pas) (susceptible+|probable) (de|d|qu) (s améliorer|changer|il|elle|évoluer|récupérer)?',
    '(perdu+ d avance|cas sans issue)',
    '(plafonné!|plafonnée!|plafonne|stagne|piétine|fait du surplace)',
    '(éternel+|perpétuel+) (patient+|malade+|recommencement|insatisfait+)',
    '(va|vont) (mourir|finir) (à|dans) la rue',
  ],
  except: [
    '(dit|pense|croit|se sent|craint|exprime|voit) ... (espoir|avenir|issue|rien|jamais|pas|perspective)',
    'à bout de (souffle|forces)',
    '(pas|jamais|rien|non) sans (espoir|issue|avenir|lendemain)',
    '(peur|craint|craignait) ... la rue',
  ],
  message: 'Ces mots ferment une porte derrière laquelle personne ne voit.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: ['On a tout essayé.', 'À bout de ressources.', 'Éternel insatisfait.', 'Va finir dans la rue.'],
  passes: [
    'Elle dit qu’elle ne voit pas d’issue et pleure.',
    'A appelé trois fois sans succès.',
    'Elle craint de finir dans la rue.',
  ],
}
