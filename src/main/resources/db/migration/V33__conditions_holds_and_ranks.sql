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

-- That the names of an edition were printed or posted once. One that was recorded wrongly is taken back and stays.
create table edition_run (
    id                 binary(16)    not null,
    version            bigint        not null,
    edition_id         binary(16)    not null,
    ran_on             date          not null,
    place              varchar(300)  not null,
    recorded_by        binary(16)    not null,
    recorded_at        datetime(6)   not null,
    taken_back_by      binary(16),
    taken_back_at      datetime(6),
    taken_back_because varchar(2000),
    primary key (id),
    constraint edition_run_edition foreign key (edition_id) references edition (id)
);

create index edition_run_of on edition_run (edition_id, taken_back_at);

-- How often a name may be used, where the signer set that.
create table signature_scope_run (
    signature_id binary(16)  not null,
    scope        varchar(30) not null,
    runs         int         not null,
    primary key (signature_id, scope),
    constraint signature_scope_run_signature foreign key (signature_id) references signature (id)
);

-- Beside whom a name does not stand, where the signer said so.
create table signature_not_beside (
    signature_id binary(16) not null,
    party_id     binary(16) not null,
    primary key (signature_id, party_id),
    constraint signature_not_beside_signature foreign key (signature_id) references signature (id)
);

create index signature_not_beside_of on signature_not_beside (party_id);

-- Who of a group authorised its yes, by name.
alter table evidence add column authority_by varchar(500);

-- The names that stand first on a list by rank, one ranking for each campaign.
create table ranking (
    id          binary(16) not null,
    version     bigint     not null,
    campaign_id binary(16) not null,
    primary key (id),
    constraint ranking_campaign unique (campaign_id)
);

create table ranked_party (
    ranking_id binary(16) not null,
    rank_no    int        not null,
    party_id   binary(16) not null,
    primary key (ranking_id, rank_no),
    constraint ranked_party_ranking foreign key (ranking_id) references ranking (id)
);

create index ranked_party_of on ranked_party (party_id);
