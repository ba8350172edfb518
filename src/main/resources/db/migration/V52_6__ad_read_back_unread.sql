-- Why a tear sheet could not be read, as the key of a sentence; none where it could.
alter table ad_read_back add column unread varchar(100);
