-- Members and officers of bodies and bodies within bodies stand beside the members of groups.
alter table group_member rename to affiliation;
