-- Whether typed quotation marks and apostrophes are set as those of printing. Proofs from before were set as typed.
alter table ad_proof add column punctuation varchar(20) not null default 'AS_TYPED';
