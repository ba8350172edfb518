-- Whether the words have to stand in the letter as they are; otherwise they follow it in words of their own.
alter table ad_copy_block add column verbatim boolean not null default false;
