-- How many names there may be at the smallest type that is set, where a hundred more have no room; 0 where they have.
alter table ad_proof add column most_names int not null default 0;
