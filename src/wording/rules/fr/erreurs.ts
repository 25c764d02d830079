import type {Proof, Rule} from '../../rule.js'

/** L’expérience, comptée comme des fautes. */
export const erreurs: Rule = {
  id: 'fr.insight.erreurs',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(projeter~|projette|projetait|reporte|rejette|déverse|décharge|transfère|jette) (la|le|les|tout|toute|ses|sa|son) (faute+|blâme|tort+|responsabilité+|colère|problème+|frustration+|échec+|agressivité|malheur+|le blâme|la faute) (sur|à)',
    '(projette|projetait|déverse|reporte|décharge) (ses|sa|son|tout) ... sur (les|l|autrui|sa|son|nous)',
    'accuser~ (à tort|faussement|injustement|encore|sans preuve)',
    'justifier~ (ses|son|sa) (absence+|retard+|geste+|comportement+|consommation|écart+|colère)',
    '(ne|n) (apprend|retient|tire|profite|apprenait) (pas|jamais|rien|aucune|aucun|guère) (de|des|d|leçon+|du|les|profit) ... (erreur+|expérience+|leçon+|passé|échecs|gestes|hospitalisations|crises|conséquences)',
    '(ne|n) (apprend|retient|tire) (pas|jamais|aucune) (ses|les|la|de)? leçon+',
    '(répète|répétait|répéter|refait|reproduit|commet|recommence|retombe dans) (toujours|sans cesse|constamment|encore)? (les|ses|dans)? (mêmes|vieilles|vieux) (erreur+|gaffes|schémas|patterns|choix|comportements|travers|pièges|bêtises|conneries)',
    '(ne|n) se (remet|questionne|regarde|responsabilise) (jamais|pas|aucunement|guère) (en question|en cause|sur)?',
    '(aucune|peu de|pas de|manque de|absence de) (remise en question|prise de conscience)',
    '(tient|tenait|rend|rendait) (les autres|sa (mère|famille|conjointe|fille|sœur)|son (père|ex|conjoint|frère)|l équipe|tout le monde|le système) ... responsable+',
    '[blâmer~] (sa|son|ses|l|la|le|les|tout|autrui|tous|nous|quelqu|toujours|constamment|autres)',
    '(mettre~|met|rejeter~|remettre~|jeter~|lancer~) (encore|toujours)? (tout|ça|cela|la faute|le blâme|la responsabilité) (sur|à) (le|la|les|l|son|sa|ses|tout)',
    '(toujours|jamais) la faute (de|des|d|du|aux)',
    '(attribue|impute|attribuait) (tout|toujours)',
    '(attribue|impute|attribuait) (constamment|tous|toutes)? ses (malheurs|échecs|torts|déboires|ennuis) (à|aux|au)',
    'se (déresponsabilise|disculpe|dédouane|trouve des excuses|justifie) (constamment|toujours|sans cesse|de tout|encore)?',
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
  ],
  passes: ['Elle se blâme depuis l’accident.', 'Il apprend la guitare.', 'Son père la blâme encore.'],
}
