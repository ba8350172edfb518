alter table ad_finding drop constraint ad_finding_lowered;
