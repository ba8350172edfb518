-- How somebody has chosen to have a file read, until its rows are checked so.
create table chosen_plan (
    id             binary(16)  not null,
    version        bigint      not null,
    import_version bigint      not null,
    plan           longtext    not null,
    chosen_by      binary(16)  not null,
    chosen_at      datetime(6) not null,
    primary key (id),
    constraint chosen_plan_import foreign key (id) references sheet_import (id)
);
