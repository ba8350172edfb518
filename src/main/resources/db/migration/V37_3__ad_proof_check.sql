-- What a proof was checked for: what was found, and what the paper wants where that is known.
create table ad_proof_check (
    proof_id    binary(16)    not null,
    position_no int           not null,
    kind        varchar(20)   not null,
    outcome     varchar(20)   not null,
    found       varchar(1000) not null,
    wanted      varchar(400)  not null,
    primary key (proof_id, position_no),
    constraint ad_proof_check_of foreign key (proof_id) references ad_proof (id)
);
