import type {Proof, Rule} from '../../rule.js'

/** Eux et nous. */
export const cesGensLa: Rule = {
  id: 'fr.othering.ces-gens-la',
  severity: 'suggest',
  match: [
    '(gens|personnes|monde|personne|famille+|vie|adulte+|gars|fille) (normal+|normaux|normales|normale|ordinaire+) ',
    '(ces|ce|cette) (gens|patients|usagers|clients|monde|personnes|clientèle|type|sorte de monde)-là',
    '(ce|cette) (genre|type|profil|sorte|espèce) de (patient+|client+|clientèle|personne+|monde|cas|gens|usager+|famille+)',
    '(gens|monde) (de son espèce|comme (lui|elle|eux|ça))',
    '(ces|ce type de) cas',
    'ces (gens|patients|usagers) (ne|n|sont|font|veulent)',
    'cette clientèle',
    '(eux autres|(être|redevenir|agir|vivre|vit) (comme)? (quelqu un de)? normal+)',
    '(pas|plus) normal+ $',
    'sain+ d’esprit',
  ],
  except: [
    '(examen|bilan|résultat|ecg|limites|sommeil|appétit|poids|est|tension) (pas)? normal+',
    'testament ... esprit',
  ],
  message: 'Ces mots tracent une ligne entre eux et nous.',
}

export const proof: Proof = {
  sources: ['aspc', 'onug'],
  flags: [
    'Veut vivre comme les gens normaux.',
    'Ces patients-là reviennent toujours.',
    'Cette clientèle revient toujours.',
  ],
  passes: ['Examen normal, tension normale.', 'Ces gens l’ont aidé à déménager.'],
}
