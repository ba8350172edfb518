-- A newsroom that press releases are sent to, under the name by which lists are given to it.
create table press_outlet (
    id       binary(16)    not null,
    version  bigint        not null,
    name     varchar(200)  not null,
    folded   varchar(700)  not null,
    note     varchar(2000) not null,
    added_by binary(16)    not null,
    added_at datetime(6)   not null,
    primary key (id),
    constraint press_outlet_named unique (folded)
);
