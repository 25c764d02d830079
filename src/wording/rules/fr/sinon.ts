import type {Proof, Rule} from '../../rule.js'

/** Sinon, ce sera la garde; imposé, obligatoire, décidé pour elle. */
export const sinon: Rule = {
  id: 'fr.coercion.sinon',
  severity: 'suggest',
  match: [
    '^ sinon : (c est|ce sera|ce serait|isolement|garde|contention+|police|expulsion|retrait|injection|im|congé|ordonnance|transfert|on|sécurité)',
    '(sinon|autrement|à défaut) (isolement|contention+|expulsion|injection|police|sécurité|retrait|ordonnance|transfert|congé)',
    '(isolement|retrait|contention+) (x|d|pour) ... (comportement|agressivité|opposition|cris|refus|menaces|désobéissance|insultes)',
    '(ne|n) peut (pas|plus) (partir|quitter|sortir|s en aller|téléphoner|fumer|recevoir) (tant|avant|sans|jusqu|à moins|aussi longtemps)',
    '(déshabillé+|dévêtu+|tenu+|maintenu+|retenu+|traîné+|plaqué+|immobilisé+|empoigné+|contenu+) par (deux|trois|quatre|des|plusieurs|cinq|les|le) (préposé+|agent+|infirmier+|infirmière+|gardiens|intervenants|policiers|éducateurs|constables|colosses)',
    '(cigarette+|sortie+|café|dessert|téléphone|visite+|privilège+|argent|bonbons|tablette|console) (en échange|conditionnel+|au mérite|comme (récompense|incitatif|levier)|contre (sa|une|bonne|la) (collaboration|douche|prise|participation|conduite))',
    '[doit (rester|demeurer|retourner|attendre|manger)] (au|à|en|seul) (fauteuil|retrait|l étage|l unité|table|l écart|silence|la chaise)',
    '(gavage|soins|traitement+|repas|lever|coucher|hébergement|sieste|silence|thérapie|toilette|hygiène|participation|groupe+|promenade) [(imposé+!|forcé+!|obligatoire+)]',
    '[(gavage|soins|traitement+|sieste|toilette|thérapie)] (imposé+!|forcé+!)',
    '(tranquillisé+|calmé+|endormi+|assommé+|neutralisé+|maté+) (au|avec|à l aide d|par|à) (l|la|du|un|une)? (haldol|ativan|prn|im|loxapac|seroquel|nozinan|zyprexa|injection)',
    '^ conséquence+ : (pas|plus|aucun+|retrait|privé+|perte|retour|chambre|isolement|suspension)',
    'surveillance (accrue|serrée|rapprochée|étroite|constante|renforcée) (pour|afin) (que|qu|s|de s|de|d|éviter|empêcher)',
    'il (a été|fut|est) (décidé|convenu entre nous|entendu en équipe) (que|qu) (il|elle|monsieur|madame|l|le|la|on)',
    '(décidé|décision prise|choisi|tranché) (à (sa|leur) place|pour (lui|elle|eux) (par|sans|en)|sans (le|la|les) (consulter|aviser|rencontrer))',
    'attaché+! (à|au|aux) (la|le|l|sa|son)? (toilette|lit|fauteuil|civière|chaise|ridelle+|barreau+|radiateur|table)',
    '(on|nous|équipe|personnel) (l|le|la|les) (a|avons|ont) (envoyé+|retourné+|ramené+|sorti+|couché+|mis+|changé+|déplacé+|lavé+) (dans|de force|au|en|sans|malgré|quand même|à)',
    '(sera|seront) (sévèrement|fermement|immédiatement|automatiquement) (recadré+|averti+|expulsé+|sanctionné+|isolé+|puni+|retiré+|exclu+)',
    '(aucune|pas de|zéro|plus de|plus aucune) (sortie+|visite+|cigarette+|téléphone|permission+|privilège+) (tant|avant|jusqu|si|d ici)',
    '(tant|aussi longtemps) (qu|que) (il|elle|monsieur|madame) (ne|n) (collabore|coopère|prend|accepte|se|signe|mange|s excuse|obéit|respecte)',
    '(gardé+|tenu+|maintenu+|laissé+) (à l étage|au lit|en (chambre|retrait|pyjama)|sous les verrous|à vue) (par mesure|comme|pour (lui|sa|son|avoir|l|le|la)|faute de|malgré)',
  ],
  except: [
    '(pas|plus) de visite+ (pour|aujourd|ce|cette) (la|le|de)? (famille|parent+|ami+)',
    'isolement (de|pour|d) ... (contact|gouttelettes|covid|influenza|gastro|sarm)',
  ],
  guards: {negation: false},
  message: 'Ces mots posent une contrainte et taisent ce que la personne voulait.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: [
    'Sinon, ce sera la garde.',
    'Soins imposés le matin.',
    'Pas de sortie tant qu’il ne collabore pas.',
    'Il a été décidé qu’elle irait en CHSLD.',
  ],
  passes: [
    'Surveillance accrue de la glycémie.',
    'Chien attaché devant la porte.',
    'Sinon, elle rappellera lundi.',
  ],
}
