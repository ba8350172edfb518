-- A journalist of a newsroom with contacts that only press staff see. Who has left stays.
create table press_journalist (
    id        binary(16)   not null,
    version   bigint       not null,
    outlet_id binary(16)   not null,
    name      varchar(200) not null,
    email     varchar(254) not null,
    phone     varchar(60)  not null,
    added_by  binary(16)   not null,
    added_at  datetime(6)  not null,
    left_by   binary(16),
    left_at   datetime(6),
    primary key (id),
    constraint press_journalist_of foreign key (outlet_id) references press_outlet (id)
);
