package org.undersigned.advertising.publication;

/** What can be known of a paper or of one of its editions. */
public enum FactKey {
    PRINT_DAYS(FactTopic.CALENDAR, FactType.WEEKDAYS),
    CIRCULATION(FactTopic.CALENDAR, FactType.TEXT),
    PAGE_COLUMNS(FactTopic.PAGE, FactType.COUNT),
    COLUMN_WIDTHS(FactTopic.PAGE, FactType.LENGTHS),
    PAGE_DEPTH(FactTopic.PAGE, FactType.LENGTH),
    BILLED_FULL_ABOVE(FactTopic.PAGE, FactType.LENGTH),
    DEPTH_STEP(FactTopic.PAGE, FactType.LENGTH),
    LEAST_DEPTHS(FactTopic.PAGE, FactType.LENGTHS),
    STANDARD_SIZES(FactTopic.PAGE, FactType.SIZES),
    SIZES_SOLD(FactTopic.PAGE, FactType.TEXT),
    DOUBLE_TRUCK(FactTopic.PAGE, FactType.TEXT),
    SPACE_DEADLINE(FactTopic.DEADLINES, FactType.DEADLINE),
    PROOF_DEADLINE(FactTopic.DEADLINES, FactType.DEADLINE),
    COPY_DEADLINE(FactTopic.DEADLINES, FactType.DEADLINE),
    MATERIAL_DEADLINE(FactTopic.DEADLINES, FactType.DEADLINE),
    CANCEL_DEADLINE(FactTopic.DEADLINES, FactType.DEADLINE),
    /** Hours by which everything is due earlier for an ad over two pages. */
    DOUBLE_PAGE_EARLIER(FactTopic.DEADLINES, FactType.COUNT),
    DEADLINE_NOTE(FactTopic.DEADLINES, FactType.TEXT),
    SMALLEST_TYPE(FactTopic.MATERIAL, FactType.POINTS),
    SMALLEST_REVERSED_TYPE(FactTopic.MATERIAL, FactType.POINTS),
    BLACK_ONLY(FactTopic.MATERIAL, FactType.YES_OR_NO),
    INK_LIMIT(FactTopic.MATERIAL, FactType.PERCENT),
    CROP_MARKS(FactTopic.MATERIAL, FactType.MARKS),
    PDF_KIND(FactTopic.MATERIAL, FactType.TEXT),
    COLOUR_PROFILE(FactTopic.MATERIAL, FactType.TEXT),
    PRINTING_CONDITION(FactTopic.MATERIAL, FactType.CONDITION),
    RESOLUTION(FactTopic.MATERIAL, FactType.COUNT),
    MATERIAL_NOTE(FactTopic.MATERIAL, FactType.TEXT),
    LABEL_WANTED(FactTopic.TERMS, FactType.YES_OR_NO),
    LABEL(FactTopic.TERMS, FactType.TEXT),
    SPONSOR_WANTED(FactTopic.TERMS, FactType.YES_OR_NO),
    SPONSOR_ADDRESS_WANTED(FactTopic.TERMS, FactType.YES_OR_NO),
    SPONSOR_TYPE(FactTopic.TERMS, FactType.POINTS),
    PREPAID(FactTopic.TERMS, FactType.YES_OR_NO),
    PAYMENT(FactTopic.TERMS, FactType.TEXT),
    STANDBY_DAYS(FactTopic.TERMS, FactType.COUNT),
    EDITIONS_WITHIN_DAYS(FactTopic.TERMS, FactType.COUNT),
    REVIEW(FactTopic.TERMS, FactType.TEXT);

    private static final String DEADLINE = "_DEADLINE";

    private final FactTopic topic;
    private final FactType type;

    FactKey(FactTopic topic, FactType type) {
        this.topic = topic;
        this.type = type;
    }

    public FactTopic topic() {
        return topic;
    }

    public FactType type() {
        return type;
    }

    static FactKey deadline(DeadlineKind kind) {
        return valueOf(kind.name() + DEADLINE);
    }
}
