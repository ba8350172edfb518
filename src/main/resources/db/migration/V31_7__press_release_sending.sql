-- That somebody was sent a file of a press release: which version in which format, with which names, when, from whom.
create table press_release_sending (
    id                 binary(16)   not null,
    version            bigint       not null,
    release_id         binary(16)   not null,
    release_version_id binary(16)   not null,
    format             varchar(10)  not null,
    sha256             varchar(64)  not null,
    outlet_id          binary(16)   not null,
    outlet_name        varchar(200) not null,
    journalist_id      binary(16),
    journalist_name    varchar(200) not null,
    sent_by            binary(16)   not null,
    sent_at            datetime(6)  not null,
    primary key (id),
    constraint press_release_sending_of foreign key (release_version_id) references press_release_version (id),
    constraint press_release_sending_to foreign key (outlet_id) references press_outlet (id)
);

create index press_release_sending_when on press_release_sending (release_id, sent_at);
