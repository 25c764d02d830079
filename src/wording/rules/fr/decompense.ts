import type {Proof, Rule} from '../../rule.js'

/** Décompenser: aller moins bien, comme une machine en panne. */
export const decompense: Rule = {
  id: 'fr.deficit.decompense',
  severity: 'suggest',
  match: [
    '(décompenser~|décompensation+)',
    '(désorganisé+ et|se (désorganise|détériore|effondre)|dégringole|dégringolade|part en vrille|détérioration de (l)? état mental)',
  ],
  except: [
    '(insuffisance|cirrhose|diabète|cœur) ... décompensé+',
    'décompensation (cardiaque|hépatique|respiratoire)',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire|vue|hanche|genou|fonction|état de (la|sa) (peau|plaie)) ... se détériore',
  ],
  message: 'Ces mots disent une panne, pas ce qui a changé.',
  ask: 'Qu’est-ce qui a changé, et qu’y avait-il avant?',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Décompensée depuis son congé.', 'Décompensation en janvier.'],
  passes: ['Insuffisance cardiaque décompensée.', 'Sa commande a été compensée.'],
}
