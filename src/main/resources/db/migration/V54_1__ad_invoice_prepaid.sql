-- What of an invoice was settled by what was prepaid for the insertions that it bills.
create table ad_invoice_prepaid (
    invoice_id   binary(16)     not null,
    insertion_id binary(16)     not null,
    amount       decimal(19, 4) not null,
    primary key (invoice_id, insertion_id),
    constraint ad_invoice_prepaid_of foreign key (invoice_id) references ad_invoice (id),
    constraint ad_invoice_prepaid_for foreign key (insertion_id) references ad_insertion (id)
);
