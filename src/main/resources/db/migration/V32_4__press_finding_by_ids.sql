-- What a finding means: the paragraph of the article, a signature, a quote, the figure that was said and the one listed.
alter table press_coverage_finding add (
    paragraph_no int, signature_id binary(16), quote_id binary(16), said int, listed int);
