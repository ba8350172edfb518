-- What somebody decided on a version of a press release that was put before them.
create table press_release_decision (
    id                 binary(16)    not null,
    version            bigint        not null,
    release_version_id binary(16)    not null,
    approved           boolean       not null,
    reason             varchar(2000) not null,
    decided_by         binary(16)    not null,
    decided_at         datetime(6)   not null,
    primary key (id),
    constraint press_release_decision_on foreign key (release_version_id) references press_release_version (id)
);
