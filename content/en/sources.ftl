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
