-- Campaigns, their letters, and what suffices in them as evidence. Letter versions and decisions are only ever added.
create table campaign (
    id            binary(16)   not null,
    version       bigint       not null,
    name          varchar(200) not null,
    slug          varchar(60)  not null,
    zone          varchar(64)  not null,
    launch_at     datetime(6),
    embargo_until datetime(6),
    target        int          not null,
    created_at    datetime(6)  not null,
    primary key (id)
);

create unique index campaign_slug on campaign (slug);

create table letter (
    id             binary(16)    not null,
    version        bigint        not null,
    campaign_id    binary(16)    not null,
    title          varchar(200)  not null,
    kind           varchar(20)   not null,
    addressees     varchar(1000) not null,
    delivered_on   date,
    current_number int           not null,
    added_at       datetime(6)   not null,
    primary key (id),
    constraint letter_campaign foreign key (campaign_id) references campaign (id)
);

create table letter_version (
    id           binary(16)  not null,
    version      bigint      not null,
    letter_id    binary(16)  not null,
    version_no   int         not null,
    locale       varchar(35) not null,
    step         varchar(20) not null,
    reason       varchar(2000),
    text         longtext    not null,
    sha256       varchar(64) not null,
    published_by binary(16)  not null,
    published_at datetime(6) not null,
    primary key (id),
    constraint letter_version_letter foreign key (letter_id) references letter (id)
);

create unique index letter_version_number on letter_version (letter_id, version_no, locale);

create unique index letter_version_text on letter_version (letter_id, sha256);

create table policy_decision (
    id                   binary(16)    not null,
    version              bigint        not null,
    campaign_id          binary(16)    not null,
    tier                 varchar(20)   not null,
    decision_no          int           not null,
    forms                varchar(200)  not null,
    speakers             varchar(200)  not null,
    second_person        boolean       not null,
    verified_within_days int           not null,
    reason               varchar(2000) not null,
    decided_by           binary(16)    not null,
    decided_at           datetime(6)   not null,
    primary key (id),
    constraint policy_decision_campaign foreign key (campaign_id) references campaign (id)
);

create unique index policy_decision_order on policy_decision (campaign_id, tier, decision_no);

create table chosen_campaign (
    id          binary(16)  not null,
    version     bigint      not null,
    campaign_id binary(16)  not null,
    chosen_at   datetime(6) not null,
    primary key (id),
    constraint chosen_campaign_campaign foreign key (campaign_id) references campaign (id)
);
