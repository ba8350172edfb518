-- That somebody who holds an edition was told that it is not to be used any more, in which words.
create table edition_notice (
    id            binary(16)   not null,
    version       bigint       not null,
    edition_id    binary(16)   not null,
    edition_state varchar(20)  not null,
    holder        varchar(300) not null,
    words         longtext     not null,
    told_by       binary(16)   not null,
    told_at       datetime(6)  not null,
    primary key (id),
    constraint edition_notice_edition foreign key (edition_id) references edition (id)
);
