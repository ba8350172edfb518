-- A mail that is to go out, written with the change that it tells of; what cannot be known of it waits for a person.
create table outbox_mail (
    id          binary(16)   not null,
    mail_key    varchar(200) not null,
    recipient   varchar(254) not null,
    subject     varchar(300) not null,
    body        longtext     not null,
    state       varchar(20)  not null,
    attempts    int          not null,
    put_at      datetime(6)  not null,
    next_try_at datetime(6)  not null,
    lease_owner binary(16),
    lease_until datetime(6),
    settled_at  datetime(6),
    problem     varchar(500) not null,
    primary key (id),
    constraint outbox_mail_once unique (mail_key),
    key outbox_mail_due (state, next_try_at)
);
