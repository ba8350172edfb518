package org.undersigned.advertising.invoice;

import static org.undersigned.base.Texts.text;

/**
 * A difference of a billed line.
 *
 * @param ordered what the order says, in words; empty where it has nothing to say
 * @param printed what the page says
 * @param billed what the invoice says
 */
public record Mismatch(MismatchKind kind, String ordered, String printed, String billed) {

    static Mismatch of(MismatchKind kind) {
        return new Mismatch(kind, "", "", "");
    }

    public String sentence() {
        return text("advertising.invoice.mismatch." + kind.name(), ordered, printed, billed);
    }
}
