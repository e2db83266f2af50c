SELECT 'plans', count(*), max(taken) FROM plan
UNION ALL SELECT 'sessions', count(*), max(ended) FROM session
UNION ALL SELECT 'appointments', count(*), NULL FROM appointment
UNION ALL SELECT 'courses', count(*), NULL FROM course
UNION ALL SELECT 'answers', count(*), max(at) FROM outcome
UNION ALL SELECT 'practices', count(*), max(last) FROM practice
UNION ALL SELECT 'entries', count(*), max(at) FROM diary_entry
UNION ALL SELECT 'reactions', count(*), max(began) FROM reaction
UNION ALL SELECT 'measures', count(*), max(at) FROM measure
UNION ALL SELECT 'flares', count(*), max(at) FROM flare
UNION ALL SELECT 'safety', count(*), max(at) FROM
    (SELECT at FROM check_in UNION ALL SELECT at FROM screening UNION ALL SELECT at FROM clearance)
UNION ALL SELECT 'choices', count(*), max(at) FROM
    (SELECT at FROM setting UNION ALL SELECT since FROM pause UNION ALL SELECT at FROM told_rule
     UNION ALL SELECT at FROM clinic_key UNION ALL SELECT NULL FROM move
     UNION ALL SELECT NULL FROM move_following UNION ALL SELECT at FROM snooze)
