-- How far a campaign has come with each party, each step of that way, and each contact on it.
create table participation (
    id          binary(16)  not null,
    version     bigint      not null,
    campaign_id binary(16)  not null,
    party_id    binary(16)  not null,
    stage       varchar(20) not null,
    stage_since datetime(6) not null,
    tier        varchar(20) not null,
    owner_id    binary(16),
    next_kind   varchar(20),
    next_text   varchar(400),
    next_day    date,
    primary key (id)
);

create unique index participation_party on participation (campaign_id, party_id);

create index participation_stage on participation (campaign_id, stage);

create index participation_owner on participation (campaign_id, owner_id);

create index participation_next on participation (campaign_id, next_day);

create index participation_since on participation (campaign_id, stage_since);

create index participation_of_party on participation (party_id);

create table stage_change (
    id               binary(16)  not null,
    version          bigint      not null,
    participation_id binary(16)  not null,
    from_stage       varchar(20),
    to_stage         varchar(20) not null,
    at               datetime(6) not null,
    by_user          binary(16)  not null,
    reason           varchar(2000),
    primary key (id),
    constraint stage_change_participation foreign key (participation_id) references participation (id)
);

create index stage_change_at on stage_change (participation_id, at);

create table touch (
    id                binary(16)  not null,
    version           bigint      not null,
    participation_id  binary(16)  not null,
    channel           varchar(20) not null,
    direction         varchar(20) not null,
    representative    varchar(200),
    letter_version_id binary(16),
    outcome           varchar(20) not null,
    note              varchar(2000),
    at                datetime(6) not null,
    logged_by         binary(16)  not null,
    primary key (id),
    constraint touch_participation foreign key (participation_id) references participation (id)
);

create index touch_at on touch (participation_id, at);
