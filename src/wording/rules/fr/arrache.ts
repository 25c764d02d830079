import type {Proof, Rule} from '../../rule.js'

/** Arracher, persister, ne coopérer que si: un geste contre le soin. */
export const arrache: Rule = {
  id: 'fr.compliance.arrache',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(n|ne) (a|ont|avait) (pas|aucunement|guère|jamais) (collaboré|coopéré|participé|obéi|obtempéré|embarqué|suivi (les|nos|le|la)|écouté|respecté) (à|au|aux|avec|les|le|la|nos|durant|pendant|lors)?',
    '(décline|décliner|décliné|repousse) (tout|toute|toutes|tous|chaque|systématiquement|encore) (soin+|aide|offre+|suggestion+|activité+|proposition+|visite+|les)?',
    '(lutte|luttait|se bat|se battait|s agite|se tortille) (contre|avec) (le personnel|nous|l équipe|les préposé+|les soins|l infirmière|son bain)',
    '(arrache|arrachait|arraché) (encore|toujours)? (son|sa|ses|le|la|les) (oxygène|lunettes|cpap|masque|pansement+|sonde|soluté|plâtre|orthèse|bracelet|cathéter|moniteur|culotte|tubulure+|bandage+|électrodes)',
    '(enlève|retire|débranche|ôte) (encore|toujours|constamment|sans cesse) (son|sa|ses|le|la|les)',
    '[(enlève|retire|débranche|ôte) (son|sa|ses)] ... (malgré|sans cesse|constamment|dès qu|aussitôt)',
    '(coopère|collabore|participe|obéit|sourit) (seulement|uniquement|juste|rien que) (quand|si|lorsqu|lorsque|avec|pour|en|ce)',
    '(persiste|persistait|persistent|persisté) à (se|s|ne|vouloir|lever|marcher|manger|demander|fumer|sortir|boire|conduire|refuser|appeler|prendre|garder|porter|négliger|consommer)',
    '(cesse|arrête|lâche|abandonne|jette|coupe) tout (dès|aussitôt|quand|après|encore|chaque|du jour)',
    '(oublie|oubliait|néglige|saute|omet) (commodément|volontairement|exprès|opportunément|par exprès|toujours|souvent|encore) (de|d|ses|sa|son|la|le|les)',
    '(attend|attendait) (toujours|encore)? (la dernière minute|au dernier moment|qu on (le|la|lui|insiste))',
    '(n|ne) (apporte|remplit|remet|rapporte|signe|retourne|fournit|lit) (pas|jamais|toujours pas) (ses|son|sa|les|le|la|l) (formulaire+|papiers|reçus|journal|grille|documents|devoirs|feuille+|carnet|preuve+)',
    '(n|ne) (vient|assiste|participe|contribue|s applique|se plie) (pas|jamais|guère|à aucun) (à|au|aux) (ses|sa|son|la|le|les|l|aucun|aucune)? (groupe+|atelier+|rencontre+|activité+|réunion+|plan|règle+|programme|suivi|horaire)',
    '(contourne|contournait|déjoue|bafoue|nargue) (les|le|la|l|nos|ses|notre) (règle+|règlement+|consigne+|interdit+|autorité|cadre|personnel|équipe|limites)',
  ],
  except: ['(ne|n) se lève (pas|plus)', '(enlève|retire) ... (manteau|bottes|souliers|chapeau)'],
  guards: {negation: false},
  message: 'Ces mots opposent un geste au soin et taisent ce qui gênait.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Arrache ses pansements la nuit.',
    'Elle coopère seulement quand sa fille est là.',
    'Persiste à se lever seul.',
    'N’apporte jamais ses papiers.',
  ],
  passes: [
    'Le dentiste arrache sa molaire.',
    'La toux persiste à l’effort.',
    'Elle retire son manteau à l’accueil.',
  ],
}
