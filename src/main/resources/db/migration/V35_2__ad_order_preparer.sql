-- Who had a hand in a revision of an order, and so does not approve it.
create table ad_order_preparer (
    revision_id binary(16) not null,
    user_id     binary(16) not null,
    primary key (revision_id, user_id),
    constraint ad_order_preparer_of foreign key (revision_id) references ad_order_revision (id)
);
