-- The quotes that were chosen for a version of a press release, as they were signed off.
create table press_release_quote (
    release_version_id binary(16)    not null,
    position_no        int           not null,
    quote_id           binary(16)    not null,
    speaker            varchar(200)  not null,
    speaks_as          varchar(200)  not null,
    words              varchar(4000) not null,
    primary key (release_version_id, position_no),
    constraint press_release_quote_of foreign key (release_version_id) references press_release_version (id)
);
