-- Whether this list has taken a party over from the one with which it came and which was taken back: the party goes with
-- this list then, where nothing hangs on it.
alter table party_source add column taken_over boolean default false not null;
