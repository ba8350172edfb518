-- The name of a line as a search compares it: without accents, case and punctuation. Lines that were checked before are
-- found by their letters as they are.
alter table import_line add column folded varchar(1000) default '' not null;

update import_line set folded = lower(name);
