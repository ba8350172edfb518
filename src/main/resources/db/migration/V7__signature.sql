create table signature (
    id                       binary(16)    not null,
    version                  bigint        not null,
    campaign_id              binary(16)    not null,
    letter_id                binary(16)    not null,
    letter_version_id        binary(16)    not null,
    letter_number            int           not null,
    text_sha256              varchar(64)   not null,
    party_id                 binary(16)    not null,
    credited                 varchar(300)  not null,
    credited_sort_key        varchar(200)  not null,
    credited_folded          varchar(700)  not null,
    descriptor               varchar(300),
    title_for_identification varchar(300),
    capacity                 varchar(20)   not null,
    state                    varchar(20)   not null,
    recorded_by              binary(16)    not null,
    recorded_at              datetime(6)   not null,
    revised_by               binary(16),
    tier_at_recording        varchar(20),
    decided_by               binary(16),
    decided_at               datetime(6),
    -- When the yes was last taken back; stays when it is given again, since only evidence from then on counts.
    withdrawn_at             datetime(6),
    -- The first of the numbers that cover each other, while the signature stands or is a tombstone; empty once rejected.
    -- Keeps one per party.
    place_no                 int,
    primary key (id),
    constraint signature_once unique (letter_id, party_id, place_no)
);

create index signature_list on signature (campaign_id, state, credited_sort_key);

create index signature_names on signature (campaign_id, credited_sort_key);

create index signature_letter on signature (letter_id, state, letter_number);

create index signature_party on signature (party_id);

create table signature_scope (
    signature_id binary(16)  not null,
    scope        varchar(30) not null,
    primary key (signature_id, scope),
    constraint signature_scope_signature foreign key (signature_id) references signature (id)
);

-- The last day on which a use is granted, where the signer set one.
create table signature_scope_end (
    signature_id binary(16)  not null,
    scope        varchar(30) not null,
    until_on     date        not null,
    primary key (signature_id, scope),
    constraint signature_scope_end_signature foreign key (signature_id) references signature (id)
);

create table signature_step (
    id           binary(16)    not null,
    version      bigint        not null,
    signature_id binary(16)    not null,
    from_state   varchar(20),
    to_state     varchar(20)   not null,
    by_user      binary(16)    not null,
    at           datetime(6)   not null,
    channel      varchar(30),
    reason       varchar(2000),
    primary key (id),
    constraint signature_step_signature foreign key (signature_id) references signature (id)
);

create index signature_step_of on signature_step (signature_id, at);

create table signature_correction (
    id           binary(16)    not null,
    version      bigint        not null,
    signature_id binary(16)    not null,
    what         varchar(30)   not null,
    old_value    varchar(1000),
    new_value    varchar(1000),
    asked_by     varchar(300)  not null,
    reason       varchar(2000) not null,
    -- What shows it, where the name changed or a use was added.
    evidence_id  binary(16),
    by_user      binary(16)    not null,
    at           datetime(6)   not null,
    primary key (id),
    constraint signature_correction_signature foreign key (signature_id) references signature (id)
);

create index signature_correction_of on signature_correction (signature_id, at);

create table evidence (
    id                   binary(16)    not null,
    version              bigint        not null,
    campaign_id          binary(16)    not null,
    speaker              varchar(20)   not null,
    speaker_name         varchar(300)  not null,
    form                 varchar(20)   not null,
    channel              varchar(20)   not null,
    authority            varchar(500),
    authority_checked_on date,
    received_on          date          not null,
    words                longtext,
    added_by             binary(16)    not null,
    added_at             datetime(6)   not null,
    primary key (id)
);

create table evidence_file (
    evidence_id binary(16) not null,
    file_id     binary(16) not null,
    primary key (evidence_id, file_id),
    constraint evidence_file_evidence foreign key (evidence_id) references evidence (id)
);

create table signature_evidence (
    signature_id binary(16)  not null,
    evidence_id  binary(16)  not null,
    added_by     binary(16)  not null,
    added_at     datetime(6) not null,
    primary key (signature_id, evidence_id),
    constraint signature_evidence_signature foreign key (signature_id) references signature (id),
    constraint signature_evidence_evidence foreign key (evidence_id) references evidence (id)
);

create index signature_evidence_of on signature_evidence (evidence_id);
