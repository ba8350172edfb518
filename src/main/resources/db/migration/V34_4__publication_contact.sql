-- Whom one reaches at a paper. Who has left stays, since orders may name them.
create table publication_contact (
    id             binary(16)   not null,
    version        bigint       not null,
    publication_id binary(16)   not null,
    name           varchar(200) not null,
    role           varchar(200) not null,
    email          varchar(254) not null,
    phone          varchar(60)  not null,
    checked_on     date         not null,
    added_by       binary(16)   not null,
    added_at       datetime(6)  not null,
    left_by        binary(16),
    left_at        datetime(6),
    primary key (id),
    index publication_contact_of (publication_id, left_at),
    constraint publication_contact_publication foreign key (publication_id) references publication (id)
);
