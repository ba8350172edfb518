-- Of such an insertion the paper may have had the ad: no later revision takes it over, so that it does not run unasked.
update ad_insertion set state = 'CANCELLED'
where state = 'MATERIAL_ACCEPTED'
    and exists (
        select 1 from ad_order_line l join ad_order_revision r on r.id = l.revision_id
        where l.insertion_id = ad_insertion.id and r.state = 'DECLINED')
    and not exists (
        select 1 from ad_order_line l join ad_order_revision r on r.id = l.revision_id
        where l.insertion_id = ad_insertion.id
            and r.state in ('DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'SENT', 'CONFIRMED'));
