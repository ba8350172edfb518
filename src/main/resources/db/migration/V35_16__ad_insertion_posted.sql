-- What the ledger of the budget has of an insertion.
create table ad_insertion_posted (
    insertion_id binary(16)     not null,
    kind         varchar(20)    not null,
    amount       decimal(19, 4) not null,
    month_on     date           not null,
    primary key (insertion_id, kind),
    constraint ad_insertion_posted_of foreign key (insertion_id) references ad_insertion (id)
);
