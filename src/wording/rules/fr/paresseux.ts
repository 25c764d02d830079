import type {Proof, Rule} from '../../rule.js'

/** Jugements sur le caractère. */
export const paresseux: Rule = {
  id: 'fr.character.paresseux',
  severity: 'strong',
  frame: 'is',
  match: [
    '(paresseux+|irresponsable+|immature+|lâche+|oisif+|profiteur+|négligent+|stupide+|idiot+|imbécile+|insouciant+|fainéant+|sans-cœur|ignorant+|naïf+|naïve+|indigne+|simplet+)',
    '(mauvais choix (de vie)?|manque de (volonté|maturité)|n’a qu’à|l’a cherché|pas (très)? intelligent+|intelligence limitée)',
  ],
  except: ['œil paresseux'],
  message: 'Ces mots jugent et n’expliquent rien.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: ['Elle est paresseuse le matin.', 'Client immature et irresponsable.', 'Naïve dans ses relations.'],
  passes: ['Opération pour un œil paresseux.', 'Ce n’est pas irresponsable de dire non.'],
}
