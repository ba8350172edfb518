-- The trail: entries are only ever added. The head row holds the end of the chain.
create table audit_event (
    seq           bigint        not null,
    at            datetime(6)   not null,
    actor_id      binary(16),
    actor_name    varchar(200)  not null,
    actor_roles   varchar(200)  not null,
    actor_session varchar(64),
    address       varchar(64),
    verb          varchar(80)   not null,
    subject_kind  varchar(40)   not null,
    subject_id    binary(16)    not null,
    subject_label varchar(400)  not null,
    campaign_id   binary(16),
    particulars   longtext      not null,
    reason        longtext,
    previous_hash binary(32)    not null,
    hash          binary(32)    not null,
    primary key (seq)
);

create index audit_event_subject on audit_event (subject_id, seq);

create index audit_event_actor on audit_event (actor_id, seq);

create index audit_event_campaign on audit_event (campaign_id, seq);

create index audit_event_at on audit_event (at, seq);

create table audit_head (
    id   int        not null,
    seq  bigint     not null,
    hash binary(32) not null,
    primary key (id)
);

insert into audit_head (id, seq, hash)
values (1, 0, x'0000000000000000000000000000000000000000000000000000000000000000');

create table audit_subject_key (
    subject_id  binary(16)    not null,
    wrapped_key varbinary(80) not null,
    primary key (subject_id)
);
