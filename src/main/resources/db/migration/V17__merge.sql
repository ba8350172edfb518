-- What can be taken back: each row that was changed, added or taken away, as it was and as it became.
create table undo_journal (
    id         binary(16)   not null,
    version    bigint       not null,
    kind       varchar(40)  not null,
    subject_id binary(16)   not null,
    label      varchar(400) not null,
    memo       longtext     not null,
    made_by    binary(16)   not null,
    made_at    datetime(6)  not null,
    undone_by  binary(16),
    undone_at  datetime(6),
    primary key (id)
);

create index undo_journal_of on undo_journal (kind, subject_id, made_at);

create index undo_journal_age on undo_journal (made_at);

-- Steps with the same thing_no go back together or not at all.
create table undo_step (
    journal_id   binary(16)   not null,
    position_no  int          not null,
    thing_no     int          not null,
    what         varchar(80)  not null,
    label        varchar(400) not null,
    -- On whose trail later changes of the thing are told, and how the verbs of such entries begin.
    subject_kind varchar(40)  not null,
    subject_id   binary(16)   not null,
    verbs        varchar(80)  not null,
    table_name   varchar(64)  not null,
    row_key      varchar(400) not null,
    before_row   longtext,
    after_row    longtext,
    primary key (journal_id, position_no),
    constraint undo_step_journal foreign key (journal_id) references undo_journal (id)
);

-- Where a party is that was merged into another one; a chain of merges leads to its end in one row.
create table party_redirect (
    old_id   binary(16)   not null,
    old_name varchar(200) not null,
    party_id binary(16)   not null,
    primary key (old_id),
    constraint party_redirect_party foreign key (party_id) references party (id)
);

create index party_redirect_to on party_redirect (party_id);

-- A merge asks which rows of imports lead to a party.
create index import_line_of_party on import_line (party_id);

create index import_line_matched on import_line (match_party_id);

-- And how many lines of sealed editions name a party.
create index edition_line_of_party on edition_line (party_id);
