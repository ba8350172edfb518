-- Stored files in pieces, so that a backup and a second node have them.
create table stored_file (
    id         binary(16)   not null,
    version    bigint       not null,
    name       varchar(255) not null,
    media_type varchar(100) not null,
    size_bytes bigint       not null,
    sha256     varchar(64)  not null,
    stored_at  datetime(6)  not null,
    stored_by  binary(16),
    primary key (id)
);

create table stored_file_piece (
    file_id     binary(16) not null,
    position_no int        not null,
    content     longblob   not null,
    primary key (file_id, position_no),
    constraint stored_file_piece_file foreign key (file_id) references stored_file (id)
);

-- Work that goes on in the background and can be left and found again. The beat moves while a process works on it.
create table job (
    id          binary(16)   not null,
    version     bigint       not null,
    kind        varchar(40)  not null,
    subject_id  binary(16)   not null,
    state       varchar(20)  not null,
    done_count  int          not null,
    total_count int          not null,
    message     varchar(2000),
    started_by  binary(16),
    queued_at   datetime(6)  not null,
    started_at  datetime(6),
    ended_at    datetime(6),
    beat        bigint       not null,
    primary key (id)
);

create index job_subject on job (subject_id, queued_at);

create index job_state on job (state);
