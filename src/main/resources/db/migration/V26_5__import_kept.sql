-- What people have decided about rows that are being checked anew, sealed since it holds words of the rows.
create table import_kept (
    import_id   binary(16) not null,
    row_no      int        not null,
    line_no     int        not null,
    recheck_id  binary(16) not null,
    decided     int        not null,
    value_count int        not null,
    sealed      longblob   not null,
    primary key (import_id, row_no, line_no, recheck_id),
    constraint import_kept_import foreign key (import_id) references sheet_import (id)
);
