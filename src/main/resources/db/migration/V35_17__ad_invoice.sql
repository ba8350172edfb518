-- What a paper bills for an order.
create table ad_invoice (
    id             binary(16)     not null,
    version        bigint         not null,
    order_id       binary(16)     not null,
    campaign_id    binary(16)     not null,
    reference      varchar(100)   not null,
    dated_on       date           not null,
    currency       varchar(3)     not null,
    total          decimal(19, 4) not null,
    state          varchar(20)    not null,
    state_by       binary(16)     not null,
    state_since    datetime(6)    not null,
    disputed       varchar(500)   not null,
    document_id    binary(16),
    entered_by     binary(16)     not null,
    entered_at     datetime(6)    not null,
    paid_on        date,
    paid_reference varchar(200),
    primary key (id),
    constraint ad_invoice_of foreign key (order_id) references ad_order (id),
    constraint ad_invoice_with foreign key (document_id) references ad_document (id),
    constraint ad_invoice_known unique (order_id, reference)
);
