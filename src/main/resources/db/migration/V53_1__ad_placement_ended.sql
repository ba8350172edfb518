-- Why an ad does not run that is rejected; empty for one that may still run.
alter table ad_placement add column ended varchar(20);
