# What there is to read, and the search over everything. The articles themselves are in conditions.ftl,
# techniques.ftl, self_care.ftl, questions.ftl and claims.ftl.

learn-heading = Learn
learn-notice = Short, plain and with its sources. It is general: your own clinician’s word comes first.
learn-any-topic = Everything
learn-nothing = Nothing found for “{ $asked }”. Try one word for it, or the part of your body. If something worries you, press “How do I feel?”.
learn-doubtful = The evidence does not show that this helps, or we found none.
learn-mark-partly-own = Partly our own choice
learn-article-notice = General information, not advice for you alone. It has been reviewed by nobody yet; ask your clinician.
learn-rule-active = { $until }, after your session

learn-topic-condition = Condition
learn-topic-technique = Technique
learn-topic-self_care = Self-care
learn-topic-question = Question
learn-topic-claim = Claim checked
learn-topic-exercise = Exercise
learn-topic-rule = After a session
learn-topic-can = Can I …?
learn-topic-sign = Warning sign

learn-topics-condition = Conditions
learn-topics-technique = Techniques
learn-topics-self_care = Self-care
learn-topics-question = Questions
learn-topics-claim = Claims checked
learn-topics-exercise = Exercises
learn-topics-rule = After a session
learn-topics-can = Can I …?
learn-topics-sign = Warning signs

learn-section-said = What one reads
learn-section-known = What is known
learn-section-what = What it is
learn-section-technique-what = What happens
learn-section-feel = What it feels like
learn-section-how = How to do it
learn-section-long = How long, how often
learn-section-helps = What usually helps
learn-section-manual = What manual therapy may and may not do
learn-section-evidence = What the evidence says
learn-section-never = When not to, and never
learn-section-caution = Take care
learn-section-more = More about it
learn-section-do = What you can do
learn-section-aftercare = After a session
learn-section-call = When to call
learn-section-unknown = What is not known
learn-section-why = Why, and for how long

learn-class-manual = Done by hand
learn-class-needling = Done with needles
learn-class-physical_agent = Done with warmth, cold, weights or a machine
learn-class-exercise = Exercise
learn-class-medical = A doctor’s procedure, not a massage
learn-class-other = Not a treatment

learn-sort-guideline = Guideline
learn-sort-study = Study
learn-sort-health_page = Health service or charity
learn-sort-practice_page = A practice’s page
learn-sort-article = An article, no study
learn-sort-own = Our own
