-- Names that came without pairs after those of V10 were listed, among them those of representatives that became parties.
insert into unpaired_name (name_id)
select id
from party_name
where id not in (select name_id from party_pair)
    and id not in (select name_id from unpaired_name);
