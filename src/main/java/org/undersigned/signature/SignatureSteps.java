package org.undersigned.signature;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SignatureSteps extends JpaRepository<SignatureStep, UUID> {

    @Modifying
    @Query("delete from SignatureStep s where s.signatureId = :signature")
    void deleteBySignatureId(UUID signature);
}
