-- That a name is kept back, by whom and why, and when it was let go again. While one is not lifted, the name is on no list.
create table signature_hold (
    id             binary(16)    not null,
    version        bigint        not null,
    signature_id   binary(16)    not null,
    reason         varchar(2000) not null,
    held_by        binary(16)    not null,
    held_at        datetime(6)   not null,
    lifted_by      binary(16),
    lifted_at      datetime(6),
    lifted_because varchar(2000),
    primary key (id),
    constraint signature_hold_signature foreign key (signature_id) references signature (id)
);

create index signature_hold_of on signature_hold (signature_id, lifted_at);
