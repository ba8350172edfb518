-- That somebody takes a failed check of a proof upon themselves, and why.
create table ad_proof_override (
    id       binary(16)    not null,
    version  bigint        not null,
    proof_id binary(16)    not null,
    kind     varchar(20)   not null,
    reason   varchar(2000) not null,
    made_by  binary(16)    not null,
    made_at  datetime(6)   not null,
    primary key (id),
    constraint ad_proof_override_of foreign key (proof_id) references ad_proof (id),
    constraint ad_proof_override_once unique (proof_id, kind)
);
