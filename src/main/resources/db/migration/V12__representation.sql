-- Who speaks for a party: a person, perhaps at an agency, or the agency itself; both are parties too.
create table representation (
    id                binary(16)  not null,
    version           bigint      not null,
    client_id         binary(16)  not null,
    representative_id binary(16)  not null,
    agency_id         binary(16),
    role              varchar(20),
    field             varchar(40),
    territory         varchar(100),
    from_day          date,
    to_day            date,
    press_asks        boolean     not null,
    legal             boolean     not null,
    scheduling        boolean     not null,
    verified_at       datetime(6),
    verified_by       binary(16),
    primary key (id),
    constraint representation_client foreign key (client_id) references party (id),
    constraint representation_representative foreign key (representative_id) references party (id),
    constraint representation_agency foreign key (agency_id) references party (id),
    constraint representation_field foreign key (field) references discipline (code)
);

create index representation_of_client on representation (client_id);

create index representation_by_representative on representation (representative_id, client_id);

create index representation_by_agency on representation (agency_id, client_id);
