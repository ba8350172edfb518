-- Beside whom a name does not stand, where the signer said so.
create table signature_not_beside (
    signature_id binary(16) not null,
    party_id     binary(16) not null,
    primary key (signature_id, party_id),
    constraint signature_not_beside_signature foreign key (signature_id) references signature (id)
);

create index signature_not_beside_of on signature_not_beside (party_id);
