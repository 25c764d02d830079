import type {Proof, Rule} from '../../rule.js'

/** Une présence comptée et lassante. */
export const toujoursRendu: Rule = {
  id: 'fr.service-use.toujours-rendu',
  severity: 'suggest',
  match: [
    '(^|{charge}|il|elle|m|mme|madame) nous (revient|reviennent|revenait|retombe|réapparaît)',
    '((pas|plus|aucun|nul) besoin de (présentation+|introduction|(le|la|les) (présenter|introduire))|(inutile|superflu) de (le|la|les) présenter)',
    'connu+ comme (barabbas|le loup blanc|barrabas|l’oncle)',
    '(réadmission+|hospitalisation+|admission+|consultation+|passage+|séjour+|visite+|retour+|urgences|transports|allers-retours|appel+|hospitalisé+|admis|admise) (à répétition|en série|en rafale|sans fin|incessant+|à la chaîne|continuel+|intempestif+)',
    '(coûter~|coûtent) (très|trop|assez)? (cher|une fortune|des milliers|des sous) (à|au|aux) (la|l)? (système|société|état|hôpital|réseau|contribuable+|urgence)',
    '(traîner~|moisir~|niaiser~|camper~|squatter~) (à|au|aux|sur|dans|en) (l|la|le|les|une)? (étage|unité|urgence|chirurgie|médecine|civière|observation|corridor+|poste|triage|hall|salle)',
    'nsa qui [traîne]',
    '(un|une|le|la|les|des|nos|notre|cet|cette|ce|autre|usager+|patient+|monsieur|madame) nsa',
    '^ nsa (qui|au|à|de|depuis|en|du)',
    '(promener~|promène|passe|va|vont|erre|saute|court|circule|navigue|migre|voyage|butine|magasine|change) (de|d) (un|une)? (organisme|ressource|refuge|hôpital|clinique|urgence|médecin|service|équipe|intervenant|thérapeute|centre) (à l autre|en (organisme|ressource|refuge|hôpital|clinique|urgence|centre))',
    '(vit|habite|loge|vivait|campe|couche) (presque|quasiment|pratiquement|littéralement|quasi) (à|dans) (l|la|nos|notre) (urgence|hôpital|clinique|clsc|salle d attente|couloirs|corridors|observation)',
    '(cherche|cherchait|veut|voulait|voudrait) (juste|seulement|surtout|simplement|encore) (un|le|du|une) (toit|gîte|lit|chaud|repas|place)',
    'toujours (rendu+|fourré+) (à|au|aux|dans|chez) (l|la|le|les|nos)? (urgence+|poste|clinique|hôpital|triage|clsc|pattes|nous)',
    '(monopoliser~|engorger~|encombrer~|surutiliser~|saturer~|accaparer~|squatter~) (la|le|les|l|nos|notre)? (ligne+|triage|urgence+|services|lits|système|911|équipe|poste|unité|corridor|chaises|salle)',
    '(revient|revenu+) (encore nous voir|nous (visiter|hanter))',
    '(devrait pas être|pas sa place) (ici|à l (urgence|hôpital|étage)|sur l (unité|étage)|en psychiatrie)',
    '(revoilà|notre (habitué+|régulier+|abonné+|vedette|ami de|client préféré|cher+))',
    '((gros|grosse+|grand+|forte) (consommateur+) (de|des) (services|soins)|(^|un|une) (consommateur|consommatrice) (de|des) (services|soins|ressources|urgences|consultations))',
    '(prend|prenait|prendre|vole|occupe|enlève) (la place|le lit|un lit|une (place|civière)) (de|d|à) (quelqu|(un)? vrai+|patients|malades|ceux)',
    '(multiplier~|collectionner~|accumuler~|enchaîner~|enfile) (les|des|ses) (visites|consultations|appels|admissions|hospitalisations|séjours|passages|demandes|plaintes|urgences)',
    '(de crise en crise|(nomadisme|vagabondage) médical+|partie des meubles|(élu|élit) domicile (à l (urgence|hôpital)|au triage|ici)|ambulance-taxi)',
    '(veut|cherche|désire|insiste pour|réclame) (encore|absolument|juste|toujours)? (à)? se faire (hospitaliser|admettre)',
    '(équipe+|personnel|on|nous|infirmières) (est|sont|en a|en ont)? (tanné+|écœuré+|à bout|plein le dos)',
    'pour la (énième|nième|xième|centième|millième|ixième) fois',
    'de retour (parmi|avec) nous',
    '(passe|passait) (tout)? (son temps|sa vie|ses (journées|nuits|semaines|soirées)) (à l urgence|ici|au (triage|clsc|poste))',
    '(n|ne) cesse (pas)? (de|d) (appeler|venir|revenir|consulter|sonner|téléphoner|rappeler)',
    'habitué+ des (lieux|murs|urgences|salles|corridors)',
    '(urgence|911|triage|poste|clsc|ligne|clinique) ... pour (jaser|placoter|se réchauffer|voir du monde|passer le temps|tuer le temps)',
    'comme un (taxi|hôtel)',
    '(promène|promener|passe|va|vont|erre|saute|court|circule|navigue|migre|voyage|butine|magasine|tourne|change) (de|d) (un|une)? (organisme|ressource|refuge|hôpital|clinique|urgence|médecin|service|équipe|intervenant|thérapeute|centre) (à|en) (l|un|une)? (autre|organisme|ressource|refuge|hôpital|clinique|urgence|médecin|centre)',
    '(vit|habite|loge|vivait|campe|couche) (presque|quasiment|pratiquement|littéralement|quasi)? (à|dans) (l|la|nos|notre) (urgence|hôpital|clinique|clsc|salle d attente|couloirs|corridors|observation)',
    '(prend|prenait|prendre|vole) la place (de|d) (un|une|autres)',
  ],
  except: [
    'nous revient (de|d|que|avec|sur)',
    '(visiteurs|médias|proches|médecins|grippe|covid) ... (monopoliser~|engorger~|saturer~)',
    '(résultat+|réponse|appel|dossier|rapport|demande|pharmacie|famille|spécialiste|médecin|labo|consultant+|question) ... nous revient',
  ],
  message: 'Ces mots comptent les présences, sans dire le besoin.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Toujours rendu à l’urgence.', 'Multiplie les appels et les visites.', 'Le revoilà au triage.'],
  passes: [
    'Elle s’est rendue à l’urgence en autobus.',
    'Il fait le tour du lac avec son chien.',
    'Revenue nous voir pour ses points, plaie belle.',
    'Cherche un toit pour la nuit, refuge appelé.',
  ],
}
