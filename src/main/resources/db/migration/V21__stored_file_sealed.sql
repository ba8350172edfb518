-- Files that are on their way in only are sealed; the others are kept as they are.
alter table stored_file add column sealed boolean default false not null;
