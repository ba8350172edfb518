package org.undersigned.base.sheet.vcard;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.Reader;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.Place;
import org.undersigned.base.sheet.SheetLimits;

/** Goes through the cards of a file and refuses the first that it cannot read, with its number and the line. */
final class CardReader implements VObjectDataListener {

    private static final String CARD = "VCARD";
    private static final String OLD_VERSION = "2.1";

    /** A card of version 2.1 can hold that of an agent, and nothing holds more. */
    private static final int DEEPEST = 2;

    private final String fileName;
    private final SheetLimits limits;
    private final CardCharset charset;
    private final Predicate<Card> visitor;
    private int cards;
    private int depth;
    private boolean isOld;
    private @Nullable Card card;

    private CardReader(String fileName, SheetLimits limits, CardCharset charset, Predicate<Card> visitor) {
        this.fileName = fileName;
        this.limits = limits;
        this.charset = charset;
        this.visitor = visitor;
    }

    /**
     * @param text a reader that can go back
     * @param visitor is given each card, and says whether to go on
     */
    static void read(Reader text, String fileName, SheetLimits limits, CardCharset charset, Predicate<Card> visitor)
            throws IOException {
        passLineEnds(text);
        var reading = new CardReader(fileName, limits, charset, visitor);
        var lines = new VObjectReader(text, SyntaxRules.vcard());
        lines.setDefaultQuotedPrintableCharset(CardCharset.UNDECLARED);
        lines.parse(reading);
        reading.expectEnd();
    }

    /** An empty line before the first card would be taken for the end of the file. */
    private static void passLineEnds(Reader text) throws IOException {
        int character;
        do {
            text.mark(1);
            character = text.read();
        } while (character == '\r' || character == '\n');
        text.reset();
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        if (!name.equals(CARD) || depth == DEEPEST) {
            throw refusal("base.sheet.refused.card-line", context.getLineNumber());
        }
        if (depth++ > 0) {
            return;
        }
        // The headings are a row too.
        if (++cards >= limits.rows()) {
            throw refusal("base.sheet.refused.cards-too-many", limits.rows() - 1);
        }
        card = new Card(cards);
        isOld = false;
    }

    @Override
    public void onVersion(String value, Context context) {
        if (depth == 1) {
            isOld = value.equals(OLD_VERSION);
        }
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        if (card == null) {
            throw refusal("base.sheet.refused.card-line", context.getLineNumber());
        }
        if (depth > 1) {
            return;
        }
        if (!charset.reads(property, context.getUnfoldedLine())) {
            throw refusal("base.sheet.refused.card-characters", context.getLineNumber());
        }
        CardProperty.take(card, property, isOld);
        if (card.size() > limits.columns()) {
            throw refusal("base.sheet.refused.card-too-large", limits.columns());
        }
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        if (--depth == 0 && card != null) {
            var read = card;
            card = null;
            if (!visitor.test(read)) {
                context.stop();
            }
        }
    }

    @Override
    public void onWarning(
            Warning warning, @Nullable VObjectProperty property, @Nullable Exception thrown, Context context) {
        if (warning == Warning.MALFORMED_LINE && context.getUnfoldedLine().isBlank()) {
            return;
        }
        throw refusal(
                switch (warning) {
                    case UNKNOWN_VERSION -> "base.sheet.refused.card-version";
                    case UNKNOWN_CHARSET, QUOTED_PRINTABLE_ERROR -> "base.sheet.refused.card-characters";
                    default -> "base.sheet.refused.card-line";
                },
                context.getLineNumber());
    }

    private void expectEnd() {
        if (card != null) {
            throw refusal("base.sheet.refused.card-unended");
        }
    }

    private Refusal refusal(String key, Object... particulars) {
        return new Place(fileName, Math.max(1, cards)).refusal(key, particulars);
    }
}
