-- Under which master key the trail was last written; unknown until the next entry.
alter table audit_head add column key_id varchar(16);
