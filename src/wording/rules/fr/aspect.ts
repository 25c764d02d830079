import type {Proof, Rule} from '../../rule.js'

/** Aspect pitoyable, mauvaise présentation, problème d’hygiène: un coup d’œil devenu verdict. */
export const aspect: Rule = {
  id: 'fr.appearance.aspect',
  severity: 'hint',
  match: [
    'aspect (général|physique|corporel|extérieur)? (très|plutôt|assez)? (négligé+|pitoyable+|repoussant+|lamentable+|débraillé+|bizarre+|misérable+|malpropre+|douteux|sale+|peu soigné+|inquiétant+|délabré+|clochardesque+)',
    '(allure+|look|air|apparence|dégaine|style|façons) (d|de) (un|une)? (prostituée+|bandit|ermite|punk|zombie|cadavre|fantôme|épouvantail|sorcière|bohémien+|vampire|hippie|rebelle|toxicomane|alcoolique|junkie|fou|folle|sauvage|voyou|clown|star déchue|vieille fille|homme des (cavernes|bois))',
    '(mauvaise|bonne|piètre|belle|pauvre|triste) (présentation (générale|physique)?|apparence|allure|mine) $',
    '(problème+|lacune+|manque|manques|enjeu+|difficulté+|souci+) (d|de|au niveau de l|sur le plan de l) (hygiène) (important+|majeur+|évident+|personnelle|corporelle|flagrant+|$|chronique+|marqué+|connu+)',
    '(n|ne)? (a|ont|avec|avait) (aucune|peu d|zéro|très peu d|pas d) hygiène',
    'hygiène (est)? (à (faire|revoir|travailler|améliorer|surveiller)|zéro|lacunaire|catastrophique|atroce|épouvantable|honteuse|négligée|absente|problématique|corporelle à (revoir|travailler))',
    '(pieds|mains|ongles|dents|cheveux|haleine|barbe|peau|vêtements|linge|chaussures|souliers|draps|lit) (très|vraiment|absolument)? (dégueulasse+|épouvantable+|dégoûtant+|répugnant+|infect+|repoussant+|écœurant+|horrible+|affreux|affreuse+|innommable+|atroce+)',
    '(vêtements|linge|manteau|chandail|habits|chaussures) (usé+ à la corde|élimé+|pas propre+|plein+ de taches|d une autre époque|démodé+|ridicule+)',
    '(appartement|logement|logis|domicile|chambre|maison|studio|roulotte) (est|était)? (très|vraiment|extrêmement|tellement)? (sale+|malpropre+|infect+|encombré+ (de|et|odeur|au)|invivable+|mal entretenu+|à l abandon|immonde+)',
    '(vit|vivait|loge|habite|dort) dans (un|une) (trou|taudis|soue|dépotoir|porcherie|bouge|cabane|poubelle|nid à)',
    '(trop|beaucoup trop|très|outrageusement|mal|bien|fortement) (parfumé+|maquillé+|fardé+|bronzé+|bijouté+|coiffé+|arrangé+|mis|mise|habillé+ pour)',
    '(femme|dame|homme|patiente|patient|usagère|cliente|monsieur|madame|jeune) [(défraîchi+|soigné+ et|coquet|coquette|élégant+|fané+|cadavérique+|fripé+|flétri+|décati+|attirant+|charnu+|musclé+|mignon|mignonne|ravissant+|sexy|blonde et|voluptueux|voluptueuse|décharné+)]',
    '^ (cadavérique+|décharné+|défraîchi+|élégante|coquette et|bien arrangée|squelettique+|barbu+)',
    '(d apparence|apparence) (plus|beaucoup plus|bien plus) (jeune|vieux|vieille|âgé+) que',
    '(paraît|fait|semble|parait) ... (ans de plus|ans de moins)',
    '(allure|apparence|mine|air) (patibulaire+|cadavérique+|de déterré+|sinistre+|inquiétant+|peu rassurant+|peu engageant+)',
  ],
  except: [
    'aspect (inquiétant|douteux|bizarre|sale) (de|du|à|au)',
    '(plaie|lésion|selle+|urine+|écoulement|liquide|nodule|image|masse|peau|muqueuse) ... aspect',
    '(propriétaire|locateur|plainte+|ville|inspection|régie) ... (sale+|malpropre+|infect+|encombré+)',
    '(logement|appartement|chambre|maison) ... (malpropre+|sale+|infect+) (à (son|leur) arrivée|selon le bail|plainte|moisi+|entretien)',
    '(très|bien|fortement) (mis|mise) (en|au|à|sur)',
    'bonne mine (ce|aujourd)',
    'bien (mis|mise|arrangé+|coiffé+) (en|au|à|par|avec|pour)',
  ],
  message: 'L’apparence se lit vite comme un verdict.',
}

export const proof: Proof = {
  sources: ['harrigian', 'pratique-qc'],
  flags: [
    'Aspect général négligé.',
    'N’a aucune hygiène.',
    'Femme défraîchie, assise au salon.',
    'Vit dans un trou, dit le rapport.',
  ],
  passes: [
    'Lésion d’aspect douteux, biopsie demandée.',
    'Elle aime se parfumer le dimanche.',
    'L’hygiène des mains est affichée.',
  ],
}
