package org.undersigned.press.release;

import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.undersigned.roster.Imprint;

/** What stands above every page of a release: until when newsrooms hold it back, or that they need not. */
final class EmbargoLine {

    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private EmbargoLine() {}

    static boolean isEmbargoed(Imprint edition, Instant now) {
        return edition.embargo() != null && now.isBefore(edition.embargo());
    }

    /** "UNDER EMBARGO UNTIL Thursday 22 January 2026, 06:00 New York". */
    static String of(Imprint edition, Instant now) {
        var embargo = edition.embargo();
        return embargo == null || !isEmbargoed(edition, now)
                ? text("press.release.immediate")
                : text("press.release.embargoed", UNTIL.format(embargo.atZone(edition.zone())), place(edition.zone()));
    }

    /** The town of a zone, which newsrooms know better than its name. */
    private static String place(ZoneId zone) {
        return zone.getId().replaceFirst("^.*/", "").replace('_', ' ');
    }
}
