package org.undersigned.advertising.print;

import java.time.LocalDate;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.AdTexts;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.base.Refusal;

/**
 * What stands on the page that is kept.
 *
 * @param paper its name, as printed on the page
 * @param page its number, as printed
 * @param size of the ad, as measured
 */
public record TearSheetDetails(
        String paper, LocalDate on, String page, String position, AdSize size, AdColour colour, AdUpload file) {

    public TearSheetDetails {
        paper = paper.strip();
        page = page.strip();
        position = position.strip();
    }

    /** @throws Refusal when it does not show paper, date and page, which make it a proof */
    void expectComplete(LocalDate today) {
        AdTexts.required(paper, AdTexts.LONGEST_LINE, "advertising.order.refused.no-paper-name");
        new RunDetails(on, page, position).expectComplete(today);
    }
}
