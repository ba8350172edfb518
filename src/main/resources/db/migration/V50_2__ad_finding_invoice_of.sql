alter table ad_finding add constraint ad_finding_invoice foreign key (invoice_id) references ad_invoice (id);
