-- That an insertion was paid for before it ran.
create table ad_prepayment (
    id           binary(16)     not null,
    version      bigint         not null,
    insertion_id binary(16)     not null,
    amount       decimal(19, 4) not null,
    currency     varchar(3)     not null,
    paid_on      date           not null,
    reference    varchar(200)   not null,
    recorded_by  binary(16)     not null,
    recorded_at  datetime(6)    not null,
    primary key (id),
    constraint ad_prepayment_of foreign key (insertion_id) references ad_insertion (id),
    constraint ad_prepayment_once unique (insertion_id)
);
