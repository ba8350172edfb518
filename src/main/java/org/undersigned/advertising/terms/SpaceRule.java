package org.undersigned.advertising.terms;

import org.undersigned.advertising.publication.LengthText;
import org.undersigned.advertising.publication.PageGeometry;
import org.undersigned.advertising.publication.PageUnit;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.base.Refusal;
import org.undersigned.base.measure.Length;

/** That an ad has its place on the page of an edition, whatever the paper has said of its price; unknown forbids nothing. */
final class SpaceRule {

    /** Inches and millimetres are rounded where they are typed. */
    private static final Length ROUNDED = Length.millimetres("0.5");

    private SpaceRule() {}

    /**
     * @throws Refusal when it is too wide, too deep or not deep enough, columns are not given though the paper sells them, or
     *     the width is not that of its columns, or not more than one page where they are those of two
     */
    static void expectFits(PaperEdition edition, InsertionDetails details) {
        var geometry = edition.geometry();
        if (details.columns() == 0) {
            expectNoColumns(edition);
            return;
        }
        geometry.expectFits(new PageUnit(details.columns(), details.size().depth()));
        if (geometry.isDoublePage(details.columns())) {
            expectWiderThanAPage(geometry, details);
        }
        var width = geometry.widths().get(details.columns());
        if (width != null && !isAlike(width, details.size().width())) {
            throw new Refusal(
                    "advertising.order.refused.width",
                    details.columns(),
                    LengthText.of(width, geometry.unit()),
                    LengthText.of(details.size().width(), geometry.unit()));
        }
    }

    private static void expectWiderThanAPage(PageGeometry geometry, InsertionDetails details) {
        var page = geometry.widths().get(geometry.columns());
        if (page != null && !details.size().width().isLongerThan(page)) {
            throw new Refusal(
                    "advertising.order.refused.double-width",
                    details.columns(),
                    LengthText.of(page, geometry.unit()),
                    LengthText.of(details.size().width(), geometry.unit()));
        }
    }

    private static void expectNoColumns(PaperEdition edition) {
        var columns = edition.geometry().columns();
        if (columns > 0) {
            throw new Refusal("advertising.order.refused.no-columns", edition.label(), columns);
        }
    }

    private static boolean isAlike(Length one, Length other) {
        return Math.abs(one.micrometres() - other.micrometres()) <= ROUNDED.micrometres();
    }
}
