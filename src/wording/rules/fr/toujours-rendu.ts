import type {Proof, Rule} from '../../rule.js'

/** Une présence comptée et lassante. */
export const toujoursRendu: Rule = {
  id: 'fr.service-use.toujours-rendu',
  severity: 'suggest',
  match: [
    'toujours (rendu+|fourré+|accroché+) (à|au|aux|dans|chez) (l|la|le|les|nos)? (urgence+|poste|clinique|hôpital|triage|clsc|bureau|salle|pattes|nous)',
    '(monopoliser~|engorger~|encombrer~|surutiliser~|saturer~|accaparer~|squatter~|envahir~) (la|le|les|l|nos|notre)? (ligne+|triage|urgence+|services|lits|système|clinique|911|équipe|poste|unité|corridor|hall|chaises|salle)',
    '(revient|revenu+) nous (voir|visiter|hanter)',
    '(devrait pas être|rien à faire|pas sa place) (ici|à l (urgence|hôpital|étage)|sur l (unité|étage)|en psychiatrie)',
    '(revoilà|re-voilà|notre (habitué+|régulier+|abonné+|vedette|ami de|client préféré|cher+))',
    '(traîner~|traîne|campe|camper|squatte) (à|dans|au|aux) (l|la|le|les)? (urgence|corridor+|poste|salle|hall|triage)',
    'fait le tour (de|du) (tous|toutes|le|la|nos)? (les)? (services|ressources|réseau|organismes)',
    '(grosse+|grande+|forte) consommatrice+ (de|des) (services|soins)',
    '(prend|prenait|prendre|vole) la place (de|d) (quelqu|un|une|vrais|patients|autres)',
    '(multiplier~|collectionner~|accumuler~|enchaîner~|enfile) (les|des) (visites|consultations|appels|admissions|hospitalisations|séjours|passages|demandes)',
    'appel+ (incessant+|répétitif+|constant+|à répétition|inutile+|sans fin)',
    '(crise après crise|de crise en crise|(nomadisme|vagabondage|errance) médical+|partie des meubles|élu domicile|élit domicile|ambulance-taxi)',
    '(veut|cherche|désire|insiste pour|réclame) (encore|absolument|juste|toujours)? (à)? (se faire) (hospitaliser|admettre|garder|héberger|loger)',
    '(mobilise|draine|épuise|gruge) ... (ressources|effectifs)',
    '(effet boomerang|syndrome du tourniquet|va-et-vient constant|carte de fidélité|lit attitré|civière attitrée|pensionnaire+ (de|du) (l|la)? (urgence|unité|étage))',
    '(équipe+|personnel|on|nous|infirmières) (est|sont|en a|en ont)? (tanné+|écœuré+|à bout|plein le dos|épuisé+ (par|de))',
    'pour la (énième|nième|xième|centième|millième|ixième) fois',
    'de retour (parmi|chez|avec) (nous)',
    'passe (sa vie|ses (journées|nuits|semaines|soirées)) (à l urgence|ici|au triage|au clsc|à l hôpital|au poste)',
    'cesse (pas)? (de|d) (appeler|venir|revenir|consulter|sonner|téléphoner|rappeler)',
    'habitué+ des (lieux|murs|urgences|salles|corridors)',
    '(utilisateur+|utilisatrice+) chronique+',
    '(urgence|hôpital|911|ligne|clinique|clsc|crise|poste|unité|nous) ... pour (jaser|placoter|se réchauffer|voir du monde|passer le temps|tuer le temps)',
    '(prend|enlève|vole|occupe) (un|une|le) (lit|place|civière) (à|pour) (quelqu|un|des|ceux)',
    'comme (un|son) (taxi|hôtel)',
    '(visite+|consultation+|appel+|passage+|séjour+) (répété+|multiples|nombreux) (sans|pour)',
    'connaît (tout le personnel|le menu|tous les (préposés|employés|noms))',
    '(hospitalisé+|admis|admise|revenu+|séjours|urgences|admissions) à répétition',
    'de longue date (de|du|des) (l|la|nos)? (urgence+|services|psychiatrie|unité|police|clsc)',
  ],
  except: [
    '(visiteurs|médias|appelants|proches|médecins) ... (monopoliser~|engorger~|envahir~)',
    '(inquiétude+|pensées|peur+|angoisse|idées) ... envahir~',
  ],
  message: 'Ces mots comptent les présences, sans dire le besoin.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Toujours rendu à l’urgence.', 'Multiplie les appels et les visites.', 'Le revoilà au triage.'],
  passes: ['Elle s’est rendue à l’urgence en autobus.', 'Il fait le tour du lac avec son chien.'],
}
