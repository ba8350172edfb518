-- Of proofs that were made before it was kept: what the paper prints stands in the check that the proof passed or failed.
update ad_proof set paper_smallest = (
    select max(cast(replace(wanted, ' pt', '') as decimal(8, 2)) * 100)
    from ad_proof_check
    where proof_id = ad_proof.id and kind = 'SMALLEST_TYPE' and wanted regexp '^[0-9]+([.][0-9]+)? pt$'
)
where paper_smallest = 0 and type_size > 0 and exists (
    select 1
    from ad_proof_check
    where proof_id = ad_proof.id and kind = 'SMALLEST_TYPE' and wanted regexp '^[0-9]+([.][0-9]+)? pt$'
);
