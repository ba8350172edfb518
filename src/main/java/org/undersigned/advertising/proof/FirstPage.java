package org.undersigned.advertising.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.typeset.AdForm;
import org.undersigned.advertising.typeset.AdLayout;
import org.undersigned.advertising.typeset.AdPdf;
import org.undersigned.advertising.typeset.AdWords;
import org.undersigned.advertising.typeset.NameSetting;
import org.undersigned.advertising.typeset.PdfForm;
import org.undersigned.advertising.typeset.Punctuation;
import org.undersigned.advertising.typeset.SetName;
import org.undersigned.advertising.typeset.Typesetter;
import org.undersigned.base.measure.Length;
import org.undersigned.base.sheet.FileProperties;

/**
 * Sets pages that nobody sees once the server is up: the typeface is read then, and whoever makes the first proof after a
 * start waits no longer for it than anybody after that.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "undersigned.first-page", matchIfMissing = true)
class FirstPage {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int SHORTEST = 3;

    /** Enough for the way through the typesetter to be compiled. */
    private static final int NAMES = 600;

    private static final AdSize PAGE = new AdSize(Length.inches("10"), Length.inches("20"));

    private final Clock clock;

    FirstPage(Clock clock) {
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform().name("first-page").daemon().start(this::set);
    }

    void set() {
        var words = words();
        var about = new FileProperties("", "", "", List.of(), clock.instant());
        for (var layout : AdLayout.values()) {
            var form = new AdForm(PAGE, layout, NameSetting.RUN_IN_DOT, Punctuation.TYPOGRAPHIC, Optional.empty());
            try {
                AdPdf.write(Typesetter.set(words, form), about, PdfForm.PLAIN, OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static AdWords words() {
        var statement = String.join(
                " ", IntStream.range(0, 100).mapToObj(FirstPage::word).toList());
        var names = IntStream.range(0, NAMES)
                .mapToObj(number -> new SetName(word(number) + " " + word(number * 7 + 5), ""))
                .toList();
        return new AdWords(LETTERS, word(1), List.of(statement), names, word(2), statement, LETTERS);
    }

    private static String word(int number) {
        var from = number % (LETTERS.length() - SHORTEST);
        var to = Math.min(LETTERS.length(), from + SHORTEST + number % 5);
        return LETTERS.charAt(number % LETTERS.length())
                + LETTERS.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
