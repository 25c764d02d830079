import type {Proof, Rule} from '../../rule.js'

/** Eux et nous. */
export const cesGensLa: Rule = {
  id: 'fr.othering.ces-gens-la',
  severity: 'suggest',
  match: [
    '(gens|personnes|monde|famille+) (normal+|normaux|normales|normale) ',
    '(ces|ce|cette) (gens|patients|usagers|clients|monde|personnes|clientèle)-là',
    '(ce|cette) (genre|type|profil|sorte) de (patient+|client+|clientèle|personne+|monde|cas|gens|usager+)',
    '(ces|ce type de) cas',
    'ces (gens|patients|usagers) (ne|n|sont|font|veulent)',
    '(gens|monde) comme (lui|elle|eux)',
    'cette clientèle',
    '(monde|gens|familles|personnes|patients|clients|ceux) (comme ça|de même|de cette (sorte|espèce)|de leur genre)',
    '(pas comme nous|pas du même monde|pas de notre monde|beau monde|bas étage|famille de bas niveau|misère (du|humaine|sociale|de))',
    '(étonnamment|étrangement|plutôt|bien|assez|pourtant) ... (pour|malgré) (un|une|quelqu un) (autochtone+|itinérant+|toxicomane+|bs|assisté+|immigrant+|prostituée|schizophrène+|de la rue)',
    '(ce|ces|cette) (genre|type|sorte|catégorie) (de|d) (monde|gens|personne+|client+|patient+|clientèle|cas|famille+|usager+)',
    '(les|des) (gens|personnes|patients) comme (lui|elle|eux|ça)',
    '(eux autres|ce monde-là|cette clientèle-là|cette gang-là|ces patients-là|bs de père|famille de bs|un bs|une bs|assisté+ social+|quart-monde|milieu défavorisé|bas-fonds)',
    'comme (une|des|les|un) [(personne+|gens|monde|citoyen+|adulte+|homme|femme)] [(normal+|normaux)]',
    '(personne+|gens|enfant+|adulte+|famille+) (normal+|normaux)',
    '(clientèle|population) (défavorisée|difficile|problématique|marginale|pauvre|lourde|hypothéquée|indigente|démunie|à problèmes)',
    '(les|des|du|le|gens de) bs $',
    '(les|des|ces|ce) bs (du|de|ne|se|sont|ont|qui)',
    '(gens|personnes|ceux|monde) (sains d esprit|sensé+|ordinaire+|civilisé+|comme du monde|respectable+|équilibré+)',
    '(élève+|jeune+|enfant+|patient+|vie|famille+|monde|couple|femme|homme|mère|adulte+|citoyen+|humain+|appartement|logement|immeuble) (normal|normale|normaux|normales) (comme|et|à|au|dans|qui|avec|ailleurs)?',
    '(ces|ce type d|ce genre d) (usagers|patients|clients|malades|individus|bénéficiaires|résidents|toxicomanes|femmes-là|familles-là)',
    '(normal+|normaux) : [comme (tout le monde|les autres)]',
    '(gens|femmes|hommes|familles|jeunes) de cette (communauté|race|religion|nation|réserve|origine)',
    'leurs (coutumes|mœurs)',
    '(intègre|adapte|fond|fondre|intégrer|adapter|conforme) (pas|mal)? (à|dans) notre (société|culture|mode de vie)',
    '(un|une) (autre)? de ces (gens|personnes|jeunes|femmes|hommes|cas|patients|filles|individus)',
    '(sont|ils|elles) (tous|toutes) (pareils|pareilles|les mêmes|comme ça|de même)',
    '(pareils|pareilles) (tous|toutes)',
    '(fille+|gars|femme+|enfant+|jeune+) (de|de la) rue',
    '(clan familial|(tout|toute) (le|la) (clan|tribu|smala|gang))',
    'comme (un|des|une) sauvage+',
    '(typiquement|bien) (latino|latin|latine|africain+|arabe+|asiatique+|haïtien+|méditerranéen+|autochtone+|slave+)',
    '(patient+|client+|famille+|mère|père) étranger+',
  ],
  except: [
    '(aider|groupe|soutien|services) ... (gens|personnes) comme (elle|lui)',
    '(enfant+|personne+) normal+ (au|à (la|l|l examen)|selon)',
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
  ],
  passes: ['Examen normal, tension normale.', 'Ces gens l’ont aidé à déménager.'],
}
