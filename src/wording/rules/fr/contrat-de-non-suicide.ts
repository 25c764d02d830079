import type {Proof, Rule} from '../../rule.js'

/** Le contrat de non-suicide. */
export const contratDeNonSuicide: Rule = {
  id: 'fr.suicide.contrat-de-non-suicide',
  severity: 'suggest',
  match: [
    '(contrat|pacte|entente|engagement|promesse) (verbal|verbale|thérapeutique|écrit|écrite|formel|moral|mutuel)? de (non-suicide|sécurité|non-passage|non-automutilation|vie)',
    'contracter~ (verbalement)? (pour|à) (sa|la) sécurité',
    '(contrat|pacte|engagement|promesse|promettre~|promet|promit|promis+|s’engage|s’engageait|s’engager|engagé+|jurer~|donné sa parole|accepté) (verbalement|formellement|encore|devant nous|oralement|envers nous)? (de|à) (rester en vie|vivre jusqu|ne rien (faire|tenter)|ne (pas|plus|rien|jamais) (tenter|attenter|mourir|passer à l acte|mettre fin|poser|avaler|se (faire|blesser|suicider|tuer|mutiler|couper)|s (enlever|automutiler)))',
    '(contrat|pacte|entente|engagement|promesse) (verbal+|écrit+|signé+)? (de|d|à) (ne (pas|rien) (se|s|faire|tenter|passer|mourir|attenter)|rester en vie|vivre|non-automutilation)',
    '(donne|donné|donnait) sa parole (de ne|qu (il|elle) (ne|n))',
    '(contrat|pacte) (anti-suicide|antisuicide)',
    '(promet|promis+|promettait|jure|juré) (qu|que) (il|elle) (ne|n) (fera rien ($|de (grave|mal)|cette|ce|d ici)|tentera rien|se (tuera|suicidera|coupera|fera (pas|aucun))|posera (aucun|pas de) geste|passera (pas|jamais) à)',
    '(accepte|refuse|refusé|capable|incapable) de contracter ($|pour (sa|la) sécurité)',
  ],
  except: ['(coupera ... (cheveux|barbe))'],
  message: 'Un contrat demande une promesse, pas de l’aide.',
  why: 'Un plan de sécurité fait à deux dit ce qui aide et qui appeler.',
}

export const proof: Proof = {
  sources: ['silverman', 'pratique-qc'],
  flags: [
    'Contrat de non-suicide signé.',
    'Pacte de sécurité fait en entrevue.',
    'A promis de ne rien tenter.',
    'Promet qu’elle ne posera aucun geste.',
    'Incapable de contracter.',
  ],
  passes: [
    'Plan de sécurité fait avec elle.',
    'Contrat de travail signé lundi.',
    'S’engage à ne pas se présenter au domicile de son ex.',
    'Il donne sa parole qu’il viendra.',
  ],
}
