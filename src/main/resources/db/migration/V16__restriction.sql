-- Whom we do not contact. Neither a restriction nor its lifting is ever changed or taken away; no campaign means all of
-- them, no last day means until it is lifted.
create table restriction (
    id          binary(16)    not null,
    version     bigint        not null,
    party_id    binary(16)    not null,
    campaign_id binary(16),
    reason      varchar(2000) not null,
    until_on    date,
    set_by      binary(16)    not null,
    set_at      datetime(6)   not null,
    primary key (id),
    constraint restriction_party foreign key (party_id) references party (id)
);

create index restriction_of_party on restriction (party_id);

create table restriction_lifting (
    id             binary(16)    not null,
    version        bigint        not null,
    restriction_id binary(16)    not null,
    reason         varchar(2000) not null,
    lifted_by      binary(16)    not null,
    lifted_at      datetime(6)   not null,
    primary key (id),
    constraint restriction_lifting_of foreign key (restriction_id) references restriction (id)
);

create unique index restriction_lifted_once on restriction_lifting (restriction_id);
