package org.undersigned.press.release;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.util.UUID;
import org.undersigned.roster.GivenNames;

/** That a newsroom was sent a release that prints the names of an edition. */
record SentNames(UUID edition, String title, ReleaseFormat format, String outlet, Instant at) {

    GivenNames given() {
        return GivenNames.all(edition, outlet, text("press.release.held", label(format), title), at);
    }
}
