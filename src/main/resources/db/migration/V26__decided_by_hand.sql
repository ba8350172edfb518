-- Whether a person has decided about the line, and not the check alone.
alter table import_line add column decided_by_hand boolean not null default false;
