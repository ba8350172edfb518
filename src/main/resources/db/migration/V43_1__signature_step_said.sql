-- When a withdrawal was said; it may be recorded later. Null where that was not asked.
alter table signature_step add said_at datetime(6);
