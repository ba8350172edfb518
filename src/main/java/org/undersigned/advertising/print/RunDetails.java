package org.undersigned.advertising.print;

import java.time.LocalDate;
import org.undersigned.advertising.AdTexts;
import org.undersigned.base.Refusal;

/** When and where an ad ran. */
public record RunDetails(LocalDate on, String page, String position) {

    static final int LONGEST_PAGE = 40;

    public RunDetails {
        page = page.strip();
        position = position.strip();
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
