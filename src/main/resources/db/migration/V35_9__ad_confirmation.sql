-- That the paper has confirmed a revision of an order, or taken that back.
create table ad_confirmation (
    id          binary(16)    not null,
    version     bigint        not null,
    revision_id binary(16)    not null,
    confirmed   boolean       not null,
    confirmer   varchar(200)  not null,
    reference   varchar(200)  not null,
    words       varchar(4000) not null,
    document_id binary(16),
    recorded_by binary(16)    not null,
    recorded_at datetime(6)   not null,
    primary key (id),
    constraint ad_confirmation_of foreign key (revision_id) references ad_order_revision (id),
    constraint ad_confirmation_with foreign key (document_id) references ad_document (id)
);
