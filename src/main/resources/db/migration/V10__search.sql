-- Each word of a name with the first letter of each other one: what is left of a name when somebody types it with a slip,
-- an initial or a nickname. Made of party_name and nothing else, and written in bulk: no foreign keys.
create table party_pair (
    pair           varchar(66) not null,
    compact_length int         not null,
    name_id        binary(16)  not null,
    party_id       binary(16)  not null,
    primary key (pair, compact_length, name_id, party_id)
);

-- The names of the release before this one, whose pairs are still to be written.
create table unpaired_name (
    name_id binary(16) not null,
    primary key (name_id)
);

insert into unpaired_name (name_id)
select id
from party_name;

-- The list of a discipline goes along its own index, in the order of the names.
alter table party_discipline add column sort_key varchar(200) default '' not null;

update party_discipline
set sort_key = (select p.sort_key from party p where p.id = party_discipline.party_id);

create index party_discipline_list on party_discipline (discipline_code, sort_key, party_id);

alter table party_discipline drop index party_discipline_by_code;
