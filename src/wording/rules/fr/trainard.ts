import type {Proof, Rule} from '../../rule.js'

/** La paresse, prêtée à qui n’a pas la force ou l’envie. */
export const trainard: Rule = {
  id: 'fr.character.trainard',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(traînard+|traîneux|traîneuse|lâcheux|lâcheuse|branleux|branleuse|lambin+|flemmard+|tire-au-flanc|mollasse+|mollasson+|sans-dessein|bon à rien|bonne à rien|fainéant+|vaurien+|flanc-mou|flancs-mous|pantouflard+|indolent+|amorphe+|nonchalant+|évaché+|effouaré+|écrasé+ (dans|devant|sur))',
    '(poil|poils) dans (la main|les mains)',
    '(sans|pas de|aucune) (colonne|échine|ambition|allure|dessein|cœur au ventre|volonté|motivation|énergie pour rien)',
    '(se pogner~|se pogne) le (beigne|moine|derrière)',
    '(traîner~|traîne|niaiser~|flâner~|végéter~|s écraser~|s évacher~|s encabaner~|glander~) (au|dans|devant|en|toute|sur|à|encore|partout) (lit|son|la|le|sa|pyjama|jaquette|télé|salon|longueur|journée|divan|longueur|rien)',
    '(se traîner~|traîner~|traîne) (les|des|de la) (pieds|patte)',
    '(faire~|fait) (le (strict)? minimum|le moins possible|juste le minimum|semblant de travailler|la grasse matinée|la sieste au lieu)',
    '(ne|n) fait (rien|strictement rien|absolument rien|pas grand-chose|que (dormir|manger|fumer|regarder|traîner|flâner|se)) (de|pour|d|à)?',
    '(passer~|passe) (ses|sa|la|le|toute|toutes) (la|les)? (journée+|temps|vie|soirée+|nuits) (à (rien|dormir|ne rien|flâner|traîner|fumer|regarder|niaiser|se plaindre|chialer|jouer|bouder|critiquer)|au lit|devant|couché+|évaché+|en pyjama|sur (le|son))',
    '(ne|n) (lève|lever~|bouge) (pas|jamais) (le|un|du) (petit)? (doigt|divan|lit|orteil)',
    '(aime|préfère|préférer~) (mieux)? (rester|vivre|être) (sur le bs|sur l aide sociale|au lit|à rien faire|malade|au crochet)',
    '(ne|n) (veut|voulait) (pas|rien) (travailler|faire (de|d|pour)|savoir (de|du) (travail|travailler))',
    '(se laisse|se laissait|laisse) (mener|manger la laine|influencer|entraîner|traîner|dépérir)',
    '(suit|suivait) (n importe qui|les (mauvaises|mauvais)|le (troupeau|premier venu))',
    '(facilement|aisément|très) (influençable+|manipulable+|influencé+)',
    '(cherche|prend|trouve) (toujours|encore)? (le chemin le plus facile|la facilité|la voie facile|les raccourcis)',
  ],
  except: ['(ne|n) veut pas travailler (avec|le|la|dans|de nuit|les|ce)'],
  message: 'Ces mots voient de la paresse là où il manque peut-être des forces.',
  ask: 'Qu’est-ce qui rend la chose difficile, et qu’est-ce qui aide un peu?',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Se pogne le beigne toute la journée.',
    'Sans colonne, suit les autres.',
    'Usager traînard, arrive après tous.',
    'Fait le minimum à l’atelier.',
  ],
  passes: [
    'Douleur à la colonne lombaire.',
    'Sa jambe traîne un peu à la marche.',
    'Elle ne veut pas travailler de nuit.',
  ],
}
