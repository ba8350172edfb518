-- Whoever is to be removed or merged is asked after as the way to others, too.
create index participation_of_route on participation (route_id);
