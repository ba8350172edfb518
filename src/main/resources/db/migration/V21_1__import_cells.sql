-- The cells of a row of an import, sealed: apart from what is said of the row, which outlasts them. Rows that were
-- imported before keep theirs where they are, in the clear.
create table import_cells (
    import_id binary(16) not null,
    line_no   int        not null,
    sealed    longblob   not null,
    primary key (import_id, line_no),
    constraint import_cells_line foreign key (import_id, line_no) references import_line (import_id, line_no)
);

alter table import_line modify column cells longtext;
