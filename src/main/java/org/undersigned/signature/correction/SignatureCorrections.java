package org.undersigned.signature.correction;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SignatureCorrections extends JpaRepository<SignatureCorrection, UUID> {

    @Query("""
        select new org.undersigned.signature.correction.Correction(c.what, c.oldValue, c.newValue,
            c.askedBy, c.reason, c.evidenceId, c.byUser, c.at)
        from SignatureCorrection c where c.signatureId = :signature order by c.at desc, c.id
        """)
    List<Correction> of(UUID signature);
}
