-- The file of an approved version in one format, made once while its embargo lies ahead and once after it.
create table press_release_file (
    release_version_id binary(16)  not null,
    format             varchar(10) not null,
    embargoed          boolean     not null,
    file_id            binary(16)  not null,
    sha256             varchar(64) not null,
    primary key (release_version_id, format, embargoed),
    constraint press_release_file_of foreign key (release_version_id) references press_release_version (id)
);
