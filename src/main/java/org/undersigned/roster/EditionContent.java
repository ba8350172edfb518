package org.undersigned.roster;

import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.sheet.FileProperties;

/**
 * All that goes into the files of an edition.
 *
 * @param changes null for the first edition of its words and use
 */
record EditionContent(
        EditionFacts edition,
        List<EditionLine> lines,
        @Nullable Changes changes) {

    /**
     * How the list differs from the one of an earlier edition.
     *
     * @param recalled whether the earlier edition had been recalled when this one was sealed
     */
    record Changes(EditionFacts since, boolean recalled, EditionDifference difference) {}

    @Nullable
    Instant embargo() {
        return edition.embargo();
    }

    @Nullable
    String embargoLine() {
        return edition.embargoLine().orElse(null);
    }

    /** What stands above every printed page. */
    String pageHeader() {
        var letter = edition.imprint().letter();
        var embargo = embargo();
        return embargo == null
                ? text("roster.file.header", letter)
                : text("roster.file.header-embargo", letter, local(embargo));
    }

    /** That offices only identify, where any is printed. */
    Optional<String> disclaimer() {
        return EditionLine.disclaimer(lines);
    }

    String local(Instant instant) {
        return LocalTime.of(instant, edition.imprint().zone());
    }

    FileProperties properties() {
        var imprint = edition.imprint();
        return new FileProperties(
                imprint.letter(),
                text("roster.file.subject", edition.label(), imprint.campaign()),
                imprint.campaign(),
                List.of(imprint.slug()),
                edition.asOf());
    }
}
