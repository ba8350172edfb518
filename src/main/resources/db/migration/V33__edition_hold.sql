-- That an edition is kept back, by whom and why, and when it was let go again. While one is not lifted, it is given to nobody.
create table edition_hold (
    id             binary(16)    not null,
    version        bigint        not null,
    edition_id     binary(16)    not null,
    reason         varchar(2000) not null,
    held_by        binary(16)    not null,
    held_at        datetime(6)   not null,
    lifted_by      binary(16),
    lifted_at      datetime(6),
    lifted_because varchar(2000),
    primary key (id),
    constraint edition_hold_edition foreign key (edition_id) references edition (id)
);

create index edition_hold_of on edition_hold (edition_id, lifted_at);
