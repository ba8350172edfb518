package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.publication.LengthText;
import org.undersigned.advertising.publication.PageGeometry;
import org.undersigned.base.measure.Length;

/**
 * A page to scale: its columns, and a line at the depth above which an ad is billed as deep as the page. It is an image,
 * since what is drawn depends on figures and a style sheet knows none.
 */
final class PageDrawing extends Composite<Image> {

    /** One that is seen on a light and on a dark page. */
    private static final String INK = "#858a93";

    private static final int CLOSE = 19;
    private static final int ALL = 20;

    private final PageGeometry page;
    private final AdSize full;

    /** @param full the size of the whole page */
    PageDrawing(PageGeometry page, AdSize full) {
        this.page = page;
        this.full = full;
        var svg = Base64.getEncoder().encodeToString(svg().getBytes(StandardCharsets.UTF_8));
        getContent().setSrc("data:image/svg+xml;base64," + svg);
        getContent()
                .setAlt(text(
                        "advertising.publication.ui.page.drawn",
                        page.columns(),
                        LengthText.of(full.width(), page.unit()),
                        LengthText.of(full.depth(), page.unit())));
        getContent().addClassName("page-drawing");
    }

    private String svg() {
        var svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'>"
                .formatted(full.width().micrometres(), full.depth().micrometres()));
        for (var column = 0; column < page.columns(); column++) {
            svg.append("<rect x='%d' y='0' width='%d' height='%d' fill='%s' fill-opacity='.16'/>"
                    .formatted(left(column), columnWidth(), full.depth().micrometres(), INK));
        }
        if (page.fullAbove() != null) {
            svg.append(("<path d='M0 %1$d H%2$d' stroke='%3$s' stroke-width='2' stroke-dasharray='6 5' "
                            + "vector-effect='non-scaling-stroke'/>")
                    .formatted(page.fullAbove().micrometres(), full.width().micrometres(), INK));
        }
        return svg.append(("<rect width='%d' height='%d' fill='none' stroke='%s' stroke-width='2' "
                                + "vector-effect='non-scaling-stroke'/></svg>")
                        .formatted(full.width().micrometres(), full.depth().micrometres(), INK))
                .toString();
    }

    /** Where a column begins: as its width with those before it says, else at even distances. */
    private long left(int column) {
        var known = page.widths().get(column + 1);
        if (known != null) {
            return known.micrometres() - columnWidth();
        }
        return column * (full.width().micrometres() - columnWidth()) / Math.max(1, page.columns() - 1);
    }

    /** Where the width of one column is unknown, they stand close to each other. */
    private long columnWidth() {
        var one = page.widths().getOrDefault(1, Length.ZERO).micrometres();
        return one > 0 ? one : full.width().micrometres() / page.columns() * CLOSE / ALL;
    }
}
