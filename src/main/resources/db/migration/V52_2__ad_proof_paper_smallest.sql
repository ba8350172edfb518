-- The smallest type of the paper in hundredths of a point, as known when the proof was made; 0 where it was not.
alter table ad_proof add column paper_smallest int not null default 0;
