-- How deep a space of this width has to be to hold all names at the smallest type that is wanted; 0 where this one does.
alter table ad_proof add column depth_wanted_um bigint not null default 0;
