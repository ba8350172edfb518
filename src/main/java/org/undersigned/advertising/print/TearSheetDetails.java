package org.undersigned.advertising.print;

import java.time.LocalDate;
import java.util.Set;
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
 * @param asPrinted in what it differs from what was reported or ordered and that stands on the page
 * @param why it takes the place of another one; empty where it is the first
 */
public record TearSheetDetails(
        String paper,
        LocalDate on,
        String page,
        String position,
        AdSize size,
        AdColour colour,
        AdUpload file,
        Set<SheetMatter> asPrinted,
        String why) {

    public TearSheetDetails {
        paper = paper.strip();
        page = page.strip();
        position = position.strip();
        asPrinted = Set.copyOf(asPrinted);
        why = why.strip();
    }

    /** The first one, that is as it was reported and ordered. */
    public TearSheetDetails(
            String paper, LocalDate on, String page, String position, AdSize size, AdColour colour, AdUpload file) {
        this(paper, on, page, position, size, colour, file, Set.of(), "");
    }

    /** Where it differs that stands on the page. */
    public TearSheetDetails asPrinted(Set<SheetMatter> matters) {
        return new TearSheetDetails(paper, on, page, position, size, colour, file, matters, why);
    }

    /** It takes the place of another one. */
    public TearSheetDetails because(String reason) {
        return new TearSheetDetails(paper, on, page, position, size, colour, file, asPrinted, reason);
    }

    /** @throws Refusal when it does not show paper, date and page, which make it a proof */
    void expectComplete(LocalDate today) {
        AdTexts.required(paper, AdTexts.LONGEST_LINE, "advertising.order.refused.no-paper-name");
        new RunDetails(on, page, position).expectComplete(today);
    }
}
