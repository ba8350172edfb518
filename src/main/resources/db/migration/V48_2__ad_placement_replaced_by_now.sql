update ad_placement set replaced_by = (
    select max(substring(s.words, 1, 400)) from ad_placement_step s
    where s.placement_id = ad_placement.id and s.kind = 'REPLACED')
where state = 'REJECTED';
