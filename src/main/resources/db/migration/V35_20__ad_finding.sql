-- That an insertion ran with an error, and what the paper does about it.
create table ad_finding (
    id           binary(16)     not null,
    version      bigint         not null,
    order_id     binary(16)     not null,
    insertion_id binary(16)     not null,
    wrong        varchar(500)   not null,
    remedy       varchar(20)    not null,
    credit       decimal(19, 4),
    currency     varchar(3),
    make_good_id binary(16),
    found_by     binary(16)     not null,
    found_at     datetime(6)    not null,
    primary key (id),
    constraint ad_finding_in foreign key (order_id) references ad_order (id),
    constraint ad_finding_of foreign key (insertion_id) references ad_insertion (id),
    constraint ad_finding_made_good_by foreign key (make_good_id) references ad_insertion (id)
);
