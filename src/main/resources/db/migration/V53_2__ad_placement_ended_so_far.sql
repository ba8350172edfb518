update ad_placement set ended = (
    select max(case
        when s.kind in ('DECLINED', 'REPLACED') then s.kind
        when i.state = 'NOT_RUN' then 'NOT_RUN'
        when i.state in ('RAN', 'FILED') then 'OTHER_PRINTED'
        else 'CALLED_OFF' end)
    from ad_placement_step s join ad_insertion i on i.id = ad_placement.insertion_id
    where s.placement_id = ad_placement.id and s.kind in ('DECLINED', 'REPLACED', 'FELL_AWAY'))
where state = 'REJECTED';
