-- Whether a person has chosen or left what the row says, and not the check alone.
alter table import_change add column chosen_by_hand boolean not null default false;
