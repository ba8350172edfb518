-- The insertion that ran, where a run that was recorded by hand is the same and is counted once.
alter table edition_run add column printed_id binary(16);
