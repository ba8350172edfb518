package org.undersigned.advertising.publication;

/** What one looks for among papers: what stands in the way of ordering, or is to be asked. */
public enum PaperLack {
    BLOCKED,
    PAGE_UNKNOWN,
    DEADLINES_UNKNOWN,
    STALE;

    boolean isOf(PublicationRow paper) {
        return switch (this) {
            case BLOCKED -> paper.isBlocked();
            case PAGE_UNKNOWN -> !paper.page();
            case DEADLINES_UNKNOWN -> !paper.deadlines();
            case STALE -> paper.count(Freshness.STALE) > 0;
        };
    }
}
