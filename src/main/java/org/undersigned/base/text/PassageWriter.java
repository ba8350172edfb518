package org.undersigned.base.text;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.base.text.Passage.Kind;

/** Puts the tokens of two texts together to passages, and changes that only a space or a comma parts to one change. */
final class PassageWriter {

    private final List<String> before;
    private final List<String> after;

    PassageWriter(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    List<Passage> write(boolean[] deleted, boolean[] inserted) {
        var passages = new ArrayList<Passage>();
        for (var stretch : joined(stretches(deleted, inserted))) {
            stretch.addTo(passages);
        }
        return passages;
    }

    /** What is the same and what changed, in turn. */
    private List<Stretch> stretches(boolean[] deleted, boolean[] inserted) {
        var stretches = new ArrayList<Stretch>();
        var i = 0;
        var j = 0;
        while (i < deleted.length || j < inserted.length) {
            var stretch = new Stretch();
            while (i < deleted.length && j < inserted.length && !deleted[i] && !inserted[j]) {
                stretch.keep(before.get(i++));
                j++;
            }
            if (stretch.isEmpty()) {
                stretch.same = false;
                for (; i < deleted.length && deleted[i]; i++) {
                    stretch.deleted.append(before.get(i));
                }
                for (; j < inserted.length && inserted[j]; j++) {
                    stretch.inserted.append(after.get(j));
                }
            }
            stretches.add(stretch);
        }
        return stretches;
    }

    private static List<Stretch> joined(List<Stretch> stretches) {
        var joined = new ArrayList<Stretch>();
        for (var i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            if (i > 0 && i + 1 < stretches.size() && stretch.onlyParts(joined.getLast(), stretches.get(i + 1))) {
                joined.getLast().append(stretch);
                joined.getLast().append(stretches.get(++i));
            } else {
                joined.add(stretch);
            }
        }
        return joined;
    }

    /** The same text on both sides, or what stands in one text where something else stands in the other. */
    private static final class Stretch {

        private final StringBuilder deleted = new StringBuilder();
        private final StringBuilder inserted = new StringBuilder();
        private boolean same = true;
        private boolean holdsWordsOrLines;

        void keep(String token) {
            deleted.append(token);
            inserted.append(token);
            holdsWordsOrLines |= Tokens.isWord(token) || Tokens.isLineBreak(token);
        }

        void append(Stretch other) {
            deleted.append(other.deleted);
            inserted.append(other.inserted);
        }

        boolean isEmpty() {
            return deleted.isEmpty() && inserted.isEmpty();
        }

        /** Whether it is no more than the space or the comma between two changes that read better as one. */
        boolean onlyParts(Stretch previous, Stretch next) {
            return same
                    && !holdsWordsOrLines
                    && !(previous.deleted.isEmpty() && next.deleted.isEmpty())
                    && !(previous.inserted.isEmpty() && next.inserted.isEmpty());
        }

        void addTo(List<Passage> passages) {
            if (same) {
                passages.add(new Passage(Kind.SAME, deleted.toString()));
                return;
            }
            if (!deleted.isEmpty()) {
                passages.add(new Passage(Kind.DELETED, deleted.toString()));
            }
            if (!inserted.isEmpty()) {
                passages.add(new Passage(Kind.INSERTED, inserted.toString()));
            }
        }
    }
}
