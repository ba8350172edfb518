package org.undersigned.signature;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.undersigned.access.Permission;
import org.undersigned.audit.RecordHistory;
import org.undersigned.signature.evidence.EvidenceRecords;

/** Signatures are read with their histories by all who see them, evidence by those who see all of it. */
@Configuration(proxyBeanMethods = false)
class SignatureHistories {

    @Bean
    RecordHistory historyOfSignatures() {
        return new RecordHistory(SignatureRecords.KIND, Permission.SIGNATURE_READ);
    }

    @Bean
    RecordHistory historyOfEvidence() {
        return new RecordHistory(EvidenceRecords.KIND, Permission.EVIDENCE_READ);
    }
}
