-- How many names of an edition have which honour and belong to which body, as JSON; none of editions of before, which
-- stay as they were sealed.
alter table edition add tallies longtext;
