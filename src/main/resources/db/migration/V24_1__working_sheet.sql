-- Sheets that staff have taken to work on outside, and what each of their rows was at that moment.
create table working_sheet (
    id          binary(16)  not null,
    campaign_id binary(16)  not null,
    taken_by    binary(16)  not null,
    taken_at    datetime(6) not null,
    row_count   int         not null,
    primary key (id)
);

create table working_row (
    id       binary(16)  not null,
    sheet_id binary(16)  not null,
    row_key  varchar(20) not null,
    party_id binary(16)  not null,
    cells    longtext    not null,
    primary key (id),
    constraint working_row_sheet foreign key (sheet_id) references working_sheet (id)
);

create unique index working_row_key on working_row (row_key);

create index working_row_party on working_row (party_id);
