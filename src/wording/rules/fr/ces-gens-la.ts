import type {Proof, Rule} from '../../rule.js'

/** Eux et nous. */
export const cesGensLa: Rule = {
  id: 'fr.othering.ces-gens-la',
  severity: 'suggest',
  match: [
    '(ces|ce|cette) (gens|patients|usagers|clients|monde|personnes|clientèle|malades|individus|bénéficiaires|résidents|toxicomanes|femmes|familles|gang)-là',
    '(ce|ces|cette) (genre|type|profil|sorte|catégorie) (de|d) (patient+|client+|clientèle|personne+|monde|gens|usager+|famille+|individu+)',
    '^ ces (gens|usagers|patients|clients|familles|parents) (ne|n|veulent|préfèrent|sont (toujours|tous))',
    '^ eux autres',
    '(les|des|du|ces) (gens|personnes|patients|monde|clients|familles) comme (lui|elle|eux|ça)',
    'cette clientèle',
    '(monde|gens|familles|personnes|patients|clients) (comme ça|de même|de (cette|leur) (sorte|espèce|genre))',
    '(pas (du même|de notre) monde|de bas étage|famille de bas niveau|misère (humaine|sociale))',
    '(gens|monde|sujet+|collègue+|chum|blonde|amoureux|amoureuse|personne+|enfant+|adulte+|famille+|élève+|patient+|couple|femme+|homme+|mère+|citoyen+|humain+) normal+',
    '(clientèle (défavorisée|marginale|pauvre|lourde|hypothéquée|indigente|démunie)|(clientèle|population) (difficile|problématique|à problèmes))',
    '(les|des|ces|un|une|père|mère|parents|famille de|gens de) bs',
    '(gens|personnes|ceux|monde|patients|usagers|clients|résidents|citoyens) (sains d esprit|sensé+|civilisé+|comme du monde|respectable+|équilibré+)',
    '(gens|femmes|hommes|familles|jeunes|patients|usagers|personnes) de cette (race|religion|origine)',
    '(ils|elles) sont (tous|toutes) (pareils|pareilles|comme ça|de même)',
    '(fille+|gars|femme+) de rue',
    'comme (un|des|une) sauvage+',
    'ces (gens|patients|usagers) (sont|font)',
    '(gens|monde) comme (lui|elle|eux)',
    '(bs de père|quart-monde|bas-fonds)',
    '(du|le) bs $',
    '(jeune+|vie|existence|appartement|logement|immeuble|emploi) (normal|normale|normaux|normales) (comme|et|à|au|dans|qui|avec|ailleurs)?',
    '(ces|ce type d|ce genre d) (usagers|malades|individus|bénéficiaires|résidents|femmes-là)',
    '(normal+|normaux) : [comme (tout le monde|les autres)]',
    '(typiquement|bien) (latino|latin|latine|africain+|arabe+|asiatique+|méditerranéen+|autochtone+|slave+)',
    '(n|ne)? (est|sont|était|étaient|sera) pas comme (le|les|du|des) (monde|gens|personnes|jeunes|adultes|femmes|hommes) (ordinaire+|normal+)',
    '(une|en) (école|classe) normale',
  ],
  except: [
    '(pour|auprès de|à|avec|chez) cette clientèle',
    'cette clientèle (sera|bénéficie|a accès|reçoit)',
    '(aider|groupe|soutien|services) ... (gens|personnes) comme (elle|lui)',
    '(enfant+|personne+) normal+ (au|à (la|l|l examen)|selon)',
    'école normale (de|du|d|supérieure)',
  ],
  message: 'Ces mots tracent une ligne entre eux et nous.',
}

export const proof: Proof = {
  sources: ['aspc', 'onug'],
  flags: [
    'Veut vivre comme les gens normaux.',
    'Ces patients-là reviennent toujours.',
    'Cette clientèle revient toujours.',
    'Clientèle défavorisée du bas de la ville.',
    'Elle n’est pas comme le monde ordinaire.',
    'Réintégré en classe normale.',
  ],
  passes: [
    'Examen normal, tension normale.',
    'Ces gens l’ont aidé à déménager.',
    'Il soupe chez eux autres; dans ces cas, appeler la garde.',
    'Gars de la rue voisine; plat typiquement haïtien.',
    'Sa mère a fait l’École normale de Nicolet.',
  ],
}
