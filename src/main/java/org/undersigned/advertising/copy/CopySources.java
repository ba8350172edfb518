package org.undersigned.advertising.copy;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.roster.PrintableEditions;
import org.undersigned.signature.scope.Scope;

/** Brings together what an ad is made of. */
@Component
class CopySources {

    private final PrintableEditions editions;
    private final Clock clock;

    CopySources(PrintableEditions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** Of a version as it is stored, with its names as they stand now. */
    CopySource of(CopyVersion version, String title) {
        var details = version.details(title);
        var source = CopySource.of(details, asked(details));
        if (!source.atHand().printed().sealed().isEmpty()) {
            version.expectUnaltered(source);
        }
        return source;
    }

    /** @param atHand what may be known of the names already; null to ask */
    CopySource of(CopyDetails details, @Nullable NamesAtHand atHand) {
        var names = details.names();
        var serves = atHand != null && atHand.serves(names.edition(), names.struck(), clock.instant());
        return CopySource.of(details, serves && atHand != null ? atHand : asked(details));
    }

    private NamesAtHand asked(CopyDetails details) {
        var printed = editions.on(details.names().page());
        return new NamesAtHand(printed, editions.unprintable(printed.edition(), Scope.PRINT_AD), clock.instant());
    }
}
