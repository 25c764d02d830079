import type {Proof, Rule} from '../../rule.js'

/** Parler, se mêler, coller, chercher: la compagnie des autres, dite comme une nuisance. */
export const seMele: Rule = {
  id: 'fr.character.se-mele',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(se mêle|se mêler|se mêlait) (de (tout|ce|la|l|toutes|choses)|des (affaires|autres|conversations))',
    '(se met|se mettre|met|fourre) (toujours|encore)? (le|son) nez (partout|dans)',
    '(partir~|lancer~|colporter~|propager~|répandre|répand|part) (des|les|une|de) (fausses)? (rumeur+|commérages|ragots|histoires|mensonges)',
    '(parle|parler|parlait) (dans le dos|en mal|contre) (de|des|l|le|du|les|la)',
    '(mener~|mène) (le diable|du train|le bal|la danse|du bruit|la révolte|le trouble)',
    '(jeter~|mettre~|met) de l huile sur le feu',
    '(attiser~|envenimer~|alimenter~) (les|la|le) (conflit+|autres|chicane|tension+|situation)',
    '(coller~|squatter~|traîner~|rôder~|tourner~|flâner~|assiéger~) (au|autour du|autour|devant le|après|sur|le|sans cesse au|constamment au) (poste|personnel|bureau|les|nous|intervenant+|infirmière+|préposé+|intervenante)',
    '(suit|suivait|suivre|poursuivre|poursuit) ... comme (un|une) (chien|ombre|petit chien|teigne|pot)',
    '(ne|n) (lâche|lâchait|lâcher) (pas|jamais) (le|les|l|la|son|nous|prise) (personnel|poste|intervenant+|équipe|infirmière+|préposé+|morceau|intervenante)?',
    '(envahir~|envahit) (l espace|la bulle|le poste|les autres)',
    '(cherche|chercher) (la petite bête|les poux|la bataille|la confrontation|querelle)',
    'change d idée comme',
    'a le don (de|d)',
    '(couper~|coupe) (sans cesse|toujours|constamment|encore)? la parole',
    '(interrompre|interrompt|interrompait) (sans cesse|constamment|toujours|tout)',
    '(s obstine|s obstiner|s ostine|ostine|s obstinait) (sur|avec|pour|à|contre|encore|toujours|sans)',
    '(argumenter~|négocier~|contester~|questionner~|discuter~|critiquer~|chialer~|rouspéter~|critique|conteste) (sur)? (tout|chaque|toutes|tous|tout le temps|sans arrêt|sans cesse|constamment|à n en plus finir|encore|pour rien)',
    'a (toujours)? réponse à tout',
    'se plaint (le ventre plein|pour (rien|tout)|de tout|constamment|sans cesse|sans arrêt|encore|toujours)',
    '(chaque|toujours un) (jour|visite|rencontre)? (a)? (son|nouveau|un) bobo',
    '(sacrer~|gueuler~|crier~|hurler~|blasphémer~|gueule|sacre) (après|contre|à tue-tête|comme un|pour rien|sans raison|des bêtises) (le|les|l|tout|nous)?',
    '(jouer~|joue) (à la|au|les|la) (police|boss|docteur|patron|vedette|dur+|caïd|martyr+|innocente|innocent|sainte|star|gardien)',
    '(faire~|fait) (du théâtre|du cinéma|son cinéma|le show|un show|une comédie|tout un plat|un drame|tout un drame|des pieds et des mains)',
  ],
  except: [
    '(crier~|hurler~) (pour|à l aide)',
    '(se mettre|met) de l huile',
    'contester~ tous (les deux|ensemble)',
    'faire~ (du théâtre|du cinéma) (amateur|en|au|à|dans|avec (la|sa|une) (troupe|classe|amie)|depuis|le (lundi|mardi|mercredi|jeudi|samedi))',
  ],
  message: 'Ces mots font une nuisance d’un besoin de lien ou de parole.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Se mêle de tout au salon.',
    'Colle au poste toute la soirée.',
    'Fait du théâtre quand sa mère part.',
  ],
  passes: [
    'Le pansement colle au drap.',
    'Elle fait du théâtre au centre communautaire.',
    'La voisine se mêle de tout, ce qui l’épuise.',
  ],
}
