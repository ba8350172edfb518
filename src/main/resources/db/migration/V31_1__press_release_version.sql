-- The words of a press release. They never change; only the state of a version does.
create table press_release_version (
    id                binary(16)    not null,
    version           bigint        not null,
    release_id        binary(16)    not null,
    version_no        int           not null,
    edition_id        binary(16)    not null,
    letter_version_id binary(16)    not null,
    title             varchar(200)  not null,
    claim             varchar(200)  not null,
    body              longtext      not null,
    notes             longtext      not null,
    contact           varchar(1000) not null,
    boilerplate       varchar(4000) not null,
    sha256            varchar(64)   not null,
    author_id         binary(16)    not null,
    written_at        datetime(6)   not null,
    state             varchar(20)   not null,
    state_by          binary(16)    not null,
    state_since       datetime(6)   not null,
    primary key (id),
    constraint press_release_version_of foreign key (release_id) references press_release (id),
    constraint press_release_version_numbered unique (release_id, version_no)
);
