import type {Proof, Rule} from '../../rule.js'

/** Parler, se mêler, coller, chercher: la compagnie des autres, dite comme une nuisance. */
export const seMele: Rule = {
  id: 'fr.character.se-mele',
  severity: 'suggest',
  frame: 'does',
  match: [
    'se mêler~ (de (tout|ce|choses)|des (affaires|autres|conversations))',
    '(se met|se mettre|met|fourrer~) (toujours|encore)? (le|son) nez (partout|dans (les|nos|tout))',
    '(partir~|lancer~|colporter~|propager~|répandre|répand|part) (des|les|une|de) (fausses)? (rumeur+|commérages|ragots|mensonges)',
    '(parle|parler|parlait) (dans le dos|en mal) (de|des|l|le|du)',
    '(mener~|mène) (le diable|du train|la révolte|le trouble)',
    '(jeter~|jette|mettre~|met) de l huile sur le feu',
    '(attiser~|envenimer~|alimenter~) (les|la|le) (conflit+|chicane|tension+)',
    '(coller~|squatter~|rôder~|flâner~|assiéger~|traîner~|tourner~ autour) (au|du|autour du|devant le|après|le|sans cesse au|constamment au) (poste|personnel|bureau|intervenant+|infirmière+|préposé+)',
    '(suit|suivait|suivre|poursuit) ... comme (un|une) (chien|ombre|petit chien|teigne|pot)',
    '(ne|n) (lâche|lâchait|lâcher) (pas|jamais) (le|les|l|la|son) (personnel|poste|intervenant+|équipe|infirmière+|préposé+|morceau)',
    'envahir~ (la bulle|l espace (personnel|des autres)|les autres)',
    'chercher~ (la petite bête|les poux|la bataille|la confrontation|querelle)',
    'change d idée comme',
    'a le don de (nous|provoquer|exaspérer|se mettre)',
    '(couper~|coupe) (sans cesse|toujours|constamment|encore)? la parole',
    '(interrompre|interrompt|interrompait) (sans cesse|constamment|toujours)',
    '(parle|parler|répond) (mal|bête|baveux) (au (personnel|préposé)|à l (équipe|infirmière)|aux (infirmières|préposé+|filles|intervenants|autres))',
    'se (pompe|pogne|chicane) (encore|toujours)? (pour (rien|un rien)|avec (tout le monde|tous))',
    's (obstiner~|ostine) (sur|avec|pour|à|contre|encore|toujours|sans)',
    '(argumenter~|négocier~|contester~|critiquer~|chialer~|rouspéter~) (sur)? (tout|chaque|sans arrêt|sans cesse|constamment|à n en plus finir|encore|pour rien)',
    'a (toujours)? réponse à tout',
    'se plaint (le ventre plein|pour (rien|tout)|de tout)',
    '(chaque|toujours un) (jour|visite|rencontre)? (a)? (son|nouveau|un) bobo',
    '(sacrer~|gueuler~|blasphémer~) (sans (arrêt|cesse)|constamment|continuellement)',
    '(sacrer~|gueuler~|crier~|hurler~|blasphémer~) (après|contre|à tue-tête|comme un|pour rien|sans raison|des bêtises)',
    'jouer~ (à la|au|les|la) (boss|caïd|dur+|martyr+|innocente|innocent|sainte|vedette)',
    '(faire~|fait) ((du théâtre|du cinéma) (quand|lorsque|lorsqu|dès|devant|encore)|son cinéma|le show|une comédie|tout un (plat|drame)|un drame)',
    '(faire~|fait) (du théâtre|un show)',
    '(tient|tenait|tenir|tiennent) tête (au personnel|à (l équipe|l infirmière|tous|tout le monde)|aux (intervenants|préposé+|infirmières|agents)|$)',
    'pousser~ (sa (chance|luck)|le bouchon trop)',
  ],
  except: [
    'crier~ (pour|à l aide)',
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
    'Tient tête aux préposées.',
    'Parle mal au personnel de soir.',
  ],
  passes: [
    'Le pansement colle au drap.',
    'Elle fait du théâtre au centre communautaire.',
    'La voisine se mêle de tout, ce qui l’épuise.',
    'Fait des pieds et des mains pour garder son logement.',
    'Il discute tous les soirs avec sa fille.',
    'Le nourrisson tient sa tête.',
  ],
}
