import type {Proof, Rule} from '../../rule.js'

/** L’abus, au lieu de l’usage. */
export const abusDeSubstances: Rule = {
  id: 'fr.substance.abus-de-substances',
  severity: 'strong',
  match: [
    '[abus] (de|d) (l|la)? (alcool|drogue|drogues|substance|substances|cocaïne|cannabis|héroïne|crack|speed) => usage',
    '[(les|des|ces|ses|aux|plusieurs|multiples)? abus] (de|d) (l|la)? ({substance}|benzos|prn|narcotiques|opiacés)',
    '[abuser~] (de|d|des|du) (l|la|ses|sa|son)? ({substance}|benzos|prn|narcotiques|rx|meds)',
    '(polyabus|surconsommation|mésusage)',
    '(toxicomanie+|polytoxicomanie|alcoolisme)',
    'consommation (abusive|excessive|débridée)',
    '(abuser~|mésuser~) (de|d|des|du) (l|la|les|son|sa|ses)? ({substance}|boisson|pot|médicaments|rx|amphétamines|opiacés)',
    '(abus|mésusage|usage abusif|surconsommation|consommation (abusive|excessive)) (de|d|des|du) (l|la|les|ses|son)? ({substance}|boisson|pot|rx|opiacés)',
    '(polytoxicomanie|toxicomanie|poly-toxicomanie|toxicomanies|alcoolisme)',
    'abuse+ (aussi|encore|souvent)? (de|d|des|du)',
  ],
  except: ['{name} ... toxicomanie+', 'test+ d abus', 'abuse+ (de|d) (sa|son) (confiance|pouvoir|autorité)'],
  guards: {negation: false},
  message: 'Ces mots font d’une question de santé une faute.',
}

export const proof: Proof = {
  sources: ['dss', 'bseo', 'hug'],
  flags: ['Abus d’alcool depuis 2019.', 'Abuse de médicaments le soir.'],
  passes: ['Victime d’abus sexuels dans l’enfance.', 'Consomme de l’alcool deux fois par mois.'],
}
