-- What a paper bills for one insertion. Sizes are in micrometres.
create table ad_invoice_line (
    invoice_id   binary(16)     not null,
    position_no  int            not null,
    insertion_id binary(16)     not null,
    run_on       date           not null,
    width_um     bigint         not null,
    depth_um     bigint         not null,
    colour       varchar(20)    not null,
    amount       decimal(19, 4) not null,
    primary key (invoice_id, position_no),
    constraint ad_invoice_line_of foreign key (invoice_id) references ad_invoice (id),
    constraint ad_invoice_line_for foreign key (insertion_id) references ad_insertion (id)
);
