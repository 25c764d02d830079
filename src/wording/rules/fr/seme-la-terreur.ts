import type {Proof, Rule} from '../../rule.js'

/** La personne racontée comme une menace pour tous. */
export const semeLaTerreur: Rule = {
  id: 'fr.risk.seme-la-terreur',
  severity: 'suggest',
  match: [
    '((sème|semait|semer|fait régner) (la|le) (terreur|chaos|pagaille|panique|trouble|loi)|la (zizanie|discorde)|fait (la|sa) loi)',
    '(risque|risques) (très)? (élevé+|important+|imminent+|majeur+|accru+|sérieux|marqué+) (de|d) (violence|agression+|agressivité|passage à l acte|hétéro-agressivité|hostilité)',
    '(^|est|était|{charge}|il|elle) hors contrôle',
    '(passé|parcours|vie|milieu|carrière|profil) (de|d|du) (délinquant|délinquance|criminel|criminalité|bandit|gangster|batailleur|voyou|bagarreur)',
    'a déjà (frappé|mordu|agressé|menacé|attaqué|craché sur) (un|une|des|du|plusieurs|le|la) (préposé+|infirmier+|intervenant+|agent+|personnel|résident+|usager+|membre+|policier+)',
    '(rester|demeurer|soyez|être|restez) (vigilant+|méfiant+|prudent+|sur ses gardes) (avec|envers|face|en) (à)? (lui|elle|monsieur|madame|sa présence|cet usager|ce patient)',
    '(fureur|rage|colère|haine) (incontrôlable|incontrôlé+|folle|noire|aveugle|destructrice|démesurée|dévastatrice)',
    '(dossier|casier|passé) (judiciaire|criminel) (chargé|lourd|garni|imposant|épais|long)',
    '(terrorisé+|intimidé+|effrayé+|insulté+) par (l|le|la|cet|ce) (usager+|patient+|résident+)',
    '(autres|résidents|usagers|personnel|équipe|pairs|préposées) (ont|a|avait|en ont) (peur|la frousse|crainte) (de (lui|elle|monsieur|madame|cet|ses)|$)',
    '(personnel|équipe|préposées|autres) (craint|craignent|redoute|redoutent) (ses (crises|colères|réactions)|sa (colère|violence|réaction)|cet usager|ce patient)',
    '(usager+|patient+|client+|résident+) (très|potentiellement|possiblement)? (inquiétant+|dérangeant+|redoutable+|malveillant+|vindicatif+|revanchard+|haineux|sanguinaire+)',
    '(déborde|débordant+|bouillonne|écume|explose) (de|d) (agressivité|rage|colère|haine|violence|hostilité)',
    '(fait|faire|créer|crée|cherche) (du|le|la) (grabuge|trouble|tumulte|bordel|chahut|bagarre)',
    '(tyran|despote|caïd)',
    '(potentiel|capacité) (élevé+|certain|non négligeable|réel)? (de|d) (nuire|nuisance|violence|passage à l acte|frapper|tuer)',
    '(manque de|aucun|peu de|sans|zéro) (contrôle|maîtrise) (de soi|sur (soi|lui-même|elle-même|ses (pulsions|impulsions|gestes|colères)|sa colère))',
    '(cogne|frappe|mord|griffe|gifle|pince) (facilement|à répétition|pour un rien|sans retenue|quand on)',
    '(saute|sauté|sauter|bondit) à la gorge',
    '({charge}|résident+|^) difficile à [(contenir|maîtriser|raisonner|approcher)]',
    '^ agresseur (potentiel|sexuel|récidiviste)',
    'menaces (au|à la|aux|à l) (personnel|équipe|réception|infirmière+|agents|intervenante+|comptoir)',
    '(veut|cherche à|tente de|voulait|essaie de) (se battre avec|en découdre|nous (frapper|mordre))',
    'comportement+ à risque (envers|hétéro)',
    '(éclate|explose|s emporte|se fâche|crie|frappe|cogne|mord|attaque|hurle|menace) (sans (raison|motif|provocation|avertissement)|pour (un rien|rien|des riens))',
    '(a|ont) (frappé|agressé|attaqué|mordu|giflé|griffé|cogné|bousculé|poussé) ... [sans (raison|motif|provocation|avertissement|prévenir)]',
    'danger (ambulant|public|pour (l (équipe|étage|unité)|le personnel|la société|ses pairs))',
    '(main leste|poing facile|coup facile|prompt+ à (frapper|mordre|sauter|exploser))',
  ],
  except: [
    '(glycémie+|diabète|ta|hta|tension|douleur|feu|incendie|asthme|épilepsie|véhicule|auto) ... hors contrôle',
    '(conjoint+|ex|père|voisin+|mari|patron) ... (tyran|despote|caïd)',
    'violence conjugale',
  ],
  message: 'Ces mots racontent une menace; ce qui l’a précédée manque.',
}

export const proof: Proof = {
  sources: ['picu', 'pratique-qc'],
  flags: [
    'Fait régner la terreur à l’étage.',
    'Hors contrôle au souper.',
    'Risque élevé de violence.',
    'Aucun contrôle sur ses pulsions.',
  ],
  passes: [
    'Un risque élevé de chute est noté.',
    'Son diabète est hors contrôle depuis mai.',
    'Il a déjà travaillé au port.',
    'Risque élevé de récidive de la thrombose.',
    'Le chat lui a sauté au cou.',
  ],
}
