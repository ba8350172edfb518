-- By how much a credit of a price lowers the invoices that were approved already.
create table ad_finding_lowers (
    finding_id binary(16)     not null,
    invoice_id binary(16)     not null,
    amount     decimal(19, 4) not null,
    primary key (finding_id, invoice_id),
    constraint ad_finding_lowers_by foreign key (finding_id) references ad_finding (id),
    constraint ad_finding_lowers_of foreign key (invoice_id) references ad_invoice (id)
);
