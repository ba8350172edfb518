package org.undersigned.base;

import java.util.List;

/**
 * Says no to a person, with the reason and what to do next. Nothing has been written when it is thrown out of a
 * service: it rolls the transaction back.
 *
 * <p>The sentence is kept as a key and its arguments, so that the trail stores particulars and the words are made when
 * they are read.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        super(Texts.text(key, arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence, for instance {@code signature.refused.no-evidence}. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
