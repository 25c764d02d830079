import type {Proof, Rule} from '../../rule.js'

/** Le contrat de non-suicide. */
export const contratDeNonSuicide: Rule = {
  id: 'fr.suicide.contrat-de-non-suicide',
  severity: 'suggest',
  match: [
    '(contrat|pacte|entente|engagement|promesse) (verbal|verbale|thérapeutique|écrit|écrite|formel|moral|mutuel)? de (non-suicide|sécurité|non-passage|vie) (à l’acte)?',
    'contracter~ (verbalement)? (pour|à) (sa|la) sécurité',
    '(promettre~|promet|promit|s’engage|s’engageait|s’engager|engagé+|jurer~|donné sa parole|accepté) (verbalement|formellement|encore|devant nous|oralement|envers nous)? (de|à) ne (pas|plus|rien|jamais) (tenter|se|s|passer|attenter|faire|mourir|poser|mettre|avaler|commettre) (faire|blesser|suicider|tuer|mutiler|couper|enlever|automutiler|à|fin|de|un)?',
    '(contrat|pacte|entente|engagement|promesse) (verbal+|écrit+|signé+)? (de|d|à) (ne (pas|rien) (se|s|faire|tenter|passer|mourir|attenter)|rester en vie|vivre|non-automutilation)',
    '(promettre~|promet|jurer~|s’engage|engagé+) (verbalement|encore)? (de|à) (rester en vie|vivre jusqu|tenir jusqu|tenir bon|se tenir tranquille)',
  ],
  message: 'Un contrat demande une promesse, pas de l’aide.',
  why: 'Un plan de sécurité fait à deux dit ce qui aide et qui appeler.',
}

export const proof: Proof = {
  sources: ['silverman', 'pratique-qc'],
  flags: ['Contrat de non-suicide signé.', 'Pacte de sécurité fait en entrevue.'],
  passes: ['Plan de sécurité fait avec elle.', 'Contrat de travail signé lundi.'],
}
