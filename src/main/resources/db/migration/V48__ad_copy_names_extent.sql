-- How much of each credit an ad prints: what was written before prints all of it.
alter table ad_copy_version add column names_extent varchar(20) not null default 'WITH_ROLE';
