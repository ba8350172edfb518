package org.undersigned.advertising.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdTexts;
import org.undersigned.base.Refusal;

/**
 * When and where an ad ran.
 *
 * @param notice how the paper has said so; needed where it ran on another day than was ordered
 * @param same the runs that somebody has recorded by hand and that are this one
 */
public record RunDetails(
        LocalDate on,
        String page,
        String position,
        @Nullable PaperNotice notice,
        Set<UUID> same) {

    static final int LONGEST_PAGE = 40;

    public RunDetails {
        page = page.strip();
        position = position.strip();
        same = Set.copyOf(same);
    }

    public RunDetails(LocalDate on, String page, String position) {
        this(on, page, position, null);
    }

    public RunDetails(LocalDate on, String page, String position, @Nullable PaperNotice notice) {
        this(on, page, position, notice, Set.of());
    }

    /** @throws Refusal when something is missing from what the paper has said, and as for the page alone */
    void expectComplete(Instant now, LocalDate today) {
        expectComplete(today);
        if (notice != null) {
            notice.expectComplete(now);
        }
    }

    /** @throws Refusal when the page is missing, or the day has not come yet */
    void expectComplete(LocalDate today) {
        AdTexts.required(page, LONGEST_PAGE, "advertising.order.refused.no-page");
        AdTexts.expectFits(position, AdTexts.LONGEST_LINE);
        if (on.isAfter(today)) {
            throw new Refusal("advertising.order.refused.run-later");
        }
    }
}
