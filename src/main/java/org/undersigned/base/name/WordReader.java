package org.undersigned.base.name;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text of {@link Latin} into words, by the rules that {@link Folding} tells. An ideograph that ICU could not
 * write in Latin is a word, as those are that it could.
 */
final class WordReader {

    private static final int END = -1;

    private final int[] text;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean initialism;

    WordReader(String text) {
        this.text = text.codePoints().toArray();
    }

    List<String> read() {
        for (var position = 0; position < text.length; position++) {
            read(position);
        }
        endWord();
        return List.copyOf(words);
    }

    private void read(int position) {
        var character = text[position];
        if (Character.isIdeographic(character)) {
            endWord();
            words.add(Character.toString(character));
        } else if (Character.isLetterOrDigit(character)) {
            word.appendCodePoint(character);
        } else if (standsForLetter(position)) {
            word.append(character == '$' ? 's' : 'i');
        } else if (joinsInitials(position)) {
            initialism = true;
        } else if (!isApostrophe(character) && !groupsThousands(position)) {
            endWord();
            if (meansAnd(position)) {
                words.add("and");
            }
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
        initialism = false;
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '`';
    }

    private boolean standsForLetter(int position) {
        var afterLetter = !word.isEmpty() && Character.isLetter(word.charAt(word.length() - 1));
        var beforeLetter = Character.isLetter(at(position + 1));
        return switch (text[position]) {
            case '$' -> afterLetter || beforeLetter;
            case '!' -> afterLetter && beforeLetter && Character.isLetter(at(position - 1));
            default -> false;
        };
    }

    private boolean joinsInitials(int position) {
        return text[position] == '.'
                && (initialism || word.length() == 1)
                && Character.isLetter(at(position - 1))
                && Character.isLetter(at(position + 1))
                && !Character.isLetterOrDigit(at(position + 2));
    }

    private boolean groupsThousands(int position) {
        return text[position] == ','
                && Character.isDigit(at(position - 1))
                && Character.isDigit(at(position + 1))
                && Character.isDigit(at(position + 2))
                && Character.isDigit(at(position + 3))
                && !Character.isDigit(at(position + 4));
    }

    private boolean meansAnd(int position) {
        return switch (text[position]) {
            case '&' -> true;
            case '+' -> !words.isEmpty() && at(position - 1) == ' ' && at(position + 1) == ' ';
            default -> false;
        };
    }

    private int at(int position) {
        return position >= 0 && position < text.length ? text[position] : END;
    }
}
