package org.undersigned.base.ui;

import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as they are shown: with separators, in figures of one width. */
public final class Numbers {

    private Numbers() {}

    /** "12,345". */
    public static String text(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    /** The number in figures of one width, to stand under another. */
    public static Span label(long number) {
        return figures(text(number));
    }

    /** A sentence or phrase with numbers in it ("700 names"), in figures of one width. */
    public static Span figures(String text) {
        var span = new Span(text);
        span.addClassName("figures");
        return span;
    }
}
