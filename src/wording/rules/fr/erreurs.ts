import type {Proof, Rule} from '../../rule.js'

/** L’expérience, comptée comme des fautes. */
export const erreurs: Rule = {
  id: 'fr.insight.erreurs',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(projeter~|projette|reporte|déverse|décharge|mettre~|met|jeter~|jette|rejeter~|lancer~) (encore|toujours)? (la|le|les|toute|ses|sa|son) (faute+|blâme|tort+|responsabilité+|colère|frustration+|échec+|agressivité|malheur+) sur',
    '(mettre~|met|remet) (encore|toujours)? tout sur le dos',
    '(accuse|accusait|accuser) (à tort|faussement|injustement|sans preuve)',
    'justifier~ (ses|son|sa) (geste+|comportement+|consommation|écart+|colère|violence)',
    '(ne|n) (tire|retient) (pas|jamais|aucune) de? leçon+',
    '(ne|n) (apprend|apprenait|profite) (pas|jamais|rien|guère) (de|des) (ses|son|l|la)? (erreur+|leçon+|expérience+|passé|échecs|hospitalisations|crises)',
    '(répète|répétait|refait|reproduit|commet|recommence|retombe dans) (toujours|sans cesse)? (les|ses) (mêmes|vieux|vieilles) (erreurs|gaffes|schémas|patterns|choix|comportements|travers|pièges|bêtises|conneries)',
    '(ne|n) se (responsabilise (jamais|pas|aucunement|guère)|(questionne|remet) (jamais|pas|aucunement|guère) (en question|en cause|sur))',
    '(tient|tenait|rend|rendait) (les autres|l équipe|tout le monde|le système) ... responsable+',
    '[blâmer~] (encore|sa|son|ses|l|la|le|les|tout|autrui|tous|nous|quelqu|toujours|constamment|autres)',
    'toujours la faute (de|des|d|du|aux)',
    '(attribue|impute|attribuait) (tout|(tous|toutes)? ses (malheurs|échecs|torts|déboires|ennuis)|(tous|toutes) ses (problèmes|difficultés|rechutes)) (à|aux|au)',
    'se (déresponsabilise|disculpe|dédouane|trouve des excuses|justifie (constamment|toujours|sans cesse|encore))',
    'jamais (de)? sa faute',
    '(aucune|peu de|pas de|manque de|absence de) prise de conscience',
    '(projeter~|projette|projetait|reporte|rejette|déverse|décharge|transfère|jette) (la|le|les|tout|toute|ses|sa|son) (faute+|blâme|tort+|responsabilité+|colère|problème+|frustration+|échec+|le blâme|la faute) (sur|à)',
    '(ne|n) (apprend|retient|tire|profite|apprenait) (pas|jamais|rien|aucune|aucun|guère) (de|des|d|leçon+|du|les|profit) ... (erreur+|expérience+|leçon+|passé|échecs|gestes|hospitalisations|crises|conséquences)',
    '(ne|n) se (questionne|regarde|responsabilise) (jamais|pas|aucunement|guère) (en question|en cause|sur)?',
    'accuser~ (le|la|les|l|un|une|des) (personnel|préposé+|infirmier+|agent+|intervenant+|colocataire+|résident+|usager+|pair+|autre+|médecin|psychiatre|éducateur+|relève) ... (de|d|du)',
    '(n|ne) assume (pas|aucunement) (sa part|ses (actes|torts))',
    '(fuit|fuyait|esquive) (toujours|encore)? (ses|toute|toutes ses) responsabilité+',
    'cherche (toujours|encore)? (des|un) coupable+',
    'tire peu (de leçons ($|de (ses|sa))|d apprentissages)',
  ],
  except: ['se blâmer~', '(la|le|les|l|lui|nous) blâmer~'],
  message: 'Ces mots comptent des fautes au lieu de chercher ce qui a été appris.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'N’apprend pas de ses erreurs.',
    'Il répète toujours les mêmes erreurs.',
    'Blâme sa mère pour son départ.',
    'Met toujours la faute sur les voisins.',
    'Accuse la préposée d’avoir pris sa bague.',
    'Fuit ses responsabilités depuis le procès.',
  ],
  passes: [
    'Elle se blâme depuis l’accident.',
    'Il apprend la guitare.',
    'Son père la blâme encore.',
    'Ne se remet pas de sa grippe.',
    'Billet remis pour justifier son absence au travail.',
    'Elle met tout sur la table, puis trie.',
    'Elle n’assume pas seule le loyer.',
  ],
}
