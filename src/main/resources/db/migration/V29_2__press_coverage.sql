-- An article that was read against an edition. Its text is not kept, only its hash and what was found.
create table press_coverage (
    id                 binary(16)    not null,
    version            bigint        not null,
    campaign_id        binary(16)    not null,
    edition_id         binary(16)    not null,
    outlet             varchar(200)  not null,
    headline           varchar(300)  not null,
    link               varchar(1000) not null,
    appeared_on        date,
    article_sha256     varchar(64)   not null,
    signers            int           not null,
    logged_by          binary(16)    not null,
    logged_at          datetime(6)   not null,
    correction_sent_by binary(16),
    correction_sent_at datetime(6),
    primary key (id)
);

create index press_coverage_of on press_coverage (campaign_id, logged_at);
