import type {Proof, Rule} from '../../rule.js'

/** Hostile: un moment, écrit comme un trait. */
export const hostile: Rule = {
  id: 'fr.character.hostile',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(hostile+|querelleur+|provocateur+|méprisant+|haineux+|colérique+|belliqueux+|hargneux+|irascible+|confrontant+|argumentateur+|arrogant+|revanchard+)',
    '(mauvaise attitude|hostilité (envers|à l’égard|marquée))',
  ],
  except: ['milieu hostile'],
  message: 'Ces mots font un trait d’un moment.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: ['Monsieur s’est montré hostile au triage.', 'Attitude provocatrice au repas.'],
  passes: ['Elle n’est pas hostile.', 'Un climat de travail hostile l’a poussée à partir.'],
}
