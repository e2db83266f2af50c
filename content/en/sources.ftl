# Where the rules come from, by the keys used in aftercare.toml.

source-S0 = Hand Therapy: Indications, Benefits, Techniques, and More (a clinic’s article)
source-S1 = Manual Therapy (a London spine clinic)
source-S2 = The Benefits of Manual Therapy for Muscle and Joint Pain (Next Step)
source-S3 = Manual Therapy Techniques You Must Learn To Treat Back Pain (a blog)
source-S4 = Manual Therapy for Neck Pain (Healthwise, 31 July 2024)
source-APP = Afterhand’s own choice, not yet reviewed by a clinician

source-Carnes-2010 = Carnes and others, 2010: a review of reactions after manual therapy (doi 10.1016/j.math.2009.12.006)
source-JAOA-2018 = Journal of the American Osteopathic Association, 2018: a survey of reactions after treatment (article 2673878)
source-NHS-back = NHS page on back pain (read in a copy)
source-NHS-neck = NHS page on neck pain (read in a copy)
source-NHS-frozen-shoulder = NHS page on frozen shoulder (read in a copy)
source-PMC3348005 = A review of spinal manipulation in pregnancy (PMC3348005, abstract read)

source-backes = A card for patients on cauda equina signs (backes.org.uk)
source-BMJ-CES = BMJ Best Practice on cauda equina syndrome (read in a library’s copy)
source-RefHelp = NHS Lothian RefHelp: red flags in back pain
source-Stroke-Association = Stroke Association: the signs of a stroke
source-Kerry-Taylor-2009 = Kerry and Taylor, 2009: trouble with the neck’s arteries (abstract read)
source-IFOMPT-cervical = IFOMPT framework for the neck, 2020, and Rushton and others, 2023 (doi 10.2519/jospt.2022.11147; abstract read)
source-5D3N = Pages on the signs known as the five Ds and three Ns (second-hand)
source-CG150 = NICE guideline CG150 on headaches (read in summaries)
source-Scottish-headache = Scottish headache pathway
source-RCEM-CAD = Royal College of Emergency Medicine: a learning page on tears of the neck’s arteries
source-Swiss-CAD = A Swiss paper on tears of the neck’s arteries
source-JNNP-2006 = Journal of Neurology, Neurosurgery and Psychiatry, 2006, volume 77, page 1021 (second-hand)
source-NG234 = NICE guideline NG234 on pressure on the spinal cord from cancer (its list of signs not yet checked)
source-NHS-chest-pain = NHS page on chest pain (read in a copy)
source-Healthify = Healthify New Zealand: sciatica
source-MDT = Practice pages on the McKenzie method: when to stop (second-hand)
source-chiromt-red-flags = Chiropractic and Osteopathy, article 1746-1340-14-8: a table of red flags
source-Finucane-2020 = Finucane and others, 2020: red flags of the spine (JOSPT 50(7):350; abstract read)
source-foam-roll = Bartsch and others, 2021: when not to use a foam roller (doi 10.3390/jcm10225360)
source-pregnancy-pages = Pages on warning signs in pregnancy (read in copies)
source-BMC-2019 = BMC Musculoskeletal Disorders, 2019, table 3: when the neck should not be manipulated (s12891-019-2871-y)
source-ACM-table-9 = Journal of Alternative and Complementary Medicine, table 9: possible contraindications to manipulation (copy on chiro.org)
source-WHO-2005 = WHO guidelines on chiropractic, 2005 (introduction read; the full list still to be compared)
