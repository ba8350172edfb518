-- That an import was checked anew after people had decided about its rows: how these were read before, as long as not all
-- decisions have been set aside, and how many of them were kept and start anew, once that is known.
create table import_recheck (
    import_id   binary(16) not null,
    recheck_id  binary(16) not null,
    plan        longtext,
    rows_kept   int,
    values_kept int,
    rows_anew   int,
    values_anew int,
    primary key (import_id),
    constraint import_recheck_import foreign key (import_id) references sheet_import (id)
);
