-- Users. The folded address is what a person signs in with; the folded name is what a list is searched and sorted by.
create table staff_user (
    id            binary(16)   not null,
    version       bigint       not null,
    name          varchar(120) not null,
    name_folded   varchar(240) not null,
    email         varchar(254) not null,
    email_folded  varchar(254) not null,
    password_hash varchar(200),
    stamp         bigint       not null,
    invited_at    datetime(6)  not null,
    disabled_at   datetime(6),
    primary key (id)
);

create unique index staff_user_email on staff_user (email_folded);

create index staff_user_name on staff_user (name_folded);

create table user_role (
    user_id    binary(16)  not null,
    role_name  varchar(20) not null,
    granted_at datetime(6) not null,
    granted_by binary(16),
    primary key (user_id, role_name),
    constraint user_role_user foreign key (user_id) references staff_user (id)
);

create index user_role_name on user_role (role_name);

-- Single-use links with which a user chooses a password; only the hash of the secret is kept.
create table access_link (
    id          binary(16)    not null,
    version     bigint        not null,
    user_id     binary(16)    not null,
    kind        varchar(20)   not null,
    secret_hash varbinary(32) not null,
    made_at     datetime(6)   not null,
    made_by     binary(16),
    expires_at  datetime(6)   not null,
    used_at     datetime(6),
    primary key (id),
    constraint access_link_user foreign key (user_id) references staff_user (id)
);

create unique index access_link_secret on access_link (secret_hash);

create index access_link_of_user on access_link (user_id);

-- When users were signed in.
create table user_session (
    id          binary(16)  not null,
    version     bigint      not null,
    user_id     binary(16)  not null,
    fingerprint varchar(16) not null,
    address     varchar(64),
    started_at  datetime(6) not null,
    ended_at    datetime(6),
    ended_how   varchar(20),
    primary key (id),
    constraint user_session_user foreign key (user_id) references staff_user (id)
);

create index user_session_of_user on user_session (user_id, started_at);

-- Failed tries to sign in, by keyed fingerprints of the account name and of the address, so that neither can be read.
create table sign_in_throttle (
    bucket          binary(32)  not null,
    scope           varchar(10) not null,
    failures        int         not null,
    refusals        bigint      not null,
    last_failure_at datetime(6),
    refused_until   datetime(6),
    welcome_until   datetime(6),
    primary key (bucket)
);

create index sign_in_throttle_age on sign_in_throttle (last_failure_at);

-- One row about the installation: the setup link, and a number that moves whenever administrators lose their power.
create table installation (
    id                     int    not null,
    setup_hash             binary(32),
    setup_expires_at       datetime(6),
    set_up_at              datetime(6),
    administrators_changed bigint not null,
    primary key (id)
);

insert into installation (id, administrators_changed) values (1, 0);
