-- Sealed lists of names. Neither an edition's facts nor its lines ever change; only its state does.
create table edition (
    id                 binary(16)    not null,
    version            bigint        not null,
    campaign_id        binary(16)    not null,
    letter_id          binary(16)    not null,
    letter_number      int           not null,
    scope              varchar(30)   not null,
    edition_no         int           not null,
    title              varchar(200)  not null,
    searched           varchar(500)  not null,
    contact            varchar(300)  not null,
    ordering           varchar(30)   not null,
    counting_rule      varchar(30)   not null,
    as_of              datetime(6)   not null,
    sealed_by          binary(16)    not null,
    campaign_name      varchar(200)  not null,
    campaign_slug      varchar(60)   not null,
    zone               varchar(64)   not null,
    launch_at          datetime(6),
    embargo_until      datetime(6),
    letter_title       varchar(200)  not null,
    addressees         varchar(1000) not null,
    content_sha256     varchar(64)   not null,
    predecessor_id     binary(16),
    person_count       int           not null,
    group_count        int           not null,
    estate_count       int           not null,
    organisation_count int           not null,
    state              varchar(20)   not null,
    state_since        datetime(6)   not null,
    state_by           binary(16)    not null,
    state_reason       varchar(2000),
    primary key (id),
    constraint edition_numbered unique (campaign_id, edition_no)
);

create table edition_line (
    edition_id   binary(16)   not null,
    position_no  int          not null,
    signature_id binary(16)   not null,
    party_id     binary(16)   not null,
    credited     varchar(300) not null,
    sort_key     varchar(200) not null,
    descriptor   varchar(300),
    title        varchar(300),
    kind         varchar(20)  not null,
    discipline   varchar(40),
    marquee      boolean      not null,
    primary key (edition_id, position_no),
    constraint edition_line_edition foreign key (edition_id) references edition (id)
);

create index edition_line_signature on edition_line (signature_id);

create table edition_file (
    edition_id binary(16)  not null,
    format     varchar(10) not null,
    file_id    binary(16)  not null,
    sha256     varchar(64) not null,
    primary key (edition_id, format),
    constraint edition_file_edition foreign key (edition_id) references edition (id)
);

create table edition_export (
    id         binary(16)   not null,
    version    bigint       not null,
    edition_id binary(16)   not null,
    format     varchar(10)  not null,
    sha256     varchar(64)  not null,
    given_to   varchar(300) not null,
    by_user    binary(16)   not null,
    at         datetime(6)  not null,
    primary key (id),
    constraint edition_export_edition foreign key (edition_id) references edition (id)
);

create index edition_export_of on edition_export (edition_id, at);
