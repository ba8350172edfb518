-- Which invoice was approved already, and is to be paid so much less since the paper credits it.
alter table ad_finding add column lowered_id binary(16);
