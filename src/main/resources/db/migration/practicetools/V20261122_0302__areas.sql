-- The first edition of the local lists. A later edition is added beside it, never written over it. Nobody but
-- the migrations writes here, so the table lets its owner in for as long as this takes.

alter table practicetools.area no force row level security;

insert into practicetools.area (kind, edition, since, band, position, code, heading, label, prompt)
select 'NEGLECT', 1, date '2024-01-01', '', position, code, heading, label, prompt from (values
    (1, 'weight', 'Body and health', 'Weight and growth', 'Is the child growing as expected? Much lighter or heavier than before, tired, out of breath?'),
    (2, 'food', 'Body and health', 'Food and drink', 'Is there enough to eat and drink at home, at regular times, and is it food that keeps a child well?'),
    (3, 'clothing', 'Body and health', 'Clothing and shoes', 'Do clothes and shoes fit, and suit the weather? Are they clean and dry?'),
    (4, 'hygiene', 'Body and health', 'Washing and hygiene', 'Is the child clean? Nappies, head lice, smell; does the child mind, do others remark on it?'),
    (5, 'health', 'Body and health', 'Health care', 'Are illnesses noticed and treated, medicines given, appointments kept, advice followed?'),
    (6, 'teeth', 'Body and health', 'Teeth', 'Does the child see a dentist? Pain, decay, no toothbrush of their own?'),
    (7, 'home', 'Home', 'Home conditions', 'Warmth, light, water, damp, repair, dirt, crowding. Is there clutter? Then use the clutter scale too.'),
    (8, 'sleep', 'Home', 'Bed and sleep', 'Has the child a bed and bedding of their own, a quiet place and a time to sleep? Safe sleep for a baby?'),
    (9, 'safety', 'Home', 'Safety at home', 'Fire, stairs, windows, medicines, alcohol and drugs, animals, cars, water: is the child kept from harm?'),
    (10, 'supervision', 'Care', 'Supervision', 'Who looks after the child, and are they fit to? Left alone, left with strangers, out late, online unwatched?'),
    (11, 'warmth', 'Care', 'Warmth and affection', 'Is the child comforted, praised, spoken to kindly? Blamed, ignored, called names?'),
    (12, 'boundaries', 'Care', 'Routine and boundaries', 'Is there a rhythm to the day? Are rules fair, known, and right for the age?'),
    (13, 'stimulation', 'Learning and friends', 'Play, talk and stimulation', 'Is somebody talking, playing and reading with the child? Toys, books, getting out?'),
    (14, 'attendance', 'Learning and friends', 'School or nursery attendance', 'Is the child there, on time, fetched, and ready to learn? Who knows why not?'),
    (15, 'friends', 'Learning and friends', 'Friends and belonging', 'Has the child friends, and somewhere to belong? Caring for others at home? Bullied, isolated?'),
    (16, 'parents', 'Parents and carers', 'Parents’ own needs', 'Mental health, drink, drugs, violence, illness, disability, debt, loss: what makes caring hard for them?'),
    (17, 'help', 'Parents and carers', 'Accepting help', 'Do parents see what worries you? Do they let people in, and does anything change for the child?')
) as list (position, code, heading, label, prompt);

insert into practicetools.area (kind, edition, since, band, position, code, heading, label, prompt)
select 'CLUTTER', 1, date '2024-01-01', '', position, code, 'Rooms', label, prompt from (values
    (1, 'kitchen', 'Kitchen', 'Can somebody cook, reach the sink and wash up?'),
    (2, 'living', 'Living room', 'Is there somewhere to sit, and floor for a child to play?'),
    (3, 'bathroom', 'Bathroom and toilet', 'Can the bath or shower, basin and toilet be used?'),
    (4, 'child-bedroom', 'Where the child sleeps', 'Is the bed free, and can the child reach it and leave it?'),
    (5, 'other-bedroom', 'Other bedrooms', 'Can people sleep in their own beds?'),
    (6, 'hall', 'Hall, stairs and doors', 'Can everybody get out quickly, and can an ambulance crew get in?'),
    (7, 'outside', 'Garden and outside', 'Can a child play there? Is anything dangerous left about?')
) as list (position, code, label, prompt);

-- Short names of our own for what local licence holders grade. What each grade means stands in their licensed booklet and nowhere here.
insert into practicetools.area (kind, edition, since, band, position, code, heading, label, prompt)
select 'GRADED_CARE', 1, date '2024-01-01', '', position, code, heading, label, '' from (values
    (1, 'physical-food', 'Physical care', 'Food'),
    (2, 'physical-home', 'Physical care', 'Home'),
    (3, 'physical-clothes', 'Physical care', 'Clothes'),
    (4, 'physical-hygiene', 'Physical care', 'Hygiene'),
    (5, 'physical-health', 'Physical care', 'Health'),
    (6, 'safety-with', 'Safety', 'With the carer'),
    (7, 'safety-without', 'Safety', 'Away from the carer'),
    (8, 'love-carer', 'Love', 'Carer'),
    (9, 'love-together', 'Love', 'Together'),
    (10, 'esteem-stimulation', 'Esteem', 'Stimulation'),
    (11, 'esteem-approval', 'Esteem', 'Approval'),
    (12, 'esteem-disapproval', 'Esteem', 'Disapproval'),
    (13, 'esteem-acceptance', 'Esteem', 'Acceptance')
) as list (position, code, heading, label);

insert into practicetools.area (kind, edition, since, band, position, code, heading, label, prompt)
select 'DAY', 1, date '2024-01-01', band, position, code, 'The day', label, prompt from (values
    ('BABY', 1, 'morning', 'Morning', 'Who wakes, feeds and changes the baby, and how long does the baby wait? For an unborn baby: how does the mother’s day begin, what does she eat, does she feel well?'),
    ('BABY', 2, 'day', 'Daytime care', 'Who is with the baby? Where does the baby lie, who talks and smiles to the baby, who answers crying? For an unborn baby: appointments, work, rest, what is ready.'),
    ('BABY', 3, 'afternoon', 'Afternoon', 'Naps, play on the floor, fresh air. Who comes to the home?'),
    ('BABY', 4, 'evening', 'Evening', 'Bath, feed, winding down. What are the adults doing, and is there drink, smoke or shouting?'),
    ('BABY', 5, 'night', 'Night', 'Where and how does the baby sleep, on the back and in a clear cot? Who gets up?'),
    ('BABY', 6, 'weekend', 'Weekend', 'What is different? Who else looks after the baby?'),
    ('PRE_SCHOOL', 1, 'morning', 'Morning', 'Who gets up with me? Breakfast, toilet or nappy, teeth, getting dressed.'),
    ('PRE_SCHOOL', 2, 'day', 'Nursery or daytime', 'Do I go to nursery, and who takes me? If I am at home: who plays and talks with me?'),
    ('PRE_SCHOOL', 3, 'afternoon', 'After nursery', 'Who fetches me? Snack, play, screens, outdoors.'),
    ('PRE_SCHOOL', 4, 'evening', 'Evening', 'Tea, bath, a story. Who is at home, and what is the mood?'),
    ('PRE_SCHOOL', 5, 'night', 'Night', 'Where do I sleep, with whom? What happens when I wake or am frightened?'),
    ('PRE_SCHOOL', 6, 'weekend', 'Weekend', 'What do we do? Whom do I see?'),
    ('PRIMARY', 1, 'morning', 'Morning', 'Do I wake myself? Is there breakfast, a clean uniform? Whom do I help before school?'),
    ('PRIMARY', 2, 'day', 'School', 'How do I get there, and am I on time? Lunch, friends, what is hard, what is good.'),
    ('PRIMARY', 3, 'afternoon', 'After school', 'Who is there when I come home? Food, homework, play, jobs in the house.'),
    ('PRIMARY', 4, 'evening', 'Evening', 'Tea, who is at home, what the adults do, what I watch and play.'),
    ('PRIMARY', 5, 'night', 'Night', 'My bed, my bedtime, noise, worries. Who is in the home at night?'),
    ('PRIMARY', 6, 'weekend', 'Weekend', 'What is different, where do I go, what do I look forward to?'),
    ('SECONDARY', 1, 'morning', 'Morning', 'Do I get myself up? Do I look after others? Breakfast, wash, clothes.'),
    ('SECONDARY', 2, 'day', 'School or college', 'Do I go, and stay? Friends, lunch, where I feel safe, where I do not.'),
    ('SECONDARY', 3, 'afternoon', 'After school', 'Where do I go and with whom? Does somebody know where I am?'),
    ('SECONDARY', 4, 'evening', 'Evening', 'Who is at home, who cooks? Online, out, work, money and things I am given.'),
    ('SECONDARY', 5, 'night', 'Night', 'When and where do I sleep? Do I go out at night, am I missed?'),
    ('SECONDARY', 6, 'weekend', 'Weekend', 'What do I do and with whom? Who is there when it goes wrong?'),
    ('DISABLED', 1, 'morning', 'Morning', 'Who helps me get up, wash, dress and eat, and do they do it as I like it? Medicine, equipment, time.'),
    ('DISABLED', 2, 'day', 'School or daytime', 'How do I get there? Who understands how I communicate? Do I choose, join in, move?'),
    ('DISABLED', 3, 'afternoon', 'Afternoon', 'Who is with me? Rest, food, therapy, play that I can do.'),
    ('DISABLED', 4, 'evening', 'Evening', 'Who is at home? Am I part of the family’s evening? How do I say no, or that I hurt?'),
    ('DISABLED', 5, 'night', 'Night', 'Is my bed right and safe? Who turns, changes or watches me? Does anybody sleep?'),
    ('DISABLED', 6, 'weekend', 'Weekend', 'Breaks and short breaks, other carers, brothers and sisters, going out.')
) as list (band, position, code, label, prompt);

alter table practicetools.area force row level security;
