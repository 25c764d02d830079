import type {Proof, Rule} from '../../rule.js'

/** Les noms dont on traite les gens. */
export const crapule: Rule = {
  id: 'fr.label.crapule',
  severity: 'strong',
  frame: 'is',
  match: [
    '(fumiste+|pocheux|pocheuse|cokeur+|boit-sans-soif|vieille chouette|vieux fossile|pauvre type|ti-boss|ti-jos connaissant|je-sais-tout|gérant d estrade|finfinaud+|drôle d oiseau|oiseau rare|weirdo+|bavasseux|bavasseuse|conteur de menteries|conteuse de menteries|sainte nitouche|mauviette+|taouin|deux de pique|panier percé|picoleur+|courailleur|agace-pissette|vieux pervers|roi et maître|éternelle victime|trou de cul|chien sale|lèche-cul|grébiche|maudite folle|nunuche+|picosseux|picosseuse|vlimeux|vlimeuse|courailleux|courailleuse|traîne-savates|escogriffe+|zigoto+|pas-de-tête|pas-d-allure|face-à-claques|tête-à-claques|peste publique|faiseur de trouble|faiseuse de trouble|semeur de (zizanie|discorde)|semeuse de (zizanie|discorde)|paquet de (nerfs|troubles)|coureur de jupons|pilier de (bar|taverne)|verbo-moteur|vieux-cochon|vieux-dégoûtant|vieille-chipie|vieille-sorcière|vieux-snoreau)',
  ],
  anywhere: [
    '(il|elle|{charge}) (est|était|demeure|reste|devient|s avère) (bien|juste|vraiment|surtout|donc|toujours|encore|rien qu|qu)? (un|une) (vrai+|gros|grosse|petit+|bel|pauvre|sale|méchant+|maudit+|vieux|vieil|vieille|beau|belle|éternel+|grand+|fichu+|sacré+|parfait+)? [(boulet|bourreau|calamité|cancre|cochon|cochonne|charlatan|crapule|dévoyé+|empoté+|escroc|fraudeur+|fraudeuse|frimeur+|guenille|guignol|harceleur+|harceleuse|imposteur|lavette|limace|moins-que-rien|morveux|morveuse|obsédé+|poltron|poltronne|porc|poseur|poseuse|problème ambulant|rapace|roi du foyer|sadique|sauvage|scélérat+|tapette|vautour|vendu+|vermine|vipère|voyou|zouave)] ($|et|mais|ou|avec|pour|sur|au|aux|dans|ce|cette|depuis|quand|comme)',
    '(agit|agir|agissait|se comporte|se comportait|se conduit|mange|vit|vivait|crie|hurle|s habille) comme (un|une) (vrai+|gros|grosse|petit+|bande de)? [(animal|bête|cochon|cochonne|porc|sauvage|diva|voyou|déchaîné+|possédé+|imbécile|idiot+)]',
  ],
  except: [
    '(chien|chienne|chat|chatte|chiot|cheval|fils|bébé|lapin) ... comme (un|une) (cochon|roi|fou|malade|folle|bébé|diva|porc|bête)',
  ],
  message: 'Ces mots donnent un nom blessant à une personne.',
  why: 'On peut parler de ce qui est arrivé. Un nom reste au dossier, et la personne le lit.',
  ask: 'Qu’a fait ou dit la personne?',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Elle est une vraie vipère avec les autres.',
    'Monsieur est un escroc et un fumiste.',
    'Se comporte comme un vrai sauvage au souper.',
    'Un fumiste, dit le rapport de nuit.',
  ],
  passes: [
    'Elle se sent comme un boulet.',
    'Victime d’un escroc au téléphone.',
    'Déguisée en sorcière pour la fête; son chien mange comme un cochon.',
    'Il travaille dans un zoo et soigne les vautours.',
    'Il craint d’être un poids pour sa famille.',
    'Le rat mort trouvé au logement sera ramassé; la rougeur est une plaie.',
    'Le numéro du lit est le 12. Germaine est au salon.',
    'Une crapule l’a volé au guichet; il se dit un zéro.',
  ],
}
