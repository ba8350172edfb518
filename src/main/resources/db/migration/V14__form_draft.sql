-- What somebody typed into a form and has not saved: sealed, and only for the one who typed it.
create table form_draft (
    user_id      binary(16)  not null,
    form         varchar(60) not null,
    subject_id   binary(16)  not null,
    seen_version bigint      not null,
    content      longblob    not null,
    kept_at      datetime(6) not null,
    primary key (user_id, form, subject_id)
);

create index form_draft_kept on form_draft (kept_at);
