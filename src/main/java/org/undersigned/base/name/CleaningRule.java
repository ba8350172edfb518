package org.undersigned.base.name;

/**
 * One thing that is put right in a raw cell; each can be shown to a person and refused. They apply in this order; those
 * for persons leave other names alone.
 */
public enum CleaningRule {

    /** Letters that were written as UTF-8 and read as windows-1252 are put right, see {@link RuinedAccents}. */
    RUINED_ACCENTS,

    /** Zero-width, direction and control characters are dropped. */
    INVISIBLE_CHARACTERS,

    /** One space between words, none around the name. */
    WHITE_SPACE,

    /** Commas and semicolons at the end are dropped. */
    TRAILING_COMMA,

    /** Quotes around the whole name are dropped. */
    QUOTES,

    /** A remark in brackets, also one that never closes, is kept apart. */
    BRACKETS,

    /** Titles in front of at least two words of a person's name are kept apart; "Lady Gaga" stays. */
    TITLE,

    /** "Smith, Jane" is Jane Smith, and "Smith, Jane, Jr." Jane Smith Jr.; "Moby, singer" stays. */
    FAMILY_NAME_FIRST,

    /** "Beatles, The" is The Beatles. */
    ARTICLE_LAST,

    /** Words all in capitals get usual ones, where {@link Capitals} does not take the name for one that is so written. */
    CAPITALS,

    /** A cell with the names of two persons is two names, see {@link TwoNames}; to one name it does nothing. */
    TWO_NAMES;

    boolean isFor(GuessedKind kind) {
        return kind == GuessedKind.PERSON || (this != TITLE && this != FAMILY_NAME_FIRST);
    }

    /** The same where there is nothing to put right or nothing would be left. */
    CleanedName applyTo(CleanedName cell) {
        var cleaned = step(cell);
        return cleaned.equals(cell) || cleaned.name().isBlank() ? cell : cleaned.by(this);
    }

    private CleanedName step(CleanedName cell) {
        return switch (this) {
            case RUINED_ACCENTS -> cell.named(RuinedAccents.repaired(cell.name()));
            case INVISIBLE_CHARACTERS -> CleaningSteps.dropInvisible(cell);
            case WHITE_SPACE -> CleaningSteps.singleSpaces(cell);
            case TRAILING_COMMA -> CleaningSteps.dropTrailingCommas(cell);
            case QUOTES -> CleaningSteps.dropQuotes(cell);
            case BRACKETS -> CleaningSteps.splitBrackets(cell);
            case TITLE -> CleaningSteps.splitTitle(cell);
            case FAMILY_NAME_FIRST -> CleaningSteps.turnAround(cell);
            case ARTICLE_LAST -> CleaningSteps.articleToFront(cell);
            case CAPITALS -> cell.named(Capitals.proposed(cell.name()));
            case TWO_NAMES -> cell;
        };
    }
}
