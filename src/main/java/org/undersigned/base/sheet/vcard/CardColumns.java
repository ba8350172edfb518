package org.undersigned.base.sheet.vcard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.sheet.Place;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.SheetRow;

/** The columns that the cards of a file need: one for each field, and for addresses as many as a card has of them. */
final class CardColumns {

    private final String fileName;
    private final SheetLimits limits;
    private final Map<CardField, Integer> widths = new EnumMap<>(CardField.class);

    CardColumns(String fileName, SheetLimits limits) {
        this.fileName = fileName;
        this.limits = limits;
        widths.put(CardField.NAME, 1);
    }

    /** Makes room for a card. */
    void include(Card card) {
        for (var field : CardField.values()) {
            var texts = texts(card, field);
            if (!texts.isEmpty()) {
                widths.merge(field, texts.size(), Math::max);
            }
        }
        if (widths.values().stream().mapToInt(width -> width).sum() > limits.columns()) {
            throw refusal(card, "base.sheet.refused.card-too-large", limits.columns());
        }
    }

    /** What stands above the columns: "E-mail", "E-mail 2". */
    SheetRow headings() {
        var headings = new ArrayList<String>();
        widths.forEach((field, width) -> {
            var heading = Texts.text("base.sheet.card." + field);
            headings.add(heading);
            for (var number = 2; number <= width; number++) {
                headings.add(Texts.text("base.sheet.card.further", heading, number));
            }
        });
        return new SheetRow(0, headings);
    }

    /** Numbered as the card is in its file; empty when nothing is taken of it. */
    SheetRow row(Card card) {
        var cells = new ArrayList<String>();
        widths.forEach((field, width) -> {
            var texts = texts(card, field);
            for (var number = 0; number < width; number++) {
                cells.add(number < texts.size() ? checked(card, texts.get(number)) : "");
            }
        });
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return new SheetRow(card.number(), cells);
    }

    private static List<String> texts(Card card, CardField field) {
        var texts = card.texts(field);
        return field.isOneColumn() && texts.size() > 1 ? List.of(String.join(field.joint(), texts)) : texts;
    }

    private String checked(Card card, String text) {
        if (text.length() > limits.cellCharacters()) {
            throw refusal(card, "base.sheet.refused.card-text-too-long", limits.cellCharacters());
        }
        return text;
    }

    private Refusal refusal(Card card, String key, int limit) {
        return new Place(fileName, card.number()).refusal(key, limit);
    }
}
