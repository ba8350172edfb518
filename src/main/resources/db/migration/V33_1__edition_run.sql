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
