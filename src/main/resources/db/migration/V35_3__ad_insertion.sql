-- One ad on one day, or on one of some days, the same through all revisions of its order.
create table ad_insertion (
    id           binary(16)  not null,
    version      bigint      not null,
    order_id     binary(16)  not null,
    campaign_id  binary(16)  not null,
    insertion_no int         not null,
    state        varchar(20) not null,
    state_by     binary(16)  not null,
    state_since  datetime(6) not null,
    primary key (id),
    constraint ad_insertion_of foreign key (order_id) references ad_order (id),
    constraint ad_insertion_numbered unique (order_id, insertion_no),
    key ad_insertion_in (campaign_id, state)
);
