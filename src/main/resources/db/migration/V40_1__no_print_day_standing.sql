-- The edition as long as the day stands: it has a day once.
alter table publication_no_print_day add column standing binary(16);
