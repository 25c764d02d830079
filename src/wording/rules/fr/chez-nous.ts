import type {Proof, Rule} from '../../rule.js'

/** D’ailleurs, mal intégré, de mœurs légères: une origine ou une vie, tenues pour un défaut. */
export const chezNous: Rule = {
  id: 'fr.othering.chez-nous',
  severity: 'suggest',
  match: [
    '(^|vient|est) pas (de chez nous|de notre (culture|monde|milieu)|des nôtres)',
    '(mal|peu|pas) intégré+ ((à|dans) (la|notre) société|socialement)',
    '(ne|n) (veut|cherche|souhaite|essaie) (pas|plus|jamais) (à|de)? s (intégrer|assimiler|adapter à notre)',
    '((refuser~|rejeter~|mépriser~|ignorer~)|(connaît|comprend|respecte|partage) pas) (nos|notre) (valeurs|culture|façons|lois|règles|codes|coutumes)',
    '(typique|représentatif+) de (ce|cette|ces|leur|sa|son) (race|culture|quartier|secteur|coin|réserve|génération|clientèle|ethnie|communauté|origine)',
    '(les|ces|nos) [(gens|usagers|patients|clients|personnes|familles)] (de (la réserve|cette (trempe|réserve))|des réserves|d ailleurs)',
    '(typé!|typée!) (arabe+|asiatique+|latin+|maghrébin+|africain+|noir+|autochtone)',
    '(communauté|milieu|secteur|quartier|entourage) [(problématique+|rough|toxique+|gangrené+|pourri+|peu (recommandable+|fréquentable+))]',
    '(musulman+|juif|juive|hassidique+|témoin+ de jéhovah|pentecôtiste+|catholique+) [(rigide+|borné+|fanatique+|radical+|extrémiste+|arriéré+|intégriste+)]',
    '(croyances|superstitions) (farfelues|ridicules|absurdes|arriérées|moyenâgeuses)',
    '^ [(gitan+|romanichel+|(noir|noire) de peau|basané+|sans-papiers|clandestin+|squatteur+|travesti+|danseuse+ nue+|ex-danseuse+|clochard+)]',
    '(réfugié+|immigrant+|étranger+) qui (profite|abuse|coûte|exige)',
    '(femme+|fille+|adolescente) [(facile+|aux mœurs|de petite vertu|dévergondée+|délurée+)]',
    'qui s habille en (femme|dame|homme|fille|garçon)',
    '((préférence+|penchant+|tendance+|inclination+) (homosexuel+|gaies|déviante+)|(sexualité|conduite+|comportement+) déviant+)',
    '(vieille peau|vieux (croûton|schnoque)|ti-vieux|ti-vieille|petits vieux|croulants|têtes grises)',
    '(vieux|personnes âgées) (sont|redeviennent|deviennent|agissent) (tous|toutes|comme)',
    '(quelqu un|personne|quiconque|adulte|parent|mère) (de|d)? [(normal+|sensé+|sain d esprit|raisonnable|équilibré+|intelligent+)] (aurait|ferait|saurait|comprendrait)',
    '^ [(illégaux|nomade+|squatteuse+|sidéen+|tapette+|homosexuel|homosexuelle|escorte+ de|motard)] (de|connu+|du|qui|sans|en|$)',
    '(sidéen+|pestiféré+|contagieux ambulant)',
    '(cette|ces) [(clientèle|gang|race|gens|familles)-là]',
    '({charge}|enfant+|fils|fille|frère|sœur|il|elle) (n)? (est|était)? [pas (tout à fait|très|bien|complètement)? normal+] ($|comme|mentalement|du tout)',
    '({charge}|il|elle) (n)? (est)? pas (très)? net+ ($|mentalement|dans sa tête)',
    '((ne|n) s (adapte|intègre|adaptait) pas à (notre|la) (culture|société)|étranger+ à nos (valeurs|façons)|(des gens simples|du petit monde|pas du monde) $)',
    'comme (tous|toutes) (ceux|celles) de (son|sa|cette|leur|ce) (milieu|culture|race|espèce|genre)',
    '(ces|cette) [(cultures|culture|communautés|religions|religion)-là]',
  ],
  except: [
    'facile+ (à|d)',
    '(examen|bilan|naissance|radio|caryotype|développement|marche|vision|audition|ecg|échographie) ... pas',
  ],
  message: 'Ces mots tiennent une origine ou une vie pour un défaut.',
}

export const proof: Proof = {
  sources: ['aspc', 'onug', 'pratique-qc'],
  flags: [
    'Pas de chez nous, dit la note.',
    'Mal intégrée à la société.',
    'Ne veut pas s’intégrer.',
    'Femme facile, selon le rapport.',
    'Typique de ce quartier.',
    'Un local pour cette clientèle-là.',
    'Il n’est pas normal, dit la note.',
    'Comme tous ceux de son milieu, elle fume.',
  ],
  passes: [
    'Donneur typé HLA; sa fille qui couche chez une amie.',
    'Elle est intégrée à la chorale.',
    'Un organisme aide les familles démunies du quartier.',
    'Douleur typique de migraine.',
    'Né de sexe masculin à 39 semaines; famille type, trois enfants.',
    'Tapette à souris posée; sa religion lui interdit le porc.',
  ],
}
