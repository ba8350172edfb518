alter table ad_finding add constraint ad_finding_lowered foreign key (lowered_id) references ad_invoice (id);
