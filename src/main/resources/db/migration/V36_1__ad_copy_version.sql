-- The words and names of an ad under a number. They never change; only the state of a version does.
create table ad_copy_version (
    id           binary(16)  not null,
    version      bigint      not null,
    copy_id      binary(16)  not null,
    version_no   int         not null,
    edition_id   binary(16)  not null,
    names_order  varchar(20),
    name_count   int         not null,
    words_hash   varchar(64) not null,
    names_hash   varchar(64) not null,
    content_hash varchar(64) not null,
    strike_of    binary(16),
    author_id    binary(16)  not null,
    written_at   datetime(6) not null,
    submitted_at datetime(6),
    state        varchar(20) not null,
    state_by     binary(16)  not null,
    state_since  datetime(6) not null,
    primary key (id),
    constraint ad_copy_version_of foreign key (copy_id) references ad_copy (id),
    constraint ad_copy_version_numbered unique (copy_id, version_no),
    key ad_copy_version_names (edition_id)
);
