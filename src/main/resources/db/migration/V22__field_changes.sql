-- What each row of an import says beyond its name, against what was there when the file was checked. The words themselves
-- stay in the row: what is private is kept once.
create table import_change (
    import_id   binary(16)  not null,
    line_no     int         not null,
    change_no   int         not null,
    field       varchar(30) not null,
    ordinal_no  int         not null,
    effect      varchar(20) not null,
    old_value   longtext,
    chosen      boolean     not null,
    done_as     varchar(20),
    made        longtext,
    primary key (import_id, line_no, change_no),
    constraint import_change_line foreign key (import_id, line_no) references import_line (import_id, line_no)
);

create index import_change_field on import_change (import_id, field, effect);

-- An import is begun with the first row to which something was done.
alter table sheet_import add column begun_at datetime(6);

update sheet_import
set begun_at = checked_at
where state not in ('UPLOADED', 'CHECKED');
