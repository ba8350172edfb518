package org.undersigned.audit;

import java.util.List;
import java.util.Optional;
import org.undersigned.base.Texts;
import tools.jackson.databind.json.JsonMapper;

/** The sentence with which somebody was refused, kept as its key and its arguments. */
final class RefusalSentence {

    static final String KEY = "refusal";
    static final String ARGUMENTS = "refusal-arguments";

    private static final JsonMapper JSON = JsonMapper.shared();

    private RefusalSentence() {}

    /** Numbers stay numbers, since patterns may count with them. */
    static String store(List<Object> arguments) {
        return JSON.writeValueAsString(arguments.stream()
                .map(argument -> argument instanceof Number ? argument : argument.toString())
                .toList());
    }

    /** The sentence again, as far as the reader may see it; nothing when the entry is about something else. */
    static Optional<String> of(TrailRow row) {
        return value(row, KEY)
                .map(key -> value(row, ARGUMENTS)
                        .map(arguments -> text(key, JSON.readValue(arguments, Object[].class)))
                        .orElseGet(() -> Texts.text("audit.reason.private")));
    }

    static boolean isPartOf(Particular particular) {
        return particular.name().equals(KEY) || particular.name().equals(ARGUMENTS);
    }

    /** A sentence that the product does not know any more is shown by its key. */
    private static String text(String key, Object[] arguments) {
        return Texts.keys().contains(key) ? Texts.text(key, arguments) : key;
    }

    private static Optional<String> value(TrailRow row, String name) {
        return row.particulars().stream()
                .filter(particular -> particular.name().equals(name))
                .findFirst()
                .map(Particular::after);
    }
}
