import type {Proof, Rule} from '../../rule.js'

/** Le déni: un désaccord lu comme une défense. */
export const deni: Rule = {
  id: 'fr.credibility.deni',
  severity: 'suggest',
  match: [
    'déni',
    '(est|sont|demeure|reste|toujours|encore|dans (le|un)|en) déni',
    'déni (de (sa|la|son|ses)|face|quant|total|complet)',
    'aveugle à (sa|son|ses)',
    'refuse (d|de) (admettre|reconnaître|voir|accepter) (que|qu|la|sa|son|le|ses)',
  ],
  except: ['déni (de|du) (service|justice|responsabilité|grossesse)'],
  guards: {apart: false},
  message: 'Ce mot fait d’un désaccord un défaut.',
}

export const proof: Proof = {
  sources: ['va', 'pratique-qc'],
  flags: ['Il est dans le déni.', 'Déni de sa maladie depuis l’hiver.'],
  passes: ['Un déni de service a touché le réseau.', 'Elle dit ne pas avoir le diabète.'],
}
