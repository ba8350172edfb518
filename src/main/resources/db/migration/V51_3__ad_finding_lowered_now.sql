-- Of a credit that is known already the ledger tells it: it took the sum back when the credit was recorded.
update ad_finding set lowered_id = (
    select min(e.reference_id) from budget_entry e join ad_invoice i on i.id = e.reference_id
    where i.order_id = ad_finding.order_id and e.kind = 'INVOICED' and e.amount = -ad_finding.credit
        and e.posted_by = ad_finding.found_by
        and e.posted_at between ad_finding.found_at and timestampadd(second, 1, ad_finding.found_at)
) where invoice_id is null and credit is not null;
