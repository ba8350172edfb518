-- What took the place of an ad, in a few words; empty for one that stands or ended otherwise.
alter table ad_placement add column replaced_by varchar(400);
