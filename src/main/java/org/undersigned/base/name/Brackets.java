package org.undersigned.base.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A name and the remarks in brackets behind its words, also one that never closes: "Jane Roe (former minister". A
 * bracket at the start of a name or inside a word belongs to the name: "(hed) p.e.", "f(x)".
 */
record Brackets(String outside, List<String> remarks) {

    Brackets {
        remarks = List.copyOf(remarks);
    }

    static Brackets of(String text) {
        var outside = new StringBuilder();
        var remarks = new ArrayList<String>();
        var position = 0;
        while (position < text.length()) {
            if (!opens(text, position)) {
                outside.append(text.charAt(position++));
                continue;
            }
            var end = endOf(text, position);
            remarks.add(withoutBrackets(text.substring(position, end)));
            position = end;
        }
        remarks.removeIf(String::isEmpty);
        return new Brackets(closedUp(outside.toString(), !remarks.isEmpty()), remarks);
    }

    /** Without the gap that a remark leaves between two words, or before a comma. */
    private static String closedUp(String outside, boolean hadRemarks) {
        var closed = outside.strip().replaceAll("(?<=\\S)\\s{2,}", " ");
        return hadRemarks ? closed.replaceAll("\\s+(?=[,;])", "") : closed;
    }

    private static boolean opens(String text, int position) {
        return isOpening(text.charAt(position))
                && position > 0
                && Character.isWhitespace(text.charAt(position - 1))
                && !text.substring(0, position).isBlank();
    }

    /** Behind the bracket that closes the one at the start, or the end of the text. */
    private static int endOf(String text, int start) {
        var depth = 0;
        for (var position = start; position < text.length(); position++) {
            depth += isOpening(text.charAt(position)) ? 1 : isClosing(text.charAt(position)) ? -1 : 0;
            if (depth == 0) {
                return position + 1;
            }
        }
        return text.length();
    }

    private static String withoutBrackets(String remark) {
        var inner = remark.substring(1);
        return (inner.endsWith(")") || inner.endsWith("]") ? inner.substring(0, inner.length() - 1) : inner).strip();
    }

    private static boolean isOpening(char character) {
        return character == '(' || character == '[';
    }

    private static boolean isClosing(char character) {
        return character == ')' || character == ']';
    }
}
