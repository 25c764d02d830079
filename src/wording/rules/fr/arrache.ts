import type {Proof, Rule} from '../../rule.js'

/** Arracher, persister, ne coopérer que si: un geste contre le soin. */
export const arrache: Rule = {
  id: 'fr.compliance.arrache',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(n|ne) (a|ont|avait) (pas|aucunement|guère|jamais) (collaboré|coopéré|obéi|obtempéré|voulu (collaborer|coopérer|obéir|obtempérer|s impliquer|se conformer|participer (au|aux|à)))',
    '(décline|repousse) (tout|toute|toutes|tous|systématiquement) (les)? (soin+|aide|offre+|suggestion+|activité+|proposition+|visite+)',
    '(lutte|luttait|se bat|se battait) contre (le personnel|nous|l équipe|les préposé+)',
    'arracher~ (encore|toujours)? (son|sa|ses) (oxygène|lunettes|cpap|masque|pansement+|sonde+|soluté+|plâtre|orthèse|bracelet|cathéter|moniteur|culotte|tubulure+|bandage+|électrodes)',
    '(enlève|retirer~|débrancher~) (constamment|sans cesse) (son|sa|ses|le|la|les)',
    '(coopérer~|collaborer~|participer~|obéir~) (seulement|uniquement|juste|rien que) (quand|si|lorsqu|lorsque|avec|pour)',
    'persister~ à (se lever|vouloir|refuser|fumer|boire|conduire|consommer|négliger)',
    '(n|ne) (apporte|remplit|remet|rapporte|signe|retourne) jamais (ses|son|sa|les|le|la) (formulaire+|papiers|reçus|journal|grille|documents|devoirs|feuille+|carnet)',
    '(contourner~|déjouer~|bafouer~|narguer~) (les|le|la|l|nos) (règle+|règlement+|consigne+|interdit+|autorité|cadre|personnel|équipe)',
    'repousse (encore|toujours)? (le personnel|l équipe|les (préposé+|intervenant+|soignants|infirmières))',
    '(ne|n) écoute (pas|jamais|guère|plus) ($|et|ni|personne|nos|ce qu)',
    'n obtempère (pas|plus|jamais|guère)',
    '(tient|tenait|tenu) tête (au (préposé+|personnel|médecin|psychiatre)|aux|à (l (équipe|infirmière|intervenante)|tous|tout le))',
    'opposer~ (un refus|une fin de non|de la résistance|une (vive|forte)? résistance)',
    'fait (seulement|juste|toujours)? ce qu (il|elle) veut ($|quand|et|malgré|ici)',
    '(ne|n) (veut|voulait) (pas|rien) (se faire (aider|soigner|traiter) ($|et|ni)|s aider|guérir|s en sortir)',
  ],
  except: [
    'opposer~ un refus catégorique (au sens|à (recevoir|être)|aux termes|selon|tel)',
    '((peut|libre|comme) ... ce qu (il|elle) veut|((maison|chez (lui|elle)|fauteuil|autonome) ... fait ce qu (il|elle) veut|tient tête (au (cancer|mal)|aux (vagues|médecins de guerre))))',
    'arracher~ ... ... délirium',
  ],
  message: 'Ces mots opposent un geste au soin et taisent ce qui gênait.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Arrache ses pansements la nuit.',
    'Elle coopère seulement quand sa fille est là.',
    'Persiste à se lever seul.',
    'N’apporte jamais ses papiers.',
    'Elle n’a jamais voulu collaborer au lever.',
    'N’obtempère pas au moment du retour en chambre.',
    'N’écoute jamais nos conseils.',
    'Tient tête au préposé.',
    'Ne veut pas s’aider.',
  ],
  passes: [
    'Elle oppose un refus catégorique au sens de l’article 16.',
    'Le dentiste arrache sa molaire.',
    'La toux persiste à l’effort.',
    'Elle retire son manteau à l’accueil.',
    'Retire toujours ses lunettes avant la sieste.',
    'Elle tient tête au cancer et ne veut pas se faire soigner loin de chez elle.',
  ],
}
