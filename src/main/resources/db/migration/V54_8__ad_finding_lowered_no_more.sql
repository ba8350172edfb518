alter table ad_finding drop column lowered_id;
