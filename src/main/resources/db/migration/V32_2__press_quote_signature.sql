create index press_quote_signature on press_quote (signature_id);
