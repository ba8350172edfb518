package org.undersigned.access;

import org.undersigned.audit.TrailPermission;

/**
 * What a user may do: a verb on a noun. Services and routes name one of these in {@code @RolesAllowed}; who holds which
 * is said by {@link Role}.
 */
public final class Permission {

    /** Every signed-in member of staff. */
    public static final String STAFF = "STAFF:SIGNED_IN";

    public static final String DIRECTORY_READ = "DIRECTORY:READ";
    public static final String DIRECTORY_WRITE = "DIRECTORY:WRITE";

    /**
     * Private contact points of those whom one holds a claim on. Whoever has this sees no others, whatever else their
     * roles allow: the vault is never widened by a union of roles.
     */
    public static final String VAULT_READ_OWN = "VAULT:READ_OWN";

    /** Private contact points of everybody. */
    public static final String VAULT_READ = "VAULT:READ";

    /** Why somebody looked into the vault; that they did is told to all readers of the directory. */
    public static final String VAULT_READ_REASON = "VAULT:READ_REASON";

    /** Make one party of two, and take that back. */
    public static final String PARTY_MERGE = "PARTY:MERGE";

    public static final String OUTREACH_READ = "OUTREACH:READ";
    public static final String OUTREACH_WRITE = "OUTREACH:WRITE";
    /** Give a participation to somebody else, against its owner. */
    public static final String OUTREACH_ASSIGN = "OUTREACH:ASSIGN";

    /** Allow again what a restriction forbids; whoever works in outreach may set one. */
    public static final String RESTRICTION_LIFT = "RESTRICTION:LIFT";

    public static final String SIGNATURE_READ = "SIGNATURE:READ";
    public static final String SIGNATURE_RECORD = "SIGNATURE:RECORD";
    public static final String SIGNATURE_CONFIRM = "SIGNATURE:CONFIRM";
    public static final String SIGNATURE_WITHDRAW = "SIGNATURE:WITHDRAW";
    /** Keep a name back, and let it go again. */
    public static final String SIGNATURE_HOLD = "SIGNATURE:HOLD";
    /** Evidence of signatures that the user recorded. */
    public static final String EVIDENCE_READ_OWN = "EVIDENCE:READ_OWN";

    public static final String EVIDENCE_READ = "EVIDENCE:READ";

    public static final String EDITION_READ = "EDITION:READ";
    public static final String EDITION_SEAL = "EDITION:SEAL";
    public static final String EDITION_EXPORT = "EDITION:EXPORT";
    /** Keep an edition back, and let it go again. */
    public static final String EDITION_HOLD = "EDITION:HOLD";

    /** Keep what the press is told: quotes and their sign-off, releases and who gets them. */
    public static final String PRESS_WRITE = "PRESS:WRITE";

    /** Releases; whoever may not read editions sees those alone that are put before them. */
    public static final String RELEASE_READ = "RELEASE:READ";

    /** Approve releases that somebody else has written. */
    public static final String RELEASE_APPROVE = "RELEASE:APPROVE";

    /** Papers, their prices and deadlines. */
    public static final String PUBLICATION_READ = "PUBLICATION:READ";

    public static final String PUBLICATION_WRITE = "PUBLICATION:WRITE";

    /** Orders, budgets and invoices; whoever only approves sees those that are put before them. */
    public static final String ORDER_READ = "ORDER:READ";

    public static final String ORDER_WRITE = "ORDER:WRITE";
    /** Approve orders and invoices that somebody else has prepared. */
    public static final String ORDER_APPROVE = "ORDER:APPROVE";

    /** Copy of ads and its proofs; whoever may not read editions sees those alone that are put before them. */
    public static final String COPY_READ = "COPY:READ";

    public static final String COPY_WRITE = "COPY:WRITE";
    /** Approve copy that somebody else has written. */
    public static final String COPY_APPROVE = "COPY:APPROVE";

    public static final String IMPORT_READ = "IMPORT:READ";
    public static final String IMPORT_PROPOSE = "IMPORT:PROPOSE";
    /** Apply what changes existing records, and undo the imports of others. */
    public static final String IMPORT_APPLY = "IMPORT:APPLY";

    public static final String CAMPAIGN_READ = "CAMPAIGN:READ";
    public static final String CAMPAIGN_WRITE = "CAMPAIGN:WRITE";

    public static final String TRAIL_READ_OWN = TrailPermission.READ_OWN;
    public static final String TRAIL_READ_CAMPAIGN = TrailPermission.READ_CAMPAIGN;
    public static final String TRAIL_READ = TrailPermission.READ;

    public static final String USER_READ = "USER:READ";
    public static final String USER_MANAGE = "USER:MANAGE";

    private Permission() {}
}
