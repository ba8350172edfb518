-- The job number again for what was submitted since it is unique; empty for what was submitted before.
alter table ad_placement add column job_taken varchar(40);
