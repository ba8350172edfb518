-- How files of a source were read, one row for each source.
create table import_mapping (
    id      binary(16)   not null,
    version bigint       not null,
    source  varchar(200) not null,
    folded  varchar(400) not null,
    plan    longtext     not null,
    used_by binary(16)   not null,
    used_at datetime(6)  not null,
    primary key (id)
);

create unique index import_mapping_once on import_mapping (folded);
create index import_mapping_used on import_mapping (used_at);
