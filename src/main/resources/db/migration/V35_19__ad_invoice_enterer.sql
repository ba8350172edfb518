-- Who had a hand in entering an invoice, and so does not approve it.
create table ad_invoice_enterer (
    invoice_id binary(16) not null,
    user_id    binary(16) not null,
    primary key (invoice_id, user_id),
    constraint ad_invoice_enterer_of foreign key (invoice_id) references ad_invoice (id)
);
