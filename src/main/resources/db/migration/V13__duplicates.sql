-- The numbers under which others know a party. A number decides who somebody is, so one party at most has it.
create table external_id (
    id       binary(16)  not null,
    version  bigint      not null,
    party_id binary(16)  not null,
    kind     varchar(20) not null,
    number   varchar(40) not null,
    primary key (id),
    constraint external_id_party foreign key (party_id) references party (id)
);

create unique index external_id_once on external_id (kind, number);

create index external_id_of_party on external_id (party_id);

-- Made of party_name and nothing else: under the same key stand names that may be of the same party.
create table name_block (
    block_key bigint     not null,
    name_id   binary(16) not null,
    party_id  binary(16) not null,
    primary key (block_key, name_id)
);

-- Parties that are to be compared with all others since something about them changed. There may be several rows of one
-- party: whoever changes it waits for nobody.
create table duplicate_check (
    id       binary(16) not null,
    party_id binary(16) not null,
    -- Whether the block keys of its names are still to be written.
    keyless  boolean    not null,
    primary key (id)
);

-- The parties of the release before this one; each is its own row.
insert into duplicate_check (id, party_id, keyless)
select id, id, true
from party;

-- One row: who holds it looks for duplicates, and nobody else at the same time.
create table duplicate_run (
    id       int not null,
    ended_at datetime(6),
    primary key (id)
);

insert into duplicate_run (id)
values (1);

-- Pairs that were found and wait for a person. Of each pair the lesser key stands first.
create table duplicate_pair (
    id       binary(16)   not null,
    version  bigint       not null,
    one_id   binary(16)   not null,
    other_id binary(16)   not null,
    score    int          not null,
    reasons  varchar(500) not null,
    found_at datetime(6)  not null,
    primary key (id),
    constraint duplicate_pair_one foreign key (one_id) references party (id) on delete cascade,
    constraint duplicate_pair_other foreign key (other_id) references party (id) on delete cascade
);

create unique index duplicate_pair_once on duplicate_pair (one_id, other_id);

create index duplicate_pair_of_other on duplicate_pair (other_id);

create index duplicate_pair_best on duplicate_pair (score, id);

-- That two parties are not the same, for good.
create table distinct_pair (
    id         binary(16)  not null,
    version    bigint      not null,
    one_id     binary(16)  not null,
    other_id   binary(16)  not null,
    decided_by binary(16)  not null,
    decided_at datetime(6) not null,
    primary key (id),
    constraint distinct_pair_one foreign key (one_id) references party (id) on delete cascade,
    constraint distinct_pair_other foreign key (other_id) references party (id) on delete cascade
);

create unique index distinct_pair_once on distinct_pair (one_id, other_id);

create index distinct_pair_of_other on distinct_pair (other_id);
