package org.undersigned.advertising.proof;

import static org.undersigned.base.Texts.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;

/**
 * Why a page could not be read, and what to do.
 *
 * @param why the key of the sentence
 * @param about what it speaks of
 */
@Embeddable
public record Unread(
        @Column(name = "unread") String why,
        @Column(name = "unread_about") @Nullable String about) {

    /** What is wrong with a page that is a picture. */
    static final Unread NO_PDF = new Unread("advertising.proof.unread.no-pdf", "");

    /** Where nobody knows what is wrong: the log does. */
    static final Unread FAILED = new Unread("advertising.proof.unread.failed", "");

    private static final int LONGEST = 200;

    static Unread of(Refusal refusal) {
        var about = refusal.arguments().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return new Unread(refusal.key(), about.substring(0, Math.min(LONGEST, about.length())));
    }

    public String sentence() {
        return text(why, about);
    }
}
