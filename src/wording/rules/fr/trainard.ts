import type {Proof, Rule} from '../../rule.js'

/** La paresse, prêtée à qui n’a pas la force ou l’envie. */
export const trainard: Rule = {
  id: 'fr.character.trainard',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(traînard+|traîneux|traîneuse|lâcheux|lâcheuse|branleux|branleuse|lambin+|flemmard+|tire-au-flanc|mollasse+|mollasson+|sans-dessein|bon à rien|bonne à rien|fainéant+|vaurien+|flanc-mou|flancs-mous|pantouflard+|indolent+|amorphe+|nonchalant+|évaché+|effouaré+)',
    '(poil|poils) dans (la main|les mains)',
    '(sans|pas de|aucune) (colonne|échine|ambition|allure|dessein|cœur au ventre|volonté)',
    '(se pogner~|se pogne) le (beigne|moine|derrière)',
    '(niaiser~|flâner~|végéter~|s écraser~|s évacher~|s encabaner~|glander~) (au|en|toute|à|dans (son|le)|devant la|sur le) (lit|pyjama|jaquette|télé|longueur|journée|divan)',
    '(faire~|fait) (le (strict)? minimum (à|au|aux|pour|dans|en|$)|le moins possible|semblant de travailler)',
    '(ne|n) fait (strictement rien|absolument rien|pas grand-chose|rien de (ses|sa)|que (manger|fumer|regarder|traîner|flâner))',
    '(passer~|passe) (ses|sa|la|le|toute|toutes) (la|les)? (journée+|temps|vie|soirée+|nuits) (à (rien|dormir|ne rien|flâner|traîner|niaiser|se plaindre|chialer|bouder|critiquer)|évaché+|en pyjama)',
    '(ne|n) (lève (pas|jamais) le petit doigt|bouge (pas|jamais) du (divan|lit))',
    '(aime|préfère|préférer~) (mieux)? (rester|vivre|être) (sur le bs|sur l aide sociale|à rien faire|malade|au crochet)',
    '(ne|n) (veut|voulait) (pas travailler $|rien faire (de|pour|$))',
    'se (laisse|laissait) (mener|manger la laine|influencer|entraîner|dépérir)',
    '(cherche|prend) (toujours|encore)? (le chemin le plus facile|la facilité|la voie facile)',
  ],
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
    'Ramasse les jouets qui traînent dans la chambre.',
    'Ne bouge pas le petit doigt gauche depuis la chute.',
  ],
}
