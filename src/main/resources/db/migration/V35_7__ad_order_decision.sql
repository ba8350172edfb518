-- What somebody decided on a revision of an order that was put before them, and on which content.
create table ad_order_decision (
    id          binary(16)   not null,
    version     bigint       not null,
    revision_id binary(16)   not null,
    approved    boolean      not null,
    sha256      varchar(64)  not null,
    reason      varchar(500) not null,
    decided_by  binary(16)   not null,
    decided_at  datetime(6)  not null,
    primary key (id),
    constraint ad_order_decision_on foreign key (revision_id) references ad_order_revision (id)
);
