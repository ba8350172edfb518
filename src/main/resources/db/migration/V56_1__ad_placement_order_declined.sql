-- Ads in what no order has any more since it was declined: they fell away with it, as those do now.
update ad_placement set state = 'REJECTED', ended = 'ORDER_DECLINED', on_its_way = null, released = null
where state in ('SUBMITTED', 'QUERIED', 'CLEARED', 'PROOF_APPROVED', 'RELEASED')
    and exists (
        select 1 from ad_order_line l join ad_order_revision r on r.id = l.revision_id
        where l.insertion_id = ad_placement.insertion_id and r.state = 'DECLINED')
    and not exists (
        select 1 from ad_order_line l join ad_order_revision r on r.id = l.revision_id
        where l.insertion_id = ad_placement.insertion_id
            and r.state in ('DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'SENT', 'CONFIRMED'));
