import type {Proof, Rule} from '../../rule.js'

/** Eux et nous. */
export const cesGensLa: Rule = {
  id: 'fr.othering.ces-gens-la',
  severity: 'suggest',
  match: [
    '(gens|personnes|monde|famille+) (normal+|normaux|normales|normale) ',
    '(ces|ce|cette) (gens|patients|usagers|clients|monde|personnes|clientèle)-là',
    '(ce|cette) (genre|type|profil|sorte) de (patient+|client+|clientèle|personne+|monde|cas|gens|usager+)',
    '(ces|ce type de) cas',
    'ces (gens|patients|usagers) (ne|n|sont|font|veulent)',
    '(gens|monde) comme (lui|elle|eux)',
    'cette clientèle',
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
