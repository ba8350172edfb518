-- How often a name may be used, where the signer set that.
create table signature_scope_run (
    signature_id binary(16)  not null,
    scope        varchar(30) not null,
    runs         int         not null,
    primary key (signature_id, scope),
    constraint signature_scope_run_signature foreign key (signature_id) references signature (id)
);
