alter table ad_placement add constraint ad_placement_job_once unique (job_taken);
