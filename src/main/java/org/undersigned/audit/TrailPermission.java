package org.undersigned.audit;

/** How far into the trail somebody may look; the roles that hold these are said in {@code access}. */
public final class TrailPermission {

    /** What the user did. */
    public static final String READ_OWN = "TRAIL:READ_OWN";

    /** What anybody did in a campaign. */
    public static final String READ_CAMPAIGN = "TRAIL:READ_CAMPAIGN";

    /** Everything. */
    public static final String READ = "TRAIL:READ";

    private TrailPermission() {}
}
