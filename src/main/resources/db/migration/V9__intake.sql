-- A spreadsheet on its way in: what was uploaded, how its columns are read, and each row with what is made of it.
create table sheet_import (
    id            binary(16)   not null,
    version       bigint       not null,
    campaign_id   binary(16)   not null,
    file_id       binary(16)   not null,
    file_name     varchar(255) not null,
    sheet_name    varchar(255) not null,
    state         varchar(20)  not null,
    plan          longtext     not null,
    line_count    int          not null,
    started_by    binary(16)   not null,
    started_at    datetime(6)  not null,
    checked_at    datetime(6),
    applied_at    datetime(6),
    undone_at     datetime(6),
    primary key (id)
);

create index sheet_import_list on sheet_import (campaign_id, started_at);

create table import_line (
    import_id        binary(16)    not null,
    line_no          int           not null,
    row_no           int           not null,
    cells            longtext      not null,
    name             varchar(400)  not null,
    kind             varchar(20),
    proposal         varchar(20)   not null,
    problem          varchar(40),
    decision         varchar(20),
    match_party_id   binary(16),
    match_name       varchar(300),
    match_count      int           not null,
    first_line_no    int,
    outcome          varchar(20),
    outcome_reason   varchar(2000),
    party_id         binary(16),
    participation_id binary(16),
    signature_id     binary(16),
    primary key (import_id, line_no),
    constraint import_line_import foreign key (import_id) references sheet_import (id)
);

create index import_line_proposal on import_line (import_id, proposal, line_no);
