-- What the sentence speaks of.
alter table ad_read_back add column unread_about varchar(200);
