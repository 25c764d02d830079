import {readSentences, type Sentence} from './sentence.js'

/** Plain English of clinics, in which words that rules know say nothing of anybody’s worth. Written by us, after false alarms in public notes. */
export const sentences: Sentence[] = readSentences(`
clean: Labs will be ordered to check her potassium before the next visit.
clean: I believe he has a strain of the lower back; we will treat it with rest and heat.
clean: We believe she is ready for the second dose.
clean: I do not believe that this small nodule needs another scan.
clean: Elbow pain from overuse at the bowling alley, better with a brace.
clean: She is an avid runner and hopes to finish a half marathon in May.
clean: Pain improves when she lies down and worsens when she climbs stairs.
clean: No significant change in blood pressure since March.
clean: There was no improvement in the swelling after a week of tape.
clean: Symptoms show a deterioration of his respiratory status; oxygen started.
clean: Hypertension, uncontrolled; the dose is doubled today.
clean: Her asthma has been acting up since the pollen came.
clean: An attempt was made to inject the joint, without effusion.
clean: Changes need to be made to her insulin before the trip.
clean: No numbness, tingling, weakness, or loss of balance.
clean: Tests for vitamin B12 were ordered to rule out a cause.
clean: We will not change the dose this month.
clean: He is not a candidate for thrombolysis, being past the hour.
clean: If he fails to improve with exercises, we will ask for an MRI.
clean: Ibuprofen failed to help the headache.
clean: She reports that nothing makes it better or worse.
clean: Knee pain with squatting and on stairs.
clean: He was tackled in a rugby match and landed on his shoulder.
clean: Lingering soreness in the right wrist after the cast came off.
clean: Couldn’t keep anything down since supper; sips of water now.
clean: I do not see any sign of infection at the pin sites.
clean: Feels a bit weak since the flu, and pretty good otherwise.
clean: She prefers to lie on her left side.
clean: Boxes at work are too heavy since the surgery.
clean: He heard a crack when the ladder slipped.
clean: He is to see me first, then the physiotherapist.
clean: Sweaty palms before the exam, settled with breathing.
clean: Stomach churning before the interview; breathing helped.
clean: The dog calmed down, and so did the shaking of her hands.
clean: Skin warm; wound with a strong smell, swab sent.
clean: Elevated blood pressures at home, between 150 and 160.
clean: She had her teeth out and performing on stage went well.
clean: It has been a crazy month at the bakery, with two weddings.
clean: Making sure to drink enough in the heat.
clean: He cannot stay away from the bathroom for more than an hour with this colitis.
`)
