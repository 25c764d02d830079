import type {Proof, Rule} from '../../rule.js'

/** L’abus, au lieu de l’usage. */
export const abusDeSubstances: Rule = {
  id: 'fr.substance.abus-de-substances',
  severity: 'strong',
  match: [
    '[abus] (de|d) (l|la)? (alcool|drogue|drogues|substance|substances|cocaïne|cannabis|héroïne|crack|speed) => usage',
    '[(les|des|ces|ses|aux|plusieurs|multiples|nombreux)? abus] (de|d) (l|la)? {substance}',
    '[abuser~] (de|d|des|du) (l|la)? {substance}',
    '(polyabus|surconsommation|mésusage)',
    '(toxicomanie+|polytoxicomanie|alcoolisme|drogues dures) ',
    '(drogues|substance|drogue) (de choix|dures|dure|de prédilection)',
  ],
  except: ['{name} ... toxicomanie+'],
  guards: {negation: false},
  message: '«\u00a0Abus\u00a0» fait d’une question de santé une faute.',
}

export const proof: Proof = {
  sources: ['dss', 'bseo'],
  flags: ['Abus d’alcool depuis 2019.', 'Abuse de médicaments le soir.'],
  passes: ['Victime d’abus sexuels dans l’enfance.', 'Consomme de l’alcool deux fois par mois.'],
}
