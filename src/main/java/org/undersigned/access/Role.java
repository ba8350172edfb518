package org.undersigned.access;

import java.util.Set;

/**
 * A bundle of permissions. A user may hold several roles and has the permissions of all of them; a narrower view of the
 * vault stays narrow beside a wider one.
 */
public enum Role {
    CAMPAIGNER(
            Permission.DIRECTORY_READ,
            Permission.DIRECTORY_WRITE,
            Permission.VAULT_READ_OWN,
            Permission.OUTREACH_READ,
            Permission.OUTREACH_WRITE,
            Permission.SIGNATURE_READ,
            Permission.SIGNATURE_RECORD,
            Permission.SIGNATURE_WITHDRAW,
            Permission.EVIDENCE_READ_OWN,
            Permission.IMPORT_READ,
            Permission.IMPORT_PROPOSE,
            Permission.CAMPAIGN_READ,
            Permission.TRAIL_READ_OWN),
    COORDINATOR(
            Permission.DIRECTORY_READ,
            Permission.DIRECTORY_WRITE,
            Permission.VAULT_READ,
            Permission.VAULT_READ_REASON,
            Permission.OUTREACH_READ,
            Permission.OUTREACH_WRITE,
            Permission.OUTREACH_ASSIGN,
            Permission.RESTRICTION_LIFT,
            Permission.PARTY_MERGE,
            Permission.SIGNATURE_READ,
            Permission.SIGNATURE_RECORD,
            Permission.SIGNATURE_CONFIRM,
            Permission.SIGNATURE_WITHDRAW,
            Permission.SIGNATURE_HOLD,
            Permission.EVIDENCE_READ_OWN,
            Permission.EVIDENCE_READ,
            Permission.EDITION_READ,
            Permission.EDITION_SEAL,
            Permission.EDITION_EXPORT,
            Permission.EDITION_HOLD,
            Permission.PRESS_WRITE,
            Permission.RELEASE_READ,
            Permission.RELEASE_APPROVE,
            Permission.PUBLICATION_READ,
            Permission.PUBLICATION_WRITE,
            Permission.ORDER_READ,
            Permission.ORDER_WRITE,
            Permission.ORDER_APPROVE,
            Permission.COPY_READ,
            Permission.COPY_WRITE,
            Permission.COPY_APPROVE,
            Permission.IMPORT_READ,
            Permission.IMPORT_PROPOSE,
            Permission.IMPORT_APPLY,
            Permission.CAMPAIGN_READ,
            Permission.CAMPAIGN_WRITE,
            Permission.TRAIL_READ_OWN,
            Permission.TRAIL_READ_CAMPAIGN),
    APPROVER(
            Permission.DIRECTORY_READ,
            Permission.OUTREACH_READ,
            Permission.SIGNATURE_READ,
            Permission.SIGNATURE_WITHDRAW,
            Permission.SIGNATURE_HOLD,
            Permission.EVIDENCE_READ_OWN,
            Permission.EVIDENCE_READ,
            Permission.EDITION_HOLD,
            Permission.RELEASE_READ,
            Permission.RELEASE_APPROVE,
            Permission.PUBLICATION_READ,
            Permission.ORDER_READ,
            Permission.ORDER_APPROVE,
            Permission.COPY_READ,
            Permission.COPY_APPROVE,
            Permission.CAMPAIGN_READ),
    PRESS_OFFICER(
            Permission.DIRECTORY_READ,
            Permission.OUTREACH_READ,
            Permission.SIGNATURE_READ,
            Permission.SIGNATURE_WITHDRAW,
            Permission.EDITION_READ,
            Permission.EDITION_SEAL,
            Permission.EDITION_EXPORT,
            Permission.PRESS_WRITE,
            Permission.RELEASE_READ,
            Permission.CAMPAIGN_READ),
    AUDITOR(
            Permission.DIRECTORY_READ,
            Permission.VAULT_READ_REASON,
            Permission.OUTREACH_READ,
            Permission.SIGNATURE_READ,
            Permission.EVIDENCE_READ_OWN,
            Permission.EVIDENCE_READ,
            Permission.EDITION_READ,
            Permission.RELEASE_READ,
            Permission.PUBLICATION_READ,
            Permission.ORDER_READ,
            Permission.COPY_READ,
            Permission.IMPORT_READ,
            Permission.CAMPAIGN_READ,
            Permission.TRAIL_READ_OWN,
            Permission.TRAIL_READ_CAMPAIGN,
            Permission.TRAIL_READ,
            Permission.USER_READ),
    ADMIN(
            Permission.TRAIL_READ_OWN,
            Permission.TRAIL_READ_CAMPAIGN,
            Permission.TRAIL_READ,
            Permission.CAMPAIGN_READ,
            Permission.USER_READ,
            Permission.USER_MANAGE);

    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    public Set<String> permissions() {
        return permissions;
    }
}
