-- Where a party comes from: in which row of which list, and who brought it. Goes with its party.
create table party_source (
    id         binary(16)   not null,
    party_id   binary(16)   not null,
    label      varchar(300) not null,
    row_no     int          not null,
    origin_id  binary(16)   not null,
    brought_by binary(16)   not null,
    brought_at datetime(6)  not null,
    primary key (id),
    constraint party_source_party foreign key (party_id) references party (id) on delete cascade
);

create index party_source_origin on party_source (origin_id, party_id);
